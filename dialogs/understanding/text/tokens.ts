import { fold } from './folding.ts'
import { CUT_SHORT } from '../vocabulary/writing.ts'

/** A word, a number or a mark, folded, as typed. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** True when no space stands before it. */
  readonly glued: boolean
}

/** A piece that begins with, or goes on with, what is not ASCII. Chinese is written without spaces: each character is one. */
const PIECE = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+|\p{Extended_Pictographic}|[^\s]/uy
const DIGIT = /\d/
const NO_DIGIT = /\D/
const LETTERS_OR_DIGITS = /\d+|\D+/g
/** `14hOO`. */
const LETTERS_FOR_ZEROS = /(\d ?h ?)(?:oo|o0|0o)(?![\p{L}\d])/gu
/** `c.d.i`. */
const DOTTED = /(?<![\p{L}\d])(\p{L})\.(?=\p{L}(?!\p{L}))/gu
/** `ven. 9 janv. 10h`: the point, before another word. */
const CUT = new RegExp(String.raw`(?<=(?<![\p{L}\d])(?:${CUT_SHORT.join('|')}))\.(?=[^\S\n]*[\p{L}\d])`, 'gu')
/** `14h3O`, `1O h`. */
const LETTER_FOR_ZERO = /(\d)o(?![\p{L}])/gu
/** `1 200 euros`, `de 1 000 à 1 500 euros`: a space among the figures of one number. */
const THOUSANDS =
  /(?<![\d:/.,] ?)(\d{1,3})[^\S\n](\d{3})(?=[^\S\n]?(?:€|euros?|eur|balles|kms?|nets?|brut|habitants)(?![\p{L}\d])|[^\S\n](?:a|et|-)[^\S\n]\d)/gu
/** What both of these begin with: seldom written. */
const NEAR_ZERO = /\d(?: ?h ?0?)?o/
/** `&` is one: "midi & demi". */
const WORD = /^[\p{L}\p{N}\p{Extended_Pictographic}&]/u

/** What is left of a word before an apostrophe: `j'` is `je`. */
const ELIDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ j: 'je', d: 'de', l: 'le', c: 'ce', n: 'ne', m: 'me', t: 'te', s: 'se', qu: 'que', k: 'que' },
    ...{
      jusqu: 'jusque',
      quelqu: 'quelque',
      puisqu: 'puisque',
      lorsqu: 'lorsque',
      presqu: 'presque',
      aujourd: 'aujourdhui',
      ojourd: 'aujourdhui',
      kelqu: 'quelque',
    },
  }),
)

/** What English writes after an apostrophe: `don't` is `dont`, `i'm` is `im`. */
const ENGLISH = new Set(['t', 's', 'm', 're', 'll', 've', 'd'])

const markOf = (text: string): string =>
  text.includes('?') ? '?' : text.startsWith('..') ? ',' : text.startsWith('\n') ? '\n' : text.slice(0, 1)

/** Cuts a piece where letters meet digits, unless it is a word that has digits in it (`dem1`). */
const cut = (piece: string, isWord: (text: string) => boolean): readonly string[] | null =>
  DIGIT.test(piece) && NO_DIGIT.test(piece) && !isWord(piece) ? piece.match(LETTERS_OR_DIGITS) : null

/** What a character of ASCII is, in numbers. */
const [WIDE, LETTER, SPACE, LINE, END, OTHER] = [0, 1, 2, 3, 4, 5] as const
const ASCII = 0x80
const KINDS = Uint8Array.from({ length: ASCII }, (_, code) => {
  const text = String.fromCharCode(code)
  if (/[a-z\d]/i.test(text)) return LETTER
  if (text === '\n') return LINE
  if (/\s/.test(text)) return SPACE
  return /[.!?]/.test(text) ? END : OTHER
})

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return code < ASCII ? (KINDS[code] ?? WIDE) : WIDE
}

const wideEnd = (text: string, at: number): number => {
  PIECE.lastIndex = at
  return PIECE.test(text) ? PIECE.lastIndex : at
}

/** Where the piece that begins here ends: letters and digits, marks that end a sentence, lines, or a single mark; here for a space. */
const endOfPiece = (text: string, at: number, length: number): number => {
  const kind = kindAt(text, at)
  if (kind === WIDE) return wideEnd(text, at)
  if (kind === SPACE) return at
  let end = at + 1
  if (kind === OTHER) return end
  while (end < length && kindAt(text, end) === kind) end += 1
  return kind === LETTER && end < length && kindAt(text, end) === WIDE ? wideEnd(text, at) : end
}

const AMPERSAND = 0x26
const isDigit = (letter: number): boolean => letter >= 48 && letter <= 57
const isLetter = (letter: number): boolean => letter >= 97 && letter <= 122

const tokenOf = (text: string, glued: boolean): Token => {
  const first = text.charCodeAt(0)
  if (isLetter(first)) return { kind: 'word', text, glued }
  if (isDigit(first)) return { kind: NO_DIGIT.test(text) ? 'word' : 'number', text, glued }
  return (first >= ASCII || first === AMPERSAND) && WORD.test(text)
    ? { kind: 'word', text, glued }
    : { kind: 'mark', text: markOf(text), glued }
}

/** Three figures after another and a space: seldom written. */
const NEAR_THOUSANDS = /\d[^\S\n]\d{3}(?!\d)/

const withZeros = (text: string): string =>
  text.replace(LETTERS_FOR_ZEROS, '$100').replace(LETTER_FOR_ZERO, '$10')

const withoutPoints = (text: string): string => text.replace(DOTTED, '$1').replace(CUT, ' ')

const isApostrophe = (token: Token | undefined): boolean => token?.text === "'"

/** `don` `'` and `t` are one word. */
const contract = (tokens: Token[], end: string): void => {
  const head = tokens.at(-2)?.text ?? ''
  tokens.splice(-2, 2, { kind: 'word', text: head + end, glued: false })
}

/** Before an apostrophe, `j` is `je`; false when there is no such word. */
const elide = (tokens: Token[]): boolean => {
  const last = tokens.at(-1)
  const whole = last === undefined ? undefined : ELIDED.get(last.text)
  if (last === undefined || whole === undefined) return false
  tokens[tokens.length - 1] = { ...last, text: whole }
  return true
}

interface Piece {
  readonly text: string
  readonly glued: boolean
  readonly parts: readonly string[] | null
}

const addPiece = (tokens: Token[], { text, glued, parts }: Piece): void => {
  if (parts === null) tokens.push(tokenOf(text, glued))
  else for (const [rank, part] of parts.entries()) tokens.push(tokenOf(part, rank > 0 || glued))
}

/**
 * The words, numbers and marks of a text. `isWord` knows the words written with digits (`dem1`, `n9tel`). `c'est` gives
 * `ce`, `est`; `14h30` gives `14`, `h`, `30`.
 */
export const tokensOf = (text: string, isWord: (text: string) => boolean): readonly Token[] => {
  const tokens: Token[] = []
  const folded = fold(text)
  const hasDigits = DIGIT.test(folded)
  const zeroed = hasDigits && NEAR_ZERO.test(folded) ? withZeros(folded) : folded
  const joined = hasDigits && NEAR_THOUSANDS.test(zeroed) ? zeroed.replace(THOUSANDS, '$1$2') : zeroed
  const read = joined.includes('.') ? withoutPoints(joined) : joined
  const { length } = read
  for (let at = 0, last = 0; at < length;) {
    const end = endOfPiece(read, at, length)
    if (end > at) {
      const piece = read.slice(at, end)
      const glued = at === last
      last = end
      if (glued && isApostrophe(tokens.at(-1)) && ENGLISH.has(piece)) contract(tokens, piece)
      else if (piece !== "'" || !elide(tokens))
        addPiece(tokens, { text: piece, glued, parts: hasDigits ? cut(piece, isWord) : null })
    }
    at = Math.max(end, at + 1)
  }
  return tokens.some(isApostrophe) ? tokens.filter((token) => !isApostrophe(token)) : tokens
}

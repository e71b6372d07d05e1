import { fold } from './folding.ts'

/** A word, a number or a mark, folded, as typed. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  readonly text: string
  /** True when no space stands before it. */
  readonly glued: boolean
}

const PIECES = /[\p{L}\p{N}]+|\p{Extended_Pictographic}|[.!?]+|\n+|[^\s]/gu
const LETTERS_OR_DIGITS = /\d+|\D+/g
/** `14hOO`. */
const LETTERS_FOR_ZEROS = /(\d ?h ?)(?:oo|o0|0o)(?![\p{L}\d])/gu
/** `14h3O`, `1O h`. */
/** `c.d.i`. */
const DOTTED = /(?<![\p{L}\d])(\p{L})\.(?=\p{L}(?!\p{L}))/gu
const LETTER_FOR_ZERO = /(\d)o(?![\p{L}])/gu
const WORD = /^[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** What is left of a word before an apostrophe: `j'` is `je`. */
const ELIDED: Readonly<Record<string, string>> = {
  ...{ j: 'je', d: 'de', l: 'le', c: 'ce', n: 'ne', m: 'me', t: 'te', s: 'se', qu: 'que', k: 'que' },
  ...{ jusqu: 'jusque', quelqu: 'quelque', puisqu: 'puisque', lorsqu: 'lorsque', presqu: 'presque', aujourd: 'aujourdhui' },
}

/** What English writes after an apostrophe: `don't` is `dont`, `i'm` is `im`. */
const ENGLISH = new Set(['t', 's', 'm', 're', 'll', 've', 'd'])

const markOf = (text: string): string =>
  text.includes('?') ? '?' : text.startsWith('..') ? ',' : text.startsWith('\n') ? '\n' : text.slice(0, 1)

/** Cuts a piece where letters meet digits, unless it is a word that has digits in it (`dem1`). */
const cut = (piece: string, isWord: (text: string) => boolean): readonly string[] =>
  /\d/.test(piece) && /\D/.test(piece) && !isWord(piece) ? (piece.match(LETTERS_OR_DIGITS) ?? []) : [piece]

const tokenOf = (text: string, glued: boolean): Token => {
  const kind = /^\d/.test(text) && !/\D/.test(text) ? 'number' : WORD.test(text) ? 'word' : 'mark'
  return { kind, text: kind === 'mark' ? markOf(text) : text, glued }
}

/**
 * The words, numbers and marks of a text. `isWord` knows the words written with digits (`dem1`, `n9tel`). `c'est` gives
 * `ce`, `est`; `14h30` gives `14`, `h`, `30`.
 */
export const tokensOf = (text: string, isWord: (text: string) => boolean): readonly Token[] => {
  const tokens: Token[] = []
  let end = 0
  const folded = fold(text).replace(LETTERS_FOR_ZEROS, '$100').replace(LETTER_FOR_ZERO, '$10').replace(DOTTED, '$1')
  for (const piece of folded.matchAll(PIECES)) {
    const last = tokens.at(-1)
    const glued = piece.index === end
    if (glued && last?.text === "'" && ENGLISH.has(piece[0])) {
      const head = tokens.at(-2)?.text ?? ''
      tokens.splice(-2, 2, { kind: 'word', text: head + piece[0], glued: false })
    } else if (piece[0] === "'" && last !== undefined && ELIDED[last.text] !== undefined)
      tokens[tokens.length - 1] = { ...last, text: ELIDED[last.text] ?? last.text }
    else
      for (const [rank, part] of cut(piece[0], isWord).entries())
        tokens.push(tokenOf(part, rank > 0 || glued))
    end = piece.index + piece[0].length
  }
  return tokens
}

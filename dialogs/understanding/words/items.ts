import type { Readable } from '../patterns/automaton.ts'
import { entriesOf } from './guessing.ts'
import { MARK_JOINTS } from '../vocabulary/markJoints.ts'
import type { Joint } from '../vocabulary/markJoints.ts'
import { entryWith } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import type { Meter } from '../meter.ts'
import type { Symbols } from '../patterns/symbols.ts'
import { meantAt } from './respelt.ts'
import { tokensOf } from '../text/tokens.ts'
import type { Token } from '../text/tokens.ts'
import type { Value } from '../calendar/values.ts'
import { AFTER_DIGITS, ORDINAL_ENDINGS, TENS } from '../vocabulary/numbers.ts'

/** A word, a number, a mark or a value of a message: what rules are read on. */
export interface Item extends Readable {
  readonly word: string
  /** Of the word, for what is learnt from examples. */
  readonly hash: number
  readonly n: number | undefined
  readonly weekday: number | undefined
  readonly month: number | undefined
  readonly ordinal: number | undefined
  readonly value: Value | undefined
  readonly empty: boolean
  readonly known: boolean
  readonly mark: boolean
  /** How it joins or parts days and hours. */
  readonly joint: Joint | undefined
}

/** How a text becomes items. */
export interface Reader {
  readonly symbols: Symbols
  readonly lexicon: Lexicon
  readonly common: Common
}

/** Corrections are dear: a message has so many of them, which bounds what a long one costs. */
const GUESSES = 24
/** So many figures and marks are kept ready. */
const KEPT = 200
const STOPS = new Set(['.', '!', '?', ';', '\n'])
const JOINTS = new Set([':', '.', '/', '-'])
const BY_TENS: ReadonlyMap<string, number> = new Map(Object.entries(TENS))
const UNITS_AFTER_DIGITS: ReadonlyMap<string, string> = new Map(Object.entries(AFTER_DIGITS))

const symbolsOf = (texts: readonly string[], symbols: Symbols): readonly number[] =>
  texts.flatMap((text) => symbols.find(text) ?? [])

/** What a figure may be read as: "1 parking" is "un parking". */
const written = (n: number): readonly string[] => (n === 1 ? ['1', 'un', 'une'] : [String(n)])

const numeralOf = (n: number, kinds: readonly string[], symbols: Symbols): Item =>
  entryWith({ word: String(n), symbols: symbolsOf(kinds, symbols), n })

const markOf = (name: string, symbols: Symbols): Item =>
  entryWith({
    word: name,
    symbols: symbolsOf([name], symbols),
    stop: STOPS.has(name),
    mark: true,
    empty: true,
    joint: MARK_JOINTS[name],
  })

/** Figures and marks come back so often that their items are made once. */
export class Common {
  private readonly marks = new Map<string, Item>()
  private readonly numerals = new Map<number, Item>()
  private readonly symbols: Symbols
  /** Stands after the last word while dates are read: a rule may look for it (`=<end>`). */
  readonly end: Item
  constructor(symbols: Symbols) {
    this.symbols = symbols
    this.end = markOf('<end>', symbols)
  }

  /** A mark between two digits joins them (`14:30`, `12/09`): `<:>`, `</>`. Any other is a pause or the end of a sentence. */
  mark(text: string, joint: boolean): Item {
    const name = joint ? `<${text}>` : text
    const known = this.marks.get(name) ?? markOf(name, this.symbols)
    if (this.marks.size < KEPT) this.marks.set(name, known)
    return known
  }

  numeral(n: number): Item {
    const known = this.numerals.get(n) ?? numeralOf(n, [...written(n), '<n>', '<figure>'], this.symbols)
    if (this.numerals.size < KEPT) this.numerals.set(n, known)
    return known
  }

  year(n: number): Item {
    return numeralOf(n, [String(n), '<n>', '<figure>', '<year>'], this.symbols)
  }

  /** "02": minutes, and no day of a month. */
  padded(n: number): Item {
    return numeralOf(n, [String(n), '<n>', '<figure>', '<padded>'], this.symbols)
  }

  ordinal(n: number): Item {
    return { ...numeralOf(n, ['<ordinal>', ...(n === 1 ? ['<first>'] : [])], this.symbols), ordinal: n }
  }
}

const isJoint = (tokens: readonly Token[], at: number): boolean => {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    JOINTS.has(here?.text ?? '') &&
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    here?.glued === true &&
    after.glued
  )
}

/** A hyphen inside a word is no pause: "après-demain". */
const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const [before, here, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return here?.text === '-' && here.glued && before?.kind === 'word' && after?.kind === 'word' && after.glued
}

const isOrdinalEnding = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.glued && ORDINAL_ENDINGS.includes(token.text)

const YEAR_DIGITS = 4
const PADDED = /^0\d$/

const number = (token: Token, next: Token | undefined, common: Common): Item => {
  const n = Number(token.text.slice(0, 9))
  if (isOrdinalEnding(next)) return common.ordinal(n)
  if (PADDED.test(token.text)) return common.padded(n)
  return token.text.length === YEAR_DIGITS ? common.year(n) : common.numeral(n)
}

/** A number in words, and how many items it takes. */
interface Numeral {
  readonly n: number
  readonly taken: number
}

/** "vingt", "quatre-vingts". */
const tensAt = (items: readonly Item[], at: number): Numeral | null => {
  const n = BY_TENS.get(items[at]?.word ?? '')
  if (n !== undefined) return { n, taken: 1 }
  const isFourTimes = items[at]?.word === 'quatre' && BY_TENS.get(items[at + 1]?.word ?? '') === 20
  return isFourTimes ? { n: 80, taken: 2 } : null
}

/** Sixty and eighty go on to nineteen: "soixante-dix-sept", "quatre-vingt-onze". */
const TO_NINETEEN: ReadonlySet<number> = new Set([60, 80])

/** "un", "onze", "dix-sept": what is added to tens. */
const unitAt = (items: readonly Item[], at: number, most: number): Numeral | null => {
  const { word = '', n } = items[at] ?? {}
  if (most > 9 && word === 'dix') return additionAt(items, at)
  const isUnit = n !== undefined && n > 0 && n <= most && !BY_TENS.has(word) && /\D/.test(word)
  return isUnit ? { n, taken: 1 } : null
}

/** "vingt et un", "dix-sept", "soixante-douze", "trente". */
const additionAt = (items: readonly Item[], at: number): Numeral | null => {
  const tens = tensAt(items, at)
  if (tens === null) return null
  const isLinked = items[at + tens.taken]?.word === 'et'
  const next = at + tens.taken + (isLinked ? 1 : 0)
  const unit = unitAt(items, next, TO_NINETEEN.has(tens.n) ? 19 : 9)
  return unit === null || (isLinked && unit.n % 10 !== 1)
    ? tens
    : { n: tens.n + unit.n, taken: next + unit.taken - at }
}

const withNumbersJoined = (items: readonly Item[], common: Common): readonly Item[] => {
  if (!items.some(({ n, word }) => n !== undefined && BY_TENS.has(word))) return items
  const joined: Item[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at]
    if (item === undefined) break
    const sum = additionAt(items, at)
    joined.push(sum === null || sum.taken === 1 ? item : common.numeral(sum.n))
    at += sum?.taken ?? 1
  }
  return joined
}

/** The items of a text: words corrected, numbers in words added up, marks classed. */
export const itemsOf = (text: string, { common, lexicon }: Reader, meter: Meter): readonly Item[] => {
  const isKnown = (typed: string): boolean => lexicon.words.has(typed)
  const tokens = tokensOf(text, isKnown)
  const items: Item[] = []
  let guesses = 0
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    meter.steps += 1
    if (token.kind === 'number') items.push(number(token, tokens[at + 1], common))
    else if (token.kind === 'mark') {
      if (!isHyphen(tokens, at)) items.push(common.mark(token.text, isJoint(tokens, at)))
    } else {
      const isAfterDigits = token.glued && tokens[at - 1]?.kind === 'number'
      if (isAfterDigits && isOrdinalEnding(token)) continue
      const unit = isAfterDigits ? UNITS_AFTER_DIGITS.get(token.text) : undefined
      const typed = unit ?? meantAt(tokens, at, isKnown)
      const written = unit === undefined ? lexicon.words.written(typed) : undefined
      const entries = written ?? entriesOf(typed, lexicon, { meter, mayGuess: guesses < GUESSES })
      if (written === undefined && !lexicon.words.has(typed)) guesses += 1
      for (let rank = 0; rank < entries.length; rank += 1) {
        const entry = entries[rank]
        if (entry !== undefined) items.push(entry)
      }
    }
  }
  return withNumbersJoined(items, common)
}

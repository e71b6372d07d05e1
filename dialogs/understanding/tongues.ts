import { FRENCH, OTHERS, languageOf } from './languages.ts'
import type { Language } from './languages.ts'
import { ANY } from './languages/any.ts'
import { ENGLISH } from './languages/english.ts'
import { fold } from './folding.ts'
import { keptOrMade } from './shelf.ts'
import type { Tables } from './tables.ts'
import { tokensOf } from './tokens.ts'
import { NEIGHBOURS } from './vocabulary/neighbours.ts'
import { WRITING } from './vocabulary/writing.ts'
import { holds, wordSetOf } from './wordSet.ts'
import type { WordSet } from './wordSet.ts'

/**
 * In which language a message is read. People mix: whoever speaks Arabic may answer in French. So a message is read in the
 * language that most of its words are of, the person's own when as many are; then in the other, when the first makes nothing of it.
 */

const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]+\*?/gu

const NO_WORD = (): boolean => false
const tokens = (text: string): readonly string[] =>
  tokensOf(text, NO_WORD).flatMap(({ kind, text: word }) => (kind === 'word' ? word : []))

const vocabularyFrom = (all: readonly Tables[], more: readonly string[]): WordSet => {
  const written = all.flatMap(({ lists, numbers, layers, phrases, fillers, empty }) => [
    ...Object.values(lists).flat(),
    ...Object.values(numbers).flatMap((kind) => Object.keys(kind)),
    ...Object.values(layers).flatMap((rules) => rules.flatMap(({ say }) => say)),
    ...phrases.flatMap(({ say }) => say),
    ...fillers,
    ...empty,
  ])
  const wordsIn = (text: string): readonly string[] =>
    fold(text.replaceAll(/<[^>]*>/g, ' ')).match(WORD) ?? []
  return wordSetOf([...written, ...more].flatMap(wordsIn))
}

/** French without what its neighbours say: its tables know some of their answers. */
const OWN_FRENCH: Tables = {
  ...FRENCH,
  phrases: FRENCH.phrases.filter((rule) => !NEIGHBOURS.includes(rule)),
}

/** Requests for a language are in French tables in every language; what turns a message round is no sign of French. */
const withoutEnglish = (found: WordSet): WordSet => ({
  ...found,
  words: new Set([...found.words].filter((word) => !ENGLISH.turning.includes(word))),
})

const vocabularies = new Map<string, WordSet>()

const vocabularyOf = (code: string): WordSet => {
  const known = vocabularies.get(code)
  if (known !== undefined) return known
  const tables = OTHERS[code]
  const made =
    tables === undefined
      ? withoutEnglish(vocabularyFrom([OWN_FRENCH], WRITING.flat()))
      : vocabularyFrom([tables, ANY], tables.turning)
  vocabularies.set(code, made)
  return made
}

const countOf = (words: readonly string[], vocabulary: WordSet): number =>
  words.reduce((count, word) => count + (holds(vocabulary, word) ? 1 : 0), 0)

/** A language in which a message may be read. */
export interface Tongue {
  readonly language: Language
  /** It is the person's own, or French: what is read in another is asked. */
  readonly isTheirs: boolean
}

/** Letters that one language here is written in. */
const SCRIPTS: readonly (readonly [script: RegExp, code: string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/** Shorter names of days and months are words of French too. */
const SHORTEST_NAME = 5

/** Words of time that are no names, and mean nothing in French: "tomorrow", "a las 10". */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  en: ['tomorrow', 'tonight', 'afternoon'],
  es: ['a las'],
}

/** Days and months of other languages in letters of ours, which French has not, each with its language. */
interface Foreign {
  readonly names: readonly (readonly [name: string, code: string])[]
}

const isForeign = (kept: unknown): kept is Foreign =>
  typeof kept === 'object' && kept !== null && 'names' in kept && Array.isArray(kept.names)

const foreign = (): Foreign => {
  const french = vocabularyOf('fr')
  const codes = new Map<string, string>()
  for (const [code, { numbers }] of Object.entries(OTHERS)) {
    const named = [numbers.weekday, numbers.month].flatMap(Object.keys)
    const ofThem = named.filter(
      (name) => name.length >= SHORTEST_NAME && /^[a-z]+$/.test(name) && !holds(french, name),
    )
    for (const name of [...ofThem, ...(SIGNS[code] ?? [])]) if (!codes.has(name)) codes.set(name, code)
  }
  return { names: [...codes] }
}

interface Names {
  readonly codes: ReadonlyMap<string, string>
  readonly pattern: RegExp
}

let names: Names | null = null

/** They show a date that French would lose. */
const foreignNames = (): Names => {
  if (names !== null) return names
  const codes = new Map(keptOrMade('foreign', isForeign, foreign).names)
  names = { codes, pattern: new RegExp(`\\b(?:${[...codes.keys()].join('|')})\\b`) }
  return names
}

const ASCII = /^[\n\x20-\x7e]*$/

/** The language that a message shows by its letters, or by the name of a day, to whoever is read in French; null when none. */
const shownBy = (text: string): string | null => {
  const folded = fold(text)
  const script = ASCII.test(folded) ? undefined : SCRIPTS.find(([letters]) => letters.test(folded))
  if (script !== undefined) return script[1]
  const { codes, pattern } = foreignNames()
  const found = pattern.exec(folded)
  return found === null ? null : (codes.get(found[0]) ?? null)
}

/** So much of a message shows its language. */
const SHOWING = 400

/** Those that a person may write in (BCP 47), French with them, each once. */
const theirs = (langs: readonly string[]): readonly Tongue[] =>
  [...new Set([...langs, 'fr'].map(languageOf))].map((language) => ({ language, isTheirs: true }))

/**
 * The language in which to read a message, then the one to be tried when nothing is made of it: as many of its words are of
 * that one. `langs` (BCP 47) are those that the person may write in, the likeliest first.
 */
export const tonguesOf = (text: string, langs: readonly string[]): readonly [Tongue, Tongue?] => {
  const french: Tongue = { language: languageOf('fr'), isTheirs: true }
  const begin = text.slice(0, SHOWING)
  const isFrench = langs.every((lang) => languageOf(lang) === french.language)
  const shown = isFrench ? shownBy(begin) : null
  if (isFrench && shown === null) return [french]
  const words = tokens(begin)
  const counted = (tongue: Tongue): Counted => ({
    tongue,
    count: countOf(words, vocabularyOf(tongue.language.code)),
  })
  // A name or letters alone show less than as many words of French do.
  if (shown !== null) {
    const [other, ofFrench] = [counted({ language: languageOf(shown), isTheirs: false }), counted(french)]
    return ofFrench.count > 0 ? inOrder([ofFrench, other]) : inOrder([other])
  }
  return inOrder(theirs(langs).map(counted))
}

interface Counted {
  readonly tongue: Tongue
  readonly count: number
}

/** The first of those with most words; a second that has as many. */
const inOrder = (all: readonly Counted[]): readonly [Tongue, Tongue?] => {
  const most = Math.max(...all.map(({ count }) => count))
  const [first, second] = all.filter(({ count }) => count === most) as [Counted, Counted?] // one at least has most
  return second === undefined || most === 0 ? [first.tongue] : [first.tongue, second.tongue]
}

/** Makes every language ready, in some milliseconds each, so that no message has to wait for it. */
export const prepareTongues = (): void => {
  foreignNames()
  for (const code of ['fr', ...Object.keys(OTHERS)]) tonguesOf('12/09', [code])
}

import { FRENCH, OTHERS, languageOf } from './languages.ts'
import type { Language } from './languages.ts'
import { ANY } from './any.ts'
import { ENGLISH } from './english.ts'
import { fold } from '../text/folding.ts'
import { keptOrMade } from '../shelf.ts'
import type { OtherTables, Tables } from './tables.ts'
import { tokensOf } from '../text/tokens.ts'
import { NEIGHBOURS } from '../vocabulary/neighbours.ts'
import { TARGETS } from '../vocabulary/targets.ts'
import { ALSO_FRENCH, TONGUE_SIGNS, TONGUE_WORDS } from '../vocabulary/tongueWords.ts'
import { WRITING } from '../vocabulary/writing.ts'
import { holds, wordSetOf } from '../words/wordSet.ts'
import type { WordSet } from '../words/wordSet.ts'

/**
 * In which language a message is read. People mix: whoever speaks Arabic may answer in French, and whoever is written to in French
 * may answer in English. So a message is read in the language that most of its words are of, the person's own when as many are;
 * then in the other, when the first makes nothing of it.
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

/** What its tables have no pattern of. */
const wordsBesides = (code: string, { turning, writing = [] }: OtherTables): readonly string[] => [
  ...turning,
  ...writing.flat(),
  ...(TONGUE_WORDS[code] ?? []),
]

const vocabularies = new Map<string, WordSet>()

const vocabularyOf = (code: string): WordSet => {
  const known = vocabularies.get(code)
  if (known !== undefined) return known
  const tables = OTHERS[code]
  const made =
    tables === undefined
      ? withoutEnglish(vocabularyFrom([OWN_FRENCH], WRITING.flat()))
      : vocabularyFrom([tables, ANY], wordsBesides(code, tables))
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
  /** As many of the words are of another: what is left unexplained may be of that one. */
  readonly isMixed: boolean
}

/** Letters that one language here is written in, those of fewer languages first. */
const SCRIPTS: readonly (readonly [script: RegExp, code: string])[] = [
  [/[ټډړښځڅڼې]/u, 'ps'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[іє]/u, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/** Words of other languages that French has not, each with its languages. */
interface Foreign {
  readonly foreign: readonly (readonly [word: string, codes: string])[]
}

const isForeign = (kept: unknown): kept is Foreign =>
  typeof kept === 'object' && kept !== null && 'foreign' in kept && Array.isArray(kept.foreign)

/** More of French than its tables know: what is of it shows no other language. */
let french: WordSet | null = null
const allFrench = (): WordSet =>
  (french ??= withoutEnglish(vocabularyFrom([OWN_FRENCH], [...WRITING.flat(), ...TARGETS, ...ALSO_FRENCH])))

const foreign = (): Foreign => {
  const codes = new Map<string, string>()
  for (const [code, tables] of Object.entries(OTHERS))
    for (const word of vocabularyFrom([tables], wordsBesides(code, tables)).words)
      if (LETTERS.test(word) && !holds(allFrench(), word))
        codes.set(word, codes.has(word) ? `${codes.get(word)} ${code}` : code)
  return { foreign: [...codes] }
}

let codesByWord: ReadonlyMap<string, readonly string[]> | null = null

/** The languages that a word shows. */
const foreignWords = (): ReadonlyMap<string, readonly string[]> =>
  (codesByWord ??= new Map(
    keptOrMade('foreign', isForeign, foreign).foreign.map(([word, codes]) => [word, codes.split(' ')]),
  ))

const LETTERS = /^\p{L}/u
const ASCII = /^[\n\x20-\x7e]*$/

/** So much of a message shows its language. */
const SHOWING = 400

/** Those that a person may write in (BCP 47), French with them, each once. */
const theirs = (langs: readonly string[]): readonly Tongue[] =>
  [...new Set([...langs, 'fr'].map(languageOf))].map((language) => ({
    ...{ language, isTheirs: true, isMixed: false },
  }))

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

/** A language that a message shows, and how many of its words are of French and not of that one. */
interface Likely {
  readonly code: string
  readonly french: number
}

/** How many words and signs of each language are in a message, of those that French has not. */
const shownIn = (words: readonly string[], folded: string): ReadonlyMap<string, number> => {
  const known = foreignWords()
  const shown = new Map<string, number>()
  const add = (code: string): void => void shown.set(code, (shown.get(code) ?? 0) + 1)
  for (const word of words) known.get(word)?.forEach(add)
  for (const [sign, code] of TONGUE_SIGNS) if (sign.test(folded)) add(code)
  return shown
}

/** The language of the letters of a message, when they are none of ours. */
const scriptOf = (folded: string): string | undefined =>
  ASCII.test(folded) ? undefined : SCRIPTS.find(([letters]) => letters.test(folded))?.[1]

const another = (code: string): Tongue => ({ language: languageOf(code), isTheirs: false, isMixed: false })

/**
 * The language in which to read a message of somebody who is written to in French: another one when more of its words are of it.
 * Words of both count for both.
 */
const ofFrench = (text: string): readonly [Tongue, Tongue?] => {
  const own: Tongue = { language: languageOf('fr'), isTheirs: true, isMixed: false }
  const mixed: Tongue = { ...own, isMixed: true }
  const folded = fold(text)
  const words = tokens(text).filter((word) => LETTERS.test(word))
  const shown = shownIn(words, folded)
  if (shown.size === 0) {
    const code = scriptOf(folded)
    return code === undefined
      ? [own]
      : countOf(words, allFrench()) > 0
        ? [mixed, another(code)]
        : [another(code), mixed]
  }
  const most = Math.max(...shown.values())
  const likely = [...shown.keys()].filter((code) => shown.get(code) === most)
  const ofFrenchOnly = (code: string): number =>
    words.filter((word) => holds(allFrench(), word) && !holds(vocabularyOf(code), word)).length
  const [best, next] = likely
    .map((code) => ({ code, french: ofFrenchOnly(code) }))
    .toSorted((one, other) => one.french - other.french) as [Likely, Likely?] // one at least shows
  if (best.french > most) return [own]
  if (best.french === most) return [mixed, another(best.code)]
  return [another(best.code), next?.french === 0 ? another(next.code) : mixed]
}

/**
 * The language in which to read a message, then the one to be tried when nothing is made of it. `langs` (BCP 47) are those that
 * the person may write in, the likeliest first.
 */
export const tonguesOf = (text: string, langs: readonly string[]): readonly [Tongue, Tongue?] => {
  const begin = text.slice(0, SHOWING)
  const french = languageOf('fr')
  if (langs.every((lang) => languageOf(lang) === french)) return ofFrench(begin)
  const words = tokens(begin)
  return inOrder(
    theirs(langs).map((tongue) => ({ tongue, count: countOf(words, vocabularyOf(tongue.language.code)) })),
  )
}

/** Makes every language ready, in some milliseconds each, so that no message has to wait for it. */
export const prepareTongues = (): void => {
  foreignWords()
  for (const code of ['fr', ...Object.keys(OTHERS)]) {
    languageOf(code)
    vocabularyOf(code)
  }
}

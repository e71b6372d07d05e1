import type { SafetyKind } from '../../../src/domain/reading.ts'
import { COURTEOUS, withoutCourtesies } from '../text/courtesies.ts'
import { findingsIn } from '../danger/findings.ts'
import type { Findings } from '../danger/findings.ts'
import { ACT_EXAMPLES } from '../examples/acts.ts'
import { DATE_EXAMPLES, plainText } from '../examples/dates.ts'
import { DANGER_EXAMPLES, EVERYDAY_EXAMPLES } from '../examples/danger.ts'
import { fold } from '../text/folding.ts'
import { hashOf } from '../text/hashing.ts'
import type { Item } from '../words/items.ts'
import { DANGERS, FRENCH, OTHERS, languageOf } from '../languages/languages.ts'
import type { DangerRule } from '../danger/tables/dangers.ts'
import { marginsOf } from '../learning/classifier.ts'
import type { Classifier } from '../learning/classifier.ts'
import { TRAITS } from '../learning/gathering.ts'
import { Examples, learn } from '../learning/learning.ts'
import { wordsRead } from '../learning/readExamples.ts'
import { keptOrLearnt } from '../learning/learnt.ts'
import { keptOrMade } from '../shelf.ts'
import { traitsOf } from '../learning/traits.ts'
import type { Known } from '../learning/traits.ts'

const KINDS = Object.keys(DANGER_EXAMPLES) as readonly SafetyKind[]

/** A message of more letters is compared sentence by sentence too: what matters may be one of many. */
export const LONG = 200
/** A sentence of more letters is dictated without marks. */
const ENDLESS = 160
const SENTENCE_ENDS = /[.!?\n]+/

/** One word alone says too little to resemble anything: rules or examples know it. */
const ONE_SHORT_WORD = /^\s*\S{0,11}\s*$/u
const UNLIKE = -1

/** Rows whose examples are no danger. */
const CALMING: readonly DangerRule['means'][] = ['calm', 'story', 'elsewhere', 'over']

/** Rows that stand whatever the message resembles have nothing to teach. */
const ofRules = (means: DangerRule['means']): readonly string[] =>
  DANGERS.filter((rule) => rule.means === means && rule.unweighed !== true).flatMap(
    ({ examples }) => examples,
  )

/** What the tables of dates and of acts read, in every language: no danger. */
const ordinary = (): readonly string[] =>
  [FRENCH, ...Object.values(OTHERS)].flatMap(({ layers, phrases }) => [
    ...Object.values(layers)
      .flat()
      .flatMap((rule) => Object.keys(rule.examples)),
    ...phrases.flatMap(({ examples, wishes }) => [...examples, ...Object.keys(wishes ?? {})]),
  ])

const HASHES: ReadonlyMap<string, number> = new Map(KINDS.map((kind) => [kind, hashOf(kind)]))
const rowHashes: number[] = []
const hashOfRow = (row: number): number => (rowHashes[row] ??= hashOf(String(row)))

const NO_WORDS: readonly number[] = []

/** The hashes of its words, marks and courtesies left out. */
const wordsSaid = (items: readonly Item[]): readonly number[] => {
  const said: number[] = []
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item !== undefined && !item.mark && !COURTEOUS.has(item.word)) said.push(item.hash)
  }
  return said
}

/** What is known of a message besides its letters: its rows of danger, the kinds that are left of them; of a short one, its words. */
const knownOf = (folded: string, items: readonly Item[], { rows, dangers }: Findings): Known => ({
  found: [...rows.map(hashOfRow), ...dangers.map(({ means }) => HASHES.get(means) ?? 0)],
  words: folded.length <= LONG ? wordsSaid(items) : NO_WORDS,
})

type Label = SafetyKind | 'everyday'

/** Adds what folded phrases are known by, each once. Those that are `shared` are examples of something else too. */
const addTo = (
  examples: Examples<Label>,
  phrases: readonly string[],
  { label, shared }: { label: Label; shared?: ReadonlySet<string> },
): void => {
  const { dangers: book } = languageOf('fr')
  const meter = { steps: 0 }
  for (const folded of new Set(phrases)) {
    const items = wordsRead(folded, shared?.has(folded) === true)
    examples.add(
      traitsOf(withoutCourtesies(folded), knownOf(folded, items, findingsIn(items, book, meter))),
      label,
    )
  }
}

/** The messages of each kind of danger. */
const readDangers = (): Examples<Label> => {
  const examples = new Examples<Label>()
  for (const label of KINDS)
    addTo(examples, [...DANGER_EXAMPLES[label], ...ofRules(label)].map(fold), { label })
  return examples
}

/** Those of danger, then those of everyday. */
const readAll = (dangers: Examples<Label>): Examples<Label> => {
  const examples = new Examples<Label>()
  examples.addAll(dangers)
  const shared = [...ACT_EXAMPLES.map(({ text }) => text), ...DATE_EXAMPLES.map(plainText)].map(fold)
  const before = [...EVERYDAY_EXAMPLES, ...CALMING.flatMap(ofRules)].map(fold)
  addTo(examples, [...before, ...shared, ...ordinary().map(fold)], {
    label: 'everyday',
    shared: new Set(shared),
  })
  return examples
}

const EVERYDAY = ['everyday'] as const

let keptDangers: Examples<Label> | null = null
let kept: Classifier<'everyday'> | null = null
let keptKinds: Classifier<SafetyKind> | null = null

/** Tells everyday from danger. */
const knownEveryday = (): Classifier<'everyday'> =>
  (kept ??= keptOrLearnt('everyday', EVERYDAY, () =>
    learn(readAll((keptDangers ??= readDangers())), EVERYDAY, TRAITS),
  ))

/** Tells the kinds of danger: learnt when a danger is first seen. */
const knownKinds = (): Classifier<SafetyKind> =>
  (keptKinds ??= keptOrLearnt('kinds', KINDS, () => learn((keptDangers ??= readDangers()), KINDS)))

/** Learns now what would be learnt when the first message is heard. */
export const learnDangers = (): void => {
  knownEveryday()
  knownKinds()
}

/** Each piece of a long message is one more chance of a false alarm: it must resemble danger so much more. */
const OF_PIECE = 0.25

/** A sentence that does not end, in pieces that overlap by half. */
const inPieces = (sentence: string): readonly string[] => {
  if (sentence.length <= ENDLESS) return [sentence]
  const half = ENDLESS / 2
  const count = Math.ceil(sentence.length / half) - 1
  return Array.from({ length: count }, (_, at) => sentence.slice(at * half, at * half + ENDLESS))
}

const piecesOf = (folded: string): readonly string[] =>
  folded.length <= LONG
    ? []
    : folded
        .split(SENTENCE_ENDS)
        .filter((sentence) => sentence.trim() !== '')
        .flatMap(inPieces)

/**
 * How much a message resembles the examples of danger rather than those of everyday, by its letters and by what rules `found`
 * in it: about 1, or about -1. What they found in a long one counts in each of its pieces.
 */
export const dangerMargin = (text: string, items: readonly Item[], found: Findings): number => {
  if (found.rows.length === 0 && ONE_SHORT_WORD.test(text)) return UNLIKE
  const learnt = knownEveryday()
  const folded = withoutCourtesies(fold(text))
  const known = knownOf(folded, items, found)
  const marginOf = (piece: string): number => -(marginsOf(traitsOf(piece, known), learnt)[0] ?? 0)
  return Math.max(marginOf(folded), ...piecesOf(folded).map((piece) => marginOf(piece) - OF_PIECE))
}

/** Examples as they are compared letter for letter, each with what it says. */
interface Sayings {
  readonly texts: readonly string[]
  readonly kinds: readonly (SafetyKind | null)[]
}

const areSayings = (kept: unknown): kept is Sayings =>
  typeof kept === 'object' && kept !== null && 'texts' in kept && Array.isArray(kept.texts) && 'kinds' in kept

const sayings = (): Sayings => {
  const all = [
    ...EVERYDAY_EXAMPLES.map((text) => ({ text, kind: null })),
    ...KINDS.flatMap((kind) => DANGER_EXAMPLES[kind].map((text) => ({ text, kind }))),
  ]
  return { texts: all.map(({ text }) => withoutCourtesies(fold(text))), kinds: all.map(({ kind }) => kind) }
}

const labels = (): ReadonlyMap<string, SafetyKind | null> => {
  const { texts, kinds } = keptOrMade('sayings', areSayings, sayings)
  return new Map(texts.map((text, at) => [text, kinds[at] ?? null]))
}

let keptExamples: ReadonlyMap<string, SafetyKind | null> | null = null

/** What the examples say of a message that is one of them, letter for letter, whatever rules say; else undefined. */
export const exampleOf = (text: string): SafetyKind | null | undefined =>
  (keptExamples ??= labels()).get(withoutCourtesies(fold(text)))

/** The kind of danger whose examples a message resembles most, by its letters and by what rules `found` in it. */
export const likeliestKind = (text: string, items: readonly Item[], found: Findings): SafetyKind => {
  const learnt = knownKinds()
  const folded = withoutCourtesies(fold(text))
  const margins = marginsOf(traitsOf(folded, knownOf(folded, items, found)), learnt)
  return KINDS[margins.indexOf(Math.max(...margins))] ?? 'suicide'
}

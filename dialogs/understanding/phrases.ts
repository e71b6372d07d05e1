import type { Act, Asked } from '../../src/domain/reading.ts'
import { matches } from './automaton.ts'
import type { Automaton } from './automaton.ts'
import type { Item } from './items.ts'
import type { Meter } from './meter.ts'

/**
 * What a phrase means: an act of the contract, or a cue about the days said around it.
 *
 * - `yes`, `no`: a bare "oui", "non": an answer, or the fate of the day said just before ("jeudi non")
 * - `free`, `taken`: the days around it are possible, are not ("je suis dispo", "je travaille"); alone, `free` is a yes
 * - `not`, `only`, `prefer`, `than`: about the days that follow ("sauf jeudi", "seulement jeudi", "plutôt", "plutôt… que jeudi")
 * - `if`: the day that follows is a first choice ("si jeudi c'est pas possible alors vendredi")
 * - `than` after no "plutôt" is `only` ("je peux que jeudi")
 * - `because`: what stands before explains what stands after ("je travaille lundi donc mardi")
 * - `or`: what stands after is another choice ("ou alors")
 * - `correct`: what was said before is taken back ("jeudi, enfin non, vendredi")
 * - `any`: any date will do
 * - `maybe`: nothing is sure ("je vais essayer"); `doubt`: the answer beside it is to be asked again ("normalement oui")
 * - `idiom`: means nothing here, and its words mean nothing apart ("pas mal", "n'importe quoi")
 */
export type Meaning =
  | Act
  | 'yes'
  | 'no'
  | 'free'
  | 'taken'
  | 'not'
  | 'only'
  | 'prefer'
  | 'than'
  | 'if'
  | 'because'
  | 'or'
  | 'correct'
  | 'any'
  | 'maybe'
  | 'doubt'
  | 'idiom'

/** One row of a table of phrases. */
export interface PhraseRule {
  readonly means: Meaning
  /** The patterns; pattern.ts says how they are written. */
  readonly say: readonly string[]
  /** Messages that must be read so: the tests of this row. */
  readonly examples: readonly string[]
  /** Only after these questions; any without it. */
  readonly asked?: readonly Asked[]
  /** Uncertain by itself: to be asked. */
  readonly unsure?: boolean
  /** Counts only when the whole message is that, courtesies apart: "stop" is, "non stop" is not. */
  readonly whole?: boolean
  /** Language asked for, with `language`. */
  readonly to?: string
}

/** A phrase found in a message. */
export interface Phrase {
  readonly rule: PhraseRule
  readonly from: number
  readonly to: number
  /** Where what it looked at ends. */
  readonly reach: number
}

/** A table of phrases, ready to be looked for. */
export interface PhraseBook {
  readonly automaton: Automaton
  readonly rules: readonly PhraseRule[]
}

const length = ({ from, reach }: Phrase): number => reach - from

/** The longest phrases first: what a longer one explains, a shorter one inside it does not. */
const withoutOverlaps = (found: readonly Phrase[]): readonly Phrase[] => {
  const taken = new Set<number>()
  const kept: Phrase[] = []
  for (const phrase of found.toSorted((a, b) => length(b) - length(a) || a.from - b.from)) {
    let free = true
    for (let at = phrase.from; at < phrase.to; at += 1) free &&= !taken.has(at)
    if (!free) continue
    for (let at = phrase.from; at < phrase.to; at += 1) taken.add(at)
    kept.push(phrase)
  }
  return kept.toSorted((a, b) => a.from - b.from)
}

const isWhole = ({ from, to }: Phrase, items: readonly Item[]): boolean =>
  items.every((item, at) => item.empty || (at >= from && at < to))

/** The phrases of a message, each word explained once, in the order in which they stand. */
export const phrasesIn = (
  items: readonly Item[],
  book: PhraseBook,
  { asked, meter }: { asked: Asked; meter: Meter },
): readonly Phrase[] => {
  const found: Phrase[] = []
  for (const { rule: number, from, to, reach } of matches(book.automaton, items, meter)) {
    const rule = book.rules[number]
    if (rule === undefined || (rule.asked !== undefined && !rule.asked.includes(asked))) continue
    if (rule.whole !== true || isWhole({ rule, from, to, reach }, items)) found.push({ rule, from, to, reach })
  }
  return found.length < 2 ? found : withoutOverlaps(found)
}

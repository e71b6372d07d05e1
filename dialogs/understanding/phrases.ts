import type { Act, Asked } from '../../src/domain/reading.ts'
import type { Automaton } from './automaton.ts'
import type { Item } from './items.ts'
import type { Meter } from './meter.ts'
import { governedByNo } from './negations.ts'
import { isQuestion } from './questions.ts'
import { Taken } from './taken.ts'
import type { Span } from './taken.ts'

/**
 * What a phrase means: an act of the contract, or a cue about the days said around it.
 *
 * - `yes`, `no`: a bare "oui", "non": an answer, or the fate of the day said just before ("jeudi non")
 * - `free`, `taken`: the days around it are possible, are not ("je suis dispo", "je travaille"); alone, `free` is a yes
 * - `not`, `only`, `prefer`, `than`: about the days that follow ("sauf jeudi", "seulement jeudi", "plutôt", "plutôt… que jeudi")
 * - `if`: the day that follows is a first choice ("si jeudi c'est pas possible alors vendredi")
 * - `than` after no "plutôt" is `only` ("je peux que jeudi")
 * - `fine`: a mild yes ("c'est bon"): after "non", nobody knows
 * - `bad`: another time is wanted ("trop tôt")
 * - `unclear`: says something of the days around it, nobody knows what ("j'ai pas la voiture lundi")
 * - `outside`: another question ("vous êtes ouverts le samedi ?")
 * - `later`: the person will come back to it ("je vous rappelle demain")
 * - `late`: they come, and not on time ("je serai en retard")
 * - `propose`: the days after it are offered, the day of the appointment is not accepted ("on dit mardi ?", "remettez ça à lundi")
 * - `reason`: what stands after explains what stands before ("mardi parce que lundi je travaille")
 * - `because`: what stands before explains what stands after ("je travaille lundi donc mardi")
 * - `or`: what stands after is another choice ("ou alors")
 * - `but`: what stands after is another thing ("par contre")
 * - `correct`: what was said before is taken back ("jeudi, enfin non, vendredi")
 * - `against`: the days that follow are what another is preferred to ("plutôt que jeudi")
 * - `any`: any date will do
 * - `whole`: the day said before it is meant whole, an hour said after it is another day's ("mardi toute la journée ou jeudi à 14h")
 * - `deny`: turns round the answer that it governs ("aucune chance que je vienne", "pas de raison que je vienne pas")
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
  | 'against'
  | 'if'
  | 'fine'
  | 'bad'
  | 'later'
  | 'late'
  | 'unclear'
  | 'outside'
  | 'propose'
  | 'reason'
  | 'because'
  | 'or'
  | 'but'
  | 'correct'
  | 'any'
  | 'whole'
  | 'deny'
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
  /** For a cue: messages and what they wish for, on Wednesday 3 September 2025 at 10:00, asked for a date. */
  readonly wishes?: Readonly<Record<string, string>>
  /** Only after these questions; any without it. */
  readonly asked?: readonly Asked[]
  /** Uncertain by itself: to be asked. */
  readonly unsure?: boolean
  /** Counts only when the whole message is that, courtesies apart: "stop" is, "non stop" is not. */
  readonly whole?: boolean
  /** Counts only when it is all that is said between two marks: "je parle pas bien, arabe svp". */
  readonly alone?: boolean
  /** Said with "pas", it means the contrary: "j'annule pas", "pas d'empêchement". */
  readonly turns?: boolean
  /** A reason: said alone of the appointment, it may be a refusal, and is put to the person. */
  readonly excuse?: boolean
  /** Says that something is possible or needed, not that they come: alone, it is no yes. */
  readonly impersonal?: boolean
  /** Only at the end of the message: "merci, à jeudi". */
  readonly ends?: boolean
  /** Only when the message asks: "j'ai rendez-vous demain ?" */
  readonly question?: boolean
  /** Language asked for, with `language`. */
  readonly to?: string
  /** Names the language asked for, with `language`. */
  readonly names?: boolean
}

const BLANK: Partial<Record<keyof PhraseRule, undefined>> = {
  ...{ means: undefined, say: undefined, examples: undefined, wishes: undefined, asked: undefined },
  ...{ unsure: undefined, whole: undefined, alone: undefined, turns: undefined, excuse: undefined },
  ...{ impersonal: undefined, ends: undefined, question: undefined, to: undefined, names: undefined },
}

/** A row with every field written, in one order: what reads rows meets objects of one shape. */
export const wholeRule = (rule: PhraseRule): PhraseRule => ({ ...BLANK, ...rule }) as PhraseRule

/** A phrase found in a message. */
export interface Phrase extends Span {
  readonly rule: PhraseRule
  /** How many words it names. */
  readonly words: number
}

/** A table of phrases, ready to be looked for. */
export interface PhraseBook {
  readonly automaton: Automaton
  readonly rules: readonly PhraseRule[]
  /** What a yes becomes when "pas" follows it, and what a refusal that is denied becomes. */
  readonly refusal: PhraseRule
  readonly consent: PhraseRule
}

/** Meanings that a longer wish begins with: "je veux plus" is a refusal, "je veux plus de messages" is not. */
const SHORT = new Set<Meaning>(['confirm', 'decline', 'fine', 'yes', 'no'])

/** Of two that name as many words: a reason first, then what answers this very question, then the others, short ones last. */
const rank = ({ rule }: Phrase): number =>
  rule.excuse === true ? -1 : SHORT.has(rule.means) ? 2 : rule.asked === undefined ? 1 : 0

const HALF = 0.5

/** "quand je peux avoir un autre rendez-vous ?" is about another one. */
const weight = ({ rule, words }: Phrase): number =>
  words + (rule.means === 'reschedule' && rule.unsure !== true ? HALF : 0)

/** Those that name most words first: what a longer one explains, a shorter one inside it does not. */
const withoutOverlaps = (found: readonly Phrase[]): readonly Phrase[] => {
  if (found.length < 2) return found
  const taken = new Taken()
  const kept: Phrase[] = []
  for (const phrase of found.toSorted(
    (a, b) => weight(b) - weight(a) || rank(a) - rank(b) || a.from - b.from,
  ))
    if (taken.isFree(phrase)) {
      taken.take(phrase)
      kept.push(phrase)
    }
  return kept.length < 2 ? kept : kept.toSorted((a, b) => a.from - b.from)
}

/** So many courtesies after the last words are looked at. */
const LAST_WORDS = 8

/** Whether these phrases of one row are all that the message says; a mark ("?") only counts when there is no word. */
const areWhole = (phrases: readonly Phrase[], items: readonly Item[]): boolean => {
  const covered = new Set<number>()
  for (const { from, to } of phrases) for (let at = from; at < to; at += 1) covered.add(at)
  const isMark = [...covered].every((at) => items[at]?.mark === true)
  return items.every((item, at) => (isMark ? item.mark : item.empty) || covered.has(at))
}

/** Whether nothing else is said between the marks around a phrase. */
const isAlone = ({ from, to }: Phrase, items: readonly Item[]): boolean => {
  for (let at = from - 1; at >= 0 && items[at]?.mark === false; at -= 1)
    if (items[at]?.empty === false) return false
  for (let at = to; at < items.length && items[at]?.mark === false; at += 1)
    if (items[at]?.empty === false) return false
  return true
}

const isLast = (to: number, items: readonly Item[]): boolean =>
  items.slice(to, to + LAST_WORDS).every((item) => item.empty)

/** Rows that must be the whole message are kept only when they are. */
const withWholes = (found: readonly Phrase[], items: readonly Item[]): readonly Phrase[] => {
  if (!found.some(({ rule }) => rule.whole === true)) return found
  const byRule = new Map<PhraseRule, Phrase[]>()
  for (const phrase of found)
    if (phrase.rule.whole === true) {
      const alike = byRule.get(phrase.rule)
      if (alike === undefined) byRule.set(phrase.rule, [phrase])
      else alike.push(phrase)
    }
  const kept = new Set([...byRule].flatMap(([rule, phrases]) => (areWhole(phrases, items) ? [rule] : [])))
  return found.filter(({ rule }) => rule.whole !== true || kept.has(rule))
}

/** Whether only small words stand before this place: "alors le 12" draws nothing from anything. */
const isFirst = (from: number, items: readonly Item[]): boolean => {
  let at = from - 1
  while (items[at]?.empty === true && items[at]?.value === undefined) at -= 1
  return at < 0
}

/** The phrases of a message, each word explained once, in the order in which they stand. */
export const phrasesIn = (
  items: readonly Item[],
  book: PhraseBook,
  { asked, meter }: { asked: Asked; meter: Meter },
): readonly Phrase[] => {
  const found: Phrase[] = []
  let asks: boolean | undefined
  for (const { rule: number, from, to, words } of book.automaton.read(items, meter)) {
    const rule = book.rules[number]
    if (rule === undefined || (rule.asked !== undefined && !rule.asked.includes(asked))) continue
    const phrase = { rule, from, to, words }
    const fits =
      (rule.means !== 'because' || !isFirst(from, items)) &&
      (rule.question !== true || (asks ??= isQuestion(items))) &&
      (rule.ends !== true || isLast(to, items)) &&
      (rule.alone !== true || isAlone(phrase, items))
    if (fits) found.push(phrase)
  }
  const said = withoutOverlaps(withWholes(found, items))
  return governedByNo(said, items, book)
}

/** Whether one of these phrases means one of these. */
export const has = (phrases: readonly Phrase[], ...meanings: readonly Meaning[]): boolean => {
  for (const { rule } of phrases) if (meanings.includes(rule.means)) return true
  return false
}

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
 * - `fine`: a mild yes ("c'est bon"): after "non", nobody knows
 * - `bad`: another time is wanted ("trop tôt")
 * - `unclear`: says something of the days around it, nobody knows what ("j'ai pas la voiture lundi")
 * - `outside`: another question ("vous êtes ouverts le samedi ?")
 * - `later`: the person will come back to it ("je vous rappelle demain")
 * - `propose`: the days after it are offered, the day of the appointment is not accepted ("on dit mardi ?", "remettez ça à lundi")
 * - `reason`: what stands after explains what stands before ("mardi parce que lundi je travaille")
 * - `because`: what stands before explains what stands after ("je travaille lundi donc mardi")
 * - `or`: what stands after is another choice ("ou alors")
 * - `correct`: what was said before is taken back ("jeudi, enfin non, vendredi")
 * - `against`: the days that follow are what another is preferred to ("plutôt que jeudi")
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
  | 'against'
  | 'if'
  | 'fine'
  | 'bad'
  | 'later'
  | 'unclear'
  | 'outside'
  | 'propose'
  | 'reason'
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
  /** For a cue: messages and what they wish for, on Wednesday 3 September 2025 at 10:00, asked for a date. */
  readonly wishes?: Readonly<Record<string, string>>
  /** Only after these questions; any without it. */
  readonly asked?: readonly Asked[]
  /** Uncertain by itself: to be asked. */
  readonly unsure?: boolean
  /** Counts only when the whole message is that, courtesies apart: "stop" is, "non stop" is not. */
  readonly whole?: boolean
  /** Only at the end of the message: "merci, à jeudi". */
  readonly ends?: boolean
  /** Only when the message asks: "j'ai rendez-vous demain ?" */
  readonly question?: boolean
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
  /** What a yes becomes when "pas" follows it. */
  readonly refusal: PhraseRule
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

/** So many courtesies after the last words are looked at. */
const LAST_WORDS = 8

const POSITIVE = new Set<Meaning>(['confirm', 'fine', 'free'])
const NEGATION = new Set(['pas', 'jamais', 'point', 'nullement', 'not'])

const NOT_FORMAL = new Set([...NEGATION, 'que', 'plus', 'rien', 'personne', 'aucun', 'aucune'])

/** "je ne pourrai être présent" says no without "pas"; "je ne peux que jeudi" does not. */
const isFormalNo = ({ rule, from, to }: Phrase, items: readonly Item[]): boolean => {
  if (!POSITIVE.has(rule.means)) return false
  const words = items.slice(from, to + 2).map((item) => item.word)
  return words.slice(0, to - from).includes('ne') && !words.some((word) => NOT_FORMAL.has(word))
}

/** "me convient" and "pas": whatever is said to be fine is not, when "pas" follows. */
const negated = (
  phrases: readonly Phrase[],
  items: readonly Item[],
  refusal: PhraseRule,
): readonly Phrase[] =>
  phrases.flatMap((phrase, at) => {
    const [before, after] = [phrases[at - 1], phrases[at + 1]]
    const isTurned = (first: Phrase | undefined, to: number): boolean =>
      first !== undefined &&
      first.to === to &&
      POSITIVE.has(first.rule.means) &&
      NEGATION.has(items[to]?.word ?? '')
    if (isTurned(before, phrase.from) && phrase.rule.means === 'not') return []
    if (isFormalNo(phrase, items)) return [{ ...phrase, rule: refusal }]
    const free = after === undefined || after.from > phrase.to || after.rule.means === 'not'
    return free && isTurned(phrase, phrase.to) ? [{ ...phrase, rule: refusal, to: phrase.to + 1 }] : [phrase]
  })

/** Whether these phrases of one row are all that the message says; a mark ("?") only counts when there is no word. */
const areWhole = (phrases: readonly Phrase[], items: readonly Item[]): boolean => {
  const covered = new Set<number>()
  for (const { from, to } of phrases) for (let at = from; at < to; at += 1) covered.add(at)
  const isMark = [...covered].every((at) => items[at]?.mark === true)
  return items.every((item, at) => (isMark ? item.mark : item.empty) || covered.has(at))
}

const isLast = (to: number, items: readonly Item[]): boolean =>
  items.slice(to, to + LAST_WORDS).every((item) => item.empty)

const ASKING = new Set(['est', 'ai', 'peut', 'peux', 'pouvez'])

/** Whether the message ends with a question mark, or begins like a question ("est-ce que"). */
export const isQuestion = (items: readonly Item[]): boolean =>
  items.findLast((item) => item.mark)?.word === '?' ||
  (ASKING.has(items[0]?.word ?? '') && /^(ce|je|on|vous)$/.test(items[1]?.word ?? ''))

/** Rows that must be the whole message are kept only when they are. */
const withWholes = (found: readonly Phrase[], items: readonly Item[]): readonly Phrase[] => {
  const byRule = new Map<PhraseRule, Phrase[]>()
  for (const phrase of found)
    if (phrase.rule.whole === true) byRule.set(phrase.rule, [...(byRule.get(phrase.rule) ?? []), phrase])
  const kept = new Set([...byRule].flatMap(([rule, phrases]) => (areWhole(phrases, items) ? [rule] : [])))
  return found.filter(({ rule }) => rule.whole !== true || kept.has(rule))
}

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
    const fits = (rule.question !== true || isQuestion(items)) && (rule.ends !== true || isLast(to, items))
    if (fits) found.push({ rule, from, to, reach })
  }
  return negated(withoutOverlaps(withWholes(found, items)), items, book.refusal)
}

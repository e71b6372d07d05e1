import type { Asked } from '../../../src/domain/reading.ts'
import type { Meter } from '../meter.ts'
import { Taken } from '../patterns/taken.ts'
import type { Meaning, PhraseRule } from '../vocabulary/phraseRule.ts'
import type { Item } from '../words/items.ts'
import { governedByNo } from './negations.ts'
import type { Phrase, PhraseBook } from './phrase.ts'
import { isQuestion } from './questions.ts'

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

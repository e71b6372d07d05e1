import type { Act, Asked } from '../../../src/domain/reading.ts'
import { forbids } from '../phrases/negations.ts'
import { has } from '../phrases/phrase.ts'
import { isUnasked } from './actWithDates.ts'
import { isDone } from './cautious.ts'
import { isTakenAway } from './commands.ts'
import type { Decided } from './commands.ts'
import { isExplained } from './doubt.ts'
import { likeliestAct } from './likeliestAct.ts'
import { isBesideQuestion, isOfOtherMatter } from './otherMatters.ts'
import type { Context, Parsed } from './parsed.ts'

/** An act that resemblance finds is done without asking only when the message lies on the side of its examples. */
const SURE = 0
/** It must be so far ahead to take back what rules would do, or what they find beside a date; nearer, it only makes it doubtful. */
const FAR_AHEAD = 0.5

/** What answers a reminder. */
export const REMINDER_ANSWERS: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule'])
/** What is asked of this service, its messages and its appointments. */
const OF_SERVICE: ReadonlySet<Act> = new Set(['stop', 'resume', 'appointments', 'help', 'repeat'])
/** What answers a question with buttons is no answer to a reminder, nor is it known by its examples. */
const NOT_OF_CHOICE: ReadonlySet<Act> = new Set([...REMINDER_ANSWERS, 'unknown'])

/** The examples hold few answers to questions with buttons: what is to be none must resemble another act much. */
const NO_ANSWER = 0.25

/** A yes for a no, or a no for a yes: never by resemblance alone. */
const isContrary = (one: Act, other: Act): boolean =>
  (one === 'confirm' && other === 'decline') || (one === 'decline' && other === 'confirm')

/** Whether the dates of a message settle what it means: they answer the question for a date, or one is wanted for another. */
const isSettled = ({ wish }: Parsed, asked: Asked): boolean =>
  wish !== null && (asked === 'slot' || (wish.wanted.length > 0 && wish.refused.length > 0))

/**
 * What a message means of which rules leave a word unexplained: they have one voice, the examples that it resembles another.
 * What rules explain to the last word is theirs alone.
 */
export const compared = (
  decided: Decided,
  found: Parsed,
  text: string,
  { asked, meter }: Context,
): Decided => {
  if (asked === 'open' || decided.act === 'answer' || text === '') return decided
  if (isExplained(found) || isSettled(found, asked) || forbids(found.items)) return decided
  meter.steps += text.length
  const likely = likeliestAct(text, asked, decided.act)
  if (likely === null || likely.act === decided.act) return decided
  const { act, margin, lead } = likely
  if (asked === 'choice' && (NOT_OF_CHOICE.has(act) || margin < NO_ANSWER)) return decided
  if (REMINDER_ANSWERS.has(act) && has(found.phrases, 'maybe', 'later')) return decided
  // "j'ai un entretien mardi à 14h", when nothing was asked: no answer for its dates.
  if (act === 'decline' && isUnasked(asked) && found.wish !== null && decided.act === 'unknown')
    return decided
  if ((REMINDER_ANSWERS.has(act) || act === 'resume') && isBesideQuestion(found)) return decided
  if (isTakenAway(act, found) || (OF_SERVICE.has(act) && isOfOtherMatter(found))) return decided
  const isDated = (found.wish?.wanted.length ?? 0) > 0
  if (lead < FAR_AHEAD && (isDated || isDone(decided.act)))
    return isDated ? decided : { ...decided, ask: true }
  if (isContrary(act, decided.act)) return { ...decided, ask: true }
  const isUncalled = asked === 'none' && found.wish !== null && REMINDER_ANSWERS.has(act)
  return { act, ask: isDone(act) && (isDated || isUncalled || margin < SURE) }
}

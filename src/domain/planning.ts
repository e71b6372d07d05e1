import type { Checkpoint, Person } from './caseload.ts'
import type { State } from './conversation.ts'
import type { Calendar } from './gate.ts'
import type { Instant, LocalDate, LocalTime } from './localTime.ts'
import type { PlannedMessage } from './plannedMessage.ts'
import { whenToSend } from './gate.ts'
import { addDuration, addToLocal, instantOf } from './localTime.ts'

/** When a reminder of a checkpoint is wanted, as `dialogs/reminders/*.yaml` says it. */
export interface ReminderRule {
  readonly id: string
  /** ISO 8601, from the checkpoint's day, e.g. `-P2D`. */
  readonly offset: string
  /** Local to the person. */
  readonly at: LocalTime
  /** Left out once the person has answered. */
  readonly unlessAnswered: boolean
  /** ISO 8601 before the checkpoint: the last useful time. */
  readonly lastUseful: string
}

/** What one rule gives for one checkpoint: it leaves, is merged into another, or is dropped, with the reason. */
export interface Forecast {
  readonly id: string
  readonly rule: string
  readonly checkpoint: string
  readonly person: string
  readonly due: Instant
  readonly at: Instant | null
  readonly lastUseful: Instant
  readonly outcome: 'send' | 'merge' | 'drop'
  readonly reason: string
}

interface Setting {
  readonly now: Instant
  readonly calendar: Calendar
  /** Messages of the person that were planned before, whatever became of them. */
  readonly planned: readonly PlannedMessage[]
}

/**
 * The same facts and rules give the same ids on any instance; a date that comes back gets its old ids again. A rule whose
 * message has left is foretold as if it had not, as late as `now`: what stands in the outbox is for the caller to leave.
 */
export function forecastOf(
  checkpoint: Checkpoint,
  rules: readonly ReminderRule[],
  setting: Setting,
): readonly Forecast[] {
  const all = rules.map((rule) => forecastRule(checkpoint, rule, setting))
  return all.map((one, index) => merged(one, all.slice(0, index), setting.planned))
}

function forecastRule(checkpoint: Checkpoint, rule: ReminderRule, { now, calendar }: Setting): Forecast {
  const due = `${dayOf(checkpoint, rule)}T${rule.at}`
  const starts = instantOf(checkpoint.startsAt, calendar.zone)
  const lastUseful = addDuration(starts, rule.lastUseful)
  const when = whenToSend({ due, lastUseful, appointment: true }, now, calendar)
  const base = {
    id: `checkpoint/${checkpoint.id}/${rule.id}/${checkpoint.startsAt}`,
    rule: rule.id,
    checkpoint: checkpoint.id,
    person: checkpoint.person,
    due: instantOf(due, calendar.zone),
    lastUseful,
  }
  const over = whyNot(checkpoint, rule)
  if (over !== null) return { ...base, at: null, outcome: 'drop', reason: over }
  if (when.kind === 'drop') return { ...base, at: null, outcome: 'drop', reason: when.reason }
  return { ...base, at: when.at, outcome: 'send', reason: when.why }
}

const dayOf = ({ startsAt }: Checkpoint, { offset }: ReminderRule): LocalDate =>
  addToLocal(`${startsAt.slice(0, 10)}T00:00`, offset).slice(0, 10)

function whyNot({ status, answer }: Checkpoint, { unlessAnswered }: ReminderRule): string | null {
  if (status !== 'planned' && status !== 'moved') return status
  return unlessAnswered && answer !== null ? 'answered' : null
}

/**
 * Two reminders of one checkpoint that would leave within the same opening say the same thing: one of them is not planned.
 * What has left, or never will, takes nobody's place; and what is due already keeps its own, since the sender makes one of
 * all that come due together.
 */
function merged(one: Forecast, earlier: readonly Forecast[], planned: readonly PlannedMessage[]): Forecast {
  const { at, outcome } = one
  if (outcome !== 'send' || at === null || statusOf(one, planned) === 'due') return one
  const other = earlier.find((before) => leavesAfter(at, before) && isToCome(before, planned))
  return other === undefined ? one : { ...one, at: null, outcome: 'merge', reason: other.rule }
}

const leavesAfter = (instant: Instant, { outcome, at }: Forecast): boolean =>
  outcome === 'send' && at !== null && instant <= at

/** What was withdrawn comes back when it is wanted again. */
function isToCome(forecast: Forecast, planned: readonly PlannedMessage[]): boolean {
  const status = statusOf(forecast, planned)
  return status === undefined || status === 'due' || status === 'withdrawn'
}

const statusOf = (
  { id }: Forecast,
  planned: readonly PlannedMessage[],
): PlannedMessage['status'] | undefined => planned.find((message) => message.id === id)?.status

/** Why the bot reminds this person of nothing on that day, or null. A link that came to somebody else holds all back. */
export function heldBack(
  { stopped, consent, quietOn }: State,
  { addressDisownedAt }: Person,
  today: LocalDate,
): string | null {
  if (addressDisownedAt !== undefined) return 'not theirs'
  if (stopped) return 'stopped'
  if (consent.reminders === 'no') return 'not agreed'
  return quietOn === today ? 'postponed' : null
}

/** A planned message of a forecast that leaves. */
export function plannedOf(forecast: Forecast & { readonly at: Instant }): PlannedMessage {
  const { id, person, rule, checkpoint, due, at, lastUseful } = forecast
  return {
    id,
    person,
    what: { kind: 'reminder', rule, checkpoint, late: false },
    due,
    at,
    lastUseful,
    status: 'due',
    reason: null,
    sentAt: null,
  }
}

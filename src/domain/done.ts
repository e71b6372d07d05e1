import type { Checkpoint } from './caseload.ts'
import type { Consent, ContactHours, State } from './conversation.ts'
import type { DomainEvent } from './event.ts'
import type { Facts } from './facts.ts'
import type { Instant, LocalDateTime } from './localTime.ts'
import { addDuration, toEpoch } from './localTime.ts'

/** Something that the person did, with what it takes to undo it. */
export type Done = { readonly at: Instant } & (
  | {
      readonly what: 'answer'
      readonly checkpoint: string
      readonly version: number
      /** The answer that stood before. */
      readonly before: Checkpoint['answer']
      /** Number of the request that it made, if it made one. */
      readonly ref: string | null
    }
  | { readonly what: 'request'; readonly ref: string; readonly checkpoint: string | null }
  /** A new date was agreed to: `from` is the one that it replaced. */
  | { readonly what: 'date'; readonly checkpoint: string; readonly from: LocalDateTime }
  | { readonly what: 'consent'; readonly before: Consent }
  | { readonly what: 'hours'; readonly before: ContactHours | null }
  | { readonly what: 'stop' }
)

/** A day to think again. */
const UNDONE_WITHIN = 'PT24H'
const KEPT = 5

/** What may still be undone, the latest last. */
export function undoable(done: readonly Done[] | undefined, now: Instant): readonly Done[] {
  return (done ?? []).filter(({ at }) => toEpoch(addDuration(at, UNDONE_WITHIN)) > toEpoch(now))
}

/** What may be undone after a turn: what still could, and what its events did; `before` is as the turn began. */
export function doneAfter(
  { done }: State,
  events: readonly DomainEvent[],
  { before, facts }: { readonly before: State; readonly facts: Facts },
): readonly Done[] {
  const fresh = events.flatMap((event) => doneBy(event, before, facts) ?? [])
  return [...undoable(done, facts.now), ...fresh].slice(-KEPT)
}

function doneBy(event: DomainEvent, before: State, facts: Facts): Done | null {
  const at = facts.now
  switch (event.type) {
    case 'checkpoint_confirmed':
    case 'checkpoint_declined':
    case 'lateness_announced': {
      const { checkpoint, version } = event
      const answer = facts.checkpoints.find(({ id }) => id === checkpoint)?.answer ?? null
      const ref = 'ref' in event ? event.ref : null
      return { at, what: 'answer', checkpoint, version, before: answer, ref }
    }
    case 'date_wished':
      return { at, what: 'request', ref: event.ref, checkpoint: event.checkpoint }
    case 'help_requested':
      return { at, what: 'request', ref: event.ref, checkpoint: null }
    case 'counter_accepted':
      return agreedTo(event.request, facts)
    case 'slot_taken':
      return { at, what: 'date', checkpoint: event.checkpoint, from: event.before }
    case 'consent_given':
    case 'consent_withdrawn':
      return { at, what: 'consent', before: before.consent }
    case 'hours_chosen':
      return { at, what: 'hours', before: before.hours }
    case 'messages_stopped':
      return { at, what: 'stop' }
    case 'messages_resumed':
    case 'language_chosen':
    case 'reason_given':
    case 'counter_refused':
    case 'safety_card_shown':
    case 'answer_withdrawn':
    case 'request_withdrawn':
    case 'consent_reopened':
      return null
  }
}

function agreedTo(request: string, { now, requests, checkpoints }: Facts): Done | null {
  const about = requests.find(({ ref }) => ref === request)?.checkpoint
  const found = checkpoints.find(({ id }) => id === about)
  return found === undefined ? null : { at: now, what: 'date', checkpoint: found.id, from: found.startsAt }
}

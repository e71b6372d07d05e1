import type { Instant } from '../domain/localTime.ts'
import type { MessageOutcome, PlannedMessage } from '../domain/plannedMessage.ts'
import type { PlanChange } from './cases.ts'

/** What became of a message that was taken: an end, or another instant to try again. */
export type Taken =
  | {
      readonly id: string
      readonly person: string
      readonly kind: 'ended'
      readonly outcome: MessageOutcome
      readonly reason: string | null
    }
  | {
      readonly id: string
      readonly person: string
      readonly kind: 'later'
      readonly at: Instant
      readonly reason: string
    }

/** Messages that the bot will say first. A person belongs to one shard, a shard to one worker at a time. */
export interface Outbox {
  apply(change: PlanChange): Promise<void>
  /** Messages of a person, whatever became of them. */
  of(person: string): Promise<readonly PlannedMessage[]>
  /** Due at that instant in these shards, soonest first; with one message of a person come all that are due for them. */
  due(now: Instant, shards: readonly number[], limit: number): Promise<readonly PlannedMessage[]>
  /** How many leave within the hour that begins then, counted up to the size of a crowd. */
  leavingWithin(at: Instant): Promise<number>
  /** The next instant at which something leaves, if any. */
  nextAt(): Promise<Instant | null>
  /** Names the group about to be sent, if the shards are still ours; null when a lease was lost. */
  openIntent(ids: readonly string[], shards: readonly number[]): Promise<string | null>
  /** Closes the intents of runs that hold no lease any more: what they name is due, and its own turn tells whether it had left. */
  closeAbandoned(): Promise<void>
  /** Writes the outcomes, then closes the intent. */
  close(intent: string, taken: readonly Taken[], at: Instant): Promise<void>
}

/** Shards of the outbox, leased on the server's time; `force` takes them from a process known to be gone. */
export interface Leases {
  hold(options?: { readonly force?: boolean }): Promise<readonly number[]>
  release(): Promise<void>
}

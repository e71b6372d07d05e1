import type { Instant } from './localTime.ts'
import type { Due } from './conversation.ts'

export type MessageOutcome = 'delivered' | 'refused' | 'expired' | 'merged' | 'withdrawn' | 'uncertain'

/** Something that the bot will say first. `id` is `{about}/{our id}/{rule}/{occurrence}`: planning twice is harmless. */
export interface PlannedMessage {
  readonly id: string
  readonly person: string
  readonly what: Due
  /** When the rule wants it. */
  readonly due: Instant
  /** When it would leave, after the gate. */
  readonly at: Instant
  /** After this it is dropped and listed, never sent late. */
  readonly lastUseful: Instant
  readonly status: 'due' | MessageOutcome
  readonly reason: string | null
  readonly sentAt: Instant | null
}

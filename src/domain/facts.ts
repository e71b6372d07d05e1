import type { Advisor, Checkpoint, Organisation, Person } from './caseload.ts'
import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'
import type { Request } from './request.ts'
import type { Territory } from './territory.ts'

/** What is true when a turn begins; dialogs know nothing else of the world. Local dates and times are the person's. */
export interface Facts {
  readonly now: Instant
  readonly today: LocalDate
  readonly localNow: LocalDateTime
  readonly person: Person
  readonly territory: Territory
  readonly organisation: Organisation
  /** The referent, if there is one. */
  readonly advisor: Advisor | null
  /** Planned or moved checkpoints that are still to come, soonest first. */
  readonly checkpoints: readonly Checkpoint[]
  /** Requests of the person that are not over. */
  readonly requests: readonly Request[]
  readonly office: Office
  /** Days that the text of a conversation is kept after its last message. */
  readonly keptDays: number
  readonly dpo: string
}

/** The organisation's hours, as the person may be told them. */
export interface Office {
  readonly open: boolean
  /** Local to the person; null when the hours are unknown. */
  readonly nextOpening: LocalDateTime | null
  /** Day before which a request made now is usually answered. */
  readonly answerBefore: LocalDate
}

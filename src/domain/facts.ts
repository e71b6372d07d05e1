import type { Advisor, Checkpoint, Organisation, Person } from './caseload.ts'
import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'
import type { Request } from './request.ts'
import type { Territory } from './territory.ts'
import { localDateTime } from './localTime.ts'
import { officeOf } from './office.ts'

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

/** What the store holds of a person's world. */
export interface Known {
  readonly person: Person
  readonly organisation: Organisation
  readonly advisor: Advisor | null
  readonly checkpoints: readonly Checkpoint[]
  readonly requests: readonly Request[]
}

/** The facts of a turn that begins now: past checkpoints and requests that are over are left out. */
export function factsOf(known: Known, { now, territory, dpo, keptDays }: Setting): Facts {
  const { person, organisation } = known
  const localNow = localDateTime(now, person.zone)
  const today = localNow.slice(0, 10)
  return {
    ...known,
    now,
    today,
    localNow,
    territory,
    dpo,
    keptDays,
    checkpoints: known.checkpoints.filter((one) => isToCome(one, today)).sort(bySoonest),
    office: officeOf(organisation, { now, territory, zone: person.zone }),
  }
}

export interface Setting {
  readonly now: Instant
  readonly territory: Territory
  readonly dpo: string
  readonly keptDays: number
}

const isToCome = ({ status, startsAt }: Checkpoint, today: LocalDate): boolean =>
  (status === 'planned' || status === 'moved') && startsAt.slice(0, 10) >= today

const bySoonest = (a: Checkpoint, b: Checkpoint): number => (a.startsAt < b.startsAt ? -1 : 1)

/** The organisation's hours, as the person may be told them. */
export interface Office {
  readonly open: boolean
  /** Local to the person; null when the hours are unknown. */
  readonly nextOpening: LocalDateTime | null
  /** Days before which a message, and a wish for another date, made now are usually answered. */
  readonly answerBefore: LocalDate
  readonly wishAnsweredBefore: LocalDate
  /** The same for what is urgent: the next open day. */
  readonly urgentBefore: LocalDate
}

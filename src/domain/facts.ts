import type { Advisor, Checkpoint, Organisation, Person, Slot } from './caseload.ts'
import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'
import type { Request } from './request.ts'
import type { FreeSlot } from './slots.ts'
import type { Territory } from './territory.ts'
import { localDateTime } from './localTime.ts'
import { officeOf } from './office.ts'
import { zoneToSay } from './reader.ts'
import { freeSlots } from './slots.ts'

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
  /** Hours that the referent published and nobody has taken, at least two hours from now, soonest first. */
  readonly slots: readonly FreeSlot[]
  /** The person's zone when it is not that of their territory and of their service: it then stands beside every hour. */
  readonly elsewhere: string | null
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
  /** The referent's, neither taken nor withdrawn; absent where nobody asked for them. */
  readonly slots?: readonly Slot[]
}

/** The facts of a turn that begins now: past checkpoints and requests that are over are left out. */
export function factsOf(known: Known, setting: Setting): Facts {
  const { now, territory, dpo, keptDays, service = territory } = setting
  const { person, organisation, slots = [] } = known
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
    slots: freeSlots(slots, { now, zone: person.zone }),
    elsewhere: zoneToSay(person.zone, [territory.zone, service.zone]),
    office: officeOf(organisation, { now, territory: service, zone: person.zone }),
  }
}

export interface Setting {
  readonly now: Instant
  readonly territory: Territory
  /** The organisation's territory, where it is not the person's: its clock and its holidays are those of the office. */
  readonly service?: Territory
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

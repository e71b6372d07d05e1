import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'

/** Kinds of organisation that accompany people (France Travail's codes, and those of the consortiums). */
export type OrganisationType = string

/** Our `id` is random, given at first import; `ref` is the sender's own identifier. */
export interface Organisation {
  readonly id: string
  readonly ref: string
  readonly name: string
  readonly type: OrganisationType
  readonly territory: string
  readonly phone: string
  /** e.g. `Mo-Fr 09:00-12:00,14:00-17:00`; empty = unknown. */
  readonly openingHours: string
  /** E-mail of the desk that receives what nobody else owns; empty when another organisation of the territory has one. */
  readonly dutyDesk: string
}

export interface Advisor {
  readonly id: string
  readonly ref: string
  readonly firstName: string
  readonly lastName: string
  readonly email: string
  readonly organisation: string
  readonly deputy: string | null
  readonly entraId: string | null
}

/** Somebody accompanied (a beneficiary). */
export interface Person {
  readonly id: string
  readonly ref: string
  readonly firstName: string
  readonly lastName: string
  readonly language: string
  readonly territory: string
  readonly organisation: string
  readonly advisor: string | null
  readonly email: string
  readonly phone: string
  /** IANA zone; the territory's when the file left it empty. */
  readonly zone: string
  readonly entraId: string | null
  /** Set when somebody pressed "Ce n'est pas moi": nothing is sent to that address any more. */
  readonly addressDisownedAt?: Instant
}

/** France Travail's words for how a checkpoint takes place. */
export type Mode = 'PHYSIQUE' | 'TELEPHONE' | 'VISIO'
export type CheckpointStatus = 'planned' | 'moved' | 'cancelled' | 'held' | 'missed'

/** A *point de situation*. `startsAt` is local to the person. `version` grows with every change of fact. */
export interface Checkpoint {
  readonly id: string
  readonly ref: string
  readonly person: string
  readonly startsAt: LocalDateTime
  readonly durationMin: number
  readonly mode: Mode
  readonly place: string
  readonly topic: string
  readonly status: CheckpointStatus
  readonly version: number
  /** What the person said of this date; gone when the date changes. */
  readonly answer: 'confirmed' | 'declined' | 'late' | null
}

/**
 * An hour that an advisor publishes as free. `startsAt` is local to `zone`, that of the territory of the advisor's
 * organisation; where it is not known it is empty, and the hour is the person's.
 */
export interface Slot {
  readonly id: string
  readonly ref: string
  readonly advisor: string
  readonly startsAt: LocalDateTime
  readonly zone: string
  readonly durationMin: number
  readonly mode: Mode
  readonly place: string
}

export interface Employment {
  readonly id: string
  readonly ref: string
  readonly person: string
  readonly startedOn: LocalDate
  readonly contract: string
  readonly endsOn: LocalDate | null
  readonly trialEndsOn: LocalDate | null
}

export type Role = 'team_lead' | 'evaluator' | 'territory_admin' | 'dpo' | 'operator' | 'duty_desk'

export interface User {
  readonly email: string
  readonly entraId: string | null
  readonly role: Role
  readonly territory: string
  readonly organisation: string | null
}

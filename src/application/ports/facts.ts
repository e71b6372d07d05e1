import type { DomainEvent } from '../../domain/event.ts'
import type { Facts } from '../../domain/facts.ts'
import type { Instant } from '../../domain/localTime.ts'

export type LoadFacts = (person: string, now: Instant) => Promise<Facts | null>

/** The event was applied, or refused because the fact it was decided on has moved. */
export type Applied = 'applied' | 'refused'

export type ApplyEvent = (person: string, event: DomainEvent, id: EventId) => Promise<Applied>

export interface EventId {
  /** Message key and rank: applying twice is once. */
  readonly key: string
  readonly at: Instant
}

import type { mongo } from 'mongoose'
import type { DomainEvent } from '../../domain/event.ts'
import type { Instant } from '../../domain/localTime.ts'

export interface Parked {
  readonly person: string
  readonly event: DomainEvent
  readonly fault: unknown
  readonly at: Instant
}

/** A task for the operator: an event that could not be applied. Its kind and the kind of fault, never its words. */
export async function park(db: mongo.Db, { person, event, fault, at }: Parked): Promise<void> {
  const kind = fault instanceof Error ? fault.name : typeof fault
  await db.collection('parked').insertOne({ person, event: event.type, fault: kind, at })
}

/** How many events wait for the operator. */
export function parkedCount(db: mongo.Db): Promise<number> {
  return db.collection('parked').countDocuments()
}

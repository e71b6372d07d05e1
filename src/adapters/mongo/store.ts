import mongoose, { mongo } from 'mongoose'
import { Late } from '../../application/within.ts'
import { ensureIndexes } from './models.ts'
import { ensureLeases } from './leases.ts'
import { ensureOutboxIndexes, SHARDS } from './plannedMessages.ts'
import { ensureRequestIndexes } from './requests.ts'

/** A connection to the store, handed from room to room. */
export type Connection = mongoose.Connection

/** Turns fail fast when the store is away: nothing is acknowledged, and the channel sends the message again. */
const PATIENCE_MS = 2_000

/**
 * A connection of our own, durable by default: majority and journalled, each write retried once by the driver. What is asked
 * of a store that is gone fails within seconds. One that holds its connections and says nothing is given up only after some
 * forty, for a busy one must not be: who cannot wait so long gives up alone, and what was asked may be done all the same.
 */
export async function openConnection(uri: string): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    writeConcern: { w: 'majority', journal: true },
    retryWrites: true,
    ignoreUndefined: true,
    serverSelectionTimeoutMS: PATIENCE_MS,
    autoIndex: false,
  })
  return await connection.asPromise()
}

/** Whether a fault tells that the store does not answer for now, not that something was wrong with what was asked. */
export function isAway(fault: unknown): boolean {
  if (fault instanceof Late) return true
  const { MongoServerSelectionError, MongoNetworkError, MongoServerError } = mongo
  if (fault instanceof MongoServerSelectionError || fault instanceof MongoNetworkError) return true
  // The server's own word that it is going, or is no longer the one that writes.
  if (fault instanceof MongoServerError) return fault.hasErrorLabel('RetryableWriteError')
  return fault instanceof Error && 'code' in fault && HUNG_UP.has(fault.code)
}

/** The driver lets these through as Node says them: the server had just closed a connection that was thought good. */
const HUNG_UP: ReadonlySet<unknown> = new Set(['EPIPE', 'ECONNRESET'])

/** Indexes and the documents that must be there beforehand; repeating it changes nothing. */
export async function prepareStore(connection: Connection): Promise<void> {
  await Promise.all([
    ensureIndexes(connection),
    ensureOutboxIndexes(connection),
    ensureLeases(connection, SHARDS),
    ensureRequestIndexes(connection),
    connection
      .collection('conversations')
      .createIndex({ 'todo.since': 1 }, { partialFilterExpression: { todo: { $type: 'object' } } }),
    connection.collection('visits').createIndex({ person: 1 }),
  ])
}

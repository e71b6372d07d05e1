import mongoose, { mongo } from 'mongoose'
import { ensureIndexes } from './models.ts'
import { ensureLeases } from './leases.ts'
import { ensureOutboxIndexes, SHARDS } from './plannedMessages.ts'
import { ensureRequestIndexes } from './requests.ts'

/** A connection to the store, handed from room to room. */
export type Connection = mongoose.Connection

/** Turns fail fast when the store is away: nothing is acknowledged, and the channel sends the message again. */
const PATIENCE_MS = 2_000
/**
 * A server that holds its connections and says nothing is known by its heart alone: after a beat and our patience, what was
 * asked of it fails, however long it may take by right (an index, a transaction).
 */
const HEARTBEAT_MS = 1_000

/**
 * A connection of our own, durable by default: majority and journalled, each write retried once by the driver. What is asked
 * of a store that is away fails within some five seconds, and may yet be carried out once it is back.
 */
export async function openConnection(uri: string): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    writeConcern: { w: 'majority', journal: true },
    retryWrites: true,
    ignoreUndefined: true,
    serverSelectionTimeoutMS: PATIENCE_MS,
    connectTimeoutMS: PATIENCE_MS,
    heartbeatFrequencyMS: HEARTBEAT_MS,
    // Mongoose would hold what is asked for ten seconds, in the hope of a connection.
    bufferCommands: false,
    autoIndex: false,
  })
  return await connection.asPromise()
}

/** Whether a fault tells that the store does not answer for now, not that something was wrong with what was asked. */
export function isAway(fault: unknown): boolean {
  if (fault instanceof mongo.MongoServerSelectionError || fault instanceof mongo.MongoNetworkError)
    return true
  if (fault instanceof mongo.MongoError) return AWAY_LABELS.some((label) => fault.hasErrorLabel(label))
  return fault instanceof Error && 'code' in fault && fault.code === HUNG_UP
}

/** The server's own word that it is going, or is no longer the one that writes. */
const AWAY_LABELS = ['RetryableWriteError', 'TransientTransactionError'] as const
/** The driver lets this one through as Node says it: the server had just closed a connection that was thought good. */
const HUNG_UP = 'EPIPE'

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

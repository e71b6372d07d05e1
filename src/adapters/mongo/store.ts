import mongoose from 'mongoose'
import { ensureIndexes } from './models.ts'
import { ensureLeases } from './leases.ts'
import { ensureOutboxIndexes, SHARDS } from './plannedMessages.ts'
import { ensureRequestIndexes } from './requests.ts'

/** A connection to the store, handed from room to room. */
export type Connection = mongoose.Connection

/** Turns fail fast when the store is away: nothing is acknowledged, and the channel sends the message again. */
const PATIENCE_MS = 2_000

/** A connection of our own, durable by default: majority and journalled, each write retried once by the driver. */
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

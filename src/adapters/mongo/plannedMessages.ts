import { createHash } from 'node:crypto'
import type { ClientSession, Connection, mongo } from 'mongoose'
import type { PlanChange } from '../../application/cases.ts'
import type { Outbox, Taken } from '../../application/outbox.ts'
import type { PlannedMessage } from '../../domain/plannedMessage.ts'
import { addDuration } from '../../domain/localTime.ts'
import { CROWD } from '../../domain/spread.ts'
import { LEASED } from './leases.ts'

/** `_id` begins with the shard, so that what one worker reads lies together. */
type Doc = Omit<PlannedMessage, 'id'> & { readonly _id: string; readonly shard: number }

interface Intent {
  readonly _id: string
  readonly by: string
  readonly names: readonly string[]
}

export const SHARDS = 16

/** A person's shard, the same on any instance. */
export function shardOf(person: string): number {
  return (createHash('sha256').update(person).digest()[0] ?? 0) % SHARDS
}

const keyOf = (id: string, person: string): string => `${String(shardOf(person)).padStart(2, '0')}:${id}`

const plannedOf = ({ _id, shard: _, ...message }: Doc): PlannedMessage => ({ id: _id.slice(3), ...message })

const collection = (connection: Connection): mongo.Collection<Doc> =>
  connection.collection<Doc>('plannedMessages')

interface Options {
  readonly run: string
  readonly draw: () => string
}

/** The outbox in MongoDB. Outcomes are written before anything is tried again. */
export function mongoOutbox(connection: Connection, { run, draw }: Options): Outbox {
  const docs = collection(connection)
  const intents = connection.collection<Intent>('intents')
  return {
    apply: (change) => applyPlan(connection, change),

    async of(person) {
      return (await docs.find({ person }).sort({ at: 1 }).toArray()).map(plannedOf)
    },

    async due(now, shards, limit) {
      const wanted = { status: 'due' as const, shard: { $in: [...shards] }, at: { $lte: now } }
      const soonest = await docs.find(wanted).sort({ at: 1 }).limit(limit).toArray()
      if (soonest.length < limit) return soonest.map(plannedOf)
      const people = [...new Set(soonest.map(({ person }) => person))]
      const theirs = await docs
        .find({ ...wanted, person: { $in: people } })
        .sort({ at: 1 })
        .toArray()
      return theirs.map(plannedOf)
    },

    async leavingWithin(at) {
      const hour = { $gte: at, $lt: addDuration(at, 'PT60M') }
      return await docs.countDocuments({ status: 'due', at: hour }, { limit: CROWD })
    },

    async nextAt() {
      const next = await docs
        .find({ status: 'due' }, { projection: { at: 1 } })
        .sort({ at: 1 })
        .limit(1)
        .next()
      return next?.at ?? null
    },

    async openIntent(ids, shards) {
      const held = await connection.collection(LEASED).countDocuments(stillHeld(run, shards))
      if (held < shards.length) return null
      const _id = draw()
      await intents.insertOne({ _id, by: run, names: ids })
      return _id
    },

    async closeAbandoned() {
      const open = await intents.distinct('by', { by: { $ne: run } })
      if (open.length === 0) return
      const sending = await connection
        .collection<{ by: string }>(LEASED)
        .find({ by: { $in: open }, $expr: { $gt: ['$until', '$$NOW'] } })
        .toArray()
      await intents.deleteMany({ by: { $in: open, $nin: sending.map(({ by }) => by) } })
    },

    async close(intent, taken, at) {
      if (taken.length > 0) await docs.bulkWrite(taken.map((one) => outcomeOf(one, at)))
      await intents.deleteOne({ _id: intent })
    },
  }
}

const stillHeld = (run: string, shards: readonly number[]) => ({
  by: run,
  shard: { $in: [...shards] },
  $expr: { $gt: ['$until', '$$NOW'] },
})

function outcomeOf(taken: Taken, sentAt: string): mongo.AnyBulkWriteOperation<Doc> {
  const filter = { _id: keyOf(taken.id, taken.person), status: 'due' as const }
  const { reason } = taken
  if (taken.kind === 'later') return { updateOne: { filter, update: { $set: { at: taken.at, reason } } } }
  const left = taken.outcome === 'delivered' || taken.outcome === 'uncertain'
  const ended = { status: taken.outcome, reason, sentAt: left ? sentAt : null }
  return { updateOne: { filter, update: { $set: ended } } }
}

/** Puts and withdraws, alone or inside a transaction. What was withdrawn comes back; what has ended otherwise stays ended. */
export async function applyPlan(
  connection: Connection,
  { put, withdraw }: PlanChange,
  session?: ClientSession,
): Promise<void> {
  const operations = [...withdraw.map(withdrawal), ...put.flatMap(placing)]
  if (operations.length === 0) return
  await collection(connection).bulkWrite(operations, session === undefined ? {} : { session })
}

function withdrawal({
  id,
  person,
  reason,
}: PlanChange['withdraw'][number]): mongo.AnyBulkWriteOperation<Doc> {
  const filter = { _id: keyOf(id, person), status: 'due' as const }
  return { updateOne: { filter, update: { $set: { status: 'withdrawn' as const, reason } } } }
}

function placing({ id, ...message }: PlannedMessage): mongo.AnyBulkWriteOperation<Doc>[] {
  const _id = keyOf(id, message.person)
  const revived = {
    $set: { status: message.status, reason: message.reason, at: message.at, lastUseful: message.lastUseful },
  }
  const fresh = { $setOnInsert: { ...message, shard: shardOf(message.person) } }
  return [
    { updateOne: { filter: { _id, status: 'withdrawn' }, update: revived } },
    { updateOne: { filter: { _id }, update: fresh, upsert: true } },
  ]
}

/** Indexes of the outbox: what is due, by shard and instant; a person's messages. */
export async function ensureOutboxIndexes(connection: Connection): Promise<void> {
  const docs = collection(connection)
  await docs.createIndex({ shard: 1, at: 1 }, { partialFilterExpression: { status: 'due' } })
  await docs.createIndex({ at: 1 }, { partialFilterExpression: { status: 'due' } })
  await docs.createIndex({ person: 1, at: 1 })
}

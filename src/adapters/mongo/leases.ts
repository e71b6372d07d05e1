import type { Connection, mongo } from 'mongoose'
import type { Leases } from '../../application/outbox.ts'

export const LEASED = 'leases'
const LEASE_MS = 30_000

interface Doc {
  readonly _id: number
  readonly shard: number
  readonly by: string | null
  readonly until: Date
  /** Grows each time that the shard changes hands. */
  readonly fence: number
}

/** Leases of the outbox's shards, on the server's time (`$$NOW`): a stopped clock or a paused process loses them. */
export function mongoLeases(connection: Connection, run: string, shards: number): Leases {
  const docs = connection.collection<Doc>(LEASED)
  return {
    async hold({ force = false } = {}) {
      await docs.bulkWrite(
        Array.from({ length: shards }, (_, shard) => taking(shard, run, force)),
        { ordered: false },
      )
      const held = await docs.find({ by: run, $expr: { $gt: ['$until', '$$NOW'] } }).toArray()
      return held.map(({ shard }) => shard)
    },
    async release() {
      await docs.updateMany({ by: run }, { $set: { by: null, until: new Date(0) } })
    },
  }
}

/** Lease documents are made beforehand: an upsert may not ask the server's time. */
export async function ensureLeases(connection: Connection, shards: number): Promise<void> {
  const docs = connection.collection<Doc>(LEASED)
  await docs.bulkWrite(
    Array.from({ length: shards }, (_, shard) => ({
      updateOne: {
        filter: { _id: shard },
        update: { $setOnInsert: { shard, by: null, until: new Date(0), fence: 0 } },
        upsert: true,
      },
    })),
  )
}

function taking(shard: number, run: string, force: boolean): mongo.AnyBulkWriteOperation<Doc> {
  const free = { $or: [{ $eq: ['$by', run] }, { $lt: ['$until', '$$NOW'] }] }
  return {
    updateOne: {
      filter: { _id: shard, ...(!force && { $expr: free }) },
      update: [
        {
          $set: {
            until: { $add: ['$$NOW', LEASE_MS] },
            fence: { $cond: [{ $eq: ['$by', run] }, '$fence', { $add: ['$fence', 1] }] },
            by: run,
          },
        },
      ],
    },
  }
}

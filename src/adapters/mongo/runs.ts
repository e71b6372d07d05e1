import type { mongo } from 'mongoose'

/** Long enough for a process that is only busy. */
const LIVES_MS = 15_000

interface Doc {
  readonly _id: string
  readonly until: Date
}

/** Which runs of the program live, on the server's time: what a dead one left half-way is finished by others. */
export interface Runs {
  /** Says that this run lives, and looks who else does. */
  beat(): Promise<void>
  /** As of the last beat. */
  alive(run: string): boolean
  leave(): Promise<void>
}

export function mongoRuns(db: mongo.Db, run: string): Runs {
  const docs = db.collection<Doc>('runs')
  let living = new Set([run])
  return {
    async beat() {
      await docs.updateOne({ _id: run }, [{ $set: { until: { $add: ['$$NOW', LIVES_MS] } } }], {
        upsert: true,
      })
      const found = await docs
        .find({ $expr: { $gt: ['$until', '$$NOW'] } }, { projection: { _id: 1 } })
        .toArray()
      living = new Set(found.map(({ _id }) => _id))
      await docs.deleteMany({ $expr: { $lt: ['$until', '$$NOW'] } })
    },
    alive: (other) => living.has(other),
    async leave() {
      await docs.deleteOne({ _id: run })
    },
  }
}

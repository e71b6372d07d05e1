import type { mongo } from 'mongoose'
import type { Instant } from '../../domain/localTime.ts'

/** What the store itself remembers of the deployment. */
export interface Settings {
  /** A demonstration's clock: how far from real time, and the latest instant that it showed. Null in a real service. */
  clock(): Promise<{ readonly offset: number; readonly latest: Instant } | null>
  keepClock(clock: { readonly offset: number; readonly latest: Instant }): Promise<void>
  /** Whether the store was seeded as a demonstration, and whether it has been seeded with people. */
  demonstration(): Promise<{ readonly seeded: boolean } | null>
  markDemonstration(seeded: boolean): Promise<void>
  /** A secret of the deployment, drawn once, the same for every process. */
  secret(name: string, draw: () => string): Promise<string>
}

interface Doc {
  readonly _id: string
  readonly [field: string]: unknown
}

export function mongoSettings(db: mongo.Db): Settings {
  const docs = db.collection<Doc>('settings')
  return {
    async clock() {
      const doc = await docs.findOne({ _id: 'clock' })
      return doc === null ? null : { offset: Number(doc['offset']), latest: String(doc['latest']) }
    },
    async keepClock({ offset, latest }) {
      await docs.updateOne({ _id: 'clock' }, { $set: { offset }, $max: { latest } }, { upsert: true })
    },
    async demonstration() {
      const doc = await docs.findOne({ _id: 'demonstration' })
      return doc === null ? null : { seeded: doc['seeded'] === true }
    },
    async markDemonstration(seeded) {
      await docs.updateOne({ _id: 'demonstration' }, { $set: { seeded } }, { upsert: true })
    },
    async secret(name, draw) {
      await docs.updateOne({ _id: `secret/${name}` }, { $setOnInsert: { value: draw() } }, { upsert: true })
      const doc = await docs.findOne({ _id: `secret/${name}` })
      return String(doc?.['value'])
    },
  }
}

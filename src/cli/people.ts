import type { Connection } from '../adapters/mongo/store.ts'
import { models } from '../adapters/mongo/models.ts'

/** What the verbs ask of the caseload as a whole. */
export function people(connection: Connection) {
  const all = models(connection)
  return {
    async isEmpty(): Promise<boolean> {
      return (await all.people.findOne({}, { _id: 1 }).lean()) === null
    },
    /** Ids and refs of the people of a territory, or of all, as a stream. */
    async *each(
      territory?: string,
    ): AsyncGenerator<{ readonly id: string; readonly ref: string; readonly zone: string }> {
      const filter = territory === undefined ? {} : { territory }
      for await (const doc of all.people.find(filter, { ref: 1, zone: 1 }).lean().cursor())
        yield { id: doc._id, ref: doc.ref, zone: doc.zone }
    },
    async checkpointRef(id: string): Promise<string> {
      return (await all.checkpoints.findOne({ _id: id }, { ref: 1 }).lean())?.ref ?? ''
    },
  }
}

import type { Connection, mongo } from 'mongoose'
import type { CaseloadStore, CaseloadTransaction } from '../../application/importPorts.ts'
import type { HeldLine } from '../../domain/caseloadCompare.ts'
import type { CaseloadFile } from '../../domain/caseloadFile.ts'
import type { Facts } from '../../domain/caseloadFacts.ts'
import type { ImportedDoc, StagedWrites } from './caseloadJournal.ts'
import { caseloadJournal, collectionOf } from './caseloadJournal.ts'

/** Refs asked for in one query: a query is a document, and a document has its limit. */
const BATCH = 5000

/**
 * The caseload in MongoDB. `finish` carries out an import that was committed when its process died, and tells whether there was
 * one: nobody's messages were planned after it. Every import does so first, a service at its start. `ensureIndexes` comes before.
 */
export function mongoCaseloadStore(
  connection: Connection,
  draw: { id(): string },
): CaseloadStore & { finish(): Promise<boolean> } {
  const journal = caseloadJournal(connection)
  return {
    finish: async () => (await journal.settle()).finished,
    async within(work) {
      for (;;) {
        const number = (await journal.settle()).number + 1
        const writes = journal.stage(draw.id(), number)
        try {
          const result = await work(transaction(connection, writes))
          if (await writes.commit()) return result
        } catch (error) {
          await writes.drop()
          throw error
        }
      }
    },
  }
}

const transaction = (connection: Connection, writes: StagedWrites): CaseloadTransaction => {
  const of = (file: CaseloadFile): mongo.Collection<ImportedDoc> => collectionOf(connection, file)
  return {
    organisations: () =>
      of('organisations.csv')
        .find({}, { projection: { ref: 1, territory: 1, dutyDesk: 1 } })
        .map((doc) => ({ ...named(doc), territory: text(doc['territory']), dutyDesk: text(doc['dutyDesk']) }))
        .toArray(),
    advisors: () =>
      of('advisors.csv')
        .find({}, { projection: { ref: 1, organisation: 1 } })
        .map((doc) => ({ ...named(doc), organisation: text(doc['organisation']) }))
        .toArray(),
    async inhabited() {
      return (await of('people.csv').distinct('territory')).map(text)
    },
    async ids(file, refs) {
      const found = await byRef(of(file), refs, { projection: { ref: 1 } })
      return new Map(found.map((doc) => [doc.ref, doc._id]))
    },
    async held(file, refs) {
      const found = await byRef(of(file), refs)
      return new Map(found.map((doc) => [doc.ref, heldLine(doc)]))
    },
    listed: (file) =>
      of(file)
        .find({ listed: true }, { projection: { ref: 1 } })
        .map(named),
    insert: (file, records) => writes.add({ file, inserts: records, updates: [] }),
    update: (file, updates) => writes.add({ file, inserts: [], updates }),
  }
}

const named = ({ _id, ref }: ImportedDoc): { readonly id: string; readonly ref: string } => ({ id: _id, ref })

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const byRef = async (
  collection: mongo.Collection<ImportedDoc>,
  refs: readonly string[],
  options: mongo.FindOptions = {},
): Promise<ImportedDoc[]> => {
  const found: ImportedDoc[] = []
  for (let from = 0; from < refs.length; from += BATCH) {
    const some = { ref: { $in: refs.slice(from, from + BATCH) } }
    for await (const doc of collection.find(some, options)) found.push(doc)
  }
  return found
}

const heldLine = ({
  _id,
  ref: _ref,
  row,
  listed,
  imported: _imported,
  humanMoved,
  ...rest
}: ImportedDoc): HeldLine => ({
  id: _id,
  row,
  listed,
  humanMoved: humanMoved === true,
  facts: scalars(rest),
})

const scalars = (fields: Readonly<Record<string, unknown>>): Facts => {
  const facts: Record<string, string | number | null> = {}
  for (const [field, value] of Object.entries(fields))
    if (value === null || typeof value === 'string' || typeof value === 'number') facts[field] = value
  return facts
}

import type { Connection } from 'mongoose'
import { mongo } from 'mongoose'
import type { NewRecord, RecordUpdate } from '../../application/importPorts.ts'
import type { CaseloadFile } from '../../domain/caseloadFile.ts'
import type { CaseloadModels } from './models.ts'
import { insertsOf, updatesOf } from './caseloadWrites.ts'
import { models } from './models.ts'

/** A document of any of the seven collections, as far as an import needs it. */
export interface ImportedDoc {
  readonly _id: string
  readonly ref: string
  readonly row: Readonly<Record<string, string>>
  readonly listed: boolean
  readonly imported: number
  readonly [field: string]: unknown
}

/** Some writes of one import to one collection. */
export interface CaseloadWrites {
  readonly file: CaseloadFile
  readonly inserts: readonly NewRecord[]
  readonly updates: readonly RecordUpdate[]
}

/** Writes that wait for their commit: nobody sees them. */
export interface StagedWrites {
  add(writes: CaseloadWrites): Promise<void>
  /** True once all writes are durable and carried out; false when another import was committed first, and nothing was done. */
  commit(): Promise<boolean>
  drop(): Promise<void>
}

const COLLECTION: Readonly<Record<CaseloadFile, keyof CaseloadModels>> = {
  'organisations.csv': 'organisations',
  'advisors.csv': 'advisors',
  'users.csv': 'users',
  'people.csv': 'people',
  'checkpoints.csv': 'checkpoints',
  'employments.csv': 'employments',
  'slots.csv': 'slots',
}

/** The collection of a file. Documents are built field by field: casting each by its model would cost more than writing it. */
export const collectionOf = (connection: Connection, file: CaseloadFile): mongo.Collection<ImportedDoc> => {
  const { name } = models(connection)[COLLECTION[file]].collection
  return connection.getClient().db(connection.name).collection(name)
}

/** The one document that commits an import: the number of the last one, and its id while it is being carried out. */
interface Head {
  readonly _id: 'caseload'
  readonly number: number
  readonly applying: string | null
}

interface Batch extends CaseloadWrites {
  readonly _id: string
  readonly import: string
  readonly number: number
  readonly rank: number
}

const HEAD = { _id: 'caseload' } as const
const DURABLE = { writeConcern: { w: 'majority', journal: true } } as const
const DUPLICATE = 11_000

/**
 * Makes an import one write, however large: a transaction of fifteen thousand documents no longer fits the cache of the
 * embedded store. Writes are staged in batches; the compare-and-set that puts the import's id in the head commits them all;
 * then they are carried out, by whoever finds them. Each is marked with the import's number and is carried out once only.
 */
export function caseloadJournal(connection: Connection) {
  const db = connection.getClient().db(connection.name)
  const heads = db.collection<Head>('imports')
  const batches = db.collection<Batch>('importBatches')

  const carryOut = async ({ file, inserts, updates, number }: Batch): Promise<void> => {
    const collection = collectionOf(connection, file)
    if (inserts.length > 0) await insertOnce(collection, insertsOf(file, inserts, number))
    if (updates.length > 0)
      await collection.bulkWrite(updatesOf(file, updates, number), { ordered: false, ...DURABLE })
  }

  /** Carries out what is committed and not yet done. The last import's number is 0 before the first. */
  const settle = async (): Promise<{ readonly number: number; readonly finished: boolean }> => {
    const head = await heads.findOne(HEAD)
    if (head === null) return { number: 0, finished: false }
    const { number, applying } = head
    if (applying === null) return { number, finished: false }
    for await (const batch of batches.find({ import: applying }, { sort: { rank: 1 }, batchSize: 4 }))
      await carryOut(batch)
    await heads.updateOne({ ...HEAD, applying }, { $set: { applying: null } }, DURABLE)
    // Others that were staged against an older caseload can no longer be committed.
    await batches.deleteMany({ number: { $lte: number } }, DURABLE)
    return { number, finished: true }
  }

  const claim = async (id: string, number: number): Promise<boolean> => {
    if (number === 1)
      await heads.updateOne(
        HEAD,
        { $setOnInsert: { number: 0, applying: null } },
        { upsert: true, ...DURABLE },
      )
    const free = { ...HEAD, number: number - 1, applying: null }
    const { matchedCount } = await heads.updateOne(free, { $set: { number, applying: id } }, DURABLE)
    return matchedCount === 1
  }

  const stage = (id: string, number: number): StagedWrites => {
    let rank = 0
    const drop = async (): Promise<void> => {
      if (rank > 0) await batches.deleteMany({ import: id })
    }
    return {
      drop,
      async add(writes) {
        rank += 1
        await batches.insertOne({ _id: `${id}/${rank}`, import: id, number, rank, ...writes }, DURABLE)
      },
      async commit() {
        if (rank === 0) return true
        const isOurs = await claim(id, number)
        if (isOurs) await settle()
        else await drop()
        return isOurs
      },
    }
  }

  return { settle, stage }
}

/** Inserts what is not there yet: a document of the same id was inserted before a crash. */
const insertOnce = async (
  collection: mongo.Collection<ImportedDoc>,
  docs: readonly ImportedDoc[],
): Promise<void> => {
  try {
    await collection.insertMany(docs, { ordered: false, ...DURABLE })
  } catch (error) {
    if (!(error instanceof mongo.MongoBulkWriteError) || !onlyRepeats(error)) throw error
  }
}

const onlyRepeats = ({ writeErrors }: mongo.MongoBulkWriteError): boolean =>
  [writeErrors].flat().every(({ code, errmsg }) => code === DUPLICATE && errmsg?.includes(' _id_ ') === true)

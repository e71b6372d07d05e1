import type { mongo } from 'mongoose'
import type { NewRecord, RecordUpdate } from '../../application/importPorts.ts'
import type { FieldChange, LineChange } from '../../domain/caseloadCompare.ts'
import type { CaseloadFile } from '../../domain/caseloadFile.ts'
import type { ImportedDoc } from './caseloadJournal.ts'

const FIRST_VERSION = 1

/** What Jalon alone says of a new record. */
const OWN: Partial<Record<CaseloadFile, Readonly<Record<string, unknown>>>> = {
  'checkpoints.csv': { version: FIRST_VERSION, answer: null, humanMoved: false },
  'slots.csv': { takenBy: null },
}

/** The documents of new lines. */
export const insertsOf = (file: CaseloadFile, records: readonly NewRecord[], number: number): ImportedDoc[] =>
  records.map(({ id, ref, facts, row }) => ({
    _id: id,
    ref,
    ...facts,
    ...OWN[file],
    row,
    listed: true,
    imported: number,
  }))

/** The updates of lines that changed. Once its number is on a document, an import no longer touches it. */
export const updatesOf = (
  file: CaseloadFile,
  updates: readonly RecordUpdate[],
  number: number,
): mongo.AnyBulkWriteOperation<ImportedDoc>[] =>
  updates.map(({ id, change, listed }) => ({
    updateOne: {
      filter: { _id: id, imported: { $lt: number } },
      update: [
        {
          $set: {
            ...(change === undefined ? {} : changesOf(file, change)),
            ...(listed === undefined ? {} : { listed }),
            imported: number,
          },
        },
      ],
    },
  }))

type Expression = Readonly<Record<string, unknown>>

const changesOf = (file: CaseloadFile, { row, set, followed, readdressed }: LineChange): Expression => {
  const fields = Object.entries(set).map(([field, change]) => [field, unlessHumans(field, change)])
  return {
    row: { $literal: row },
    ...Object.fromEntries(fields),
    ...(file === 'checkpoints.csv' && fields.length > 0 ? newVersion(set) : {}),
    ...(followed ? { humanMoved: false } : {}),
    ...(readdressed ? { addressDisownedAt: '$$REMOVE' } : {}),
  }
}

/** A value may begin with a dollar: it is a literal, never an expression. */
const isStill = (field: string, { from }: FieldChange): Expression => ({
  $eq: [`$${field}`, { $literal: from }],
})

const unlessHumans = (field: string, change: FieldChange): Expression => ({
  $cond: [isStill(field, change), { $literal: change.to }, `$${field}`],
})

const newVersion = ({ startsAt }: LineChange['set']): Expression => ({
  version: { $add: ['$version', 1] },
  ...(startsAt === undefined
    ? {}
    : { answer: { $cond: [isStill('startsAt', startsAt), { $literal: null }, '$answer'] } }),
})

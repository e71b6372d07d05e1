import type { LineChange } from '../domain/caseloadCompare.ts'
import type { CaseloadFile, CaseloadLine } from '../domain/caseloadFile.ts'
import type { HeldLine } from '../domain/caseloadCompare.ts'
import type { Known } from '../domain/caseloadKnown.ts'
import type { CaseloadTransaction, ChangedLine, FileReport, NewRecord, RecordUpdate } from './importPorts.ts'
import { compareLine } from '../domain/caseloadCompare.ts'
import { factsOf } from '../domain/caseloadFacts.ts'

/** A file without fault. `ids` names the id of each line; `people` grows with those to be planned again. */
export interface FileToImport {
  readonly file: CaseloadFile
  readonly lines: readonly CaseloadLine[]
  readonly ids: ReadonlyMap<string, string>
  readonly known: Known
  readonly people: Set<string>
}

interface Into {
  readonly transaction: CaseloadTransaction
  readonly dryRun: boolean
}

/** Lines compared and written at once: the longest that cells allow still fit one document of the store. */
const BATCH = 250

/** Compares the lines with those of the last import, batch by batch, writes what differs, and reports it. */
export async function importFile(toImport: FileToImport, into: Into): Promise<FileReport> {
  const { file, lines } = toImport
  const report: Report = { file, lines: lines.length, new: [], changed: [], left: [], kept: [] }
  const left = await leftLines(toImport, into.transaction)
  for (const { ref } of left) report.left.push(ref)
  for (let from = 0; from < lines.length; from += BATCH)
    await importBatch(lines.slice(from, from + BATCH), { ...toImport, ...into, report })
  if (!into.dryRun) await unlist(file, left, into.transaction)
  return report
}

interface Report extends FileReport {
  readonly new: string[]
  readonly changed: ChangedLine[]
  readonly left: string[]
  readonly kept: ChangedLine[]
}

type Batch = FileToImport & Into & { readonly report: Report }

const importBatch = async (lines: readonly CaseloadLine[], batch: Batch): Promise<void> => {
  const { file, transaction, dryRun } = batch
  const held = await transaction.held(
    file,
    lines.map(({ ref }) => ref),
  )
  const inserts: NewRecord[] = []
  const updates: RecordUpdate[] = []
  for (const line of lines) {
    const before = held.get(line.ref)
    if (before === undefined) inserts.push(newRecord(line, batch))
    else updates.push(...updatesOf(line, before, batch))
  }
  if (dryRun) return
  if (inserts.length > 0) await transaction.insert(file, inserts)
  if (updates.length > 0) await transaction.update(file, updates)
}

const newRecord = ({ ref, row }: CaseloadLine, { file, ids, known, report, people }: Batch): NewRecord => {
  const id = ids.get(ref) ?? ''
  const facts = factsOf(file, row, known)
  report.new.push(ref)
  concern(people, file, [id, facts['person']])
  return { id, ref, row, facts }
}

const updatesOf = (line: CaseloadLine, held: HeldLine, batch: Batch): readonly RecordUpdate[] => {
  const change = compareLine({ file: batch.file, line, known: batch.known }, held)
  const relisted = held.listed ? {} : { listed: true }
  if (change === null) return held.listed ? [] : [{ id: held.id, ...relisted }]
  note(line.ref, change, batch.report)
  concern(batch.people, batch.file, [held.id, held.facts['person'], change.set['person']?.to])
  return [{ id: held.id, change, ...relisted }]
}

const note = (ref: string, { columns, kept }: LineChange, report: Report): void => {
  report.changed.push({ ref, columns })
  if (kept.length > 0) report.kept.push({ ref, columns: kept })
}

/** A line about a person concerns that person; a person's own line, them. Other lines move no message. */
const concern = (
  people: Set<string>,
  file: CaseloadFile,
  [own, ...others]: readonly [string, ...unknown[]],
): void => {
  if (file === 'people.csv') people.add(own)
  for (const other of others) if (typeof other === 'string') people.add(other)
}

type Named = { readonly id: string; readonly ref: string }

const leftLines = async (
  { file, ids }: FileToImport,
  transaction: CaseloadTransaction,
): Promise<readonly Named[]> => {
  const left: Named[] = []
  for await (const stored of transaction.listed(file)) if (!ids.has(stored.ref)) left.push(stored)
  return left
}

const unlist = async (
  file: CaseloadFile,
  left: readonly Named[],
  transaction: CaseloadTransaction,
): Promise<void> => {
  for (let from = 0; from < left.length; from += BATCH)
    await transaction.update(
      file,
      left.slice(from, from + BATCH).map(({ id }) => ({ id, listed: false })),
    )
}

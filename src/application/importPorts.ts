import type { CaseloadFault } from '../domain/caseloadFault.ts'
import type { HeldLine, LineChange } from '../domain/caseloadCompare.ts'
import type { CaseloadFile, Row } from '../domain/caseloadFile.ts'
import type { Facts } from '../domain/caseloadFacts.ts'
import type { KnownAdvisor, KnownOrganisation } from '../domain/caseloadKnown.ts'
import type { CsvTable } from '../domain/caseloadLines.ts'
import type { Draw } from '../domain/draw.ts'
import type { Territory } from '../domain/territory.ts'

/** A line that was never imported before. `facts` are every field of its kind in `caseload.ts` but `id` and `ref`. */
export interface NewRecord {
  readonly id: string
  readonly ref: string
  readonly row: Row
  readonly facts: Facts
}

/** A record whose line changed, left the file or came back to it; what is not named stays. */
export interface RecordUpdate {
  readonly id: string
  readonly listed?: boolean
  readonly change?: LineChange
}

/** The caseload as one import sees and changes it. No read sees what this import writes; a record is written once at most. */
export interface CaseloadTransaction {
  organisations(): Promise<readonly KnownOrganisation[]>
  advisors(): Promise<readonly KnownAdvisor[]>
  /** Territories that some stored person lives in. */
  inhabited(): Promise<readonly string[]>
  /** Our ids by ref; refs that are not stored are left out. */
  ids(file: CaseloadFile, refs: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Stored lines by ref; refs that are not stored are left out. */
  held(file: CaseloadFile, refs: readonly string[]): Promise<ReadonlyMap<string, HeldLine>>
  /** Refs and ids of the lines that stood in the last file imported. */
  listed(file: CaseloadFile): AsyncIterable<{ readonly id: string; readonly ref: string }>
  insert(file: CaseloadFile, records: readonly NewRecord[]): Promise<void>
  update(file: CaseloadFile, updates: readonly RecordUpdate[]): Promise<void>
}

/** Where the caseload is kept. */
export interface CaseloadStore {
  /**
   * All or nothing: what `work` wrote is durable and seen by all once this resolves, and nothing of it when `work` throws. When
   * another import came between, `work` runs again from the beginning: it must have no other effect. A field that a human
   * changed after `work` read it keeps what the human said.
   */
  within<Result>(work: (transaction: CaseloadTransaction) => Promise<Result>): Promise<Result>
}

/** A file as it was sent. */
export interface SentFile {
  readonly name: string
  readonly bytes: Buffer
}

export type ReadCsv = (
  bytes: Buffer,
  file: string,
) => CsvTable | { readonly faults: readonly CaseloadFault[] }

export interface ImportPorts {
  readonly store: CaseloadStore
  readonly readCsv: ReadCsv
  readonly draw: Pick<Draw, 'id'>
  /** Those of the list and those that the deployment added, which come first. */
  readonly territories: readonly Territory[]
}

/** A changed line, and the columns that differ from the last import. */
export interface ChangedLine {
  readonly ref: string
  readonly columns: readonly string[]
}

/** What an import did to one file's records, by the sender's refs; `left` and `kept` were not touched. */
export interface FileReport {
  readonly file: CaseloadFile
  readonly lines: number
  readonly new: readonly string[]
  readonly changed: readonly ChangedLine[]
  /** Lines of the last import that this file no longer has. */
  readonly left: readonly string[]
  /** Columns that the file changed and that a human had changed in Jalon: what the human said stands. */
  readonly kept: readonly ChangedLine[]
}

import type { CaseloadFault, CaseloadWarning } from '../domain/caseloadFault.ts'
import type { CaseloadFile, CaseloadLine } from '../domain/caseloadFile.ts'
import type { Territories } from '../domain/caseloadValue.ts'
import type { ReadCsv, SentFile } from './importPorts.ts'
import { nearest, quotable } from '../domain/caseloadFault.ts'
import { CASELOAD_FILES } from '../domain/caseloadFile.ts'
import { readLines } from '../domain/caseloadLines.ts'

/** The lines of the files that were sent. `whole`: every file could be read, so that lines can be compared between files. */
export interface FilesRead {
  readonly lines: ReadonlyMap<CaseloadFile, readonly CaseloadLine[]>
  readonly whole: boolean
  readonly faults: readonly CaseloadFault[]
  readonly warnings: readonly CaseloadWarning[]
}

/** Reads each file on its own, in the order of CASELOAD_FILES. A file of another name is left, with a warning. */
export function readFiles(
  sent: readonly SentFile[],
  { readCsv, territories }: { readCsv: ReadCsv; territories: Territories },
): FilesRead {
  const lines = new Map<CaseloadFile, readonly CaseloadLine[]>()
  const faults: CaseloadFault[] = []
  let whole = true
  if (!sent.some(({ name }) => isCaseload(name)))
    return { lines, whole: false, faults: [NO_FILE], warnings: unknownFiles(sent) }
  for (const file of CASELOAD_FILES) {
    const found = sent.find(({ name }) => name.toLowerCase() === file)
    if (found === undefined) continue
    const table = readCsv(found.bytes, file)
    const read =
      'faults' in table
        ? { headed: false, lines: [], faults: table.faults }
        : readLines(file, table, territories)
    for (const fault of read.faults) faults.push(fault)
    if (read.headed) lines.set(file, read.lines)
    whole &&= read.headed
  }
  return { lines, whole, faults, warnings: unknownFiles(sent) }
}

const NO_FILE = { file: '*.csv', line: 0, column: '', code: 'no_file', params: {} } as const

const isCaseload = (name: string): boolean => CASELOAD_FILES.some((file) => file === name.toLowerCase())

const unknownFiles = (sent: readonly SentFile[]): CaseloadWarning[] =>
  sent
    .filter(({ name }) => !isCaseload(name))
    .map(({ name }) => ({
      file: quotable(name),
      line: 0,
      column: '',
      code: 'file_unknown',
      params: { nearest: nearest(name, CASELOAD_FILES) ?? CASELOAD_FILES.join(', ') },
    }))

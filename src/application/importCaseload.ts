import type { CaseloadFault, CaseloadWarning } from '../domain/caseloadFault.ts'
import type { CaseloadFile } from '../domain/caseloadFile.ts'
import type { Known, Lines } from '../domain/caseloadKnown.ts'
import type { Territories } from '../domain/caseloadValue.ts'
import type { CaseloadTransaction, FileReport, ImportPorts, SentFile } from './importPorts.ts'
import type { FilesRead } from './importReading.ts'
import { checkLines } from '../domain/caseloadCheck.ts'
import { CASELOAD_FILES } from '../domain/caseloadFile.ts'
import { knownOf } from '../domain/caseloadKnown.ts'
import { warnOfLines } from '../domain/caseloadWarn.ts'
import { importFile } from './importFile.ts'
import { readFiles } from './importReading.ts'

/** `dryRun` reads, checks and compares as usual, and writes nothing. */
export interface ImportOptions {
  readonly dryRun: boolean
}

/** What came of an import: `refused` when there is a fault, `checked` after a dry run, else `imported`. */
export interface ImportReport {
  readonly outcome: 'refused' | 'checked' | 'imported'
  readonly faults: readonly CaseloadFault[]
  readonly warnings: readonly CaseloadWarning[]
  /** One for each file that was sent; none when the import is refused. */
  readonly files: readonly FileReport[]
  /** Our ids of the people whose messages are to be planned again. Those of new people mean nothing after a dry run. */
  readonly people: readonly string[]
}

export type ImportCaseload = (files: readonly SentFile[], options: ImportOptions) => Promise<ImportReport>

/** Imports a set of caseload files, all of it or nothing; the same set again changes nothing. */
export const importCaseload =
  (ports: ImportPorts): ImportCaseload =>
  async (files, options) => {
    const territories: Territories = new Map(
      ports.territories.toReversed().map((territory) => [territory.id, territory]),
    )
    const read = readFiles(files, { readCsv: ports.readCsv, territories })
    if (!read.whole) return refused(read.faults, read.warnings)
    return ports.store.within((transaction) =>
      importLines(read, { ...ports, ...options, transaction, territories }),
    )
  }

const refused = (faults: readonly CaseloadFault[], warnings: readonly CaseloadWarning[]): ImportReport => ({
  outcome: 'refused',
  faults: faults.toSorted(byPlace),
  warnings,
  files: [],
  people: [],
})

const rank = (file: string): number => CASELOAD_FILES.findIndex((name) => name === file)
const byPlace = (one: CaseloadFault, other: CaseloadFault): number =>
  rank(one.file) - rank(other.file) || one.line - other.line

interface Import extends Pick<ImportPorts, 'draw'>, ImportOptions {
  readonly transaction: CaseloadTransaction
  readonly territories: Territories
}

const importLines = async (read: FilesRead, given: Import): Promise<ImportReport> => {
  const { known, ids } = await knownFor(read.lines, given)
  const inhabited = await given.transaction.inhabited()
  const faults = [...read.faults, ...checkLines({ lines: read.lines, known, inhabited })]
  if (faults.length > 0) return refused(faults, read.warnings)
  const warnings = [...read.warnings, ...warnOfLines(read.lines, known)]
  const people = new Set<string>()
  const files: FileReport[] = []
  for (const [file, lines] of read.lines)
    files.push(await importFile({ file, lines, ids: ids.get(file) ?? new Map(), known, people }, given))
  const outcome = given.dryRun ? 'checked' : 'imported'
  return { outcome, faults, warnings, files, people: [...people] }
}

type Ids = ReadonlyMap<CaseloadFile, Map<string, string>>

/** What refs lead to, and the id of every line: the stored one, or one drawn now. */
const knownFor = async (
  lines: Lines,
  { transaction, territories, draw }: Import,
): Promise<{ known: Known; ids: Ids }> => {
  const ids = new Map<CaseloadFile, Map<string, string>>()
  for (const [file, ofFile] of lines) {
    const refs = ofFile.map(({ ref }) => ref)
    ids.set(file, new Map(await transaction.ids(file, refs)))
  }
  const idOf = (file: CaseloadFile, ref: string): string => {
    const ofFile = ids.get(file)
    const id = ofFile?.get(ref) ?? draw.id()
    ofFile?.set(ref, id)
    return id
  }
  const held = {
    organisations: await transaction.organisations(),
    advisors: await transaction.advisors(),
    people: await transaction.ids('people.csv', personRefs(lines)),
    territories,
  }
  const known = knownOf(lines, held, idOf)
  for (const [file, ofFile] of lines) for (const { ref } of ofFile) idOf(file, ref)
  return { known, ids }
}

const personRefs = (lines: Lines): readonly string[] => {
  const refs = new Set<string>()
  for (const file of ['checkpoints.csv', 'employments.csv'] as const)
    for (const { row } of lines.get(file) ?? []) refs.add(row['person_ref'] ?? '')
  return [...refs]
}

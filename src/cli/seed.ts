import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from 'mongoose'
import type { ImportCaseload, ImportOptions, ImportReport } from '../application/importCaseload.ts'
import { importCaseload } from '../application/importCaseload.ts'
import type { SentFile } from '../application/importPorts.ts'
import { seedDemonstration } from '../application/seedDemonstration.ts'
import { readCsv } from '../adapters/content/csv.ts'
import { mongoCaseloadStore } from '../adapters/mongo/caseloadStore.ts'
import { HOME, type Service } from '../compose.ts'
import { territoryById, theTerritories } from '../domain/territory.ts'

interface Into {
  readonly connection: Connection
  readonly service: Service
}

/** The CSV files of a folder, as they were sent. */
export function filesOf(folder: string): readonly SentFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
}

/** Imports files, then plans what they change: the messages of the people concerned. */
export async function importInto(
  { connection, service }: Into,
  files: readonly SentFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const imported = importing({ connection, service })
  const report = await imported(files, options)
  if (report.outcome === 'imported') for (const person of report.people) await service.plan(person)
  return report
}

const importing = ({ connection, service }: Into): ImportCaseload =>
  importCaseload({
    store: mongoCaseloadStore(connection, service.draw),
    readCsv,
    draw: service.draw,
    territories: theTerritories,
  })

/** Where the sample people live. */
export const SAMPLE = 'la-reunion'

/** The sample territory, through the same import as any other, dated by the clock. */
export async function seed(into: Into): Promise<void> {
  const territory = territoryById(SAMPLE)
  if (territory === undefined) return
  const report = await seedDemonstration({
    now: into.service.clock.now(),
    territory,
    files: filesOf(join(HOME, 'deploy', 'demonstration')),
    importCaseload: (files, options) => importInto(into, files, options),
  })
  if (report.outcome !== 'imported')
    throw new Error(`The demonstration's own files were refused: ${JSON.stringify(report.faults)}`)
}

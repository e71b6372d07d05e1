import { join } from 'node:path'
import type { Connection } from '../adapters/mongo/store.ts'
import type { ImportCaseload, ImportOptions, ImportReport } from '../application/importCaseload.ts'
import { importCaseload } from '../application/importCaseload.ts'
import type { SentFile } from '../application/importPorts.ts'
import { seedDemonstration } from '../application/seedDemonstration.ts'
import { readCaseloadFolder } from '../adapters/content/caseloadFolder.ts'
import { readCsv } from '../adapters/content/csv.ts'
import { mongoCaseloadStore } from '../adapters/mongo/caseloadStore.ts'
import { HOME, type Service } from '../compose.ts'
import { people } from './people.ts'
import { territoryById, theTerritories } from '../domain/territory.ts'

interface Into {
  readonly connection: Connection
  readonly service: Service
}

/** Imports files, then plans what they change: the messages of the people concerned. */
export async function importInto(
  { connection, service }: Into,
  files: readonly SentFile[],
  options: ImportOptions,
): Promise<ImportReport> {
  const imported = importing({ connection, service })
  const report = await imported(files, options)
  if (report.outcome !== 'imported') return report
  await planAll(service, report.people)
  await service.reroute()
  return report
}

/** People planned at once. */
const TOGETHER = 50

async function planAll(service: Service, people: readonly string[]): Promise<void> {
  for (let at = 0; at < people.length; at += TOGETHER)
    await Promise.all(people.slice(at, at + TOGETHER).map((person) => service.plan(person)))
}

/** An import that a killed process had committed is carried out; then everybody is planned, for nobody knows whom it changed. */
export async function finishImport({ connection, service }: Into): Promise<void> {
  if (!(await mongoCaseloadStore(connection, service.draw).finish())) return
  for await (const { id } of people(connection).each()) await service.plan(id)
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
    files: await readCaseloadFolder(join(HOME, 'deploy', 'demonstration')),
    importCaseload: (files, options) => importInto(into, files, options),
  })
  if (report.outcome !== 'imported')
    throw new Error(`The demonstration's own files were refused: ${JSON.stringify(report.faults)}`)
}

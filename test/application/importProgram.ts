/** Imports a folder's caseload into the store of that address, as the command does: for tests that kill it half-way. */
import { readCaseloadFolder } from '../../src/adapters/content/caseloadFolder.ts'
import { readCsv } from '../../src/adapters/content/csv.ts'
import { randomDraw } from '../../src/adapters/ids.ts'
import { mongoCaseloadStore } from '../../src/adapters/mongo/caseloadStore.ts'
import { openConnection } from '../../src/adapters/mongo/store.ts'
import { importCaseload } from '../../src/application/importCaseload.ts'
import { theTerritories } from '../../src/domain/territory.ts'

const [uri = '', folder = ''] = process.argv.slice(2)
const connection = await openConnection(uri)
const run = importCaseload({
  store: mongoCaseloadStore(connection, randomDraw),
  readCsv,
  draw: randomDraw,
  territories: theTerritories,
})
const { outcome } = await run(await readCaseloadFolder(folder), { dryRun: false })
await connection.close()
process.stdout.write(outcome)

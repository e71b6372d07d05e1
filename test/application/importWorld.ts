import type { Connection } from 'mongoose'
import type { ImportCaseload, ImportReport } from '../../src/application/importCaseload.ts'
import type { CaseloadStore, SentFile } from '../../src/application/importPorts.ts'
import { readCsv } from '../../src/adapters/content/csv.ts'
import { randomDraw } from '../../src/adapters/ids.ts'
import { mongoCaseloadStore } from '../../src/adapters/mongo/caseloadStore.ts'
import { openConnection, prepareStore } from '../../src/adapters/mongo/store.ts'
import { importCaseload } from '../../src/application/importCaseload.ts'
import { theTerritories } from '../../src/domain/territory.ts'
import { freshDatabase } from '../support/database.ts'

/** A consortium written by hand: each file as text. */
export const CASELOAD: Readonly<Record<string, string>> = {
  'organisations.csv': `ref,name,type,territory,phone,opening_hours,duty_desk
cd,Maison du Département,cd,la-reunion,02 61 91 00 10,"Mo-Fr 08:00-12:00,13:00-16:30",Desk@Example.org
ml,Mission locale,ML,la-reunion,,,
`,
  'advisors.csv': `ref,first_name,last_name,email,organisation_ref,deputy_ref
julie,Julie,Letchi,julie@example.org,cd,marc
marc,Marc,Combava,marc@example.org,cd,julie
ines,Inès,Goyavier,ines@example.org,ml,
`,
  'users.csv': `email,entra_id,role,territory,organisation_ref
evaluator@example.org,,evaluator,la-reunion,
lead@example.org,,team_lead,la-reunion,cd
`,
  'people.csv': `ref,first_name,last_name,language,territory,organisation_ref,advisor_ref,email,phone,timezone
p1,Awa,Vétiver,fr,la-reunion,cd,julie,awa@example.org,06 39 98 00 01,
p2,Tao,Bambou,,la-reunion,,ines,,06 39 98 00 02,Indian/Mayotte
p3,Soa,Ylang,mg,la-reunion,,,soa@example.org,,
`,
  'checkpoints.csv': `ref,person_ref,starts_at,duration_min,mode,place,topic,status
c1,p1,2027-03-03T14:00,45,PHYSIQUE,"12 rue des Vétivers, Saint-Denis",Vos démarches,planned
c2,p2,2027-03-04T09:30,,telephone,,,
c3,p3,2027-03-05T10:00,30,VISIO,,Votre projet,planned
`,
  'employments.csv': `ref,person_ref,started_on,contract,ends_on,trial_ends_on
e1,p2,2027-01-04,cdd,2027-06-30,2027-02-03
`,
}

/** Files to send. A file given as null is not sent. */
export const sent = (
  changes: Readonly<Record<string, string | Buffer | null>> = {},
  base = CASELOAD,
): SentFile[] =>
  Object.entries({ ...base, ...changes }).flatMap(([name, text]) =>
    text === null ? [] : [{ name, bytes: Buffer.from(text) }],
  )

/** A file of the caseload with one piece of text replaced: the piece must be there, and once. */
export const edited = (file: string, from: string, to: string): Record<string, string> => {
  const text = CASELOAD[file] ?? ''
  if (text.split(from).length !== 2) throw new Error(`"${from}" is not once in ${file}`)
  return { [file]: text.replace(from, () => to) }
}

/** A store of its own with its import; `close` drops it. */
export interface ImportWorld {
  readonly connection: Connection
  readonly uri: string
  readonly run: ImportCaseload
  /** The same import over a store that a test stands before. */
  importOver(wrap: (store: CaseloadStore) => CaseloadStore): ImportCaseload
  import(changes?: Readonly<Record<string, string | Buffer | null>>): Promise<ImportReport>
  /** Every document of every collection, as JSON, by collection. */
  dump(): Promise<Record<string, string[]>>
  /** Documents by ref. */
  held(collection: string): Promise<Record<string, Record<string, unknown>>>
  clear(): Promise<void>
  close(): Promise<void>
}

export async function importWorld(about: string): Promise<ImportWorld> {
  const database = await freshDatabase(about)
  const connection = await openConnection(database.uri)
  await prepareStore(connection)
  const db = connection.getClient().db(connection.name)
  const importOver: ImportWorld['importOver'] = (wrap) =>
    importCaseload({
      store: wrap(mongoCaseloadStore(connection, randomDraw)),
      readCsv,
      draw: randomDraw,
      territories: theTerritories,
    })
  const run = importOver((store) => store)
  const names = async () => (await db.listCollections().toArray()).map(({ name }) => name).sort()
  return {
    connection,
    uri: database.uri,
    run,
    importOver,
    import: (changes) => run(sent(changes), { dryRun: false }),
    async dump() {
      const all: Record<string, string[]> = {}
      for (const name of await names()) {
        const docs = await db.collection(name).find().toArray()
        all[name] = docs.map((doc) => JSON.stringify(doc)).sort()
      }
      return all
    },
    async held(collection) {
      const docs = await db.collection<{ ref: string }>(collection).find().toArray()
      return Object.fromEntries(docs.map((doc) => [doc.ref, doc]))
    },
    async clear() {
      for (const name of [
        'organisations',
        'advisors',
        'users',
        'people',
        'checkpoints',
        'employments',
        'slots',
        'imports',
        'importBatches',
      ])
        await db.collection(name).deleteMany({})
    },
    async close() {
      await connection.close()
      await database.drop()
    },
  }
}

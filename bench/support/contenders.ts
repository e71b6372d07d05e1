import { spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { mongo } from 'mongoose'
import type { Authority } from '../../test/support/authority.ts'
import type { BotProgram } from './bot.ts'
import type { Account } from './load.ts'

/** What the bots of a run share. */
export interface World {
  readonly folder: string
  readonly authority: Authority
  readonly accounts: readonly Account[]
  readonly uriOf: (database: string) => string
}

/** A bot to measure: how it is started, what is written to it, and how its store is asked what it kept. */
export interface Contender {
  readonly firstWords: readonly string[]
  readonly text: string
  prepare(world: World): Promise<void>
  program(world: World): BotProgram
  /** Messages of that conversation that the state has seen. */
  readonly kept?: (world: World, account: Account) => Promise<number>
}

const at = (path: string): string => join(import.meta.dirname, '..', path)

const floor: Contender = {
  firstWords: [],
  text: 'aide',
  prepare: async () => {},
  program: () => ({ name: 'floor', program: [at('peers/floor.ts')], env: {} }),
}

const usualBot: Contender = {
  firstWords: [],
  text: 'aide',
  prepare: async () => {},
  program: ({ authority, uriOf }) => ({
    name: 'E',
    program: [at('peers/stockBot.ts')],
    env: {
      PEER_APP_ID: authority.settings.appId,
      PEER_ISSUER: authority.settings.tokenIssuer,
      PEER_METADATA_URL: authority.settings.openIdMetadataUrl,
      PEER_MONGODB_URI: uriOf('peer'),
    },
  }),
  kept: ({ uriOf }, { conversation }) =>
    inStore(uriOf('peer'), async (db) => {
      const states = db.collection<{ _id: string; state: { messages?: number } }>('BotFrameworkState')
      const found = await states.findOne({ _id: `msteams/conversations/${conversation}/` })
      return found?.state.messages ?? 0
    }),
}

const jalon: Contender = {
  firstWords: ['bonjour', 'j’ai compris', 'oui', 'le matin'],
  text: 'aide',
  prepare: async (world) => {
    const dir = join(world.folder, 'caseload')
    await mkdir(dir)
    await mkdir(join(world.folder, 'data'))
    await Promise.all(Object.entries(caseload(world)).map(([file, text]) => writeFile(join(dir, file), text)))
    const args = [at('../src/cli/jalon.ts'), 'import', '--dir', dir]
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, ...settingsOf(world) },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`import: ${stderr}`)
  },
  program: (world) => ({
    name: 'jalon',
    program: [at('../src/cli/jalon.ts'), 'start', '--port', '0'],
    env: settingsOf(world),
  }),
  kept: ({ uriOf }, { entraId }) =>
    inStore(uriOf('jalon'), async (db) => {
      const person = await db.collection<{ _id: string }>('people').findOne({ entraId })
      return await db.collection('activities').countDocuments({ person: person?._id, from: 'person' })
    }),
}

const settingsOf = ({ authority, folder, uriOf }: World): Readonly<Record<string, string>> => ({
  JALON_DATA: join(folder, 'data'),
  MONGODB_URI: uriOf('jalon'),
  MICROSOFT_APP_ID: authority.settings.appId,
  MICROSOFT_APP_PASSWORD: authority.settings.appPassword,
  BOT_OPENID_METADATA_URL: authority.settings.openIdMetadataUrl,
  BOT_TOKEN_ISSUER: authority.settings.tokenIssuer,
  BOT_LOGIN_URL: authority.settings.loginUrl,
})

/** A service of invented people, each with the Entra id of an account. */
const caseload = ({ accounts }: World): Readonly<Record<string, string>> => ({
  'organisations.csv': [
    'ref,name,type,territory,phone,opening_hours,duty_desk',
    'O1,Mission Exemple,ML,la-reunion,0262000000,"Mo-Fr 08:00-12:00,13:30-17:00",garde@example.org',
  ].join('\n'),
  'advisors.csv': [
    'ref,first_name,last_name,email,organisation_ref,deputy_ref',
    'A1,Julie,Exemple,julie@example.org,O1,',
  ].join('\n'),
  'people.csv': [
    'ref,first_name,last_name,language,territory,organisation_ref,advisor_ref,email,phone,timezone,entra_id',
    ...accounts.map(
      ({ entraId }, n) => `P${n},Awa,Modèle,fr,la-reunion,O1,A1,p${n}@example.org,,,${entraId}`,
    ),
  ].join('\n'),
})

/** In the order in which they are measured. */
export const contenders: readonly Contender[] = [floor, usualBot, jalon]

async function inStore<T>(uri: string, ask: (db: mongo.Db) => Promise<T>): Promise<T> {
  const client = await mongo.MongoClient.connect(uri)
  try {
    return await ask(client.db())
  } finally {
    await client.close()
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { mongo } from 'mongoose'
import { Fault } from '../../../errors.ts'
import { readVersion, type ServerVersion } from './serverVersion.ts'

/** The mongod that is waited for, and until when. */
export interface Waiting {
  readonly port: number
  readonly pid: number
  readonly signal: AbortSignal
}

/**
 * Makes a mongod that accepts connections the writable primary of its one-node set: initiates a new folder, corrects
 * the address of one that moved to another port. Gives the feature version of its data.
 */
export async function becomePrimary(waiting: Waiting): Promise<ServerVersion | null> {
  const uri = `mongodb://127.0.0.1:${waiting.port}/?directConnection=true`
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 })
  waiting.signal.addEventListener('abort', () => void client.close(true))
  try {
    const admin = (await client.connect()).db('admin')
    await recognise(admin, waiting)
    const isNew = await settleMembers(admin, waiting.port)
    await untilPrimary(admin, waiting.signal)
    if (isNew) await keepFeaturesAt60(admin)
    return await featureVersion(admin)
  } finally {
    await client.close()
  }
}

/** Another program may have taken the port a moment before ours did: nothing is said to a stranger. */
async function recognise(admin: mongo.Db, { port, pid }: Waiting): Promise<void> {
  const status = await admin.command({ serverStatus: 1 })
  if (Number(status['pid']) !== pid) throw new Fault('port_taken', { port })
}

const NOT_YET_INITIALIZED = 94

/** Says whether the set is a new one. */
async function settleMembers(admin: mongo.Db, port: number): Promise<boolean> {
  const host = `127.0.0.1:${port}`
  const config = await currentConfig(admin)
  if (config === null) {
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
    return true
  }
  if (config.members[0]?.host !== host) {
    const moved = {
      ...config,
      version: config.version + 1,
      members: [{ ...config.members[0], _id: 0, host }],
    }
    await admin.command({ replSetReconfig: moved, force: true })
  }
  return false
}

interface SetConfig {
  readonly version: number
  readonly members: readonly { readonly host: string }[]
}

async function currentConfig(admin: mongo.Db): Promise<SetConfig | null> {
  try {
    const reply = await admin.command({ replSetGetConfig: 1 })
    return reply['config']
  } catch (error) {
    if (error instanceof mongo.MongoServerError && error.code === NOT_YET_INITIALIZED) return null
    throw error
  }
}

async function untilPrimary(admin: mongo.Db, signal: AbortSignal): Promise<void> {
  while ((await admin.command({ hello: 1 }))['isWritablePrimary'] !== true) {
    await pause(20, undefined, { signal })
  }
}

/** Nothing newer than MongoDB 6.0 is used, and a folder kept at 6.0 can still go to the other servers we fetch. */
async function keepFeaturesAt60(admin: mongo.Db): Promise<void> {
  const { version } = await admin.command({ buildInfo: 1 })
  if (readVersion(String(version))?.major !== 7) return
  await admin.command({ setFeatureCompatibilityVersion: '6.0', confirm: true })
}

async function featureVersion(admin: mongo.Db): Promise<ServerVersion | null> {
  const reply = await admin.command({ getParameter: 1, featureCompatibilityVersion: 1 })
  return readVersion(String(reply['featureCompatibilityVersion']?.version))
}

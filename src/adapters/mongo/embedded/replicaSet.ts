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
  for (;;) {
    try {
      return await settle(waiting)
    } catch (error) {
      if (waiting.signal.aborted || !isPassing(error)) throw error
      await pause(PAUSE_MS, undefined, { signal: waiting.signal })
    }
  }
}

const PAUSE_MS = 20
const INTERRUPTED_DUE_TO_STATE_CHANGE = 11602

/** A server drops its connections when it notices that it moved, and a slow one is late to answer. */
function isPassing(error: unknown): boolean {
  if (error instanceof mongo.MongoServerError) return error.code === INTERRUPTED_DUE_TO_STATE_CHANGE
  return error instanceof mongo.MongoNetworkError || error instanceof mongo.MongoServerSelectionError
}

async function settle(waiting: Waiting): Promise<ServerVersion | null> {
  const uri = `mongodb://127.0.0.1:${waiting.port}/?directConnection=true`
  const client = new mongo.MongoClient(uri, { serverSelectionTimeoutMS: 5_000 })
  waiting.signal.addEventListener('abort', () => void client.close(true))
  try {
    const admin = (await client.connect()).db('admin')
    await recognise(admin, waiting)
    const isNew = await settleMembers(client, waiting)
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

/** Says whether the set is a new one. */
async function settleMembers(client: mongo.MongoClient, { port, signal }: Waiting): Promise<boolean> {
  const admin = client.db('admin')
  const host = `127.0.0.1:${port}`
  // Asked of the data: a server that is still loading its configuration says that it has none.
  if ((await client.db('local').collection('system.replset').findOne()) === null) {
    await admin.command({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host }] } })
    return true
  }
  const config = await loadedConfig(admin, signal)
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

const NOT_YET_INITIALIZED = 94

/** It is loaded once the server has looked for itself at its old address: that takes long if a mute stranger is there. */
async function loadedConfig(admin: mongo.Db, signal: AbortSignal): Promise<SetConfig> {
  for (;;) {
    try {
      return (await admin.command({ replSetGetConfig: 1 }))['config']
    } catch (error) {
      if (!(error instanceof mongo.MongoServerError && error.code === NOT_YET_INITIALIZED)) throw error
      await pause(PAUSE_MS, undefined, { signal })
    }
  }
}

async function untilPrimary(admin: mongo.Db, signal: AbortSignal): Promise<void> {
  while ((await admin.command({ hello: 1 }))['isWritablePrimary'] !== true) {
    await pause(PAUSE_MS, undefined, { signal })
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

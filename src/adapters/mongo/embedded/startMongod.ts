import { Fault } from '../../../errors.ts'
import type { Server } from './findServer.ts'
import { readFolderRecord, writeFolderRecord } from './folderRecord.ts'
import { untilAccepting } from './loopbackPort.ts'
import { firstComplaint, setLogAside, sizeOf } from './mongodLog.ts'
import { logOf, type Mongod, runMongod } from './mongodProcess.ts'
import { becomePrimary } from './replicaSet.ts'
import type { ServerVersion } from './serverVersion.ts'

export interface Start {
  readonly server: Server
  readonly folder: string
  readonly port: number
}

/** How long the recovery of a large folder may take before we give up. */
const READY_MS = 120_000

/** Starts a mongod and gives it once it is a writable primary; fails with `mongod_failed`, and then none runs. */
export async function startMongod(start: Start, stopping: AbortSignal): Promise<Mongod> {
  const { server, folder, port } = start
  const log = logOf(folder)
  await setLogAside(log)
  const logFrom = await sizeOf(log)
  await remember(start, null)
  const mongod = await runMongod({ binary: server.binary, folder, port })
  try {
    const featureVersion = await readyUnlessDead(mongod, port, stopping)
    await remember(start, featureVersion)
    return mongod
  } catch (cause) {
    await mongod.stop()
    const detail = (await firstComplaint(log, logFrom)) || String(cause)
    throw new Fault('mongod_failed', { detail, log }, { cause })
  }
}

/** Gives the feature version of the data; ends early when mongod dies or when we are told to stop. */
async function readyUnlessDead(mongod: Mongod, port: number, stopping: AbortSignal) {
  const dead = new AbortController()
  void mongod.ended.then((death) => dead.abort(new Error(`mongod ended (${JSON.stringify(death)})`)))
  const signal = AbortSignal.any([dead.signal, stopping, AbortSignal.timeout(READY_MS)])
  await untilAccepting(port, signal)
  return becomePrimary({ port, pid: mongod.pid, signal })
}

/** Written before a server first touches the files: from then on an older one cannot read them. */
async function remember({ server, folder, port }: Start, features: ServerVersion | null): Promise<void> {
  const known = await readFolderRecord(folder)
  const featureVersion = features ?? known?.featureVersion ?? null
  await writeFolderRecord(folder, { writtenBy: server.version, featureVersion, port })
}

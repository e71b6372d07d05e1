import { Fault } from '../../../errors.ts'
import type { Server } from './findServer.ts'
import { readFolderRecord, writeFolderRecord } from './folderRecord.ts'
import { untilAccepting } from './loopbackPort.ts'
import { lastComplaint, setLogAside } from './mongodLog.ts'
import { logOf, type Mongod, runMongod } from './mongodProcess.ts'
import { becomePrimary } from './replicaSet.ts'

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
  await setLogAside(logOf(folder))
  await remember(start, null)
  const mongod = await runMongod({ binary: server.binary, folder, port })
  const ready = new AbortController()
  const signal = AbortSignal.any([ready.signal, stopping, AbortSignal.timeout(READY_MS)])
  const died = mongod.ended.then((death) => ready.abort(death))
  try {
    await untilAccepting(port, signal)
    const featureVersion = await becomePrimary({ port, signal })
    await remember(start, featureVersion)
    return mongod
  } catch (cause) {
    await mongod.stop()
    await died
    const detail = (await lastComplaint(logOf(folder))) || String(cause)
    throw new Fault('mongod_failed', { detail, log: logOf(folder) }, { cause })
  }
}

/** Written before a server first touches the files: from then on an older one cannot read them. */
async function remember({ server, folder, port }: Start, featureVersion: Server['version'] | null) {
  const known = await readFolderRecord(folder)
  await writeFolderRecord(folder, {
    writtenBy: server.version,
    featureVersion: featureVersion ?? known?.featureVersion ?? null,
    port,
  })
}

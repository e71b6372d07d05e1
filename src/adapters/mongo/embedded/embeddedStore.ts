import { mkdir, realpath } from 'node:fs/promises'
import { Fault } from '../../../errors.ts'
import type { Progress } from './download.ts'
import { findServer } from './findServer.ts'
import { lockDataFolder } from './folderLock.ts'
import { readFolderRecord } from './folderRecord.ts'
import { keepServing, type Service, type ServiceOptions } from './keepServing.ts'
import { endLeftover } from './leftover.ts'
import { freePort } from './loopbackPort.ts'
import type { Death } from './mongodProcess.ts'
import type { Environment } from './serverCache.ts'

export interface EmbeddedStoreOptions {
  /** The data folder; made if need be. */
  readonly folder: string
  readonly env: Environment
  readonly progress: Progress
  /** Told when mongod dies by itself; it is already being started again, on the same port. */
  readonly onDeath?: (death: Death) => void
}

/** A running MongoDB of our own: a one-node replica set, writable, on loopback. */
export interface EmbeddedStore {
  readonly uri: string
  /** The mongod that runs now: another one after a death. */
  readonly pid: number
  readonly binary: string
  readonly version: string
  /** Ends mongod in order and frees the folder. */
  stop(): Promise<void>
}

/**
 * Opens the data folder, for this process alone, with the best MongoDB server that can be had on this machine.
 * Fails with `folder_unusable`, `folder_in_use`, `server_not_found`, `server_older_than_folder` or `mongod_failed`.
 */
export async function openEmbeddedStore(options: EmbeddedStoreOptions): Promise<EmbeddedStore> {
  const folder = await madeFolder(options.folder)
  const lock = await lockDataFolder(folder)
  try {
    await endLeftover(folder)
    const history = await readFolderRecord(folder)
    const server = await findServer({ ...options, history })
    const wished = history?.port ?? 0
    const { port, service } = await serveOnFreePort({ ...options, server, folder }, wished)
    return {
      uri: `mongodb://127.0.0.1:${port}/?replicaSet=rs0`,
      get pid() {
        return service.pid
      },
      binary: server.binary,
      version: server.version.text,
      async stop() {
        await service.stop()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

async function madeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    return await realpath(path)
  } catch (cause) {
    throw new Fault('folder_unusable', { path }, { cause })
  }
}

const TRIES = 3

/** Between the look for a free port and its use another program may take it: then another one is tried. */
async function serveOnFreePort(
  options: Omit<ServiceOptions, 'port'>,
  wished: number,
  tries = TRIES,
): Promise<{ port: number; service: Service }> {
  const port = await freePort(wished)
  if (wished > 0 && port !== wished)
    options.progress(`Port ${wished} is taken: moving MongoDB to ${port} (up to half a minute).`)
  try {
    return { port, service: await keepServing({ ...options, port }) }
  } catch (error) {
    if (tries === 1 || (await freePort(port)) === port) throw error
    return serveOnFreePort(options, 0, tries - 1)
  }
}

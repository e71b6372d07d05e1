import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Fault } from '../../../errors.ts'
import { readJson, replaceFile } from './atomicFile.ts'

export interface FolderLock {
  release(): void
}

/** Held here too, so that a lock whose owner forgot it is not collected, and thereby released. */
const held = new Set<DatabaseSync>()

/**
 * Takes a data folder for this process alone, or fails with `folder_in_use` and the holder's pid. The lock is the
 * operating system's (an exclusive SQLite transaction): it goes with the process however that ends, so there is
 * never a stale one to judge. The folder must exist.
 */
export async function lockDataFolder(folder: string): Promise<FolderLock> {
  const holder = join(folder, 'lock.json')
  const database = lockedDatabase(join(folder, 'lock'))
  if (database === null) throw new Fault('folder_in_use', { folder, pid: await pidIn(holder) })
  held.add(database)
  await replaceFile(holder, JSON.stringify({ pid: process.pid }))
  return {
    release() {
      if (held.delete(database)) database.close()
    },
  }
}

function lockedDatabase(path: string): DatabaseSync | null {
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    database.exec('PRAGMA journal_mode = OFF; BEGIN EXCLUSIVE')
    return database
  } catch (cause) {
    database.close()
    if (isBusy(cause)) return null
    throw new Fault('folder_unusable', { path }, { cause })
  }
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}

async function pidIn(file: string): Promise<string> {
  const value = await readJson(file)
  const pid = typeof value === 'object' && value !== null && 'pid' in value ? value.pid : undefined
  return typeof pid === 'number' ? String(pid) : 'unknown'
}

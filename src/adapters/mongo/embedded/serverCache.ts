import { chmod, mkdir, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { processStamp } from './processStamp.ts'
import { compareSeries, readVersion, type ServerVersion } from './serverVersion.ts'

/** The environment variables of the process, handed over. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The folder where fetched servers are kept: the user's cache, shared by every data folder. */
export function cacheFolder(env: Environment): string {
  const root = [env['XDG_CACHE_HOME'], process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined].find(
    (path) => path !== undefined && isAbsolute(path),
  )
  return join(root ?? join(env['HOME'] ?? homedir(), '.cache'), 'jalon')
}

/** The servers already fetched for this kind of machine, the newest first. */
export async function cachedServers(cache: string): Promise<readonly string[]> {
  const names = await readdir(cache).catch(() => [])
  return names
    .filter((name) => name.startsWith('mongod-') && name.endsWith(suffix))
    .flatMap((name) => ({ name, version: readVersion(name) }))
    .filter((entry): entry is { name: string; version: ServerVersion } => entry.version !== null)
    .sort((a, b) => compareSeries(b.version, a.version))
    .map((entry) => join(cache, entry.name))
}

const suffix = `-${process.platform}-${process.arch}${process.platform === 'win32' ? '.exe' : ''}`

/**
 * Puts a server into the cache in one step, so that another process, or a killed fetch, never leaves half of one.
 * `make` prepares it in the folder it is given and returns its path there.
 */
export async function addToCache(
  cache: string,
  version: string,
  make: (workshop: string) => Promise<string>,
): Promise<string> {
  await mkdir(cache, { recursive: true, mode: 0o700 })
  await sweepWorkshops(cache)
  const workshop = await mkdtemp(join(cache, `${WORKSHOP}${process.pid}-`))
  try {
    const made = await make(workshop)
    await settle(made)
    const kept = join(cache, `mongod-${version}${suffix}`)
    await rename(made, kept)
    return kept
  } finally {
    await rm(workshop, { recursive: true, force: true })
  }
}

const WORKSHOP = 'fetching-'

/** Runnable, and on the disk before its name says so. */
async function settle(binary: string): Promise<void> {
  await chmod(binary, 0o755)
  await using file = await open(binary, 'r+')
  await file.datasync()
}

/** Removes what killed fetches left. */
async function sweepWorkshops(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = Number(new RegExp(`^${WORKSHOP}(\\d+)-`).exec(name)?.[1])
    if (pid > 0 && processStamp(pid) === null) await rm(join(cache, name), { recursive: true, force: true })
  }
}

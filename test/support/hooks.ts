import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedStore, openEmbeddedStore } from '../../src/adapters/mongo/embedded/embeddedStore.ts'
import { processStamp } from '../../src/adapters/mongo/embedded/processStamp.ts'

const PREFIX = 'jalon-test-'

let opened: Promise<EmbeddedStore> | null = null
let folder: string | null = null
let wanted = false

/** Called by what needs MongoDB when it is loaded: a run of pure tests then starts none. */
export function wantStore(): void {
  wanted = true
}

/** The one MongoDB of this run, started at the first call, in a folder of its own. */
export function store(): Promise<EmbeddedStore> {
  opened ??= open()
  return opened
}

/** Mocha runs these around the whole run. A run that is killed leaves no mongod: its watchdog ends it. */
export const mochaHooks = {
  /** Before all, and without a time limit: a machine with an empty cache fetches its server now. */
  async beforeAll(this: Mocha.Context): Promise<void> {
    this.timeout(0)
    if (wanted) await store()
  },

  async afterAll(this: Mocha.Context): Promise<void> {
    this.timeout(30_000)
    await (await opened)?.stop()
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  },
}

async function open(): Promise<EmbeddedStore> {
  await sweep()
  folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`))
  return openEmbeddedStore({ folder, env: process.env, progress })
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

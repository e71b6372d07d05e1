import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore, type EmbeddedStore } from '../../src/adapters/mongo/embedded/embeddedStore.ts'
import { openConnection, prepareStore } from '../../src/adapters/mongo/store.ts'
import { endAtOnce } from '../support/hooks.ts'
import type { PreparedStore } from '../support/world.ts'

/** How a store is lost: it holds its connections and says nothing, or it is gone. */
export type Loss = 'stopped' | 'killed'

/** A real MongoDB of one test file, that can be taken away and brought back, at the same address, with its data. */
export interface LosableStore {
  /** Another database than the last tests had. */
  prepared(): Promise<PreparedStore>
  lose(how: Loss): Promise<void>
  /** Harmless when it is there. */
  bringBack(): Promise<void>
  end(): Promise<void>
}

/** What was on its way when the store was lost may be written half a minute after it is back, in the tests that follow. */
const DATABASES = 6

async function preparedOver(uri: string): Promise<PreparedStore> {
  const connection = await openConnection(uri)
  await prepareStore(connection)
  return { uri, connection, drop: () => connection.close() }
}

export async function losableStore(): Promise<LosableStore> {
  const folder = await mkdtemp(join(tmpdir(), `jalon-test-${process.pid}-lost-`))
  const opened = () => openEmbeddedStore({ folder, env: process.env, progress: () => undefined })
  let store: EmbeddedStore = await opened()
  let lost: Loss | null = null
  const prepared: PreparedStore[] = []
  let worlds = 0

  const bringBack = async (): Promise<void> => {
    if (lost === 'stopped') process.kill(store.pid, 'SIGCONT')
    if (lost === 'killed') store = await opened()
    lost = null
  }
  return {
    async prepared() {
      const next = worlds++ % DATABASES
      prepared[next] ??= await preparedOver(store.uri.replace('/?', `/lost${next}?`))
      return prepared[next]
    },
    async lose(how) {
      lost = how
      if (how === 'stopped') process.kill(store.pid, 'SIGSTOP')
      else await endAtOnce(store)
    },
    bringBack,
    async end() {
      await bringBack()
      await Promise.all(prepared.map(({ drop }) => drop()))
      await endAtOnce(store)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

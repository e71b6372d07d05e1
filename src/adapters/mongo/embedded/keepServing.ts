import { setTimeout as pause } from 'node:timers/promises'
import type { Progress } from './download.ts'
import type { Server } from './findServer.ts'
import { type Death, type Mongod } from './mongodProcess.ts'
import { startMongod } from './startMongod.ts'

export interface ServiceOptions {
  readonly server: Server
  readonly folder: string
  readonly port: number
  readonly progress: Progress
  readonly onDeath?: (death: Death) => void
}

export interface Service {
  /** The mongod that runs now, or the last one that did. */
  readonly pid: number
  stop(): Promise<void>
}

/** Starts a mongod and, whenever it dies by itself, starts it again at the same port, until told to stop. */
export async function keepServing(options: ServiceOptions): Promise<Service> {
  const stopping = new AbortController()
  let current = await startMongod(options, stopping.signal)
  const over = serveAgain()
  return {
    get pid() {
      return current.pid
    },
    async stop() {
      stopping.abort()
      await current.stop()
      await over
    },
  }

  async function serveAgain(): Promise<void> {
    for (;;) {
      const death = await current.ended
      if (stopping.signal.aborted) return
      options.onDeath?.(death)
      const next = await startAgain(options, stopping.signal)
      if (next === null) return
      current = next
    }
  }
}

const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 10_000

/** Tries until it serves, a little more slowly each time; null once told to stop. */
async function startAgain(options: ServiceOptions, signal: AbortSignal): Promise<Mongod | null> {
  for (let wait = FIRST_PAUSE_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    await pause(wait, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return null
    try {
      return await startMongod(options, signal)
    } catch (error) {
      options.progress(`MongoDB does not start again yet: ${error instanceof Error ? error.message : error}`)
    }
  }
  return null
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Progress } from './download.ts'
import type { Death, Mongod } from './mongodProcess.ts'
import { type Start, startMongod } from './startMongod.ts'

export interface ServiceOptions extends Start {
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
  const { signal } = stopping
  const first = await startMongod(options, signal)
  const service = { current: first }
  const over = serve(service, options, signal)
  return {
    get pid() {
      return service.current.pid
    },
    async stop() {
      stopping.abort()
      await service.current.stop()
      await over
    },
  }
}

const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 10_000
/** After so long in service, a death is a new accident and not the next of a row. */
const STEADY_MS = 60_000

async function serve(service: { current: Mongod }, options: ServiceOptions, signal: AbortSignal) {
  let wait = FIRST_PAUSE_MS
  for (;;) {
    const since = performance.now()
    const death = await service.current.ended
    if (signal.aborted) return
    options.onDeath?.(death)
    if (performance.now() - since > STEADY_MS) wait = FIRST_PAUSE_MS
    const again = await startAgain(options, signal, wait)
    if (again === null) return
    service.current = again.mongod
    wait = again.wait
  }
}

/** Tries until it serves, waiting longer each time; null once told to stop. */
async function startAgain(options: ServiceOptions, signal: AbortSignal, firstWait: number) {
  for (let wait = firstWait; ;) {
    await pause(wait, undefined, { signal }).catch(() => undefined)
    wait = Math.min(wait * 2, LONGEST_PAUSE_MS)
    if (signal.aborted) return null
    try {
      return { mongod: await startMongod(options, signal), wait }
    } catch (error) {
      if (!signal.aborted) options.progress(`MongoDB does not start again yet. ${String(error)}`)
    }
  }
}

import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Found, Question, Said } from './found.ts'

/** What a thread runs, and the memory (MB) past which it ends. */
export interface ThreadSetting {
  readonly file: URL
  readonly memoryMb: number
}

/** The worker beside this file, as TypeScript or compiled, whichever this is; each one adds about 120 MB to the process. */
export const RECOGNIZER: ThreadSetting = {
  file: new URL(`./recognizerWorker${extname(import.meta.url)}`, import.meta.url),
  memoryMb: 256,
}

export type ThreadState = 'warming' | 'idle' | 'busy' | 'dead'

/** One thread; it never keeps the process alive. */
export interface Thread {
  state(): ThreadState
  /** Only when idle. Null: it was late (the thread is then ended), it died, or the recognizers threw. */
  run(question: Question, deadlineMs: number): Promise<readonly Found[] | null>
  end(): Promise<void>
}

type Settle = (found: readonly Found[] | null) => void

/** Starts a thread; `changed` is called when it becomes warm or idle and when it dies. */
export function startThread({ file, memoryMb }: ThreadSetting, changed: () => void): Thread {
  const worker = new Worker(file, {
    env: {},
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  })
  let state: ThreadState = 'warming'
  let settle: Settle | null = null

  const becomes = (next: ThreadState, found: readonly Found[] | null): void => {
    if (state === 'dead') return
    state = next
    settle?.(found)
    settle = null
    changed()
  }
  const end = async (): Promise<void> => {
    becomes('dead', null)
    await worker.terminate()
  }
  worker.on('message', (said: Said) => becomes('idle', said.kind === 'found' ? said.found : null))
  worker.on('error', () => becomes('dead', null))
  worker.on('exit', () => becomes('dead', null))
  worker.unref()

  const run = (question: Question, deadlineMs: number): Promise<readonly Found[] | null> =>
    new Promise((resolve) => {
      state = 'busy'
      const stop = afterwards(deadlineMs, () => void end())
      settle = (found) => {
        stop()
        resolve(found)
      }
      worker.postMessage(question, [])
    })
  return { state: () => state, run, end }
}

/** Runs once the time is over and what had arrived by then was heard: a slow process is not a late answer. Returns how to stop it. */
export function afterwards(ms: number, run: () => void): () => void {
  let heard: NodeJS.Immediate | undefined
  const timer = setTimeout(() => {
    heard = setImmediate(run)
  }, ms)
  return () => {
    clearTimeout(timer)
    clearImmediate(heard)
  }
}

import type { Found, Question } from './found.ts'
import { afterwards, startThread, type Thread, type ThreadSetting } from './thread.ts'

export interface WarmSetting {
  readonly thread: ThreadSetting
  /** How long a question may wait, and how long a thread may work on one. */
  readonly deadlineMs: number
  /** Questions that may wait or be worked on at once. */
  readonly waiting: number
  /** After a lost thread one is started at once, further ones not before this. */
  readonly restMs: number
}

/** One thread that works and one warm spare, started at the first question. */
export interface WarmThreads {
  /** What was found; null when it is late, when too many wait, when no thread is warm, and on any fault. */
  ask(question: Question): Promise<readonly Found[] | null>
  /** Whether a thread is warm, waited for if one can be (30 s at most). */
  warm(): Promise<boolean>
  close(): Promise<void>
}

interface Waiting {
  readonly question: Question
  readonly settle: (found: readonly Found[] | null) => void
}

const THREADS = 2
const WARM_WITHIN_MS = 30_000

const isWarm = (thread: Thread): boolean => thread.state() === 'idle' || thread.state() === 'busy'

/** Threads are taken in the order they were started, one question at a time, so that the other is fresh when the first must be ended. */
export function warmThreads(setting: WarmSetting): WarmThreads {
  const { deadlineMs, restMs } = setting
  const queue: Waiting[] = []
  const watchers = new Set<(warm: boolean) => void>()
  let threads: readonly Thread[] = []
  let ending: readonly Promise<void>[] = []
  let resting = false
  let closed = false

  const start = (): void => {
    try {
      threads = [...threads, startThread(setting.thread, changed)]
    } catch {
      rest()
    }
  }
  const rest = (): void => {
    resting = true
    setTimeout(() => (resting = false), restMs).unref()
  }
  const fill = (): void => {
    for (let missing = THREADS - threads.length; missing > 0; missing -= 1) if (!closed && !resting) start()
  }
  /** Takes the dead out; the first loss is made good at once, so that a flood of losses costs no more than one start a rest. */
  const bury = (): void => {
    const dead = threads.filter((thread) => thread.state() === 'dead')
    if (dead.length === 0) return
    ending = dead.map((thread) => thread.end().catch(() => undefined))
    threads = threads.filter((thread) => !dead.includes(thread))
    if (resting || closed) return
    start()
    rest()
  }
  const serve = (): void => {
    if (!threads.some(isWarm)) for (const { settle } of queue.splice(0)) settle(null)
    const idle = threads.find((thread) => thread.state() === 'idle')
    if (idle === undefined || threads.some((thread) => thread.state() === 'busy')) return
    const next = queue.shift()
    if (next !== undefined) void idle.run(next.question, deadlineMs).then(next.settle)
  }
  const tell = (): void => {
    const warm = threads.some(isWarm)
    if (warm || threads.length === 0) for (const watcher of watchers) watcher(warm)
  }
  const changed = (): void => {
    bury()
    serve()
    tell()
  }
  /** Counts who is being worked on too, late or not. */
  const asked = (): number => queue.length + threads.filter((thread) => thread.state() === 'busy').length

  const wait = (question: Question): Promise<readonly Found[] | null> =>
    new Promise((resolve) => {
      const stop = afterwards(deadlineMs, () => {
        const place = queue.indexOf(waiting)
        if (place !== -1) queue.splice(place, 1)
        resolve(null)
      })
      const waiting: Waiting = {
        question,
        settle: (found) => {
          stop()
          resolve(found)
        },
      }
      queue.push(waiting)
      serve()
    })

  return {
    async ask(question) {
      fill()
      return asked() < setting.waiting && threads.some(isWarm) ? wait(question) : null
    },
    warm: () =>
      new Promise((resolve) => {
        const stop = afterwards(WARM_WITHIN_MS, () => watcher(false))
        const watcher = (warm: boolean): void => {
          stop()
          watchers.delete(watcher)
          resolve(warm)
        }
        watchers.add(watcher)
        fill()
        tell()
      }),
    async close() {
      closed = true
      const all = threads.map((thread) => thread.end())
      await Promise.all([...all, ...ending])
    },
  }
}

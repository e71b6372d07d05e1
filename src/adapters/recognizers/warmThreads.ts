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

interface Waiting {
  readonly question: Question
  readonly settle: (found: readonly Found[] | null) => void
}

const THREADS = 2
const WARM_WITHIN_MS = 30_000

const isBusy = (thread: Thread): boolean => thread.state() === 'busy'
const isIdle = (thread: Thread): boolean => thread.state() === 'idle'
const isDead = (thread: Thread): boolean => thread.state() === 'dead'
const isWarm = (thread: Thread): boolean => isIdle(thread) || isBusy(thread)

/**
 * One thread that works and one warm spare, started at the first question. One question is worked on at a time, so that a fresh thread
 * is there when the first must be ended.
 */
export class WarmThreads {
  readonly #setting: WarmSetting
  readonly #queue: Waiting[] = []
  readonly #watchers = new Set<(warm: boolean) => void>()
  #threads: readonly Thread[] = []
  #ending: readonly Promise<void>[] = []
  #resting = false
  #closed = false

  constructor(setting: WarmSetting) {
    this.#setting = setting
  }

  /** What was found; null when it is late, when too many wait, when no thread is warm, and on any fault. */
  async ask(question: Question): Promise<readonly Found[] | null> {
    this.#fill()
    const asked = this.#queue.length + this.#threads.filter(isBusy).length
    return asked < this.#setting.waiting && this.#threads.some(isWarm) ? this.#wait(question) : null
  }

  /** Whether a thread is warm, waited for if one can be (30 s at most). */
  warm(): Promise<boolean> {
    return new Promise((resolve) => {
      const watcher = (warm: boolean): void => {
        stop()
        this.#watchers.delete(watcher)
        resolve(warm)
      }
      const stop = afterwards(WARM_WITHIN_MS, () => watcher(false))
      this.#watchers.add(watcher)
      this.#fill()
      this.#tell()
    })
  }

  /** Ends the threads; who still waits has null. */
  async close(): Promise<void> {
    this.#closed = true
    const open = this.#threads.map((thread) => thread.end())
    await Promise.all([...open, ...this.#ending])
  }

  #wait(question: Question): Promise<readonly Found[] | null> {
    return new Promise((resolve) => {
      const settle = (found: readonly Found[] | null): void => {
        stop()
        resolve(found)
      }
      const waiting = { question, settle }
      const stop = afterwards(this.#setting.deadlineMs, () => this.#drop(waiting))
      this.#queue.push(waiting)
      this.#serve()
    })
  }

  #drop(waiting: Waiting): void {
    const place = this.#queue.indexOf(waiting)
    if (place !== -1) this.#queue.splice(place, 1)
    waiting.settle(null)
  }

  #changed(): void {
    this.#bury()
    this.#serve()
    this.#tell()
  }

  /** Gives the next question to an idle thread, unless another works; none waits for a thread that is still warming. */
  #serve(): void {
    if (!this.#threads.some(isWarm)) for (const { settle } of this.#queue.splice(0)) settle(null)
    const idle = this.#threads.find(isIdle)
    if (idle === undefined || this.#threads.some(isBusy)) return
    const next = this.#queue.shift()
    if (next !== undefined) void idle.run(next.question, this.#setting.deadlineMs).then(next.settle)
  }

  #tell(): void {
    const warm = this.#threads.some(isWarm)
    if (warm || this.#threads.length === 0) for (const watcher of this.#watchers) watcher(warm)
  }

  #fill(): void {
    for (let missing = THREADS - this.#threads.length; missing > 0; missing -= 1)
      if (!this.#closed && !this.#resting) this.#start()
  }

  /** Takes the dead out; the first loss is made good at once, further ones after a rest: a flood of losses costs few starts. */
  #bury(): void {
    const dead = this.#threads.filter(isDead)
    if (dead.length === 0) return
    this.#ending = dead.map((thread) => thread.end().catch(() => undefined))
    this.#threads = this.#threads.filter((thread) => !isDead(thread))
    if (this.#resting || this.#closed) return
    this.#start()
    this.#rest()
  }

  #start(): void {
    try {
      this.#threads = [...this.#threads, startThread(this.#setting.thread, () => this.#changed())]
    } catch {
      this.#rest()
    }
  }

  #rest(): void {
    this.#resting = true
    setTimeout(() => (this.#resting = false), this.#setting.restMs).unref()
  }
}

import type { Sent } from './application/sendDueMessages.ts'
import type { Service } from './compose.ts'

/** The loops of a worker, on real time. */
export interface Work {
  /** One at a time, whoever asks: a loop, the button, an advisor's act. */
  sendDue(): Promise<readonly Sent[]>
  onSent(told: (sent: readonly Sent[]) => void): () => void
  stop(): Promise<void>
}

const SEND_EVERY = 500
const SWEEP_EVERY = 2_000
const HOUR = 3_600_000

export interface Looping {
  readonly daily: () => Promise<void>
  /** Told of a loop that failed; it goes on at its next turn. */
  readonly failed: (loop: string, fault: unknown) => void
}

/** Sends what is due, finishes what nobody follows, and looks once an hour whether the day's job is to be done. */
export function work(service: Service, { daily, failed }: Looping): Work {
  const listeners = new Set<(sent: readonly Sent[]) => void>()
  let last: Promise<unknown> = Promise.resolve()

  const sendDue = (): Promise<readonly Sent[]> => {
    const mine = last.then(async () => {
      const sent = await service.sendDue()
      if (sent.length > 0) listeners.forEach((told) => told(sent))
      return sent
    })
    last = mine.catch(() => undefined)
    return mine
  }
  const loops = [
    every(SEND_EVERY, sendDue, (fault) => failed('send', fault)),
    every(
      SWEEP_EVERY,
      () => service.sweep(),
      (fault) => failed('sweep', fault),
    ),
    every(HOUR, daily, (fault) => failed('daily', fault)),
  ]
  return {
    sendDue,
    onSent(told) {
      listeners.add(told)
      return () => listeners.delete(told)
    },
    async stop() {
      await Promise.all(loops.map((stop) => stop()))
      await last
    },
  }
}

const OWED = { first: 250, longest: 10_000 }

/** Writes what is owed as soon as the store answers; in every role, since whoever hears people may owe. */
export function settling(
  { owed }: Pick<Service, 'owed'>,
  failed: (loop: string, fault: unknown) => void,
): () => Promise<void> {
  let wait = OWED.first
  return every(
    () => wait,
    async () => {
      wait = Math.min(wait * 2, OWED.longest)
      await owed.settleAll()
      wait = OWED.first
    },
    (fault) => failed('owed', fault),
  )
}

/** Calls again so long after the last call ended; stopping waits for the one under way. */
function every(
  pause: number | (() => number),
  task: () => Promise<unknown>,
  failed: (fault: unknown) => void,
): () => Promise<void> {
  const ms = (): number => (typeof pause === 'number' ? pause : pause())
  let stopped = false
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  const run = async (): Promise<void> => {
    await task().catch(failed)
    if (!stopped) timer = setTimeout(begin, ms())
  }
  const begin = (): void => {
    running = run()
  }
  timer = setTimeout(begin, Math.min(ms(), 1_000))
  return async () => {
    stopped = true
    if (timer !== null) clearTimeout(timer)
    await running
  }
}

import { inTime } from '../../application/within.ts'

/**
 * What is asked of the store within one tick goes out as one operation, one in flight: at 256 concurrent turns this is
 * where most of the time is won. Each caller still gets its own answer.
 */
interface Waiting<A, R> {
  readonly ask: A
  resolve(answer: R): void
  reject(fault: unknown): void
}

interface Setting {
  /** Asks of one operation. */
  readonly most?: number
  /** After so long a group is not waited for any more: it must not hold up those behind it. */
  readonly ms?: number
}

/**
 * Groups calls; `run` answers each ask in the order given. A failure of `run` is the failure of all in that group, and so is
 * that it takes longer than a minute (`Late`).
 */
export function grouped<A, R>(
  run: (asks: readonly A[]) => Promise<readonly R[]>,
  { most = 500, ms = 60_000 }: Setting = {},
): (ask: A) => Promise<R> {
  let waiting: Waiting<A, R>[] = []
  let busy = false

  const flush = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting.slice(0, most)
      waiting = waiting.slice(most)
      await settle(group, (asks) => inTime(ms, run(asks)))
    }
    busy = false
  }

  return (ask) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ ask, resolve, reject })
      if (busy) return
      busy = true
      setImmediate(() => void flush())
    })
}

async function settle<A, R>(
  group: readonly Waiting<A, R>[],
  run: (asks: readonly A[]) => Promise<readonly R[]>,
): Promise<void> {
  try {
    const answers = await run(group.map(({ ask }) => ask))
    // `run` answers every ask, so the index is there.
    group.forEach((one, index) => one.resolve(answers[index] as R))
  } catch (fault) {
    group.forEach((one) => one.reject(fault))
  }
}

import type { FinishTurn } from './finishTurn.ts'
import type { Clock } from './ports/clock.ts'
import type { Conversations } from './ports/conversations.ts'
import type { Outbox } from './outbox.ts'
import type { RunTurn } from './turn.ts'

export interface SweepPorts {
  readonly conversations: Conversations
  readonly clock: Clock
  readonly queue: <T>(person: string, task: () => Promise<T>) => Promise<T>
  readonly runTurn: RunTurn
  readonly finish: FinishTurn
  readonly outbox: Outbox
}

/** A turn is followed by whoever wrote it; after this long it is looked at by the sweep. */
const FOLLOWED_MS = 5_000

/** Finishes the turns that nobody follows, and writes down those that are done. Returns how many people it looked at. */
export function sweep(ports: SweepPorts): (options?: { readonly all?: boolean }) => Promise<number> {
  return async ({ all = false } = {}) => {
    await ports.finish.forgetDone()
    const before = ports.clock.real() - (all ? 0 : FOLLOWED_MS)
    const left = await ports.conversations.unfinished(before + (all ? 1 : 0), 100)
    // Reading the conversation finishes what it finds; there is nothing to decide.
    const looked = left.map((person) =>
      ports.queue(person, () => ports.runTurn({ person, key: '' }, () => null)),
    )
    await Promise.all(looked)
    if (left.length > 0) await ports.finish.forgetDone()
    await ports.outbox.closeAbandoned()
    return left.length
  }
}

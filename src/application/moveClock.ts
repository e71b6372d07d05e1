import type { Instant } from '../domain/localTime.ts'
import type { Outbox } from './outbox.ts'
import type { Sent } from './sendDueMessages.ts'

export interface MoveClockPorts {
  readonly clock: { now(): Instant; moveTo(instant: Instant): boolean }
  readonly outbox: Outbox
  /** Waits until this process holds every shard. */
  readonly holdAll: () => Promise<void>
  readonly planAll: () => Promise<void>
  readonly sendDue: () => Promise<readonly Sent[]>
  /** Calls with what any loop sends meanwhile; returns how to stop. */
  readonly onSent: (told: (sent: readonly Sent[]) => void) => () => void
  readonly daily: () => Promise<void>
  readonly keep: () => Promise<void>
}

export type Moved =
  { readonly kind: 'moved'; readonly sent: readonly Sent[] } | { readonly kind: 'backwards' }

/** Moves a demonstration's clock forward, stopping at every due instant on the way and running what falls due. */
export function moveClock(ports: MoveClockPorts): (to: Instant) => Promise<Moved> {
  return async (to) => {
    const { clock, outbox } = ports
    if (to < clock.now()) return { kind: 'backwards' }
    const sent: Sent[] = []
    const stop = ports.onSent((some) => sent.push(...some))
    try {
      await ports.holdAll()
      await ports.planAll()
      for (let next = await outbox.nextAt(); next !== null && next <= to; next = await outbox.nextAt()) {
        clock.moveTo(next)
        await ports.sendDue()
      }
      clock.moveTo(to)
      await ports.daily()
      await ports.sendDue()
    } finally {
      stop()
      await ports.keep()
    }
    return { kind: 'moved', sent }
  }
}

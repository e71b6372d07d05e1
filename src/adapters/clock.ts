import type { Clock } from '../application/ports/clock.ts'
import { fromEpoch, toEpoch, type Instant } from '../domain/localTime.ts'

/** The one place that reads real time. */
export const realTime = (): number => Date.now()

/** The clock of a service for real people. */
export const systemClock: Clock = { now: () => fromEpoch(realTime()), real: realTime }

/** A clock that a demonstration or a test may move, at real pace in between; it never goes back. */
export interface MovableClock extends Clock {
  /** False when it would go back. */
  moveTo(instant: Instant): boolean
  /** How far it stands from real time, to be kept with the store. */
  readonly offset: number
  readonly latest: Instant
}

export function movableClock(start: {
  readonly offset: number
  readonly latest: Instant | null
}): MovableClock {
  let { offset } = start
  let latest = start.latest === null ? Number.NEGATIVE_INFINITY : toEpoch(start.latest)
  const read = (): number => {
    latest = Math.max(latest, realTime() + offset)
    return latest
  }
  return {
    now: () => fromEpoch(read()),
    real: realTime,
    moveTo(instant) {
      const to = toEpoch(instant)
      if (to < read()) return false
      offset = to - realTime()
      latest = to
      return true
    },
    get offset() {
      return offset
    },
    get latest() {
      return fromEpoch(read())
    },
  }
}

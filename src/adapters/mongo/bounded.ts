import { inTime } from '../../application/within.ts'

/** Longer than a transaction is begun again (two minutes) and its last try waited for. */
const ANSWER_MS = 180_000

/**
 * The same room of the store, of which no question stays unanswered: what takes longer rejects with `Late`. The driver may lose
 * what it writes to a connection in the instant in which its server dies, and a turn or a loop that waited for it would never end.
 */
export function bounded<Room extends object>(room: Room, ms = ANSWER_MS): Room {
  const doors = Object.entries(room).map(([name, door]: [string, unknown]) => [
    name,
    typeof door === 'function' ? asked(door, ms) : door,
  ])
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same names, each called and answered as before
  return Object.fromEntries(doors) as Room
}

const asked =
  (door: Function, ms: number) =>
  (...about: readonly unknown[]): unknown => {
    const answer: unknown = door(...about)
    return answer instanceof Promise ? inTime(ms, answer) : answer
  }

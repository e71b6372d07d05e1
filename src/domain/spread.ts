import type { Calendar } from './gate.ts'
import type { Instant } from './localTime.ts'
import { fingerprint } from './fingerprint.ts'
import { isOpen } from './gate.ts'
import { fromEpoch, toEpoch } from './localTime.ts'

/** Messages that may leave within one hour before those that follow are spread (a channel takes 50 a second). */
export const CROWD = 1000

/** A crowd is spread over this long after the hour that the rule wants. */
const OVER_MS = 4 * 3_600_000

/**
 * When a message of a crowded hour leaves: later by a share of four hours that depends on the person alone, so that the same
 * facts give the same instant; never past the gate nor its last useful time, where it stays at its own hour.
 */
export function spread(
  at: Instant,
  {
    person,
    lastUseful,
    calendar,
  }: { readonly person: string; readonly lastUseful: Instant; readonly calendar: Calendar },
): Instant {
  const later = fromEpoch(toEpoch(at) + Math.floor(share(person) * OVER_MS))
  return later <= lastUseful && isOpen(later, calendar) ? later : at
}

/** From 0 to 1, the same for the same text. */
const share = (text: string): number => fingerprint(text) / 2 ** 32

import type { Mode, Slot } from './caseload.ts'
import type { Instant, LocalDateTime, LocalTime } from './localTime.ts'
import type { Window, Wish } from './reading.ts'
import { addDuration, instantOf, localDateTime, toEpoch } from './localTime.ts'
import { holds } from './window.ts'

/** A published hour that nobody has taken, on the person's clock. */
export interface FreeSlot {
  readonly id: string
  readonly at: LocalDateTime
  readonly durationMin: number
  readonly mode: Mode
  readonly place: string
}

/** Time to read, to answer and to get there. */
const NOT_BEFORE = 'PT2H'
/** As many as a conversation chooses from. */
export const MOST_SLOTS = 60

/** The published hours that are still to come, on the clock of this zone, soonest first; one of those that begin together. */
export function freeSlots(
  slots: readonly Slot[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): readonly FreeSlot[] {
  const earliest = toEpoch(addDuration(now, NOT_BEFORE))
  const free = new Map<LocalDateTime, FreeSlot>()
  for (const { id, durationMin, mode, place, ...slot } of slots.toSorted(byId)) {
    const starts = instantOf(slot.startsAt, slot.zone === '' ? zone : slot.zone)
    const at = localDateTime(starts, zone)
    if (toEpoch(starts) >= earliest && !free.has(at)) free.set(at, { id, at, durationMin, mode, place })
  }
  return [...free.values()].sort(bySoonest).slice(0, MOST_SLOTS)
}

const byId = (a: Slot, b: Slot): number => (a.id < b.id ? -1 : 1)
const bySoonest = (a: FreeSlot, b: FreeSlot): number => (a.at < b.at ? -1 : 1)

/** Whether a moment lies in one of these windows. */
export const isIn = (windows: readonly Window[], moment: LocalDateTime): boolean =>
  windows.some((window) => holds(window, moment))

/** Whether an hour is one that the person wished, and did not refuse; who names no date would take any. */
export const isInside = ({ wanted, refused }: Wish, moment: LocalDateTime): boolean =>
  (wanted.length === 0 || isIn(wanted, moment)) && !isIn(refused, moment)

/** As many as a person reads at a glance. */
const MOST_OFFERED = 3

/** A civil day, on the person's clock: what the advisor finds early or late in theirs may be the other's night. */
const DAY_BEGINS: LocalTime = '08:00'
const DAY_ENDS: LocalTime = '20:00'

const isByDay = ({ at }: FreeSlot): boolean => timeOf(at) >= DAY_BEGINS && timeOf(at) <= DAY_ENDS

/**
 * The best of these hours, in their order: none of the night while there is one by day; on as many days as there are, else on as many halves of a day; the soonest days
 * first, and in a day the half (before noon or after) of the appointment that they would replace, then the soonest hour.
 */
export function bestSlots(slots: readonly FreeSlot[], current: LocalDateTime): readonly FreeSlot[] {
  const byDay = slots.filter(isByDay)
  const among = byDay.length > 0 ? byDay : slots
  const chosen: FreeSlot[] = []
  while (chosen.length < MOST_OFFERED) {
    const rank = rankBeside(chosen, current)
    const [next] = among.filter((one) => !chosen.includes(one)).sort((a, b) => (rank(a) < rank(b) ? -1 : 1))
    if (next === undefined) break
    chosen.push(next)
  }
  return chosen.sort(bySoonest)
}

/** Sorts as text: how many of that day, then of that half of it, are chosen already; the day; whether it is the usual half; the hour. */
const rankBeside =
  (chosen: readonly FreeSlot[], current: LocalDateTime) =>
  ({ at }: FreeSlot): string => {
    const sameDay = chosen.filter((one) => dayOf(one.at) === dayOf(at))
    const sameHalf = sameDay.filter((one) => isMorning(one.at) === isMorning(at))
    const unusual = isMorning(at) === isMorning(current) ? 0 : 1
    return `${sameDay.length} ${sameHalf.length} ${dayOf(at)} ${unusual} ${at}`
  }

const dayOf = (moment: LocalDateTime): string => moment.slice(0, 10)
const timeOf = (moment: LocalDateTime): LocalTime => moment.slice(11)
const isMorning = (moment: LocalDateTime): boolean => timeOf(moment) < '12:00'

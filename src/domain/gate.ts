/**
 * The one gate that knows local time, quiet hours and holidays: nothing that the bot says first leaves by another way.
 * Answers to the person and safety cards do not pass here.
 */
import type { HolidayZone } from './holidays.ts'
import type { Instant, LocalDate, LocalDateTime, LocalTime } from './localTime.ts'
import { isHoliday } from './holidays.ts'
import { addDays, fromEpoch, instantOf, localDateTime, toEpoch, weekdayOf } from './localTime.ts'

/** Where a person lives, as far as days and hours go. `closedDays` are those of the territory beyond the zone's holidays. */
export interface Calendar {
  /** IANA zone. */
  readonly zone: string
  readonly holidayZone: HolidayZone
  readonly closedDays: readonly LocalDate[]
}

const OPENS: LocalTime = '09:00'
const CLOSES: LocalTime = '19:00'
const FRIDAY = 5

/** Whether messages may leave on that day: Monday to Friday, no holiday, no closed day. */
export const isOpenDay = (date: LocalDate, calendar: Calendar): boolean =>
  weekdayOf(date) <= FRIDAY && !isHoliday(date, calendar.holidayZone, calendar.closedDays)

/** The nearest open day strictly before this one. */
export const lastOpenDayBefore = (date: LocalDate, calendar: Calendar): LocalDate => {
  let day = addDays(date, -1)
  while (!isOpenDay(day, calendar)) day = addDays(day, -1)
  return day
}

/** The nearest open day strictly after this one. */
export const nextOpenDay = (date: LocalDate, calendar: Calendar): LocalDate => {
  let day = addDays(date, 1)
  while (!isOpenDay(day, calendar)) day = addDays(day, 1)
  return day
}

/** Whether a message may leave at this instant: an open day, from 09:00 included to 19:00 excluded on the person's clock. */
export const isOpen = (instant: Instant, calendar: Calendar): boolean => {
  const [day, time] = dayAndTime(localDateTime(instant, calendar.zone))
  return time >= OPENS && time < CLOSES && isOpenDay(day, calendar)
}

/** The instant itself when the gate is open, else 09:00 of the nearest open day. */
export const nextOpening = (instant: Instant, calendar: Calendar): Instant => {
  const [day, time] = dayAndTime(localDateTime(instant, calendar.zone))
  const openToday = time < CLOSES && isOpenDay(day, calendar)
  if (openToday && time >= OPENS) return instant
  return instantOf(`${openToday ? day : nextOpenDay(day, calendar)}T${OPENS}`, calendar.zone)
}

const dayAndTime = (local: LocalDateTime): readonly [LocalDate, LocalTime] => [
  local.slice(0, 10),
  local.slice(11),
]

/** What a rule asks of the gate. */
export interface Wanted {
  /** When the rule wants it, on the person's clock. */
  readonly due: LocalDateTime
  /** The last instant at which it still serves; after it, it is dropped. */
  readonly lastUseful: Instant
  /** A reminder of an appointment comes before a closed day, anything else after it. */
  readonly appointment: boolean
}

export type When =
  | { readonly kind: 'send'; readonly at: Instant; readonly why: 'on-time' | 'moved-before' | 'postponed' }
  | { readonly kind: 'drop'; readonly reason: 'too late' }

/**
 * When a message leaves, or that it no longer can. Asked again later it gives the same answer until that instant, and then
 * `now`: a message moved before a week-end and held up by an outage still leaves on that Friday. `why` compares the instant
 * with the rule's own: `postponed` is any later one, be it by a holiday or by an outage.
 */
export const whenToSend = (wanted: Wanted, now: Instant, calendar: Calendar): When => {
  const due = instantOf(wanted.due, calendar.zone)
  const earliest = Math.max(toEpoch(now), toEpoch(instantOf(dayToAim(wanted, calendar), calendar.zone)))
  const at = toEpoch(nextOpening(fromEpoch(earliest), calendar))
  if (at > toEpoch(wanted.lastUseful)) return { kind: 'drop', reason: 'too late' }
  return { kind: 'send', at: fromEpoch(at), why: whyAt(at, toEpoch(due)) }
}

/** The hour that the rule wants, on the last open day before when an appointment's reminder would fall on a closed one. */
const dayToAim = ({ due, appointment }: Wanted, calendar: Calendar): LocalDateTime => {
  const [day, time] = dayAndTime(due)
  const moves = appointment && !isOpenDay(day, calendar)
  return moves ? `${lastOpenDayBefore(day, calendar)}T${time}` : due
}

const whyAt = (at: number, due: number): 'on-time' | 'moved-before' | 'postponed' => {
  if (at === due) return 'on-time'
  return at < due ? 'moved-before' : 'postponed'
}

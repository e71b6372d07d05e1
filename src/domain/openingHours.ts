import type { Calendar } from './gate.ts'
import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'
import { isHoliday } from './holidays.ts'
import {
  addDays,
  fromEpoch,
  instantOf,
  isLocalTime,
  localDate,
  minutesOfDay,
  timeOfMinutes,
  toEpoch,
  weekdayOf,
} from './localTime.ts'

/** A stretch of one day in minutes since midnight, `to` excluded; 1440 is the midnight that ends the day. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretches of each day of the week, Monday first, in order and apart; a day without any is closed. */
export type OpeningHours = readonly (readonly Stretch[])[]

export type OpeningHoursRead = { readonly hours: OpeningHours } | { readonly fault: string }

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MIDNIGHT = 1440
const EXAMPLE = 'write for example "Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00"'

type Part<T> = { readonly value: T } | { readonly fault: string }
const failed = <T>(part: Part<T>): part is { readonly fault: string } => 'fault' in part

/** The days of `Mo-We,Fr` as numbers from 0; a range may go round the week (`Sa-Mo`). */
const daysIn = (text: string): Part<readonly number[]> => {
  const days: number[] = []
  for (const item of text.split(',')) {
    const [first = '', last = first, more] = item.split('-')
    const from = DAYS.indexOf(first)
    const to = DAYS.indexOf(last)
    if (from < 0 || to < 0 || more !== undefined)
      return { fault: `"${item}" is no day or range of days; the days are ${DAYS.join(' ')}` }
    for (let day = from; day !== to; day = (day + 1) % 7) days.push(day)
    days.push(to)
  }
  return { value: days }
}

const minutesIn = (text: string): number => {
  if (text === '24:00') return MIDNIGHT
  return isLocalTime(text) ? minutesOfDay(text) : Number.NaN
}

/** The stretches of `09:00-12:00,14:00-17:00`, or none for `off`. */
const stretchesIn = (text: string): Part<readonly Stretch[]> => {
  if (text === 'off') return { value: [] }
  const stretches: Stretch[] = []
  for (const item of text.split(',')) {
    const [first = '', last = '', more] = item.split('-')
    const stretch = { from: minutesIn(first), to: minutesIn(last) }
    if (Number.isNaN(stretch.from + stretch.to) || more !== undefined)
      return { fault: `"${item}" is no stretch of hours; write it "09:00-12:00", hours in two digits` }
    if (stretch.from >= stretch.to) return { fault: `"${item}" ends before it begins` }
    if (stretch.from < (stretches.at(-1)?.to ?? 0))
      return { fault: `"${item}" begins before the stretch before it ends; write them in order, apart` }
    stretches.push(stretch)
  }
  return { value: stretches }
}

const ruleIn = (text: string): Part<{ days: readonly number[]; stretches: readonly Stretch[] }> => {
  const [daysText = '', hoursText, more] = text.replaceAll(/\s*([,-])\s*/g, '$1').split(/\s+/)
  if (daysText === 'PH') return { fault: 'public holidays are closed already; leave "PH" out' }
  if (hoursText === undefined || more !== undefined)
    return { fault: `"${text}" is not days, a space, then hours; ${EXAMPLE}` }
  const days = daysIn(daysText)
  if (failed(days)) return days
  const stretches = stretchesIn(hoursText)
  return failed(stretches) ? stretches : { value: { days: days.value, stretches: stretches.value } }
}

/**
 * Reads a subset of OpenStreetMap's `opening_hours`: rules separated by `;`, each days then hours (or `off`); a later rule
 * replaces an earlier one on its days. Hours are local, do not pass midnight, and never hold on a public holiday.
 */
export const parseOpeningHours = (text: string): OpeningHoursRead => {
  const week: (readonly Stretch[])[] = DAYS.map(() => [])
  for (const written of text.split(';').map((rule) => rule.trim())) {
    if (written === '') continue
    const rule = ruleIn(written)
    if (failed(rule)) return rule
    for (const day of rule.value.days) week[day] = rule.value.stretches
  }
  return week.some((stretches) => stretches.length > 0)
    ? { hours: week }
    : { fault: `no day is open; ${EXAMPLE}` }
}

/** The stretches of a date, none on a holiday or a closed day. */
const stretchesOn = (date: LocalDate, hours: OpeningHours, calendar: Calendar): readonly Stretch[] =>
  isHoliday(date, calendar.holidayZone, calendar.closedDays) ? [] : (hours[weekdayOf(date) - 1] ?? [])

const wallClock = (date: LocalDate, minutes: number): LocalDateTime =>
  minutes === MIDNIGHT ? `${addDays(date, 1)}T00:00` : `${date}T${timeOfMinutes(minutes)}`

/** Milliseconds since 1970; `to` excluded. */
interface Opened {
  readonly from: number
  readonly to: number
}

/** Two years: no office is closed for so long, and a search must end. */
const FURTHEST_DAYS = 732

/** What is open from this instant on, in order: the part left of the present stretch first. */
function* openedFrom(hours: OpeningHours, instant: Instant, calendar: Calendar): Generator<Opened> {
  const start = toEpoch(instant)
  const today = localDate(instant, calendar.zone)
  for (let ahead = 0; ahead <= FURTHEST_DAYS; ahead += 1) {
    const date = addDays(today, ahead)
    for (const stretch of stretchesOn(date, hours, calendar)) {
      const from = toEpoch(instantOf(wallClock(date, stretch.from), calendar.zone))
      const to = toEpoch(instantOf(wallClock(date, stretch.to), calendar.zone))
      if (to > start) yield { from: Math.max(from, start), to }
    }
  }
}

/** The instant itself when the office is open, else when it next opens; null when it does not within two years. */
export const nextOpeningOf = (hours: OpeningHours, instant: Instant, calendar: Calendar): Instant | null => {
  const next = openedFrom(hours, instant, calendar).next()
  if (next.done === true) return null
  return next.value.from === toEpoch(instant) ? instant : fromEpoch(next.value.from)
}

/** Whether the office is open at this instant. */
export const isOpenAt = (hours: OpeningHours, instant: Instant, calendar: Calendar): boolean =>
  nextOpeningOf(hours, instant, calendar) === instant

/** The day before which a request is answered: the n-th open day (n from 1) after this instant's day there. Throws when two years hold fewer. */
export const openDaysAfter = (
  hours: OpeningHours,
  instant: Instant,
  n: number,
  calendar: Calendar,
): LocalDate => {
  const today = localDate(instant, calendar.zone)
  let left = n
  for (let ahead = 1; ahead <= FURTHEST_DAYS; ahead += 1) {
    const date = addDays(today, ahead)
    if (stretchesOn(date, hours, calendar).length > 0) left -= 1
    if (left <= 0) return date
  }
  throw new RangeError(`No ${n} open days in two years`)
}

/** The instant at which the office will have been open for so many hours from now; it may fall on a closing time. Throws when two years hold fewer. */
export const openHoursAfter = (
  hours: OpeningHours,
  instant: Instant,
  count: number,
  calendar: Calendar,
): Instant => {
  let left = count * 3_600_000
  for (const { from, to } of openedFrom(hours, instant, calendar)) {
    if (left <= to - from) return fromEpoch(from + left)
    left -= to - from
  }
  throw new RangeError(`No ${count} open hours in two years`)
}

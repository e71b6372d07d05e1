/**
 * The one engine for time. No other file does date arithmetic or imports a date library.
 *
 * Dates are whole numbers of days (the proleptic Gregorian calendar, years 0000 to 9999); a zone is looked up once for each
 * stretch of constant offset. A malformed argument is a programming fault and throws RangeError: what people write passes
 * `isInstant`, `isLocalDate`, `isLocalTime`, `isLocalDateTime`, `isDuration` or `isZone` first.
 */
import { Temporal } from 'temporal-polyfill'
import { dateOfDay, dayNumber, daysInMonth, digitsAt, exists, fault, two, written } from './days.ts'

/** ISO 8601 with an offset or `Z`. What this file returns is UTC, `Z`, milliseconds always written: such instants sort as text. */
export type Instant = string
/** `YYYY-MM-DD`. */
export type LocalDate = string
/** `HH:MM`, 00:00 to 23:59. */
export type LocalTime = string
/** `YYYY-MM-DDTHH:MM`, meaningless without a zone. */
export type LocalDateTime = string

const MINUTE = 60_000
const DAY = 86_400_000
const MINUTES_A_DAY = 1440
const NEWEST = 253_402_300_799_999
const OLDEST = -62_167_219_200_000

// --- Dates ---

/** Whether the text is a day that exists: `2027-02-29` is not. */
export const isLocalDate = (text: string): boolean =>
  text.length === 10 &&
  text[4] === '-' &&
  text[7] === '-' &&
  exists(digitsAt(text, 0, 4), digitsAt(text, 5, 2), digitsAt(text, 8, 2))

const checked = (date: LocalDate): LocalDate => (isLocalDate(date) ? date : fault('a date', date))
const dayOf = (date: LocalDate): number => dayNumber(yearOf(checked(date)), monthOf(date), dayOfMonth(date))

/** The year of a date, 0 to 9999. */
export const yearOf = (date: LocalDate): number => digitsAt(date, 0, 4)
/** The month of a date, 1 to 12. */
export const monthOf = (date: LocalDate): number => digitsAt(date, 5, 2)
/** The day of the month of a date, 1 to 31. */
export const dayOfMonth = (date: LocalDate): number => digitsAt(date, 8, 2)

/** The date so many days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => dateOfDay(dayOf(date) + days)

/** The date so many months later; a day that the month lacks becomes its last: 31 January + 1 is 28 or 29 February. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const counted = yearOf(checked(date)) * 12 + monthOf(date) - 1 + months
  const year = Math.floor(counted / 12)
  const month = counted - year * 12 + 1
  return written(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)))
}

/** 1 (Monday) to 7 (Sunday). Day 0 was a Thursday; the number is 3 and as many weeks as make every day positive. */
export const weekdayOf = (date: LocalDate): number => ((dayOf(date) + 719_533) % 7) + 1

/** Days from the first date to the second: negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayOf(to) - dayOf(from)

/** The last day of the month of this date. */
export const lastOfMonth = (date: LocalDate): LocalDate =>
  written(yearOf(checked(date)), monthOf(date), daysInMonth(yearOf(date), monthOf(date)))

/** The date of these numbers (month from 1), null when there is no such day. */
export const dateOf = (year: number, month: number, day: number): LocalDate | null =>
  Number.isInteger(year + month + day) && exists(year, month, day) ? written(year, month, day) : null

// --- Hours ---

/** Whether the text is an hour from 00:00 to 23:59. */
export const isLocalTime = (text: string): boolean =>
  text.length === 5 && text[2] === ':' && digitsAt(text, 0, 2) <= 23 && digitsAt(text, 3, 2) <= 59

/** Whether the text is a date that exists and an hour: `2027-03-01T10:00`. */
export const isLocalDateTime = (text: string): boolean =>
  text.length === 16 && text[10] === 'T' && isLocalDate(text.slice(0, 10)) && isLocalTime(text.slice(11))

/** Minutes since midnight on the wall clock, 0 to 1439. */
export const minutesOfDay = (time: LocalTime): number =>
  isLocalTime(time) ? digitsAt(time, 0, 2) * 60 + digitsAt(time, 3, 2) : fault('an hour', time)

/** The hour of so many whole minutes since midnight, 0 to 1439. */
export const timeOfMinutes = (minutes: number): LocalTime =>
  minutes >= 0 && minutes < MINUTES_A_DAY
    ? `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    : fault('minutes of a day', minutes)

const minuteOf = (local: LocalDateTime): number =>
  isLocalDateTime(local)
    ? dayOf(local.slice(0, 10)) * MINUTES_A_DAY + minutesOfDay(local.slice(11))
    : fault('a local date and hour', local)

const localOfMinute = (minute: number): LocalDateTime => {
  const day = Math.floor(minute / MINUTES_A_DAY)
  return `${dateOfDay(day)}T${timeOfMinutes(minute - day * MINUTES_A_DAY)}`
}

// --- Instants ---

const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|([+-])(\d\d):?(\d\d)?)$/

/** Milliseconds since 1970 of a text that is an instant, NaN of any other. Digits past the millisecond are cut. */
const parsed = (text: string): number => {
  const found = INSTANT.exec(text)
  if (found === null) return Number.NaN
  const [, date = '', time = '', seconds = '0', fraction = '', , sign, hours = '0', minutes = '0'] = found
  if (!isLocalDate(date) || !isLocalTime(time) || Number(hours) > 23 || Number(minutes) > 59)
    return Number.NaN
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -MINUTE : MINUTE)
  const ofSecond = Number(seconds) * 1000 + Number(fraction.padEnd(3, '0').slice(0, 3))
  const epoch = dayOf(date) * DAY + minutesOfDay(time) * MINUTE + ofSecond - offset
  return epoch >= OLDEST && epoch <= NEWEST ? epoch : Number.NaN
}

/** Whether the text is an instant: ISO 8601, its offset (or `Z`) written. */
export const isInstant = (text: string): boolean => !Number.isNaN(parsed(text))

/** Milliseconds since 1970-01-01T00:00Z. */
export const toEpoch = (instant: Instant): number => {
  const epoch = parsed(instant)
  return Number.isNaN(epoch) ? fault('an instant with its offset', instant) : epoch
}

/** The instant of so many milliseconds since 1970, in its canonical form. */
export const fromEpoch = (epoch: number): Instant =>
  epoch >= OLDEST && epoch <= NEWEST ? new Date(epoch).toISOString() : fault('an epoch', epoch)

// --- Zones ---

/** A stretch of time in which a zone keeps one offset (milliseconds east of UTC), `until` excluded. */
interface Era {
  readonly from: number
  readonly until: number
  readonly offset: number
}

/** The last stretches asked about, newest question first: a year of Paris is three of them. */
const erasByZone = new Map<string, readonly Era[]>()
const ERAS_KEPT = 16

const eraAt = (epoch: number, zone: string): Era => {
  const there = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone)
  const next = there.getTimeZoneTransition('next')
  const previous = there.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')
  return {
    from: previous?.epochMilliseconds ?? -Infinity,
    until: next?.epochMilliseconds ?? Infinity,
    offset: there.offsetNanoseconds / 1e6,
  }
}

const offsetAt = (epoch: number, zone: string): number => {
  const eras = erasByZone.get(zone) ?? []
  for (const era of eras) if (epoch >= era.from && epoch < era.until) return era.offset
  const found = eraAt(epoch, zone)
  erasByZone.set(zone, [found, ...eras.slice(0, ERAS_KEPT - 1)])
  return found.offset
}

/** Whether the text names an IANA zone, such as `Indian/Reunion`. An offset is not a zone: it knows no summer. */
export const isZone = (zone: string): boolean => {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** What the wall clock of the zone shows at this instant, to the minute. */
export const localDateTime = (instant: Instant, zone: string): LocalDateTime => {
  const epoch = toEpoch(instant)
  return localOfMinute(Math.floor((epoch + offsetAt(epoch, zone)) / MINUTE))
}

/** The day it is in the zone at this instant. */
export const localDate = (instant: Instant, zone: string): LocalDate =>
  localDateTime(instant, zone).slice(0, 10)

/** The hour it is in the zone at this instant. */
export const localTimeOf = (instant: Instant, zone: string): LocalTime =>
  localDateTime(instant, zone).slice(11)

/** The same instant written with the zone's offset, to the second: `2026-03-02T10:00:00+04:00`. */
export const withOffset = (instant: Instant, zone: string): Instant => {
  const epoch = toEpoch(instant)
  const offset = Math.round(offsetAt(epoch, zone) / MINUTE)
  const local = new Date(epoch + offset * MINUTE).toISOString().slice(0, 19)
  return `${local}${offset < 0 ? '-' : '+'}${timeOfMinutes(Math.abs(offset))}`
}

/**
 * The instant at which the zone's wall clock shows this. When clocks go back an hour comes twice: it is the first. When they
 * go forward an hour is missing: it is as long after the gap as the text is inside it (Paris, 28 March 2027, 02:30 becomes
 * 03:30), so nothing comes earlier than it was meant. This is the rule `compatible` of Temporal and of RFC 5545.
 */
export const instantOf = (local: LocalDateTime, zone: string): Instant => {
  const wall = minuteOf(local) * MINUTE
  const before = offsetAt(wall - DAY, zone)
  const after = offsetAt(wall + DAY, zone)
  const first = wall - before
  if (before === after || offsetAt(first, zone) === before) return fromEpoch(first)
  const second = wall - after
  return fromEpoch(offsetAt(second, zone) === after ? second : first)
}

// --- Durations ---

const DURATION =
  /^(-?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/

interface Duration {
  readonly months: number
  readonly days: number
  readonly seconds: number
}

const durationOf = (iso: string): Duration => {
  const [, sign, ...parts] = DURATION.exec(iso) ?? fault('a duration', iso)
  const way = sign === '-' ? -1 : 1
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(
    (part) => Number(part ?? 0),
  )
  return {
    months: way * (years * 12 + months),
    days: way * (weeks * 7 + days),
    seconds: way * (hours * 3600 + minutes * 60 + seconds),
  }
}

/** Whether the text is an ISO 8601 duration in whole numbers, as a whole before (`-P2D`) or after (`PT60M`). */
export const isDuration = (text: string): boolean => DURATION.test(text)

/** The instant that much time later. A day is 24 hours here; months and years have no length and throw. */
export const addDuration = (instant: Instant, iso: string): Instant => {
  const { months, days, seconds } = durationOf(iso)
  if (months !== 0) return fault('an exact duration', iso)
  return fromEpoch(toEpoch(instant) + days * DAY + seconds * 1000)
}

/** The calendar's way of counting: months first (clamped to the month's end), then days, then hours on the wall clock. */
export const addToLocal = (local: LocalDateTime, iso: string): LocalDateTime => {
  const { months, days, seconds } = durationOf(iso)
  const minutes = minutesOfDay(local.slice(11)) + Math.floor(seconds / 60)
  return localOfMinute((dayOf(addMonths(local.slice(0, 10), months)) + days) * MINUTES_A_DAY + minutes)
}

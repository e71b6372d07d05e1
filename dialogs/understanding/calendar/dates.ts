import { addMonths, dateOf, monthOf, yearOf } from '../../../src/domain/localTime.ts'
import type { Days, Today } from './values.ts'
import { day, past } from './days.ts'
import { monthAhead } from './months.ts'

/** Years beyond this are somebody's birthday or a misprint, not a date that is wished for. */
const YEARS_AHEAD = 3

/** The date on which this day and month come next, today included. */
const nextDate = (dayNumber: number, month: number, today: Today): string | null => {
  for (let year = yearOf(today.date); year <= yearOf(today.date) + YEARS_AHEAD + 1; year += 1) {
    const date = dateOf(year, month, dayNumber)
    if (date !== null && date >= today.date) return date
  }
  return null
}

/** "le 12 septembre": the next one, today included; more than a year away (29 February), to be asked. */
export const ofMonth = (dayNumber: number, month: number, today: Today): Days | null => {
  const date = nextDate(dayNumber, month, today)
  return date === null ? null : day(date, { ask: date > addMonths(today.date, 12) })
}

/** "le 12 septembre 2025" (or 25): nothing when it is past or far ahead. */
export const ofYear = (numbers: readonly [number, number, number], today: Today): Days | null => {
  const [dayNumber, month, said] = numbers
  const year = said < 100 ? said + 2000 : said
  const date = dateOf(year, month, dayNumber)
  if (date === null) return null
  return date < today.date || year > yearOf(today.date) + YEARS_AHEAD ? past() : day(date)
}

const dateIn = (dayNumber: number, first: string): string | null =>
  dateOf(yearOf(first), monthOf(first), dayNumber)

/** "le 5 du mois prochain"; null when the month has no such day. */
export const dayIn = (dayNumber: number, first: string): Days | null => {
  const date = dateIn(dayNumber, first)
  return date === null ? null : day(date)
}

/** "le 12": the next one, today included; a month that lacks it is passed over. */
export const theNth = (dayNumber: number, today: Today): Days | null => {
  if (dayNumber < 1 || dayNumber > 31) return null
  for (let months = 0; months < 12; months += 1) {
    const date = dateIn(dayNumber, monthAhead(months, today))
    if (date !== null && date >= today.date) return day(date, { dayOfMonth: dayNumber })
  }
  return null
}

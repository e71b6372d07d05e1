import { addDays, dateOf, lastOfMonth, weekdayOf, yearOf } from '../../../src/domain/localTime.ts'
import type { Days, Today } from './values.ts'
import { period } from './days.ts'

/** Days in a week. */
export const WEEK = 7
const [THURSDAY, FRIDAY] = [4, 5]

/** The Monday of the week in which that date is. */
export const monday = (date: string): string => addDays(date, 1 - weekdayOf(date))

/** The Friday of the week that begins on that Monday. */
const fridayAfter = (start: string): string => addDays(start, FRIDAY - 1)

/** Days of the week that is so many weeks after this one: Monday is 1. */
export const ofWeek = (weeks: number, [first, last]: readonly [number, number], today: Today): Days => {
  const start = addDays(monday(today.date), weeks * WEEK)
  return period(addDays(start, first - 1), addDays(start, last - 1), { today })
}

/** Monday to Friday of the week that is so many weeks after this one; when they are past, of the next one, to be asked. */
export const week = (weeks: number, today: Today): Days => {
  const found = ofWeek(weeks, [1, FRIDAY], today)
  return found.spans.length > 0 ? found : { ...ofWeek(weeks + 1, [1, FRIDAY], today), ask: true }
}

/** "en début de semaine": of this week, or of the next one when it is past. */
export const partOfWeek = (bounds: readonly [number, number], today: Today): Days => {
  const found = ofWeek(0, bounds, today)
  return { ...(found.spans.length > 0 ? found : ofWeek(1, bounds, today)), closing: bounds[1] === FRIDAY }
}

/** Monday to Friday of the week in which that date is; null of anything but one day. */
export const weekOf = (found: Days, today: Today): Days | null => {
  const date = found.shape === 'day' ? found.spans[0]?.from : undefined
  return date === undefined ? null : period(monday(date), fridayAfter(monday(date)), { today })
}

/** "la semaine 37": Monday to Friday of that week of the year (ISO 8601), the next one. */
export const numberedWeek = (number: number, today: Today): Days | null => {
  if (number < 1 || number > 53) return null
  for (const year of [yearOf(today.date), yearOf(today.date) + 1]) {
    const fourth = dateOf(year, 1, 4)
    const start = fourth === null ? null : addDays(monday(fourth), (number - 1) * WEEK)
    // Few years have a week 53: the week of a year is the one whose Thursday is in it.
    const isOfYear = start !== null && yearOf(addDays(start, THURSDAY - 1)) === year
    if (isOfYear && fridayAfter(start) >= today.date) return period(start, fridayAfter(start), { today })
  }
  return null
}

/** "la première semaine d'octobre": where it begins is not agreed, so it is asked. */
export const nthWeek = (nth: number, first: string, today: Today): Days => {
  const start = monday(nth === -1 ? lastOfMonth(first) : addDays(first, (nth - 1) * WEEK))
  return period(start, fridayAfter(start), { today, ask: true })
}

/** The week after. */
export const weekAfter = (found: Days): Days => ({
  ...found,
  spans: found.spans.map((span) => {
    if (span.from === undefined || span.to === undefined) return span
    const start = addDays(monday(span.to), WEEK)
    return { from: start, to: fridayAfter(start) }
  }),
})

/** Whether a number may be a day of this period: of a month, not of a week. */
export const isOverAWeek = ({ spans: [span] }: Days): boolean =>
  span?.from !== undefined && span.to !== undefined && addDays(span.from, WEEK) < span.to

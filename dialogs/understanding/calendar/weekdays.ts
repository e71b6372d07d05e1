import { addDays, daysBetween, lastOfMonth, weekdayOf } from '../../../src/domain/localTime.ts'
import type { DaySpan, Days, Today } from './values.ts'
import { day, daysOf } from './days.ts'
import { WEEK, monday } from './weeks.ts'

/** How many days from a date to the first such weekday, that date included. */
const daysTo = (weekday: number, date: string): number => (weekday - weekdayOf(date) + WEEK) % WEEK

/** The first such weekday after today: today's own comes back in a week. */
export const comingDate = (weekday: number, today: Today): string =>
  addDays(today.date, daysTo(weekday, today.date) || WEEK)

/** "jeudi": the first after today. */
export const coming = (weekday: number, today: Today): Days => day(comingDate(weekday, today), { weekday })

/** "jamais le mercredi": that day of every week. */
export const everyWeek = (weekday: number): Days => daysOf([{ weekday }])

/** Days of which one is meant: to be asked. */
const oneOf = (dates: readonly string[]): Days =>
  daysOf(
    dates.map((date) => ({ from: date, to: date })),
    { ask: true },
  )

/** "jeudi prochain": two readings while this week's is still to come. */
export const next = (weekday: number, today: Today): Days => {
  const first = comingDate(weekday, today)
  return monday(first) === monday(today.date) ? oneOf([first, addDays(first, WEEK)]) : day(first)
}

/** "lundi en huit": so many weeks after the next one. */
export const comingAndWeeks = (weekday: number, weeks: number, today: Today): Days =>
  day(addDays(comingDate(weekday, today), weeks * WEEK))

/** The same weekday, the first after a period that is refused; null when that has no end. */
export const afterwards = (weekday: number, span: DaySpan): Days | null => {
  if (span.to === undefined) return null
  return { ...coming(weekday, { date: span.to, minute: 0 }), ask: true }
}

/** The day of that weekday which is nearest to a date. */
const nearest = (weekday: number, date: string): string => {
  const ahead = daysTo(weekday, date)
  return addDays(date, ahead > 3 ? ahead - WEEK : ahead)
}

/** "jeudi 27": that day, or both when the 27th is not a Thursday. */
export const agreeing = (weekday: number, dated: Days | null, today: Today): Days | null => {
  const date = dated?.spans[0]?.from
  if (date === undefined) return dated
  if (weekdayOf(date) === weekday) return day(date)
  return oneOf([nearest(weekday, date), date].filter((found) => found >= today.date).toSorted())
}

const nthWeekday = (nth: number, weekday: number, first: string): string | null => {
  const firstOne = addDays(first, daysTo(weekday, first))
  const last = lastOfMonth(first)
  if (nth === -1) return addDays(firstOne, Math.floor(daysBetween(firstOne, last) / WEEK) * WEEK)
  const found = addDays(firstOne, (nth - 1) * WEEK)
  return found > last ? null : found
}

/** "le premier lundi de décembre", -1 being the last: in the first of these months where it is still to come. */
export const nthOf = (nth: number, weekday: number, months: readonly string[], today: Today): Days | null => {
  for (const first of months) {
    const date = nthWeekday(nth, weekday, first)
    if (date !== null && date >= today.date) return day(date)
  }
  return null
}

/** A weekday said beside a week or a month ("mardi de la semaine prochaine"): the days of it that are that weekday. */
export const within = (frame: Days, weekday: number): Days | null => {
  const span = frame.spans[0]
  if (span?.from === undefined || span.to === undefined || frame.spans.length > 1) return null
  const first = addDays(monday(span.from), weekday - 1)
  if (daysBetween(span.from, span.to) < WEEK) return first < span.from ? null : day(first)
  return daysOf([{ ...span, weekday }])
}

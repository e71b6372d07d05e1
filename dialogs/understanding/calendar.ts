import {
  addDays,
  addMonths,
  dateOf,
  daysBetween,
  lastOfMonth,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../src/domain/localTime.ts'
import type { DaySpan, Days, Today } from './values.ts'

/** The vocabulary's building blocks for days: each says in words what a phrase means, seen from today. */

const FRIDAY = 5
const WEEK = 7
/** Years beyond this are somebody's birthday or a misprint, not a date that is wished for. */
const YEARS_AHEAD = 3

const days = (spans: readonly DaySpan[], rest: Partial<Days> = {}): Days => ({
  kind: 'days',
  spans,
  ask: false,
  shape: 'day',
  ...rest,
})

/** One day. */
export const day = (date: string, rest: Partial<Days> = {}): Days => days([{ from: date, to: date }], rest)

/** Nothing that can still come: to be asked. */
export const past = (): Days => days([], { ask: true })

/** What is said as past: "hier". */
export const bygone = (): Days => days([], { ask: true, bygone: true })

/** What is left, from today on, of a period; nothing when it is over. */
export const period = (
  from: string,
  to: string,
  { today, ask = false }: { today: Today; ask?: boolean },
): Days =>
  to < today.date
    ? past()
    : days([{ from: from < today.date ? today.date : from, to }], { shape: 'frame', ask })

/** From today to that date. */
export const until = (date: string, today: Today): Days =>
  date < today.date ? past() : days([{ from: today.date, to: date }], { shape: 'bound' })

/** From that date on, without end. */
export const from = (date: string, today: Today): Days =>
  days([{ from: date < today.date ? today.date : date }], { shape: 'bound' })

/** So many days from today. */
export const inDays = (count: number, today: Today): Days => day(addDays(today.date, count))

/** So many months from today, on the same day of the month or its last. */
export const inMonths = (count: number, today: Today): Days => day(addMonths(today.date, count))

/** "dans un mois et demi". */
export const inMonthsAndDays = (months: number, count: number, today: Today): Days =>
  day(addDays(addMonths(today.date, months), count))

/** The first such weekday after today: today's own comes back in a week. */
export const comingDate = (weekday: number, today: Today): string =>
  addDays(today.date, ((weekday - weekdayOf(today.date) + WEEK - 1) % WEEK) + 1)

/** "jeudi". */
export const coming = (weekday: number, today: Today): Days => day(comingDate(weekday, today), { weekday })

/** "jamais le mercredi": that day of every week. */
export const everyWeek = (weekday: number): Days => days([{ weekday }])

const monday = (date: string): string => addDays(date, 1 - weekdayOf(date))

/** "jeudi prochain": two readings while this week's is still to come. */
export const next = (weekday: number, today: Today): Days => {
  const first = comingDate(weekday, today)
  if (monday(first) !== monday(today.date)) return day(first)
  const second = addDays(first, WEEK)
  return days(
    [first, second].map((date) => ({ from: date, to: date })),
    { ask: true },
  )
}

/** "le lendemain": so many days after the one said before it; alone, to be asked. */
export const daysAfter = (count: number): Days => ({ ...past(), counted: { days: count } })

/** "lundi en huit": so many weeks after the next one. */
export const comingAndWeeks = (weekday: number, weeks: number, today: Today): Days =>
  day(addDays(comingDate(weekday, today), weeks * WEEK))

/** Days of the week that is so many weeks after this one: Monday is 1. */
export const ofWeek = (weeks: number, [first, last]: readonly [number, number], today: Today): Days => {
  const start = addDays(monday(today.date), weeks * WEEK)
  return period(addDays(start, first - 1), addDays(start, last - 1), { today })
}

/** Monday to Friday of the week that is so many weeks after this one. */
export const week = (weeks: number, today: Today): Days => {
  const found = ofWeek(weeks, [1, FRIDAY], today)
  return found.spans.length > 0 ? found : { ...ofWeek(weeks + 1, [1, FRIDAY], today), ask: true }
}

/** "en début de semaine": of this week, or of the next one when it is past. */
export const partOfWeek = (bounds: readonly [number, number], today: Today): Days => {
  const found = ofWeek(0, bounds, today)
  return { ...(found.spans.length > 0 ? found : ofWeek(1, bounds, today)), closing: bounds[1] === FRIDAY }
}

/** Monday to Friday of the week in which that date is. */
export const weekOf = (found: Days, today: Today): Days | null => {
  const date = found.shape === 'day' ? found.spans[0]?.from : undefined
  return date === undefined ? null : period(monday(date), addDays(monday(date), FRIDAY - 1), { today })
}

/** The year in which this day and month come next, today included. */
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

/** "le 12": the next one, today included; a month that lacks it is passed over. */
export const theNth = (dayNumber: number, today: Today): Days | null => {
  if (dayNumber < 1 || dayNumber > 31) return null
  for (let months = 0; months < 12; months += 1) {
    const first = addMonths(`${today.date.slice(0, 8)}01`, months)
    const date = dateOf(yearOf(first), monthOf(first), dayNumber)
    if (date !== null && date >= today.date) return day(date, { dayOfMonth: dayNumber })
  }
  return null
}

/** The day of that weekday which is nearest to a date. */
const nearest = (weekday: number, date: string): string => {
  const ahead = (weekday - weekdayOf(date) + WEEK) % WEEK
  return addDays(date, ahead > 3 ? ahead - WEEK : ahead)
}

/** "jeudi 27": that day, or both when the 27th is not a Thursday. */
export const agreeing = (weekday: number, dated: Days | null, today: Today): Days | null => {
  const date = dated?.spans[0]?.from
  if (date === undefined) return dated
  if (weekdayOf(date) === weekday) return day(date)
  const both = [nearest(weekday, date), date].filter((found) => found >= today.date).toSorted()
  return days(
    both.map((found) => ({ from: found, to: found })),
    { ask: true },
  )
}

/** The first day of a month so many months after this one. */
export const monthAhead = (months: number, today: Today): string =>
  addMonths(`${today.date.slice(0, 8)}01`, months)

/** The first day of the next month of that number, this one included. */
export const monthNamed = (month: number, today: Today): string =>
  monthAhead((month - monthOf(today.date) + 12) % 12, today)

/** "début d'octobre" 1 to 10, "mi-octobre" 11 to 20, "fin octobre" 21 to the last; the whole month without a part. */
export const partOfMonth = (
  first: string,
  part: 'beginning' | 'middle' | 'end' | 'whole',
  today: Today,
): Days => {
  const start = part === 'middle' ? 10 : part === 'end' ? 20 : 0
  const last =
    part === 'beginning' ? addDays(first, 9) : part === 'middle' ? addDays(first, 19) : lastOfMonth(first)
  return { ...period(addDays(first, start), last, { today }), closing: part === 'end' }
}

/** The first days of the next two months of that number. */
export const sameMonths = (month: number, today: Today): readonly string[] => {
  const first = monthNamed(month, today)
  return [first, addMonths(first, 12)]
}

const nthWeekday = (nth: number, weekday: number, first: string): string | null => {
  const firstOne = addDays(first, (weekday - weekdayOf(first) + WEEK) % WEEK)
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

/** "le 5 du mois prochain"; null when the month has no such day. */
export const dayIn = (dayNumber: number, first: string): Days | null => {
  const date = dateOf(yearOf(first), monthOf(first), dayNumber)
  return date === null ? null : day(date)
}

/** Whether a number may be a day of this period: of a month, not of a week. */
export const isOverAWeek = ({ spans: [span] }: Days): boolean =>
  span?.from !== undefined && span.to !== undefined && addDays(span.from, WEEK) < span.to

/** "la semaine 37": Monday to Friday of that week of the year (ISO 8601), the next one. */
export const numberedWeek = (number: number, today: Today): Days | null => {
  if (number < 1 || number > 53) return null
  for (const year of [yearOf(today.date), yearOf(today.date) + 1]) {
    const fourth = dateOf(year, 1, 4)
    const start = fourth === null ? null : addDays(monday(fourth), (number - 1) * WEEK)
    if (start !== null && addDays(start, FRIDAY - 1) >= today.date)
      return period(start, addDays(start, FRIDAY - 1), { today })
  }
  return null
}

/** A weekday said beside a week or a month ("mardi de la semaine prochaine"): the days of it that are that weekday. */
export const within = (frame: Days, weekday: number): Days | null => {
  const span = frame.spans[0]
  if (span?.from === undefined || span.to === undefined || frame.spans.length > 1) return null
  const first = addDays(monday(span.from), weekday - 1)
  if (daysBetween(span.from, span.to) < WEEK) return first < span.from ? null : day(first)
  return days([{ ...span, weekday }])
}

/** The day of that number in the month of another date, when a bound names a number alone; else the date itself. */
const inMonthOf = (first: string, date: string | undefined, { dayOfMonth }: Days): string | undefined =>
  date === undefined || dayOfMonth === undefined ? date : dayIn(Number(date.slice(8)), first)?.spans[0]?.from

/** "le mois prochain mais après le 15": what a bound leaves of a week or a month; null when they do not meet. */
export const leftOf = (frame: Days, bound: Days): Days | null => {
  const [whole, open] = [frame.spans[0], bound.spans[0]]
  if (whole?.from === undefined || whole.to === undefined || open === undefined) return null
  const start = open.to === undefined ? inMonthOf(whole.from, open.from, bound) : undefined
  const end = inMonthOf(whole.from, open.to, bound)
  const from = start !== undefined && start > whole.from ? start : whole.from
  const to = end !== undefined && end < whole.to ? end : whole.to
  return from > to ? null : { ...frame, spans: [{ from, to }], ask: frame.ask || bound.ask }
}

/** The days from one to the other, both included; null when they are not in that order. */
export const between = (first: Days | undefined, last: Days | undefined, today: Today): Days | null => {
  const start = first?.spans[0]?.from
  const end = last?.spans.at(-1)?.to
  if (start === undefined || end === undefined) return null
  const isWeekday = last?.weekday !== undefined
  const later =
    end >= start
      ? end
      : isWeekday
        ? addDays(end, WEEK)
        : last?.dayOfMonth === undefined
          ? end
          : addMonths(end, 1)
  return later < start
    ? null
    : { ...period(start, later, { today }), ask: (first?.ask ?? false) || (last?.ask ?? false) }
}

const opened = (found: Days, spans: readonly DaySpan[]): Days => ({
  ...days(spans, { shape: 'bound', ask: found.ask || found.spans.length > 1 }),
  ...(found.dayOfMonth === undefined ? {} : { dayOfMonth: found.dayOfMonth }),
})

/** "à partir de lundi", "pas avant lundi". */
export const fromDays = (found: Days | undefined, today: Today): Days | null => {
  const start = found?.spans[0]?.from
  if (found === undefined || start === undefined) return null
  return opened(found, [{ from: start < today.date ? today.date : start }])
}

/** "pas avant lundi": what is wanted is said, whatever stands around it. */
export const decidedDays = (found: Days | null): Days | null =>
  found === null ? null : { ...found, decided: true }

/** "après le 20": from the day after. */
export const afterDays = (found: Days | undefined, today: Today): Days | null => {
  const end = found?.spans.at(-1)?.to
  if (found === undefined || end === undefined) return null
  return opened(found, [{ from: end < today.date ? today.date : addDays(end, 1) }])
}

/** "avant le 20": from today to the day before. */
export const beforeDays = (found: Days | undefined, today: Today): Days | null => {
  const start = found?.spans[0]?.from
  if (found === undefined || start === undefined) return null
  if (found.closing === true) return throughDays(found, today)
  return start <= today.date ? past() : opened(found, [{ from: today.date, to: addDays(start, -1) }])
}

/** "d'ici vendredi", "jusqu'au 20": from today to the end of it. */
export const throughDays = (found: Days | undefined, today: Today): Days | null => {
  const end = found?.spans.at(-1)?.to
  return found === undefined || end === undefined ? null : opened(found, [{ from: today.date, to: end }])
}

/** The other side of an open or begun period: refusing "avant lundi" is wanting "à partir de lundi". Null for any other. */
export const oppositeDays = (span: DaySpan, today: Today): DaySpan | null => {
  if (span.weekday !== undefined || span.from === undefined) return null
  if (span.to === undefined)
    return span.from > today.date ? { from: today.date, to: addDays(span.from, -1) } : null
  return span.from <= today.date ? { from: addDays(span.to, 1) } : null
}

/** The same weekday, the first after a period that is refused. */
export const afterwards = (weekday: number, span: DaySpan): Days | null => {
  if (span.to === undefined) return null
  return { ...coming(weekday, { date: span.to, minute: 0 }), ask: true }
}

/** "la première semaine d'octobre": where it begins is not agreed, so it is asked. */
export const nthWeek = (nth: number, first: string, today: Today): Days => {
  const date = nth === -1 ? lastOfMonth(first) : addDays(first, (nth - 1) * WEEK)
  return period(monday(date), addDays(monday(date), FRIDAY - 1), { today, ask: true })
}

/** "la deuxième quinzaine de septembre": 1 to 15, 16 to the last. */
export const halfOfMonth = (nth: number, first: string, today: Today): Days =>
  nth === 1
    ? period(first, addDays(first, 14), { today })
    : period(addDays(first, 15), lastOfMonth(first), { today })

/** The week after. */
export const weekAfter = (found: Days): Days => ({
  ...found,
  spans: found.spans.map((span) =>
    span.from === undefined || span.to === undefined
      ? span
      : {
          from: addDays(addDays(span.to, 1 - weekdayOf(span.to)), WEEK),
          to: addDays(addDays(span.to, 1 - weekdayOf(span.to)), WEEK + FRIDAY - 1),
        },
  ),
})

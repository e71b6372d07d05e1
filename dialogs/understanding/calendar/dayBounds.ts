import { addDays, addMonths } from '../../../src/domain/localTime.ts'
import type { DaySpan, Days, Today } from './values.ts'
import { dayIn } from './dates.ts'
import { daysOf, past, period } from './days.ts'
import { WEEK } from './weeks.ts'

/** From today to that date. */
export const until = (date: string, today: Today): Days =>
  date < today.date ? past() : daysOf([{ from: today.date, to: date }], { shape: 'bound' })

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
  ...daysOf(spans, { shape: 'bound', ask: found.ask || found.spans.length > 1 }),
  ...(found.dayOfMonth === undefined ? {} : { dayOfMonth: found.dayOfMonth }),
})

/** "à partir de lundi", "pas avant lundi": from its first day, or from today when that is past. */
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

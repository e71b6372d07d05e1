import { addDays, addMonths } from '../../../src/domain/localTime.ts'
import type { DaySpan, Days, Today } from './values.ts'

/** The vocabulary's building blocks for days: each says in words what a phrase means, seen from today. */

/** What is said of days: one day, nothing to ask, unless the rest says otherwise. */
export const daysOf = (spans: readonly DaySpan[], rest: Partial<Days> = {}): Days => ({
  kind: 'days',
  spans,
  ask: false,
  shape: 'day',
  ...rest,
})

/** One day. */
export const day = (date: string, rest: Partial<Days> = {}): Days => daysOf([{ from: date, to: date }], rest)

/** Nothing that can still come: to be asked. */
export const past = (): Days => daysOf([], { ask: true })

/** What is said as past: "hier". */
export const bygone = (): Days => ({ ...past(), bygone: true })

/** What is left, from today on, of a period; nothing when it is over. */
export const period = (
  from: string,
  to: string,
  { today, ask = false }: { today: Today; ask?: boolean },
): Days =>
  to < today.date
    ? past()
    : daysOf([{ from: from < today.date ? today.date : from, to }], { shape: 'frame', ask })

/** So many days from today. */
export const inDays = (count: number, today: Today): Days => day(addDays(today.date, count))

/** So many months from today, on the same day of the month or its last. */
export const inMonths = (count: number, today: Today): Days => day(addMonths(today.date, count))

/** "dans un mois et demi". */
export const inMonthsAndDays = (months: number, count: number, today: Today): Days =>
  day(addDays(addMonths(today.date, months), count))

/** "le lendemain": so many days after the one said before it; alone, to be asked. */
export const daysAfter = (count: number): Days => ({ ...past(), counted: { days: count } })

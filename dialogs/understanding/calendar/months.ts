import { addDays, addMonths, lastOfMonth, monthOf } from '../../../src/domain/localTime.ts'
import type { Days, Today } from './values.ts'
import { period } from './days.ts'

/** The first day of a month so many months after this one. */
export const monthAhead = (months: number, today: Today): string =>
  addMonths(`${today.date.slice(0, 8)}01`, months)

/** The first day of the next month of that number, this one included. */
export const monthNamed = (month: number, today: Today): string =>
  monthAhead((month - monthOf(today.date) + 12) % 12, today)

/** The first days of the next two months of that number. */
export const sameMonths = (month: number, today: Today): readonly string[] => {
  const first = monthNamed(month, today)
  return [first, addMonths(first, 12)]
}

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

/** "la deuxième quinzaine de septembre": 1 to 15, 16 to the last. */
export const halfOfMonth = (nth: number, first: string, today: Today): Days =>
  nth === 1
    ? period(first, addDays(first, 14), { today })
    : period(addDays(first, 15), lastOfMonth(first), { today })

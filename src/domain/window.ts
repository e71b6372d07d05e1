import type { LocalDateTime } from './localTime.ts'
import type { Window } from './reading.ts'
import { weekdayOf } from './localTime.ts'

/** Whether a window is narrower than its days. */
export const hasHours = ({ at, after, before }: Window): boolean =>
  at !== undefined || after !== undefined || before !== undefined

/** Whether a local date and time lies in a window; a window without a date holds on any. `before` is excluded. */
export function holds({ from, to, weekday, at, after, before }: Window, moment: LocalDateTime): boolean {
  const [date, time] = [moment.slice(0, 10), moment.slice(11)]
  if (weekday !== undefined && weekdayOf(date) !== weekday) return false
  if ((from !== undefined && date < from) || (to !== undefined && date > to)) return false
  if (at !== undefined) return at === time
  return (after === undefined || time >= after) && (before === undefined || time < before)
}

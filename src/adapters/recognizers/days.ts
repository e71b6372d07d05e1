import {
  addDays,
  daysBetween,
  isLocalDate,
  lastOfMonth,
  weekdayOf,
  type LocalDate,
} from '../../domain/localTime.ts'
import type { Window } from '../../domain/reading.ts'
import { countsDays, isIncluded, saysNext } from './cues.ts'
import type { Resolution } from './found.ts'

/** Days of a window, without its hours. */
export type Days = Pick<Window, 'from' | 'to' | 'weekday'>

const WEEK = 7

const dateIn = (written: string | undefined): LocalDate | null => {
  const date = written?.slice(0, 10) ?? ''
  return isLocalDate(date) ? date : null
}

const isWeekday = (timex: string): boolean => /^\(?XXXX-WXX-\d/.test(timex)

/** How many days later a weekday comes strictly after today; anything else stays where it is. */
const shiftOf = (date: LocalDate, timex: string, today: LocalDate): number =>
  isWeekday(timex) && date <= today ? WEEK * (Math.floor(daysBetween(date, today) / WEEK) + 1) : 0

/** One day; "next Thursday" is two when this week's is still to come. */
const singles = (date: LocalDate, timex: string, { text, today }: Context): readonly Days[] => {
  const day = addDays(date, shiftOf(date, timex, today))
  const sooner = addDays(day, -WEEK)
  const both = saysNext(text) && /^\d/.test(timex) && sooner > today
  return (both ? [sooner, day] : [day]).map((one) => ({ from: one, to: one }))
}

/** Start, middle and end of a week or a month, as the contract has them. */
const within = (first: LocalDate, mod: string | undefined, timex: string): Days | null => {
  if (/^\d{4}-W\d\d$/.test(timex)) {
    const monday = addDays(first, 1 - weekdayOf(first))
    const [from, to] = { start: [0, 1] as const, mid: [2, 2] as const, end: [3, 4] as const }[mod ?? ''] ?? [
      0, 4,
    ]
    return { from: addDays(monday, from), to: addDays(monday, to) }
  }
  if (!/^(?:\d{4}|XXXX)-\d\d$/.test(timex)) return null
  const month = first.slice(0, 8)
  if (mod === 'start') return { from: `${month}01`, to: `${month}10` }
  if (mod === 'mid') return { from: `${month}11`, to: `${month}20` }
  return { from: mod === 'end' ? `${month}21` : `${month}01`, to: lastOfMonth(first) }
}

/** A working week when it is a whole one; the recognizers give the day after the last, except between two days named. */
const stretch = (start: LocalDate, end: LocalDate, timex: string, { text, today }: Context): Days | null => {
  const shift = shiftOf(start, timex, today)
  const [from, after] = [addDays(start, shift), addDays(end, shift)]
  if (timex.startsWith('(') && !countsDays(text)) return { from, to: after }
  const isWeek = daysBetween(from, after) === WEEK && weekdayOf(from) === 1
  return { from, to: addDays(from, isWeek ? 4 : daysBetween(from, after) - 1) }
}

const bounded = (mod: string, [start, end]: Pair, timex: string, { text, today }: Context): Days | null => {
  if (mod === 'before' && end !== null) {
    const bound = addDays(end, shiftOf(end, timex, today))
    return { from: today, to: isIncluded(text) ? bound : addDays(bound, -1) }
  }
  if (start === null) return null
  const bound = addDays(start, shiftOf(start, timex, today))
  return mod === 'since' ? { from: bound } : mod === 'after' ? { from: addDays(bound, 1) } : null
}

type Pair = readonly [LocalDate | null, LocalDate | null]

/** Where a stretch was found, and the day that it is for the person. */
export interface Context {
  /** In small letters without accents. */
  readonly text: string
  readonly today: LocalDate
}

/** The days of a resolution (past ones too), null when they cannot be told. */
export const daysOf = (resolution: Resolution, context: Context): readonly Days[] | null => {
  const { timex, Mod, value } = resolution
  if (timex === undefined) return null
  const day = dateIn(value)
  if (day !== null) return Mod === undefined ? singles(day, timex, context) : null
  const pair: Pair = [dateIn(resolution.start), dateIn(resolution.end)]
  const days = spanOf(pair, { timex, Mod }, context)
  return days === null ? null : [days]
}

const spanOf = (
  pair: Pair,
  { timex, Mod }: { timex: string; Mod: string | undefined },
  context: Context,
): Days | null => {
  if (Mod === 'before' || Mod === 'after' || Mod === 'since') return bounded(Mod, pair, timex, context)
  const [start, end] = pair
  if (start === null || end === null || end < start) return null
  const named = within(start, Mod, timex)
  return named ?? (Mod === undefined ? stretch(start, end, timex, context) : null)
}

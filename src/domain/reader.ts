import type { Line, Param, Params } from './conversation.ts'
import type { LocalDate, LocalDateTime, LocalTime } from './localTime.ts'
import type { Window } from './reading.ts'
import { daysBetween, instantOf, localDateTime, yearOf } from './localTime.ts'
import { hasHours } from './window.ts'

/** Who reads a sentence: it decides what is said beside its dates and hours. */
export interface Reader {
  /** The day it is for them. */
  readonly today: LocalDate
  /** Zone that the hours are of, where it must be said; else null. */
  readonly zone: string | null
  /** The reader's own zone, where it is another: hours are then said on both clocks. Needs `zone`. */
  readonly own?: string
}

/** The zone of somebody's hours, where it must be said: others who give or read them live by another one. Null where all share it. */
export const zoneToSay = (zone: string, others: readonly string[]): string | null =>
  others.every((other) => other === zone) ? null : zone

/** About six months: a date farther than that may be taken for that of another year. */
const FAR_DAYS = 183

/** Whether a date is said with its year. */
export const saysYear = (date: LocalDate, today: LocalDate): boolean =>
  yearOf(date) !== yearOf(today) || Math.abs(daysBetween(today, date)) > FAR_DAYS

/** The same sentence and buttons, for that reader. What a value says already of another reader stays. */
export function readBy(line: Line, reader: Reader): Line {
  const { params, choices } = line
  return {
    ...line,
    ...(params && { params: valuesReadBy(params, reader) }),
    ...(choices && {
      choices: choices.map((choice) => ({
        ...choice,
        ...(choice.params && { params: valuesReadBy(choice.params, reader) }),
      })),
    }),
  }
}

/** The values of a sentence, for that reader. */
export const valuesReadBy = (params: Params, reader: Reader): Params =>
  Object.fromEntries(Object.entries(params).map(([name, param]) => [name, valueReadBy(param, reader)]))

function valueReadBy(param: Param, reader: Reader): Param {
  if (typeof param !== 'object' || 'clock' in param) return param
  const { today, zone, own } = reader
  const there = zone === null ? {} : { zone }
  const both = zone === null || own === undefined ? null : { from: zone, to: own }
  if ('line' in param) return { line: readBy(param.line, reader) }
  if ('date' in param) return { ...param, today }
  if ('time' in param) return { ...param, ...there }
  if ('moment' in param)
    return { ...param, today, ...there, ...(both && { own: onClock(param.moment, both) }) }
  return { ...param, today, ...there, ...(both && { own: windowsOn(param.windows, both) }) }
}

interface Clocks {
  readonly from: string
  readonly to: string
}

const onClock = (moment: LocalDateTime, { from, to }: Clocks): LocalDateTime =>
  localDateTime(instantOf(moment, from), to)

/** Windows on another clock: none when one of them has no date of its own, or would begin and end on two days there. */
function windowsOn(windows: readonly Window[], clocks: Clocks): readonly Window[] {
  const there = windows.map((window) => windowOn(window, clocks))
  return there.includes(null) ? [] : there.flatMap((one) => one ?? [])
}

function windowOn(window: Window, clocks: Clocks): Window | null {
  const { from, to, at, after, before } = window
  if (from === undefined || from !== to || !hasHours(window)) return null
  const hours = Object.entries({ at, after, before }).flatMap(([bound, time]) =>
    time === undefined ? [] : [[bound, onClock(`${from}T${time}`, clocks)] as const],
  )
  const [day, ...others] = new Set(hours.map(([, moment]) => moment.slice(0, 10)))
  if (day === undefined || others.length > 0) return null
  const bounds: Record<string, LocalTime> = Object.fromEntries(
    hours.map(([bound, moment]) => [bound, moment.slice(11)]),
  )
  return { from: day, to: day, ...bounds }
}

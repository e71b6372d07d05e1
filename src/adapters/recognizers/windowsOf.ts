import type { LocalDate, LocalDateTime } from '../../domain/localTime.ts'
import type { Window } from '../../domain/reading.ts'
import { isAnyDay, plain } from './cues.ts'
import { daysOf, type Context, type Days } from './days.ts'
import type { Found, Resolution } from './found.ts'
import { arePlausible, hoursOf, meant } from './hours.ts'

/** What one stretch of the text says: days, hours, or both. */
export interface Item {
  readonly says: 'days' | 'hours' | 'both'
  readonly windows: readonly Window[]
  /** Bounded by a word such as "before": refusing it is not refusing its hours. */
  readonly bounded: boolean
}

type Reader = (resolution: Resolution, context: Context) => readonly Window[] | null

const daysAlone: Reader = (resolution, context) => daysOf(resolution, context)

const hoursAlone: Reader = (resolution, { text }) => {
  const hours = hoursOf(resolution, text)
  return hours === null ? null : [hours]
}

/** Both, on one day: hours from one day to another are no appointment. */
const both: Reader = (resolution, context) => {
  const { Mod, start, end, value } = resolution
  if (Mod === 'before' || Mod === 'after' || Mod === 'since') return null
  if (start?.slice(0, 10) !== end?.slice(0, 10)) return null
  const hours = hoursOf(resolution, context.text)
  const { timex = '' } = resolution
  const days = daysOf({ timex, value: value ?? start ?? '' }, context)
  return hours === null || days === null ? null : days.map((day) => ({ ...day, ...hours }))
}

const everyWeek: Reader = ({ timex = '' }) => {
  const weekday = /^XXXX-WXX-([1-7])$/.exec(timex)?.[1]
  return weekday === undefined ? null : [{ weekday: Number(weekday) }]
}

const READERS: Readonly<Record<string, readonly [Item['says'], Reader]>> = {
  date: ['days', daysAlone],
  daterange: ['days', daysAlone],
  set: ['days', everyWeek],
  time: ['hours', hoursAlone],
  timerange: ['hours', hoursAlone],
  datetime: ['both', both],
  datetimerange: ['both', both],
}

const endOf = ({ from, to }: Days): LocalDate => to ?? (from === undefined ? '9' : '9999-12-31')

const isPast = (window: Window, local: LocalDateTime): boolean => {
  const [today, now] = [local.slice(0, 10), local.slice(11)]
  if (endOf(window) < today) return true
  // An open end that began in the past was meant for the next time it comes.
  if (window.from !== undefined && window.to === undefined) return window.from < today
  return window.from === today && window.to === today && (window.at ?? window.before ?? '24:00') <= now
}

const leftOf = (window: Window, today: LocalDate): Window =>
  window.from !== undefined && window.from < today ? { ...window, from: today } : window

/** Of the resolutions of one sign (last year's, this year's) the first that is not past; of different signs each. */
const comingOf = (read: readonly Read[], local: LocalDateTime): readonly Window[] => {
  const signs = [...new Set(read.map(({ sign }) => sign))]
  return signs.flatMap((sign) => {
    const coming = read.filter(
      (one) => one.sign === sign && one.windows.some((window) => !isPast(window, local)),
    )
    return (coming[0]?.windows ?? []).filter((window) => !isPast(window, local))
  })
}

interface Read {
  readonly sign: string
  readonly windows: readonly Window[]
}

const keyOf = ({ from, to, weekday, at, after, before }: Window): string =>
  JSON.stringify([from, to, weekday, at, after, before])

const distinct = (windows: readonly Window[]): readonly Window[] => [
  ...new Map(windows.map((window) => [keyOf(window), window])).values(),
]

/** What one stretch means by the contract; null when it cannot be told, or when all of it is past. */
export const itemOf = (found: Found, local: LocalDateTime): Item | null => {
  const context = { text: plain(found.text), today: local.slice(0, 10) }
  const anyDay = found.type === 'datetimerange' && isAnyDay(context.text)
  const [says, reader] = READERS[anyDay ? 'timerange' : found.type] ?? []
  if (says === undefined || reader === undefined) return null
  const read: Read[] = []
  for (const resolution of found.resolutions) {
    const windows = reader(resolution, context)
    if (windows === null) return null
    read.push({ sign: resolution.timex ?? '', windows })
  }
  const windows = meant(distinct(comingOf(read, local))).map((window) => leftOf(window, context.today))
  if (windows.length === 0 || !windows.every(arePlausible)) return null
  return { says, windows, bounded: found.resolutions.some(({ Mod }) => Mod !== undefined) }
}

import type { LocalDateTime } from '../src/domain/localTime.ts'
import type { Reading, Window, Wish } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import { minutesOfDay } from '../src/domain/localTime.ts'
import { holds } from '../src/domain/window.ts'

/** The reading says something of time that the person wants or refuses. */
export function namesADate(reading: Reading | null): reading is Reading & { readonly wish: Wish } {
  return reading?.wish !== null && reading?.wish !== undefined
}

export const namesADay = ({ from, to, weekday }: Window): boolean =>
  from !== undefined || to !== undefined || weekday !== undefined

const namesAnHour = ({ at, after, before }: Window): boolean =>
  at !== undefined || after !== undefined || before !== undefined

/** "À 15 h", "le matin", "pas avant 16 h", of no day. */
export const areHoursAlone = ({ wanted }: Wish): boolean =>
  wanted.length > 0 && wanted.every((window) => namesAnHour(window) && !namesADay(window))

/** "À 15 h", of no day: of the day that is asked about. Parts of a day and bounds may as well be of any: their day is asked. */
export const isHourAlone = (wish: Wish): boolean =>
  areHoursAlone(wish) && wish.wanted.every(({ at }) => at !== undefined)

const dayIn = ({ from, to, weekday }: Window): Window => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
  ...(weekday !== undefined && { weekday }),
})

/** The days of these windows, each once, at whatever hour. */
export function daysIn(windows: readonly Window[]): readonly Window[] {
  const days = windows.filter(namesADay).map(dayIn)
  return [...new Map(days.map((day) => [JSON.stringify(day), day])).values()]
}

/** Hours that were said of no day, on these days; with several days, which one is uncertain. */
export function onDays(reading: Reading, days: readonly Window[]): Reading {
  const { wish } = reading
  if (wish === null || days.length === 0 || wish.wanted.some(namesADay)) return reading
  return wanting(reading, wish, { days, hours: wish.wanted, uncertain: days.length > 1 })
}

/** Days that were said with no hour, at these hours; with several hours, which one is uncertain. */
export function atHours(reading: Reading, hours: readonly Window[]): Reading {
  const { wish } = reading
  if (wish === null || hours.length === 0 || wish.wanted.some(namesAnHour)) return reading
  return wanting(reading, wish, { days: wish.wanted, hours, uncertain: hours.length > 1 })
}

interface Wanting {
  readonly days: readonly Window[]
  readonly hours: readonly Window[]
  readonly uncertain: boolean
}

const wanting = (reading: Reading, wish: Wish, { days, hours, uncertain }: Wanting): Reading => ({
  ...reading,
  wish: { ...wish, wanted: days.flatMap((day) => hours.map((hour) => ({ ...day, ...hour }))) },
  ask: reading.ask || (uncertain && wish.wanted.length > 0),
})

/** An uncertain wish for several windows is put to the person one by one; anything else is read back whole. */
export function readingsOf(wish: Wish, uncertain: boolean): readonly Wish[] {
  if (!uncertain || wish.wanted.length < 2) return [wish]
  return ofDays(wish.wanted).map((window) => ({ wanted: [window], refused: wish.refused }))
}

/** Hours that were said apart are of the days beside them that have none: by themselves they are no date to choose. */
function ofDays(wanted: readonly Window[]): readonly Window[] {
  const [days, apart] = [wanted.filter(namesADay), wanted.filter((window) => !namesADay(window))]
  if (days.length === 0 || apart.length === 0) return wanted
  return days.flatMap((day) => (namesAnHour(day) ? [day] : apart.map((hours) => ({ ...day, ...hours }))))
}

/** The same hour of one day, before noon and after: "vendredi à 7 h". */
export function areOfEitherHalf(readings: readonly Wish[]): boolean {
  const [first, second, ...others] = readings.flatMap(({ wanted }) => wanted)
  if (first?.at === undefined || second?.at === undefined || others.length > 0) return false
  const isOneDay = first.from !== undefined && first.from === first.to
  if (!isOneDay || second.from !== first.from || second.to !== first.to) return false
  return minutesOfDay(second.at) - minutesOfDay(first.at) === HALF_A_DAY
}

const HALF_A_DAY = 12 * 60

/** "Oui à jeudi" when the appointment is on Wednesday: agreement to another date than the one asked about. */
export function isAnotherDate({ wanted }: Wish, startsAt: LocalDateTime): boolean {
  return wanted.length > 0 && !wanted.some((window) => holds(window, startsAt))
}

/** "Je viens", "oui à mercredi": said of the date that stands, and of no other; null for anything else. */
export function yesToTheDate(reading: Reading | null, startsAt: LocalDateTime): Reading | null {
  if (reading?.act !== 'confirm') return null
  const { wish } = reading
  return wish === null || (wish.wanted.length > 0 && !isAnotherDate(wish, startsAt)) ? reading : null
}

/** A yes that is certain, pressed or said. */
export function isYes({ choice, reading }: Answer): boolean {
  return choice === 'yes' || (reading?.act === 'confirm' && !reading.ask)
}

import type { LocalDate } from './localTime.ts'
import { addDays, dateOf, yearOf } from './localTime.ts'

/** A part of France that has its own list of public holidays. */
export type HolidayZone =
  'Métropole' | 'Alsace-Moselle' | 'Guadeloupe' | 'Guyane' | 'La Réunion' | 'Martinique' | 'Mayotte'

/** Month and day of the eight that do not move (Code du travail, L. 3133-1). */
const FIXED = [
  [1, 1],
  [5, 1],
  [5, 8],
  [7, 14],
  [8, 15],
  [11, 1],
  [11, 11],
  [12, 25],
] as const

/** Days after Easter Sunday: Easter Monday, Ascension, Whit Monday (same article). */
const AFTER_EASTER = [1, 39, 50] as const

/** Each zone's own days: the local law of Alsace-Moselle (L. 3134-13), the abolition of slavery overseas (decree 83-1003, L. 3422-2). */
const OWN = {
  Métropole: { fixed: [], afterEaster: [] },
  'Alsace-Moselle': { fixed: [[12, 26]], afterEaster: [-2] },
  Guadeloupe: { fixed: [[5, 27]], afterEaster: [] },
  Guyane: { fixed: [[6, 10]], afterEaster: [] },
  'La Réunion': { fixed: [[12, 20]], afterEaster: [] },
  Martinique: { fixed: [[5, 22]], afterEaster: [] },
  Mayotte: { fixed: [[4, 27]], afterEaster: [] },
} as const satisfies Record<
  HolidayZone,
  { fixed: readonly (readonly [number, number])[]; afterEaster: readonly number[] }
>

/** Easter Sunday of the Gregorian calendar ("Anonymous" computus, Nature, 20 April 1876; Meeus, Astronomical Algorithms, ch. 8). */
const easterOf = (year: number): LocalDate => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const leaps = Math.floor(century / 4)
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - leaps - moonShift + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  return addDays(day(year, 3, 22), epact + toSunday - 7 * late)
}

const day = (year: number, month: number, dayOfMonth: number): LocalDate => {
  const date = dateOf(year, month, dayOfMonth)
  if (date === null) throw new RangeError(`Not a year of four digits: ${year}`)
  return date
}

const computed = (year: number, zone: HolidayZone): ReadonlySet<LocalDate> => {
  const easter = easterOf(year)
  const fixed = [...FIXED, ...OWN[zone].fixed].map(([month, dayOfMonth]) => day(year, month, dayOfMonth))
  const moving = [...AFTER_EASTER, ...OWN[zone].afterEaster].map((days) => addDays(easter, days))
  return new Set([...fixed, ...moving].sort())
}

const kept = new Map<string, ReadonlySet<LocalDate>>()
const MOST_KEPT = 512

const setOf = (year: number, zone: HolidayZone): ReadonlySet<LocalDate> => {
  const key = `${year}${zone}`
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const fresh = computed(year, zone)
  kept.set(key, fresh)
  return fresh
}

/**
 * The public holidays of that year in that zone, in order, each once (Ascension was 1 May in 2008). Good Friday in Alsace-Moselle
 * depends on the commune in law; here it is a holiday everywhere, since a message can wait. Days that follow the moon or a local
 * custom (the four feasts of Mayotte) are no calculation: a territory gives them as closed days.
 */
export const holidaysOf = (year: number, zone: HolidayZone): readonly LocalDate[] => [...setOf(year, zone)]

/** Whether the day is a public holiday of the zone, or one of the extra days that a territory or an organisation closes. */
export const isHoliday = (date: LocalDate, zone: HolidayZone, extra: readonly LocalDate[] = []): boolean =>
  setOf(yearOf(date), zone).has(date) || extra.includes(date)

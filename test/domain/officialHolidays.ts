import { readFileSync } from 'node:fs'
import type { Calendar } from '../../src/domain/gate.ts'
import type { HolidayZone } from '../../src/domain/holidays.ts'

/** The years of the State's published list. */
export const FIRST_YEAR = 2006
export const LAST_YEAR = 2031

/** Each zone with the clock of the people who live in it. */
export const ZONES: readonly (readonly [HolidayZone, string])[] = [
  ['Métropole', 'Europe/Paris'],
  ['Alsace-Moselle', 'Europe/Paris'],
  ['Guadeloupe', 'America/Guadeloupe'],
  ['Guyane', 'America/Cayenne'],
  ['La Réunion', 'Indian/Reunion'],
  ['Martinique', 'America/Martinique'],
  ['Mayotte', 'Indian/Mayotte'],
]

const lines = readFileSync(new URL('holidays-official.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const published = new Map(
  lines.map((line) => {
    const [zone = '', year = '', days = ''] = line.split(',')
    return [`${zone} ${year}`, days.split(' ').map((day) => `${year}-${day}`)]
  }),
)

/** The public holidays that the State published for that zone and year (holidays-official.csv). */
export const officialHolidays = (zone: HolidayZone, year: number): readonly string[] => {
  const days = published.get(`${zone} ${year}`)
  if (days === undefined) throw new RangeError(`No official holidays of ${zone} in ${year}`)
  return days
}

/** The calendar of each zone, without closed days of its own. */
export const calendars: readonly Calendar[] = ZONES.map(([holidayZone, zone]) => ({
  zone,
  holidayZone,
  closedDays: [],
}))

export const calendarOf = (name: HolidayZone): Calendar =>
  calendars.find(({ holidayZone }) => holidayZone === name)!

const clocks = new Map(
  ZONES.map(([, timeZone]) => [
    timeZone,
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      hourCycle: 'h23',
    }),
  ]),
)

/** Whether the gate must be open, from the machine's own clock tables and the State's published holidays. */
export const mustBeOpen = (epoch: number, { zone, holidayZone, closedDays }: Calendar): boolean => {
  const shown = new Map(
    clocks
      .get(zone)!
      .formatToParts(epoch)
      .map(({ type, value }) => [type, value]),
  )
  const year = shown.get('year')!
  const date = `${year}-${shown.get('month')}-${shown.get('day')}`
  const hour = Number(shown.get('hour'))
  const weekend = ['Sat', 'Sun'].includes(shown.get('weekday')!)
  const closed = officialHolidays(holidayZone, Number(year)).includes(date) || closedDays.includes(date)
  return hour >= 9 && hour < 19 && !weekend && !closed
}

import type { Calendar } from '../domain/gate.ts'
import type { Instant, LocalDate, LocalDateTime } from '../domain/localTime.ts'
import type { Territory } from '../domain/territory.ts'
import type { ImportCaseload, ImportReport } from './importCaseload.ts'
import type { SentFile } from './importPorts.ts'
import { isOpenDay, lastOpenDayBefore, nextOpenDay } from '../domain/gate.ts'
import { addDays, addDuration, instantOf, localDate, toEpoch } from '../domain/localTime.ts'
import { calendarOf } from '../domain/office.ts'

/** What the sample caseload is seeded with. `files` hold placeholders (deploy/demonstration/README.md). */
export interface Seeding {
  /** Where the demonstration's clock stands. */
  readonly now: Instant
  /** Where the sample people live: its zone and its holidays date the files. */
  readonly territory: Territory
  readonly files: readonly SentFile[]
  readonly importCaseload: ImportCaseload
}

/** Dates the sample files by the clock, and imports them as any others. */
export async function seedDemonstration(seeding: Seeding): Promise<ImportReport> {
  const { now, territory, files, importCaseload } = seeding
  const dated = files.map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(datedBy(now, territory)(bytes.toString('utf8'))),
  }))
  return importCaseload(dated, { dryRun: false })
}

const PLACEHOLDER = /\{\{(appointment|openday|day)([+-]\d{1,3})?\}\}/g

/** Fills the placeholders of a text: the same instant gives the same dates. */
export const datedBy = (now: Instant, territory: Territory): ((text: string) => string) => {
  const calendar = calendarOf(territory)
  const today = localDate(now, calendar.zone)
  const appointment = appointmentAfter(now, calendar)
  return (text) =>
    text.replaceAll(PLACEHOLDER, (_, word: string, steps: string | undefined) => {
      const count = Number(steps ?? 0)
      if (word === 'day') return addDays(today, count)
      if (word === 'openday') return openDaysFrom(today, count, calendar)
      return steps === undefined ? appointment : openDaysFrom(appointment.slice(0, 10), count, calendar)
    })
}

const REMINDED_DAYS_BEFORE = 2
const REMINDED_AT = '10:00'
const APPOINTMENT_AT = '14:00'
/** Time to open the two pages before the reminder leaves. */
const MARGIN = 'PT5M'

/**
 * The sample person's next appointment, on her clock: the first open day whose reminder, two calendar days before at 10:00, falls
 * on an open day too and is still to come.
 */
export const appointmentAfter = (now: Instant, calendar: Calendar): LocalDateTime => {
  const earliest = toEpoch(addDuration(now, MARGIN))
  let reminded = localDate(now, calendar.zone)
  const isToCome = (day: LocalDate): boolean =>
    toEpoch(instantOf(`${day}T${REMINDED_AT}`, calendar.zone)) >= earliest
  const isRight = (day: LocalDate): boolean =>
    isOpenDay(day, calendar) && isOpenDay(addDays(day, REMINDED_DAYS_BEFORE), calendar) && isToCome(day)
  while (!isRight(reminded)) reminded = addDays(reminded, 1)
  return `${addDays(reminded, REMINDED_DAYS_BEFORE)}T${APPOINTMENT_AT}`
}

/** The open day so many after this day, or before it when negative; 0 is the day itself, open or not. */
const openDaysFrom = (from: LocalDate, count: number, calendar: Calendar): LocalDate => {
  const step = count < 0 ? lastOpenDayBefore : nextOpenDay
  let day = from
  for (let left = Math.abs(count); left > 0; left -= 1) day = step(day, calendar)
  return day
}

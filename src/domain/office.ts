import type { Organisation } from './caseload.ts'
import type { Office } from './facts.ts'
import type { Calendar } from './gate.ts'
import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'
import type { OpeningHours } from './openingHours.ts'
import type { RequestKind } from './request.ts'
import type { Territory } from './territory.ts'
import { isOpenAt, nextOpeningOf, openDaysAfter, parseOpeningHours } from './openingHours.ts'
import { localDateTime, minutesOfDay, weekdayOf } from './localTime.ts'

/** Office hours when the file gives none: Monday to Friday, which errs on the side of a longer wait. */
const USUAL = 'Mo-Fr 09:00-12:00,14:00-17:00'

/** Open days in which each kind is usually answered (needs.json: urgent the same day, soon 2, normal 5). */
const DAYS: Readonly<Record<RequestKind, number>> = {
  late: 1,
  wish: 2,
  cannot_come: 2,
  slot_taken: 2,
  new_link: 2,
  not_me: 2,
  help: 5,
}

/** The organisation's calendar: the days and the clock of its territory. */
export function calendarOf({ zone, holidayZone }: Territory): Calendar {
  return { zone, holidayZone, closedDays: [] }
}

/** Few texts, each read at every turn. */
const READ = new Map<string, OpeningHours>()
const MOST_READ = 1_000

function hoursOf({ openingHours }: Organisation): OpeningHours {
  const known = READ.get(openingHours)
  if (known !== undefined) return known
  const hours = read(openingHours)
  if (READ.size < MOST_READ) READ.set(openingHours, hours)
  return hours
}

function read(openingHours: string): OpeningHours {
  const own = parseOpeningHours(openingHours === '' ? USUAL : openingHours)
  const any = 'hours' in own ? own : parseOpeningHours(USUAL)
  return 'hours' in any ? any.hours : []
}

/** Day before which a human should have answered, in open days of the organisation. */
export function answerBefore(
  organisation: Organisation,
  {
    kind,
    at,
    territory,
  }: { readonly kind: RequestKind; readonly at: Instant; readonly territory: Territory },
): LocalDate {
  return openDaysAfter(hoursOf(organisation), at, DAYS[kind], calendarOf(territory))
}

/** Whether the organisation is open now, and when it next is, on the person's clock. */
export function officeOf(
  organisation: Organisation,
  { now, territory, zone }: { readonly now: Instant; readonly territory: Territory; readonly zone: string },
): Office {
  const hours = hoursOf(organisation)
  const calendar = calendarOf(territory)
  const next = nextOpeningOf(hours, now, calendar)
  return {
    open: isOpenAt(hours, now, calendar),
    nextOpening: organisation.openingHours === '' || next === null ? null : localDateTime(next, zone),
    answerBefore: answerBefore(organisation, { kind: 'help', at: now, territory }),
    wishAnsweredBefore: answerBefore(organisation, { kind: 'wish', at: now, territory }),
    urgentBefore: answerBefore(organisation, { kind: 'late', at: now, territory }),
  }
}

/** Whether the organisation says that it is closed at that hour of that weekday, on its own clock; what is not known is not closed. */
export function isClosedAt(organisation: Organisation, moment: LocalDateTime): boolean {
  if (organisation.openingHours === '') return false
  const minutes = minutesOfDay(moment.slice(11))
  const open = hoursOf(organisation)[weekdayOf(moment.slice(0, 10)) - 1] ?? []
  return !open.some(({ from, to }) => from <= minutes && minutes < to)
}

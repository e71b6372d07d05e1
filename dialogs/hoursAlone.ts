import type { Choice } from '../src/domain/conversation.ts'
import type { Window, Wish } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'
import { isClosedAt } from '../src/domain/office.ts'
import { hasHours, holds } from '../src/domain/window.ts'
import { dayOf, type At } from './appointment.ts'
import { areOfEitherHalf, namesADay } from './wishes.ts'

/** The day of the appointment, at other hours: unless it was refused, or they are over. */
export function sameDay({ facts }: Turn, { startsAt, refused = [], stage }: At<'when'>): readonly Choice[] {
  const { from = '' } = dayOf(startsAt)
  const isRefused = refused.some((one) => namesADay(one) && !hasHours(one) && holds(one, startsAt))
  const isToCome = (one: Window) => `${from}T${one.at ?? one.before ?? '24:00'}` > facts.localNow
  if (stage.hours === undefined || isRefused || !stage.hours.every(isToCome)) return []
  return [{ id: 'sameDay', label: 'checkpoint.choices.sameDay', params: { date: { date: from } } }]
}

/** What was said with no day, on the day of the appointment: one reading for each hour, when they were several. */
export const onTheDay = ({ stage: { hours = [] }, startsAt }: At<'when'>): readonly Wish[] =>
  hours.map((hour) => ({ wanted: [{ ...dayOf(startsAt), ...hour }], refused: [] }))

/**
 * "7 h" is of the morning or of the evening: only of that at which the service is open, if its hours are known. When it is open at
 * neither both are left to choose, and it is said.
 */
export function inOffice(turn: Turn, readings: readonly Wish[]): readonly Wish[] {
  const { organisation, elsewhere } = turn.facts
  const moments = readings.flatMap(({ wanted }) => wanted.map(({ from, at }) => `${from}T${at}`))
  if (elsewhere !== null || !areOfEitherHalf(readings)) return readings
  const open = readings.filter((_, rank) => !isClosedAt(organisation, moments[rank] ?? ''))
  if (open.length > 0) return open
  turn.say('checkpoint.closedThen')
  return readings
}

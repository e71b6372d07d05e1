import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Checkpoint } from '../../src/domain/caseload.ts'
import type { PlannedMessage } from '../../src/domain/plannedMessage.ts'
import { instantOf } from '../../src/domain/localTime.ts'
import { forecastOf, plannedOf, type Forecast, type ReminderRule } from '../../src/domain/planning.ts'
import { wednesday } from '../support/builders.ts'
import { calendarOf, calendars } from './officialHolidays.ts'

const rule = (id: string, offset: string, at: string): ReminderRule => ({
  ...{ id, offset, at },
  unlessAnswered: true,
  lastUseful: '-PT60M',
})
const FIRST = rule('two-days-before', '-P2D', '10:00')
const MORNING = rule('on-the-morning', 'P0D', '09:00')
const RULES = [FIRST, MORNING]

const reunion = calendarOf('La Réunion')
/** In the evening before Wednesday 4 March 2026, at 14:00: both rules would have their message leave at 09:00. */
const EVENING = '2026-03-03T20:00:00+04:00'
const NINE = '2026-03-04T05:00:00.000Z'

const forecast = (now: string, planned: readonly PlannedMessage[] = [], checkpoint = wednesday) =>
  forecastOf(checkpoint, RULES, { now, calendar: reunion, planned })

/** As it stands in the outbox. */
function standing(one: Forecast | undefined, status: PlannedMessage['status']): PlannedMessage {
  if (one?.at == null) throw new Error('This rule gives no message that leaves.')
  return { ...plannedOf({ ...one, at: one.at }), status }
}
const planned = (first: PlannedMessage['status'], morning: PlannedMessage['status']) => {
  const [one, other] = forecast('2026-03-01T08:00:00+04:00')
  return [standing(one, first), standing(other, morning)]
}
const said = (all: readonly Forecast[]) => all.map(({ outcome, at, reason }) => [outcome, at, reason])

const LEAVES = ['send', NINE, 'on-time']
const LATE = ['send', NINE, 'postponed']
const MERGED = ['merge', null, 'two-days-before']

describe('Two reminders of one date', () => {
  it('planned together when both would leave at one opening, are one', () => {
    expect(said(forecast(EVENING))).to.deep.equal([LATE, MERGED])
  })

  for (const status of ['delivered', 'refused', 'uncertain', 'expired', 'merged'] as const)
    it(`are two when the first is ${status}: it cannot stand for the other`, () => {
      for (const morning of ['due', 'withdrawn'] as const)
        expect(said(forecast(EVENING, planned(status, morning)))[1]).to.deep.equal(LEAVES)
      expect(said(forecast(EVENING, planned(status, 'due').slice(0, 1)))[1]).to.deep.equal(LEAVES)
    })

  it('both due already, are left to the sender, which makes one of what comes due together', () => {
    expect(said(forecast(EVENING, planned('due', 'due')))).to.deep.equal([LATE, LEAVES])
    expect(said(forecast(EVENING, planned('withdrawn', 'due')))).to.deep.equal([LATE, LEAVES])
  })

  it('both wanted again, or the second only now, are one', () => {
    expect(said(forecast(EVENING, planned('withdrawn', 'withdrawn')))).to.deep.equal([LATE, MERGED])
    expect(said(forecast(EVENING, planned('due', 'withdrawn')))).to.deep.equal([LATE, MERGED])
  })

  it('are told apart by their date: what was said of another one stands for nothing', () => {
    const moved: Checkpoint = { ...wednesday, startsAt: '2026-03-04T16:00', status: 'moved' }
    expect(said(forecast(EVENING, planned('delivered', 'withdrawn'), moved))).to.deep.equal([LATE, MERGED])
  })

  it('are the same two whenever it is planned after the first has left, wherever, over holidays too', () => {
    const minutes = { max: 7 * 24 * 60, min: 0 }
    fc.assert(
      fc.property(
        fc.constantFrom(...calendars),
        fc.date({ min: new Date('2026-01-05'), max: new Date('2027-12-20'), noInvalidDate: true }),
        fc.integer(minutes),
        (calendar, date, later) => {
          const checkpoint = { ...wednesday, startsAt: date.toISOString().slice(0, 16) }
          const at = (now: string, known: readonly PlannedMessage[]) =>
            forecastOf(checkpoint, RULES, { now, calendar, planned: known })
          const early = Date.parse(instantOf(checkpoint.startsAt, calendar.zone)) - 30 * 86_400_000
          const [one, other] = at(new Date(early).toISOString(), [])
          if (one?.at == null || other?.at == null) return
          const now = new Date(Date.parse(one.at) + later * 60_000).toISOString()
          if (now >= other.at) return
          const left = standing(one, 'delivered')
          for (const known of [[left], [left, standing(other, 'due')], [left, standing(other, 'withdrawn')]])
            expect(at(now, known)[1]).to.deep.equal(other)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

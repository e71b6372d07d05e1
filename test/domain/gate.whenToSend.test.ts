import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Calendar, Wanted, When } from '../../src/domain/gate.ts'
import { isOpen, nextOpening, whenToSend } from '../../src/domain/gate.ts'
import { addDays, instantOf } from '../../src/domain/localTime.ts'
import { FIRST_YEAR, LAST_YEAR, calendarOf, calendars, mustBeOpen } from './officialHolidays.ts'

const paris = calendarOf('Métropole')
const strasbourg = calendarOf('Alsace-Moselle')
const reunion = calendarOf('La Réunion')
const martinique = calendarOf('Martinique')
const HOUR = 3_600_000
const iso = (epoch: number): string => new Date(epoch).toISOString()
const anyEpoch = fc.integer({ min: Date.UTC(FIRST_YEAR, 1, 1), max: Date.UTC(LAST_YEAR, 10, 1) })
const anyCalendar = fc.constantFrom(...calendars)

/** Asked a month ahead, when nothing is late yet. */
const planned = (
  due: string,
  appointment: boolean,
  calendar: Calendar,
  lastUseful = '2028-01-01T00:00:00Z',
): When => whenToSend({ due, lastUseful, appointment }, '2026-01-01T00:00:00Z', calendar)

describe('A message that passes the gate', () => {
  it('leaves when the rule wants it, on an open day', () => {
    expect(planned('2026-03-02T10:00', true, reunion)).to.eql({
      kind: 'send',
      at: '2026-03-02T06:00:00.000Z',
      why: 'on-time',
    })
  })

  it('moves to the last open day before, at the same hour, when it reminds of an appointment', () => {
    expect(planned('2026-03-07T10:00', true, paris)).to.eql({
      kind: 'send',
      at: '2026-03-06T09:00:00.000Z',
      why: 'moved-before',
    })
    expect(planned('2027-03-28T10:00', true, strasbourg)).to.eql({
      kind: 'send',
      at: '2027-03-25T09:00:00.000Z',
      why: 'moved-before',
    })
    expect(planned('2027-12-20T10:00', true, reunion)).to.eql({
      kind: 'send',
      at: '2027-12-17T06:00:00.000Z',
      why: 'moved-before',
    })
  })

  it('waits for the next opening when it is no appointment', () => {
    expect(planned('2026-03-07T10:00', false, paris)).to.eql({
      kind: 'send',
      at: '2026-03-09T08:00:00.000Z',
      why: 'postponed',
    })
    expect(planned('2026-03-02T07:30', false, paris)).to.eql({
      kind: 'send',
      at: '2026-03-02T08:00:00.000Z',
      why: 'postponed',
    })
    expect(planned('2026-03-02T21:00', true, paris)).to.eql({
      kind: 'send',
      at: '2026-03-03T08:00:00.000Z',
      why: 'postponed',
    })
  })

  it('is dropped past its last useful time, and not a millisecond before', () => {
    expect(planned('2026-03-07T10:00', false, paris, '2026-03-09T08:00:00.000Z')).to.have.property(
      'kind',
      'send',
    )
    expect(planned('2026-03-07T10:00', false, paris, '2026-03-09T07:59:59.999Z')).to.eql({
      kind: 'drop',
      reason: 'too late',
    })
  })

  it('that was to move before, but is late, leaves while that last open day is still open, else waits', () => {
    const wanted = { due: '2026-03-07T10:00', lastUseful: '2026-03-09T12:00:00Z', appointment: true }
    const at = (now: string): When => whenToSend(wanted, now, paris)
    expect(at('2026-03-06T15:00:00+01:00')).to.eql({
      kind: 'send',
      at: '2026-03-06T14:00:00.000Z',
      why: 'moved-before',
    })
    expect(at('2026-03-06T19:30:00+01:00')).to.eql({
      kind: 'send',
      at: '2026-03-09T08:00:00.000Z',
      why: 'postponed',
    })
    expect(at('2026-03-09T14:00:00+01:00')).to.eql({ kind: 'drop', reason: 'too late' })
  })

  it('is what a plain search through the hours finds, whatever the rule, the hour and the outage', () => {
    const hours = fc.integer({ min: -24 * 14, max: 24 * 14 })
    fc.assert(
      fc.property(
        anyEpoch,
        hours,
        hours,
        fc.boolean(),
        anyCalendar,
        (epoch, late, useful, appointment, calendar) => {
          const wanted = { due: iso(epoch).slice(0, 16), lastUseful: iso(epoch + useful * HOUR), appointment }
          const now = epoch + late * HOUR
          const when = whenToSend(wanted, iso(now), calendar)
          expect(when).to.eql(foundBySearch(wanted, now, calendar))
          if (when.kind === 'send') expect(whenToSend(wanted, when.at, calendar)).to.eql(when)
        },
      ),
      { numRuns: 10_000 },
    )
  })
})

/** The gate opens at whole hours of UTC in all these zones: the search goes from hour to hour. */
const foundBySearch = (wanted: Wanted, now: number, calendar: Calendar): When => {
  const noonOf = (day: string): number => Date.parse(instantOf(`${day}T12:00`, calendar.zone))
  const due = Date.parse(instantOf(wanted.due, calendar.zone))
  let day = wanted.due.slice(0, 10)
  while (wanted.appointment && !mustBeOpen(noonOf(day), calendar)) day = addDays(day, -1)
  let at = Math.max(now, Date.parse(instantOf(`${day}T${wanted.due.slice(11)}`, calendar.zone)))
  while (!mustBeOpen(at, calendar)) at = (Math.floor(at / HOUR) + 1) * HOUR
  if (at > Date.parse(wanted.lastUseful)) return { kind: 'drop', reason: 'too late' }
  const later = at > due ? 'postponed' : 'moved-before'
  return { kind: 'send', at: iso(at), why: at === due ? 'on-time' : later }
}

describe('Failures seen elsewhere, which must not come back', () => {
  it('a message due on a Saturday or a Sunday went back to the Monday of the same week and left at once', () => {
    for (const due of ['2026-03-07T10:00', '2026-03-08T10:00'])
      expect(planned(due, false, paris)).to.deep.include({ at: '2026-03-09T08:00:00.000Z' })
  })

  it('a message due on Friday at 18 h went to Saturday, or to the Sunday before', () => {
    expect(planned('2026-03-06T18:00', false, paris)).to.deep.include({
      at: '2026-03-06T17:00:00.000Z',
      why: 'on-time',
    })
    expect(planned('2026-03-06T19:00', false, paris)).to.deep.include({ at: '2026-03-09T08:00:00.000Z' })
  })

  it('workers dead from Friday to Monday: everything late left at once, at any hour, useful or not', () => {
    const friday = { due: '2026-03-06T10:00', appointment: true }
    const night = '2026-03-09T03:00:00+01:00'
    const useful = whenToSend({ ...friday, lastUseful: '2026-03-09T13:00:00+01:00' }, night, paris)
    expect(useful).to.eql({ kind: 'send', at: '2026-03-09T08:00:00.000Z', why: 'postponed' })
    const past = whenToSend({ ...friday, lastUseful: '2026-03-08T13:00:00+01:00' }, night, paris)
    expect(past).to.eql({ kind: 'drop', reason: 'too late' })
  })

  it('a date was read in UTC and lost a day: the gate looks at the day of the person', () => {
    expect(isOpen('2026-03-01T23:30:00-04:00', martinique)).to.equal(false)
    expect(isOpen('2026-03-06T18:59:00-04:00', martinique)).to.equal(true)
    expect(nextOpening('2026-03-06T20:30:00-04:00', martinique)).to.equal('2026-03-09T13:00:00.000Z')
    expect(nextOpening('2026-03-02T00:30:00+04:00', reunion)).to.equal('2026-03-02T05:00:00.000Z')
    expect(planned('2026-12-21T10:00', true, reunion)).to.deep.include({
      at: '2026-12-21T06:00:00.000Z',
      why: 'on-time',
    })
  })
})

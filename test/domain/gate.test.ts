import { expect } from 'chai'
import * as fc from 'fast-check'
import { isOpen, isOpenDay, lastOpenDayBefore, nextOpenDay, nextOpening } from '../../src/domain/gate.ts'
import { FIRST_YEAR, LAST_YEAR, calendarOf, calendars, mustBeOpen } from './officialHolidays.ts'

const paris = calendarOf('Métropole')
const strasbourg = calendarOf('Alsace-Moselle')
const reunion = calendarOf('La Réunion')

const HOUR = 3_600_000
const iso = (epoch: number): string => new Date(epoch).toISOString()

/** Inside the published years, with a month to spare on both sides. */
const anyEpoch = fc.integer({ min: Date.UTC(FIRST_YEAR, 1, 1), max: Date.UTC(LAST_YEAR, 11, 1) })
const anyCalendar = fc.constantFrom(...calendars)

describe('The gate', () => {
  it('is never open outside 9 h to 19 h, Monday to Friday, holidays apart: twenty thousand instants in each zone', () => {
    fc.assert(
      fc.property(anyEpoch, (epoch) => {
        for (const calendar of calendars) {
          expect(isOpen(iso(epoch), calendar)).to.equal(mustBeOpen(epoch, calendar))
          expect(mustBeOpen(Date.parse(nextOpening(iso(epoch), calendar)), calendar)).to.equal(true)
        }
      }),
      { numRuns: 20_000 },
    )
  })

  it('gives the very next opening: nothing before it is open', () => {
    fc.assert(
      fc.property(anyEpoch, anyCalendar, (epoch, calendar) => {
        const opening = Date.parse(nextOpening(iso(epoch), calendar))
        expect(opening).to.be.at.least(epoch)
        for (let before = opening - 1; before >= epoch; before -= HOUR)
          expect(mustBeOpen(before, calendar), iso(before)).to.equal(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the instant itself when it is open, and opens at 9 h sharp, closes at 19 h sharp', () => {
    expect(nextOpening('2026-03-02T10:00:00+01:00', paris)).to.equal('2026-03-02T10:00:00+01:00')
    expect(isOpen('2026-03-02T08:59:59.999+01:00', paris)).to.equal(false)
    expect(isOpen('2026-03-02T09:00:00+01:00', paris)).to.equal(true)
    expect(isOpen('2026-03-02T18:59:59.999+01:00', paris)).to.equal(true)
    expect(isOpen('2026-03-02T19:00:00+01:00', paris)).to.equal(false)
    expect(nextOpening('2026-03-02T19:00:00+01:00', paris)).to.equal('2026-03-03T08:00:00.000Z')
    expect(nextOpening('2026-03-02T08:59:59.999+01:00', paris)).to.equal('2026-03-02T08:00:00.000Z')
  })

  it('waits in Strasbourg from Thursday 25 March 2027, 19:30, to Tuesday 30, 09:00: Good Friday, clock change, Easter Monday', () => {
    expect(nextOpening('2027-03-25T19:30:00+01:00', strasbourg)).to.equal('2027-03-30T07:00:00.000Z')
    expect(nextOpening('2027-03-25T19:30:00+01:00', paris)).to.equal('2027-03-26T08:00:00.000Z')
  })

  it('stays closed at La Réunion on Monday 20 December 2027, and not in Paris', () => {
    expect(isOpenDay('2027-12-20', reunion)).to.equal(false)
    expect(isOpenDay('2027-12-20', paris)).to.equal(true)
    expect(nextOpening('2027-12-20T10:00:00+04:00', reunion)).to.equal('2027-12-21T05:00:00.000Z')
  })

  it('finds the nearest open days strictly before and after', () => {
    expect(lastOpenDayBefore('2027-03-30', strasbourg)).to.equal('2027-03-25')
    expect(lastOpenDayBefore('2027-03-30', paris)).to.equal('2027-03-26')
    expect(nextOpenDay('2027-03-25', strasbourg)).to.equal('2027-03-30')
    expect(nextOpenDay('2026-03-02', paris)).to.equal('2026-03-03')
  })

  it('closes on the days that the territory closes', () => {
    const closing = { ...paris, closedDays: ['2026-03-02', '2026-03-03'] }
    expect(nextOpening('2026-03-02T10:00:00+01:00', closing)).to.equal('2026-03-04T08:00:00.000Z')
  })
})

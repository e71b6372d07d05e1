import { expect } from 'chai'
import * as fc from 'fast-check'
import type { Calendar } from '../../src/domain/gate.ts'
import type { OpeningHours } from '../../src/domain/openingHours.ts'
import {
  isOpenAt,
  nextOpeningOf,
  openDaysAfter,
  openHoursAfter,
  parseOpeningHours,
} from '../../src/domain/openingHours.ts'
import { calendarOf, officialHolidays } from './officialHolidays.ts'

const paris = calendarOf('Métropole')
const strasbourg = calendarOf('Alsace-Moselle')
const reunion = calendarOf('La Réunion')

const hoursOf = (text: string): OpeningHours => {
  const read = parseOpeningHours(text)
  if ('fault' in read) throw new Error(read.fault)
  return read.hours
}
const faultOf = (text: string): string => {
  const read = parseOpeningHours(text)
  return 'fault' in read ? read.fault : ''
}
const office = hoursOf('Mo-Fr 09:00-12:00,14:00-17:00')

const open = (instant: string, calendar: Calendar = paris): boolean => isOpenAt(office, instant, calendar)
const next = (instant: string, calendar: Calendar): string | null => nextOpeningOf(office, instant, calendar)
const after = (instant: string, count: number): string => openHoursAfter(office, instant, count, strasbourg)

describe('Opening hours, as an organisation writes them', () => {
  it('are days, then stretches of the day, in minutes', () => {
    const morning = { from: 540, to: 720 }
    const day = [morning, { from: 840, to: 1020 }]
    expect(office).to.eql([day, day, day, day, day, [], []])
    expect(hoursOf('Tu,Th-Fr 09:00-12:00')).to.eql([[], [morning], [], [morning], [morning], [], []])
  })

  it('may hold several rules, the later replacing the earlier on its days', () => {
    const week = hoursOf('Mo-Fr 09:00-17:00; We 09:00-12:00; Fr off; Sa 10:00-24:00;')
    expect(week.map((day) => day.map(({ to }) => to))).to.eql([[1020], [1020], [720], [1020], [], [1440], []])
    expect(hoursOf('Sa-Mo 10:00-11:00').map((day) => day.length)).to.eql([1, 0, 0, 0, 0, 1, 1])
  })

  it('forgive spaces', () => {
    expect(hoursOf('  Mo - Fr   09:00 - 12:00 , 14:00-17:00 ; ')).to.eql(office)
  })

  it('are refused with the mend when they cannot be read', () => {
    const mends: readonly (readonly [string, string])[] = [
      ['', 'no day is open; write for example'],
      ['24/7', 'write for example "Mo-Fr 09:00-12:00,14:00-17:00'],
      ['09:00-12:00', 'write for example'],
      ['lun-ven 09:00-12:00', 'the days are Mo Tu We Th Fr Sa Su'],
      ['Mo-We-Fr 09:00-12:00', 'the days are Mo Tu We Th Fr Sa Su'],
      ['Mo-Fr 9:00-12:00', 'hours in two digits'],
      ['Mo-Fr 09:00-25:00', 'no stretch of hours'],
      ['Mo-Fr 09h-12h', 'no stretch of hours'],
      ['Mo-Fr 12:00-09:00', 'ends before it begins'],
      ['Mo-Fr 14:00-17:00,09:00-12:00', 'in order, apart'],
      ['Mo-Fr 09:00-12:00,11:00-17:00', 'in order, apart'],
      ['Mo-Fr 09:00-12:00 14:00-17:00', 'write for example'],
      ['Mo-Fr 09:00-12:00; PH off', 'leave "PH" out'],
      ['Mo-Su off', 'no day is open'],
    ]
    for (const [text, mend] of mends) expect(faultOf(text), text).to.include(mend)
  })
})

describe('An office', () => {
  it('is open in its stretches, their end excluded, on the clock of its zone', () => {
    expect(open('2026-03-02T09:00:00+01:00')).to.equal(true)
    expect(open('2026-03-02T11:59:59+01:00')).to.equal(true)
    expect(open('2026-03-02T12:00:00+01:00')).to.equal(false)
    expect(open('2026-03-02T13:59:59.999+01:00')).to.equal(false)
    expect(open('2026-03-02T16:30:00+01:00')).to.equal(true)
    expect(open('2026-03-07T10:00:00+01:00')).to.equal(false)
    expect(open('2026-03-02T06:00:00+01:00', reunion)).to.equal(true)
  })

  it('opens next after lunch, after the night, after the holidays', () => {
    expect(next('2026-03-02T10:00:00+01:00', paris)).to.equal('2026-03-02T10:00:00+01:00')
    expect(next('2026-03-02T12:30:00+01:00', paris)).to.equal('2026-03-02T13:00:00.000Z')
    expect(next('2027-03-25T17:00:00+01:00', paris)).to.equal('2027-03-26T08:00:00.000Z')
    expect(next('2027-03-25T17:00:00+01:00', strasbourg)).to.equal('2027-03-30T07:00:00.000Z')
    expect(next('2027-12-17T18:00:00+04:00', reunion)).to.equal('2027-12-21T05:00:00.000Z')
    const closing = { ...paris, closedDays: ['2026-03-02', '2026-03-03'] }
    expect(next('2026-03-02T10:00:00+01:00', closing)).to.equal('2026-03-04T08:00:00.000Z')
  })

  it('never opens when no day has hours', () => {
    expect(nextOpeningOf([[], [], [], [], [], [], []], '2026-03-02T10:00:00Z', paris)).to.equal(null)
  })
})

describe('A delay in open time', () => {
  it('counts open days after the day of the request, holidays skipped', () => {
    const friday = '2026-03-06T16:00:00+01:00'
    expect([1, 2, 5].map((n) => openDaysAfter(office, friday, n, paris))).to.eql([
      '2026-03-09',
      '2026-03-10',
      '2026-03-13',
    ])
    expect(openDaysAfter(office, '2027-03-25T10:00:00+01:00', 2, paris)).to.equal('2027-03-30')
    expect(openDaysAfter(office, '2027-03-25T10:00:00+01:00', 2, strasbourg)).to.equal('2027-03-31')
    expect(openDaysAfter(hoursOf('Tu 09:00-12:00'), friday, 2, paris)).to.equal('2026-03-17')
  })

  it('begins on the local day: late on Sunday at La Réunion, Monday is the first', () => {
    expect(openDaysAfter(office, '2026-03-01T23:30:00+04:00', 1, reunion)).to.equal('2026-03-02')
    expect(openDaysAfter(office, '2026-03-01T23:30:00Z', 1, reunion)).to.equal('2026-03-03')
  })

  it('counts open hours across lunch, nights, week-ends and holidays', () => {
    expect(after('2026-03-02T10:00:00+01:00', 1)).to.equal('2026-03-02T10:00:00.000Z')
    expect(after('2026-03-02T11:00:00+01:00', 2)).to.equal('2026-03-02T14:00:00.000Z')
    expect(after('2026-03-06T16:00:00+01:00', 4)).to.equal('2026-03-09T11:00:00.000Z')
    expect(after('2027-03-25T16:30:00+01:00', 1)).to.equal('2027-03-30T07:30:00.000Z')
    expect(after('2026-03-07T10:00:00+01:00', 0)).to.equal('2026-03-09T08:00:00.000Z')
  })

  it('is as long as what a count minute by minute finds open', () => {
    const holidays = officialHolidays('Métropole', 2027)
    /** On the wall clock of Paris in winter, UTC + 1. */
    const openMinute = (epoch: number): boolean => {
      const local = new Date(epoch + 3_600_000)
      const minutes = local.getUTCHours() * 60 + local.getUTCMinutes()
      const worked = local.getUTCDay() % 6 !== 0 && !holidays.includes(local.toISOString().slice(0, 10))
      return worked && ((minutes >= 540 && minutes < 720) || (minutes >= 840 && minutes < 1020))
    }
    const minutes = fc.integer({ min: Date.UTC(2027, 10, 1) / 60_000, max: Date.UTC(2027, 11, 20) / 60_000 })
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 30 }), (minute, count) => {
        const start = minute * 60_000
        const end = Date.parse(openHoursAfter(office, new Date(start).toISOString(), count, paris))
        let open = 0
        for (let at = start; at < end; at += 60_000) if (openMinute(at)) open += 1
        expect(open).to.equal(count * 60)
        expect(openMinute(end - 60_000)).to.equal(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is refused rather than searched for ever', () => {
    expect(() => openHoursAfter(office, '2026-03-02T10:00:00Z', 100_000, paris)).to.throw(RangeError)
    expect(() => openDaysAfter(office, '2026-03-02T10:00:00Z', 100_000, paris)).to.throw(RangeError)
  })
})

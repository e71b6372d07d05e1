import { expect } from 'chai'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import {
  addDays,
  addMonths,
  addToLocal,
  dateOf,
  dayOfMonth,
  daysBetween,
  isDuration,
  isLocalDate,
  isLocalDateTime,
  isLocalTime,
  lastOfMonth,
  minutesOfDay,
  monthOf,
  timeOfMinutes,
  weekdayOf,
  yearOf,
} from '../../src/domain/localTime.ts'

const RUNS = { numRuns: 10_000 }
const DAY = 86_400_000

/** Any day of these years, written by Date, which is no part of what is tested. */
const datesOf = (first: string, last: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(first), max: Date.parse(last) })
    .map((epoch) => new Date(epoch).toISOString().slice(0, 10))
const anyDate = datesOf('0001-01-01', '9998-12-31')
const anyTime = fc
  .integer({ min: 0, max: 1439 })
  .map((n) => Temporal.PlainTime.from('00:00').add({ minutes: n }).toString({ smallestUnit: 'minute' }))
const anyDuration = fc
  .record({
    years: fc.nat(5),
    months: fc.nat(30),
    weeks: fc.nat(10),
    days: fc.nat(500),
    hours: fc.nat(100),
    minutes: fc.nat(3000),
  })
  .map((fields) => Temporal.Duration.from(fields))
  .chain((length) => fc.boolean().map((before) => (before ? length.negated() : length)))
const plain = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date)

describe('A date of the calendar', () => {
  it('goes forward and back like the clock of the machine, over ten thousand random dates', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -300, max: 300 }), (date, days) => {
        const expected = new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
        expect(addDays(date, days)).to.equal(expected)
        expect(daysBetween(date, expected)).to.equal(days)
      }),
      RUNS,
    )
  })

  it('has the weekday, the month and the last day that Temporal gives it', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const theirs = plain(date)
        expect(weekdayOf(date)).to.equal(theirs.dayOfWeek)
        expect([yearOf(date), monthOf(date), dayOfMonth(date)]).to.eql([
          theirs.year,
          theirs.month,
          theirs.day,
        ])
        expect(lastOfMonth(date)).to.equal(theirs.with({ day: 31 }).toString())
        expect(dateOf(theirs.year, theirs.month, theirs.day)).to.equal(date)
      }),
      RUNS,
    )
  })

  it('moves by months as Temporal moves it, never past the end of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -11, max: 11 }), (date, months) => {
        expect(addMonths(date, months)).to.equal(plain(date).add({ months }).toString())
      }),
      RUNS,
    )
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28')
    expect(addMonths('2028-01-31', 1)).to.equal('2028-02-29')
    expect(addMonths('2028-02-29', -12)).to.equal('2027-02-28')
  })

  it('exists or not as Temporal says, whatever the numbers', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.nat(14), fc.nat(33))
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const text = [
          String(year).padStart(4, '0'),
          ...[month, day].map((n) => String(n).padStart(2, '0')),
        ].join('-')
        const there = exists(text)
        expect(isLocalDate(text)).to.equal(there)
        expect(dateOf(year, month, day)).to.equal(there ? text : null)
      }),
      RUNS,
    )
  })

  it('is refused when it is not written as one', () => {
    for (const text of [
      '',
      '2027-3-01',
      '2027/03/01',
      '20270301',
      '2027-02-29',
      '2027-03-01 ',
      '-027-03-01',
      '２０２７-03-01',
    ])
      expect(isLocalDate(text), text).to.equal(false)
    expect(dateOf(2027, 3, 1.5)).to.equal(null)
    expect(() => addDays('2027-02-29', 1)).to.throw(RangeError)
    expect(() => addMonths('tomorrow', 1)).to.throw(RangeError)
    expect(() => addDays('9999-12-31', 1)).to.throw(RangeError)
    expect(() => addDays('0000-01-01', -1)).to.throw(RangeError)
  })
})

const exists = (text: string): boolean => {
  try {
    return plain(text).toString() === text
  } catch {
    return false
  }
}

describe('An hour on the wall', () => {
  it('is the same hour after minutes and back', () => {
    for (let n = 0; n < 1440; n += 1) {
      expect(minutesOfDay(timeOfMinutes(n))).to.equal(n)
      expect(isLocalTime(timeOfMinutes(n))).to.equal(true)
    }
    expect(timeOfMinutes(545)).to.equal('09:05')
    expect(minutesOfDay('19:30')).to.equal(1170)
  })

  it('is refused when no clock shows it', () => {
    for (const text of ['24:00', '9:00', '09:60', '09h00', '09:00:00', '', 'ab:cd'])
      expect(isLocalTime(text), text).to.equal(false)
    expect(() => timeOfMinutes(1440)).to.throw(RangeError)
    expect(isLocalDateTime('2027-03-01T10:00')).to.equal(true)
    for (const text of ['2027-02-29T10:00', '2027-03-01 10:00', '2027-03-01T24:00', '2027-03-01T10:00Z'])
      expect(isLocalDateTime(text), text).to.equal(false)
  })
})

describe('A duration on the calendar', () => {
  it('lands where Temporal lands, before and after, months first', () => {
    fc.assert(
      fc.property(datesOf('0020-01-01', '9980-01-01'), anyTime, anyDuration, (date, time, length) => {
        const expected = Temporal.PlainDateTime.from(`${date}T${time}`)
          .add(length)
          .toString({ smallestUnit: 'minute' })
        expect(isDuration(length.toString())).to.equal(true)
        expect(addToLocal(`${date}T${time}`, length.toString())).to.equal(expected)
      }),
      { numRuns: 2000 },
    )
    expect(addToLocal('2027-03-31T10:00', '-P1M')).to.equal('2027-02-28T10:00')
    expect(addToLocal('2026-03-04T10:00', 'PT90S')).to.equal('2026-03-04T10:01')
    expect(addToLocal('2026-03-01T00:00', '-PT30S')).to.equal('2026-02-28T23:59')
    expect(addToLocal('2026-03-04T10:00', '-P2D')).to.equal('2026-03-02T10:00')
  })

  it('is refused when it says nothing, or halves', () => {
    for (const text of ['', 'P', 'PT', '-P', 'P1H', 'PT1D', '1D', 'P1.5D', 'P-1D', 'P1DT', 'p1d'])
      expect(isDuration(text), text).to.equal(false)
    expect(() => addToLocal('2027-03-01T10:00', 'two days')).to.throw(RangeError)
  })
})

describe('The cost of a date', () => {
  it('stays well under a microsecond, since rules are tried on every line of a caseload', () => {
    const dates = Array.from({ length: 500 }, (_, n) => addDays('2026-01-01', n))
    const work = (): void => {
      for (const date of dates) {
        addDays(date, 40)
        weekdayOf(date)
        daysBetween('2026-01-01', date)
        addMonths(date, 3)
      }
    }
    expect(bestNanoseconds(work) / (4 * dates.length)).to.be.below(1000)
  })
})

/** The best of many tries: what the code costs, not what the neighbours of this machine do. */
const bestNanoseconds = (work: () => void): number => {
  let best = Infinity
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const start = process.hrtime.bigint()
    work()
    best = Math.min(best, Number(process.hrtime.bigint() - start))
  }
  return best
}

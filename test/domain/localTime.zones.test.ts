import { expect } from 'chai'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import {
  addDuration,
  fromEpoch,
  instantOf,
  isInstant,
  isZone,
  localDate,
  localDateTime,
  localTimeOf,
  toEpoch,
  withOffset,
} from '../../src/domain/localTime.ts'

const RUNS = { numRuns: 10_000 }
const FRENCH = [
  'Europe/Paris',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
]
/** Half-hour steps, quarter hours, a day that was skipped, a zone that changed its mind. */
const ODD = ['Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Caracas', 'UTC']
const anyZone = fc.constantFrom(...FRENCH, ...ODD)
const anyEpoch = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 0, 1) })

const clocks = new Map(
  [...FRENCH, ...ODD].map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
  ]),
)
/** What the machine's own clock tables say: `2026-03-02 10:00`. */
const shownAt = (epoch: number, zone: string): string => clocks.get(zone)!.format(epoch).replace(' ', 'T')

describe('What the wall clock of a zone shows', () => {
  it('is what Intl shows, over ten thousand random instants', () => {
    fc.assert(
      fc.property(anyEpoch, anyZone, (epoch, zone) => {
        const shown = shownAt(epoch, zone)
        const instant = new Date(epoch).toISOString()
        expect(localDateTime(instant, zone)).to.equal(shown)
        expect(`${localDate(instant, zone)}T${localTimeOf(instant, zone)}`).to.equal(shown)
      }),
      RUNS,
    )
  })

  it('is right on both sides of every change of clock for ten years', () => {
    for (const zone of ['Europe/Paris', 'America/Miquelon', 'Australia/Lord_Howe'])
      for (const change of changesOf(zone, '2026-01-01T00:00Z', 20))
        for (const around of [-60_000, -1, 0, 1, 60_000])
          expect(localDateTime(fromEpoch(change + around), zone)).to.equal(shownAt(change + around, zone))
  })

  it('writes the same instant with the offset of the zone, as Temporal writes it', () => {
    fc.assert(
      fc.property(anyEpoch, anyZone, (epoch, zone) => {
        const theirs = Temporal.Instant.fromEpochMilliseconds(epoch).toString({
          timeZone: zone,
          fractionalSecondDigits: 0,
        })
        expect(withOffset(new Date(epoch).toISOString(), zone)).to.equal(theirs)
      }),
      RUNS,
    )
    expect(withOffset('2026-03-02T06:00:00.000Z', 'Indian/Reunion')).to.equal('2026-03-02T10:00:00+04:00')
    expect(withOffset('2026-03-02T10:00:00+04:00', 'America/Cayenne')).to.equal('2026-03-02T03:00:00-03:00')
  })
})

const changesOf = (zone: string, since: string, count: number): number[] => {
  const changes: number[] = []
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(since).toZonedDateTimeISO(zone)
  while (changes.length < count && (at = at.getTimeZoneTransition('next')) !== null)
    changes.push(at.epochMilliseconds)
  return changes
}

describe('The instant of a local hour', () => {
  it('is the one that Temporal calls compatible, over ten thousand random hours', () => {
    fc.assert(
      fc.property(anyEpoch, anyZone, (epoch, zone) => {
        const local = new Date(epoch).toISOString().slice(0, 16)
        const theirs = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, {
          disambiguation: 'compatible',
        })
        expect(toEpoch(instantOf(local, zone))).to.equal(theirs.epochMilliseconds)
      }),
      RUNS,
    )
  })

  it('is that one too through every night of a change, quarter by quarter', () => {
    for (const zone of ['Europe/Paris', 'America/Miquelon', 'Australia/Lord_Howe', 'Pacific/Apia'])
      for (const change of changesOf(zone, '2010-01-01T00:00Z', 20))
        for (let quarter = -120; quarter <= 120; quarter += 1) {
          const local = shownAt(change + quarter * 900_000, zone)
          const theirs = Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds
          expect(toEpoch(instantOf(local, zone)), `${local} ${zone}`).to.equal(theirs)
        }
  })

  it('comes back to the same hour wherever that hour exists', () => {
    fc.assert(
      fc.property(anyEpoch, anyZone, (epoch, zone) => {
        const shown = shownAt(epoch, zone)
        expect(localDateTime(instantOf(shown, zone), zone)).to.equal(shown)
      }),
      RUNS,
    )
  })

  it('falls after the gap when the hour is missing: Paris, 28 March 2027, 02:30', () => {
    expect(instantOf('2027-03-28T01:59', 'Europe/Paris')).to.equal('2027-03-28T00:59:00.000Z')
    expect(instantOf('2027-03-28T02:30', 'Europe/Paris')).to.equal('2027-03-28T01:30:00.000Z')
    expect(instantOf('2027-03-28T03:30', 'Europe/Paris')).to.equal('2027-03-28T01:30:00.000Z')
  })

  it('is the first of the two when the hour comes twice: Paris, 25 October 2026, 02:30', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Paris')).to.equal('2026-10-25T00:30:00.000Z')
    expect(localDateTime('2026-10-25T01:30:00.000Z', 'Europe/Paris')).to.equal('2026-10-25T02:30')
    expect(instantOf('2026-10-25T03:00', 'Europe/Paris')).to.equal('2026-10-25T02:00:00.000Z')
  })

  it('follows the North American nights at Miquelon: 14 March and 7 November 2027', () => {
    expect(instantOf('2027-03-14T02:30', 'America/Miquelon')).to.equal('2027-03-14T05:30:00.000Z')
    expect(instantOf('2027-11-07T01:30', 'America/Miquelon')).to.equal('2027-11-07T03:30:00.000Z')
    expect(instantOf('2027-11-07T02:30', 'America/Miquelon')).to.equal('2027-11-07T05:30:00.000Z')
  })

  it('knows no summer overseas: the five zones keep their offset on the nights when Paris moves', () => {
    const offsets = {
      'America/Martinique': 4,
      'America/Guadeloupe': 4,
      'America/Cayenne': 3,
      'Indian/Reunion': -4,
      'Indian/Mayotte': -3,
    }
    for (const [zone, hours] of Object.entries(offsets))
      for (const day of ['2026-10-25', '2027-03-28', '2027-07-01'])
        expect(toEpoch(instantOf(`${day}T02:30`, zone))).to.equal(
          Date.parse(`${day}T02:30Z`) + hours * 3_600_000,
        )
  })

  it('keeps a reminder at 10:00 on both sides of a change of clock', () => {
    expect(instantOf('2027-03-26T10:00', 'Europe/Paris')).to.equal('2027-03-26T09:00:00.000Z')
    expect(instantOf('2027-03-29T10:00', 'Europe/Paris')).to.equal('2027-03-29T08:00:00.000Z')
  })
})

describe('An instant', () => {
  it('is read as Date reads it, and written in UTC with its milliseconds', () => {
    fc.assert(
      fc.property(anyEpoch, anyZone, (epoch, zone) => {
        const seconds = Math.floor(epoch / 1000) * 1000
        const written = Temporal.Instant.fromEpochMilliseconds(seconds).toString({ timeZone: zone })
        expect(toEpoch(written)).to.equal(Date.parse(written)).and.to.equal(seconds)
        expect(fromEpoch(epoch)).to.equal(new Date(epoch).toISOString())
      }),
      RUNS,
    )
    expect(toEpoch('2026-03-02T10:00:00.1234567+04:00')).to.equal(Date.UTC(2026, 2, 2, 6, 0, 0, 123))
    expect(toEpoch('2026-03-02T10:00:05.1Z')).to.equal(Date.UTC(2026, 2, 2, 10, 0, 5, 100))
    expect(toEpoch('2026-03-02T10:00+0400')).to.equal(Date.UTC(2026, 2, 2, 6))
  })

  it('needs its offset, a day that exists and an hour that exists', () => {
    for (const text of ['2026-03-02T10:00:00Z', '2026-03-02T10:00+04:00', '2024-02-29T00:00:00.000Z'])
      expect(isInstant(text), text).to.equal(true)
    for (const text of [
      '2026-03-02T10:00:00',
      '2026-03-02',
      '2026-02-29T10:00:00Z',
      '2026-03-02T25:00:00Z',
      '2026-03-02T10:60:00Z',
      '2026-03-02T10:00:60Z',
      '2026-03-02T10:00:00+24:00',
      '2026-03-02 10:00:00Z',
      'now',
      '',
    ])
      expect(isInstant(text), text).to.equal(false)
    expect(() => toEpoch('2026-03-02T10:00:00')).to.throw(RangeError)
    expect(() => fromEpoch(Number.NaN)).to.throw(RangeError)
  })

  it('moves by exact durations, a day being 24 hours; months have no length', () => {
    expect(addDuration('2026-10-24T12:00:00+02:00', 'PT48H')).to.equal('2026-10-26T10:00:00.000Z')
    expect(addDuration('2026-10-24T12:00:00+02:00', 'P2D')).to.equal('2026-10-26T10:00:00.000Z')
    expect(addDuration('2026-03-02T10:00:00.250Z', '-PT60M')).to.equal('2026-03-02T09:00:00.250Z')
    expect(addDuration('2026-03-02T10:00:00Z', 'PT1M30S')).to.equal('2026-03-02T10:01:30.000Z')
    expect(() => addDuration('2026-03-02T10:00:00Z', 'P1M')).to.throw(RangeError)
  })
})

describe('A zone', () => {
  it('is a name of the IANA list, not an offset', () => {
    for (const zone of FRENCH) expect(isZone(zone), zone).to.equal(true)
    for (const zone of ['', '+04:00', 'Indian/La Reunion', 'Europe/Strasbourg', 'Paris'])
      expect(isZone(zone), zone).to.equal(false)
    expect(() => localDateTime('2026-03-02T10:00:00Z', 'Europe/Strasbourg')).to.throw(RangeError)
  })
})

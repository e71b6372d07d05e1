import { expect } from 'chai'
import { bestSlots, freeSlots, isInside, MOST_SLOTS, type FreeSlot } from '../../src/domain/slots.ts'
import { thursday } from '../support/builders.ts'

/** Wednesday afternoon. */
const CURRENT = '2026-03-04T14:00'

const free = (...moments: readonly string[]): readonly FreeSlot[] =>
  moments.map((at) => ({ id: at, at: `2026-03-${at}`, durationMin: 30, mode: 'PHYSIQUE', place: '' }))

const best = (...moments: readonly string[]): readonly string[] =>
  bestSlots(free(...moments), CURRENT).map(({ id }) => id)

describe('the best free hours', () => {
  it('are those there are, in their order', () => {
    expect(best()).to.deep.equal([])
    expect(best('06T10:00', '05T14:00')).to.deep.equal(['05T14:00', '06T10:00'])
  })

  it('are three, on the three soonest days', () =>
    expect(best('05T14:00', '05T15:00', '06T14:00', '09T14:00', '10T14:00')).to.deep.equal([
      '05T14:00',
      '06T14:00',
      '09T14:00',
    ]))

  it('are, in a day, of the half of the appointment that they would replace, though it is later', () =>
    expect(best('05T09:00', '05T15:00', '06T09:00', '09T11:30', '09T12:00')).to.deep.equal([
      '05T15:00',
      '06T09:00',
      '09T12:00',
    ]))

  it('are, on two days, not three of the same half of a day', () =>
    expect(best('05T14:00', '05T15:00', '05T09:00', '06T14:00')).to.deep.equal([
      '05T09:00',
      '05T14:00',
      '06T14:00',
    ]))

  it('are all of one morning only when there is nothing else', () =>
    expect(best('05T09:00', '05T09:30', '05T10:00', '05T10:30')).to.deep.equal([
      '05T09:00',
      '05T09:30',
      '05T10:00',
    ]))
})

describe('the free hours of an advisor whose day is the person’s night', () => {
  it('are offered by day alone, as long as there is one', () => {
    // Nine, one and three o'clock in Strasbourg, in Cayenne.
    const days = ['30', '31'].flatMap((day) => [`${day}T04:00`, `${day}T08:00`, `${day}T10:00`])
    expect(best(...days)).to.deep.equal(['30T08:00', '30T10:00', '31T08:00'])
    expect(best('30T04:00', '31T04:00', '31T09:00')).to.deep.equal(['31T09:00'])
  })

  it('are spread over the days that have one by day', () =>
    expect(
      best('05T04:00', '06T04:00', '06T14:00', '09T07:59', '09T15:00', '10T20:00', '10T20:01'),
    ).to.deep.equal(['06T14:00', '09T15:00', '10T20:00']))

  it('are offered by night, spread in the same way, when there is nothing else', () =>
    expect(best('05T04:00', '05T05:00', '06T04:00', '09T21:00', '10T04:00')).to.deep.equal([
      '05T04:00',
      '06T04:00',
      '09T21:00',
    ]))
})

describe('an hour', () => {
  const thursdayAfternoon = { from: '2026-03-05', to: '2026-03-05', after: '13:00', before: '18:00' }

  it('is inside a wish for a window that holds its beginning', () => {
    const wish = { wanted: [thursdayAfternoon], refused: [] }
    expect(isInside(wish, '2026-03-05T13:00')).to.equal(true)
    expect(isInside(wish, '2026-03-05T18:00')).to.equal(false)
    expect(isInside(wish, '2026-03-06T14:00')).to.equal(false)
  })

  it('is outside what was refused, and inside a wish that names no date', () => {
    expect(isInside({ wanted: [], refused: [] }, '2026-03-05T14:00')).to.equal(true)
    expect(isInside({ wanted: [], refused: [thursdayAfternoon] }, '2026-03-05T14:00')).to.equal(false)
    expect(isInside({ wanted: [{ weekday: 4 }], refused: [thursdayAfternoon] }, '2026-03-05T14:00')).to.equal(
      false,
    )
  })
})

describe('the free hours of an advisor', () => {
  const now = '2026-03-05T08:00:00.000Z'
  const slot = (startsAt: string, zone = 'Indian/Reunion', id = startsAt) => ({
    ...thursday,
    id,
    startsAt,
    zone,
  })
  const at = (...slots: readonly ReturnType<typeof slot>[]) =>
    freeSlots(slots, { now, zone: 'America/Cayenne' }).map((one) => one.at)

  it('are at least two hours from now', () =>
    // It is noon at La Réunion, five o'clock in Cayenne.
    expect(at(slot('2026-03-05T13:59'), slot('2026-03-05T14:00'), slot('2026-03-05T16:30'))).to.deep.equal([
      '2026-03-05T07:00',
      '2026-03-05T09:30',
    ]))

  it('are on the person’s clock, whatever the clock they were published on, soonest first', () =>
    expect(at(slot('2026-03-06T03:00'), slot('2026-03-05T14:30', 'Europe/Paris'))).to.deep.equal([
      '2026-03-05T10:30',
      '2026-03-05T20:00',
    ]))

  it('are the person’s own where the service’s clock is not known', () =>
    expect(at(slot('2026-03-06T10:00', ''))).to.deep.equal(['2026-03-06T10:00']))

  it('that begin together are one', () => {
    const both = [
      slot('2026-03-06T10:00', 'Indian/Reunion', 'b'),
      slot('2026-03-06T10:00', 'Indian/Reunion', 'a'),
    ]
    expect(freeSlots(both, { now, zone: 'Indian/Reunion' }).map(({ id }) => id)).to.deep.equal(['a'])
  })

  it('are sixty at most', () => {
    const many = Array.from({ length: 80 }, (_, n) =>
      slot(`2026-04-${String((n % 20) + 1).padStart(2, '0')}T1${Math.floor(n / 20)}:00`),
    )
    expect(freeSlots(many, { now, zone: 'Indian/Reunion' })).to.have.length(MOST_SLOTS)
  })
})

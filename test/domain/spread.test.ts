import { expect } from 'chai'
import fc from 'fast-check'
import type { Calendar } from '../../src/domain/gate.ts'
import { spread } from '../../src/domain/spread.ts'

const paris: Calendar = { zone: 'Europe/Paris', holidayZone: 'Métropole', closedDays: [] }
const tuesdayAtTen = '2026-03-03T09:00:00.000Z'
const wednesday = '2026-03-04T09:00:00.000Z'

describe('a crowded hour', () => {
  it('is spread evenly over the four hours that follow', () => {
    const hours = Array.from({ length: 4000 }, (_, index) => {
      const at = spread(tuesdayAtTen, { person: `person-${index}`, lastUseful: wednesday, calendar: paris })
      return Math.floor((Date.parse(at) - Date.parse(tuesdayAtTen)) / 3_600_000)
    })
    for (const hour of [0, 1, 2, 3])
      expect(hours.filter((one) => one === hour).length).to.be.within(850, 1150)
  })

  it('gives a person the same instant each time, inside the gate and while it is of use', () => {
    const times = fc.integer({ min: 0, max: 540 })
    fc.assert(
      fc.property(fc.uuid(), times, times, (person, after, useful) => {
        const at = new Date(Date.parse('2026-03-03T08:00:00.000Z') + after * 60_000).toISOString()
        const lastUseful = new Date(Date.parse(at) + useful * 60_000).toISOString()
        const once = spread(at, { person, lastUseful, calendar: paris })
        const local = new Intl.DateTimeFormat('fr-FR', {
          timeZone: 'Europe/Paris',
          hour: 'numeric',
          hourCycle: 'h23',
        })
        const hour = Number(local.format(new Date(once)).replace(/\D/g, ''))
        return (
          once === spread(at, { person, lastUseful, calendar: paris }) &&
          once >= at &&
          once <= lastUseful &&
          hour >= 9 &&
          hour < 19
        )
      }),
    )
  })
})

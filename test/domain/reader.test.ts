import { expect } from 'chai'
import type { Line, Param } from '../../src/domain/conversation.ts'
import type { Window } from '../../src/domain/reading.ts'
import { readBy, saysYear, zoneToSay, type Reader } from '../../src/domain/reader.ts'

const TODAY = '2026-03-02'
/** Works in Strasbourg, reads of somebody in Cayenne. */
const FAR: Reader = { today: TODAY, zone: 'America/Cayenne', own: 'Europe/Paris' }

const read = (value: Param, reader = FAR): unknown =>
  readBy({ key: 'any', params: { value } }, reader).params?.['value']

/** What the clock of a zone shows, as the platform says it. */
function clockIn(zone: string, instant: Date): string {
  const style = { timeZone: zone, dateStyle: 'short', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat('sv-SE', style).format(instant).replace(' ', 'T')
}

describe('the year of a date', () => {
  it('is said of another year than now, and of any date more than about six months away', () => {
    for (const [date, said] of [
      ['2026-03-02', false],
      ['2026-09-01', false],
      ['2026-09-02', true],
      ['2026-12-31', true],
      ['2027-01-01', true],
      ['2025-12-31', true],
    ] as const)
      expect(saysYear(date, TODAY), date).to.equal(said)
    expect(saysYear('2027-01-04', '2026-12-28'), 'a week away').to.equal(true)
    expect(saysYear('2026-03-02', '2026-10-01'), 'long past').to.equal(true)
  })
})

describe('the zone of an hour', () => {
  it('is said as soon as somebody lives by another clock', () => {
    expect(zoneToSay('America/Cayenne', ['America/Cayenne', 'America/Cayenne'])).to.equal(null)
    expect(zoneToSay('America/Cayenne', ['America/Cayenne', 'Europe/Paris'])).to.equal('America/Cayenne')
  })
})

describe('a sentence, for who reads it', () => {
  it('has its reader in every value: of buttons, and of the sentences inside it', () => {
    const value = { moment: '2026-03-13T15:00' }
    const inside: Line = { key: 'inside', params: { value } }
    const line: Line = {
      key: 'any',
      params: { line: { line: inside }, time: { time: '15:00' }, date: { date: '2026-03-13' }, name: 'Awa' },
      choices: [{ id: 'yes', label: 'yes', params: { value } }],
    }
    const own = { ...value, today: TODAY, zone: 'America/Cayenne' }
    const reader: Reader = { today: TODAY, zone: 'America/Cayenne' }
    expect(readBy(line, reader)).to.deep.equal({
      key: 'any',
      params: {
        line: { line: { key: 'inside', params: { value: own } } },
        time: { time: '15:00', zone: 'America/Cayenne' },
        date: { date: '2026-03-13', today: TODAY },
        name: 'Awa',
      },
      choices: [{ id: 'yes', label: 'yes', params: { value: own } }],
    })
  })

  it('keeps whose hours they are when it is then read where nothing has to be said of it', () => {
    const once = readBy({ key: 'any', params: { value: { moment: '2026-03-13T15:00' } } }, FAR)
    expect(readBy(once, { today: TODAY, zone: null })).to.deep.equal(once)
  })

  it('tells hours on the reader’s clock too, every day of a year, changes of clocks included', () => {
    for (let day = 0; day < 365; day += 1) {
      // Cayenne is three hours behind UTC all year.
      const instant = new Date(Date.UTC(2026, 0, 1 + day, 17, 30))
      const [moment, own] = [clockIn('America/Cayenne', instant), clockIn('Europe/Paris', instant)]
      expect(read({ moment })).to.include({ moment, own })
      const [date, at] = moment.split('T') as [string, string]
      const [ownDate, ownAt] = own.split('T') as [string, string]
      expect(read({ windows: [{ from: date, to: date, at }] })).to.have.deep.property('own', [
        { from: ownDate, to: ownDate, at: ownAt },
      ])
    }
  })

  it('tells no window on the reader’s clock that has no date, no hour, or two days there', () => {
    const day = { from: '2026-03-13', to: '2026-03-13' }
    const own = (...windows: readonly Window[]): unknown => (read({ windows }) as { own: unknown }).own
    expect(own({ ...day, after: '13:00', before: '18:00' })).to.deep.equal([
      { ...day, after: '17:00', before: '22:00' },
    ])
    expect(own({ ...day, after: '21:00' })).to.deep.equal([
      { from: '2026-03-14', to: '2026-03-14', after: '01:00' },
    ])
    for (const one of [
      day,
      { after: '13:00' },
      { weekday: 5, at: '15:00' },
      { ...day, after: '18:00', before: '21:00' },
    ])
      expect(own({ ...day, at: '10:00' }, one), JSON.stringify(one)).to.deep.equal([])
  })
})

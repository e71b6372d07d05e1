import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { holidaysOf, isHoliday } from '../../src/domain/holidays.ts'
import { FIRST_YEAR, LAST_YEAR, ZONES, officialHolidays } from './officialHolidays.ts'

const easterSundays = readFileSync(new URL('easter-sundays.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .flatMap((line) => {
    const [decade = '', ...days] = line.split(' ')
    return days.map((day, n) => `${Number(decade) + n}-${day}`)
  })

const FIXED_IN_ALSACE = '01-01 05-01 05-08 07-14 08-15 11-01 11-11 12-25 12-26'.split(' ')

const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

describe('The public holidays', () => {
  for (const [zone] of ZONES)
    it(`of ${zone} are those that the State published, ${FIRST_YEAR} to ${LAST_YEAR}`, () => {
      for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1)
        expect(holidaysOf(year, zone)).to.eql(officialHolidays(zone, year))
    })

  it('follow Easter through three centuries', () => {
    expect(easterSundays).to.have.lengthOf(300)
    for (const easter of easterSundays) {
      const year = Number(easter.slice(0, 4))
      const moving = [-2, 1, 39, 50].map((days) => daysAfter(easter, days))
      const fixed = FIXED_IN_ALSACE.map((day) => `${easter.slice(0, 4)}-${day}`)
      expect(holidaysOf(year, 'Alsace-Moselle')).to.have.members([...new Set([...moving, ...fixed])])
    }
  })

  it('are eleven in the Métropole, ten when Ascension is 1 May, thirteen in Alsace-Moselle', () => {
    expect(holidaysOf(2027, 'Métropole')).to.have.lengthOf(11)
    expect(holidaysOf(2008, 'Métropole')).to.have.lengthOf(10)
    expect(holidaysOf(2027, 'Alsace-Moselle')).to.have.lengthOf(13)
  })

  it('keep the abolition of slavery on its day of each overseas zone, and nowhere else', () => {
    const abolition = new Map([
      ['Mayotte', '2026-04-27'],
      ['Martinique', '2026-05-22'],
      ['Guadeloupe', '2026-05-27'],
      ['Guyane', '2026-06-10'],
      ['La Réunion', '2026-12-20'],
    ])
    for (const [zone] of ZONES)
      for (const [theirs, day] of abolition)
        expect(isHoliday(day, zone), `${zone} ${day}`).to.equal(zone === theirs)
  })

  it('take the closing days that a territory gives, such as a feast that follows the moon', () => {
    expect(isHoliday('2026-03-20', 'Mayotte')).to.equal(false)
    expect(isHoliday('2026-03-20', 'Mayotte', ['2026-03-20'])).to.equal(true)
    expect(isHoliday('2026-03-21', 'Mayotte', ['2026-03-20'])).to.equal(false)
  })

  it('are still right after more years have been asked for than are kept', () => {
    const before = holidaysOf(2027, 'Guyane')
    for (let year = 1; year <= 2000; year += 1) holidaysOf(year, 'Guyane')
    expect(holidaysOf(2027, 'Guyane')).to.eql(before).and.to.eql(officialHolidays('Guyane', 2027))
  })
})

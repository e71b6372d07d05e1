import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { helplinesToMend } from '../../src/cli/helplines.ts'
import { helplines, isKnownOpen, unverified, type Helpline } from '../../src/domain/helpline.ts'

const dated = (verifiedOn: string | null): Helpline => {
  const [first] = helplines
  if (first === undefined) throw new Error('There are no helplines.')
  return { ...first, verifiedOn }
}

describe('a helpline', () => {
  it('that nobody verified, or more than a year ago, is told', () => {
    expect(unverified('2026-11-24', [dated(null)])).to.have.length(1)
    expect(unverified('2026-11-24', [dated('2025-11-23')])).to.have.length(1)
    expect(unverified('2026-11-24', [dated('2025-11-24')])).to.have.length(0)
    expect(unverified('2026-11-24', [dated('2026-11-24')])).to.have.length(0)
  })

  it('dated in the future, or in another form, is not verified, and its date is told with the form that is wanted', () => {
    for (const date of ['2062-01-01', '2026-11-25', '28/11/2026', '2026-02-30', '']) {
      expect(unverified('2026-11-24', [dated(date)]), date).to.have.length(1)
      expect(isKnownOpen(dated(date), '2026-11-24'), date).to.equal(false)
      const said = helplinesToMend('2026-11-24', [{ ...dated(date), number: '39 19' }])
      expect(said).to.include(`39 19 has "${date}"`).and.to.include('YYYY-MM-DD')
    }
    expect(helplinesToMend('2026-11-24', [dated(null)])).not.to.include('YYYY')
    expect(helplinesToMend('2026-11-24', [dated('2026-11-24')])).to.equal(null)
  })

  it('has its hours said nowhere but on a card that knows when it was verified', () => {
    const locales = new URL('../../locales/', import.meta.url)
    for (const lang of readdirSync(locales))
      for (const name of readdirSync(new URL(`${lang}/`, locales))) {
        const words = readFileSync(new URL(`${lang}/${name}`, locales), 'utf8')
        const hours = [...words.matchAll(/"(\w+)": "[^"]*(?:jour et nuit|day and night|24 ?h|24\/7)/g)]
        expect(
          hours.map(([, key]) => key),
          `${lang}/${name}`,
        ).to.deep.equal(name === 'safety.json' ? ['always'] : [])
      }
  })

  it('is known for every number that a card shows', () => {
    const locales = new URL('../../locales/', import.meta.url)
    for (const lang of readdirSync(locales)) {
      const file = new URL(`${lang}/safety.json`, locales)
      const cards = readFileSync(file, 'utf8').replaceAll('\u00a0', ' ')
      const shown = cards.match(/\b(?:\d{2,4}(?: \d{2,3})*)\b/g) ?? []
      const known = new Set(helplines.flatMap(({ number, dial }) => [number, dial]))
      expect(shown.length).to.be.greaterThan(10)
      expect([...new Set(shown)].filter((number) => !known.has(number))).to.deep.equal([])
    }
  })
})

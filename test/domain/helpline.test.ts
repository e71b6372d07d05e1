import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { helplines, unverified, type Helpline } from '../../src/domain/helpline.ts'

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

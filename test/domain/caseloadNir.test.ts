import { expect } from 'chai'
import { holdsNir } from '../../src/domain/nir.ts'

/** Keys computed apart, as 97 - (the thirteen digits, 2A as 19 and 2B as 18, mod 97). */
describe('A social security number', () => {
  const seen = [
    ['of fifteen digits with its key', '269054958815780'],
    ['as on the card', '2 69 05 49 588 157 80'],
    ['with other separators', '2.69.05.49.588.157-80'],
    ['with unbreakable and thin spaces', '2\u00A069\u202F05\u00A049\u202F588\u00A0157\u00A080'],
    ['with invisible spaces', '2\u200B69\u200B0549588157\u200B80'],
    ['in full-width digits', '２６９０５４９５８８１５７８０'],
    ['of Corse-du-Sud', '190022A00400179'],
    ['of Haute-Corse, in small letters', '1 90 02 2b 004 001 09'],
    ['without its key', '1851275108042'],
    ['without its key, of Corsica', '1 90 02 2A 004 001'],
    ['of somebody whose number is provisional, with its key', '785127510804270'],
    ['within a sentence', 'Dossier 255081416802538, voir la CAF'],
    ['in an e-mail address', '255081416802538@example.org'],
    ['mistyped, but grouped as on the card', '2 69 05 49 588 157 81'],
  ] as const
  for (const [what, text] of seen) it(`is seen ${what}`, () => expect(holdsNir(text)).to.equal(true))

  const spared = [
    ['fifteen digits whose key is wrong', '269054958815781'],
    ['a longer number', '2690549588157801'],
    ['a SIRET of fourteen digits', '13002526500013'],
    ['thirteen digits with no month', '1701345678901'],
    ['thirteen digits with no department', '1700100000001'],
    ['milliseconds', '1700000000000'],
    ['telephones', '06 39 98 00 01 / 02 61 91 00 10'],
    ['a telephone as dialled from afar', '00262692123456'],
    ['a date and an hour', '2026-03-04T10:00'],
    ['opening hours', 'Mo-Fr 09:00-12:00,14:00-17:00'],
    ['a UUID', '18512751-0804-4279-8aaa-000000000000'],
    ['letters stuck to the digits', 'x269054958815780'],
    ['an address', '12 rue des Flamboyants, 97400 Saint-Denis'],
  ] as const
  for (const [what, text] of spared) it(`is not ${what}`, () => expect(holdsNir(text)).to.equal(false))

  it('is looked for in a time that grows with the text, whatever the text', () => {
    for (const text of ['1 '.repeat(200_000), '1'.repeat(400_000), '1.85.12.'.repeat(50_000)]) {
      const begun = performance.now()
      expect(holdsNir(text)).to.equal(false)
      expect(performance.now() - begun).to.be.below(1_000)
    }
  })
})

import { expect } from 'chai'
import * as fc from 'fast-check'
import { holdsNir, nirsIn } from '../../src/domain/nir.ts'

/** The key by its definition, on integers without bound. */
const keyOf = (body: string): string => {
  const number = BigInt(body.replace('2A', '19').replace('2B', '18'))
  return String(97n - (number % 97n)).padStart(2, '0')
}

/** Another key than the right one. */
const slipOf = (body: string): string => String((Number(keyOf(body)) % 97) + 1).padStart(2, '0')

const cut = (signs: string, lengths: readonly number[]): readonly string[] => {
  let from = 0
  return lengths.map((length) => signs.slice(from, (from += length)))
}

const BODY = '2850578006084'
const KEY = keyOf(BODY)
const WHOLE = BODY + KEY
const CARD = [1, 2, 2, 2, 3, 3, 2]
const PAIRS = [2, 2, 2, 2, 2, 2, 2, 1]
const FOURS = [4, 4, 4, 3]
const ONES = Array.from(WHOLE, () => 1)
const onCard = cut(WHOLE, CARD).join(' ')
/** The digits from another zero on. */
const inScript = (zero: number): string =>
  WHOLE.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

/** What is found in a text, as it is written there. */
const found = (text: string): readonly string[] => nirsIn(text).map(({ from, to }) => text.slice(from, to))

describe('A social security number', () => {
  describe('is found, all of it and nothing else,', () => {
    const written: Readonly<Record<string, string>> = {
      'in one': WHOLE,
      'as on the card': onCard,
      'by two': cut(WHOLE, PAIRS).join(' '),
      'by two, after the sex': cut(WHOLE, [1, 2, 2, 2, 2, 2, 2, 2]).join(' '),
      'by four': cut(WHOLE, FOURS).join(' '),
      'by one': cut(WHOLE, ONES).join(' '),
      'cut anywhere': `${WHOLE.slice(0, 6)} ${WHOLE.slice(6)}`,
      'without its key': BODY,
      'without its key, as on the card': cut(BODY, CARD.slice(0, 6)).join(' '),
      'without its key, by two': cut(BODY, [...PAIRS.slice(0, 6), 1]).join(' '),
      'without its key, by one': cut(BODY, ONES.slice(0, 13)).join(' '),
      'with a slip in its key': BODY + slipOf(BODY),
      'with a slip in its key, as on the card': cut(BODY + slipOf(BODY), CARD).join(' '),
      'with a slip in its key, by two': cut(BODY + slipOf(BODY), PAIRS).join(' '),
      'with its key apart': `${BODY} ${KEY}`,
      'with its key after a slash': `${BODY} / ${KEY}`,
      'with its key after a dash': `${BODY} - ${KEY}`,
      'with its key after a colon': `${BODY} : ${KEY}`,
      'with its key named': `${BODY} clé ${KEY}`,
      'with its key named in decomposed letters': `${BODY} cle\u0301 : ${KEY}`,
      'with its key named at more length': `${BODY} et la clef ${KEY}`,
      'with a key that is wrong, named': `${BODY} clé ${slipOf(BODY)}`,
      'on several lines': cut(WHOLE, CARD).join('\r\n'),
      'with empty lines inside': cut(WHOLE, CARD).join('\n\n'),
      'with tabs': cut(WHOLE, CARD).join('\t'),
      'with three spaces': cut(WHOLE, CARD).join('   '),
      'with unbreakable and thin spaces': `2\u00a085\u202f05\u00a078\u2009006\u00a0084\u202f${KEY}`,
      'with spaces of no width': `28505\u200b78\u200d006\u2060084\ufeff${KEY}`,
      'with full stops': cut(WHOLE, CARD).join('.'),
      'with commas': cut(WHOLE, CARD).join(', '),
      'with slashes': cut(WHOLE, CARD).join('/'),
      'with underscores': cut(WHOLE, CARD).join('_'),
      'with colons': cut(WHOLE, CARD).join(':'),
      'with middle dots': cut(WHOLE, CARD).join('·'),
      'with hyphens and spaces': cut(WHOLE, CARD).join(' - '),
      'with long dashes': cut(WHOLE, CARD).join('—'),
      'in full-width digits': inScript(0xff10),
      'in Arabic digits': inScript(0x660),
      'in Persian digits': inScript(0x6f0),
      'in mathematical digits': inScript(0x1d7ce),
      'with letters O for zeros': onCard.replaceAll('0', 'O'),
      'with small letters o for zeros': WHOLE.replaceAll('0', 'o'),
      'of Corse-du-Sud': `190022A004001${keyOf('190022A004001')}`,
      'of Haute-Corse, in small letters': `1 90 02 2b 004 001 ${keyOf('190022B004001')}`,
      'of Corsica, by one': cut(`190022A004001${keyOf('190022A004001')}`, ONES).join(' '),
      'of Corsica, without its key': '1 90 02 2A 004 001',
      'of somebody born overseas': `1850597411002${keyOf('1850597411002')}`,
      'of somebody born abroad': `2850599351004${keyOf('2850599351004')}`,
      'of somebody whose number is provisional': `7851275108042${keyOf('7851275108042')}`,
      ...Object.fromEntries(
        ['00', '13', '19', '20', '31', '42', '50', '99'].map((month) => {
          const body = `285${month}78006084`
          return [`of the month ${month}`, body + keyOf(body)]
        }),
      ),
    }
    for (const [how, nir] of Object.entries(written))
      it(`written ${how}`, () => {
        for (const text of [nir, `voilà mon numero ${nir} merci`, `Bonjour,\n${nir}\n`, `nir : ${nir}.`])
          expect(found(text), text).to.deep.equal([nir])
      })

    it('with the parenthesis of its key open', () => {
      expect(found(`mon numéro ${BODY} (${KEY}) merci`)).to.deep.equal([`${BODY} (${KEY}`])
    })

    it('with two zeros before', () => {
      expect(found(`00${WHOLE}`)).to.deep.equal([`00${WHOLE}`])
      expect(found(`00${BODY}`)).to.deep.equal([`00${BODY}`])
      expect(found(`00 ${onCard}`)).to.deep.equal([onCard])
    })

    it('when letters stand against it', () => {
      for (const text of [`${WHOLE}merci`, `numéro${WHOLE}`, `nº${WHOLE}`, `n°${WHOLE}`, `c${WHOLE}c`])
        expect(found(text), text).to.deep.equal([WHOLE])
      expect(found(`${BODY}c mon numero`)).to.deep.equal([BODY])
    })

    it('in an e-mail address', () => expect(found(`${WHOLE}@example.org`)).to.deep.equal([WHOLE]))

    it('after another number, before another number', () => {
      for (const other of ['12', '974', '0639980001', '06 39 98 00 01', '12/05/1985', '14:30'])
        expect(
          [`le ${other} ${onCard}`, `${onCard} ${other}`, `${other}, ${onCard}, ${other}`].flatMap(found),
        ).to.deep.equal([onCard, onCard, onCard])
      expect(found(`${BODY} 06 39 98 00 01`)).to.deep.equal([BODY])
    })

    it('twice', () => {
      const other = `1700533063004${keyOf('1700533063004')}`
      expect(found(`moi ${onCard}, mon mari ${other}`)).to.deep.equal([onCard, other])
    })

    it('when it is announced, though a sign is wrong, or one of its key missing', () => {
      for (const nir of [`2 85 17 78 006 084 ${KEY}`, cut(WHOLE.slice(0, 14), PAIRS.slice(0, 7)).join(' ')])
        for (const text of [`mon num ss c ${nir} voila`, `Sécu : ${nir}`, `sécurité sociale ${nir}`])
          expect(found(text), text).to.deep.equal([nir])
    })
  })

  it('is found whatever its parts and whatever stands between them', () => {
    const number = (least: number, most: number, length: number) =>
      fc.integer({ min: least, max: most }).map((value) => String(value).padStart(length, '0'))
    const department = fc.oneof(
      { weight: 9, arbitrary: number(1, 99, 2) },
      { weight: 1, arbitrary: fc.constantFrom('2A', '2B') },
    )
    const body = fc
      .tuple(
        fc.constantFrom('1', '2', '3', '4', '7', '8'),
        number(0, 99, 2),
        fc.oneof(number(1, 12, 2), fc.constantFrom('20', '30', '42', '50', '99')),
        department,
        number(1, 999, 3),
        number(1, 999, 3),
      )
      .map((parts) => parts.join(''))
    const gap = fc.stringMatching(/^(?:\u200b?[ \t\u00a0\u202f._·–—-]{1,3}|, | \/ |\r\n)$/)
    const grouping = fc.constantFrom(CARD, FOURS, ONES, [13, 2], [5, 2, 6, 2], [3, 4, 3, 3, 2], [7, 8], [15])
    const text = fc.tuple(body, grouping, fc.array(gap, { minLength: 14, maxLength: 14 }))
    fc.assert(
      fc.property(text, ([signs, lengths, gaps]) => {
        const groups = cut(signs + keyOf(signs), lengths)
        const nir = groups.map((group, at) => (at === 0 ? group : `${gaps[at - 1]}${group}`)).join('')
        expect(found(`mon numéro est ${nir} voilà`)).to.deep.equal([nir])
      }),
      { numRuns: 2_000 },
    )
  })

  describe('is not', () => {
    const others: Readonly<Record<string, readonly string[]>> = {
      'a telephone': [
        '06 39 98 00 01',
        '0639980001',
        '+33 6 39 98 00 01',
        '00262692123456',
        '0033 6 39 98 00 01',
        '262 0692 123 456',
      ],
      'two telephones': [
        '06 39 98 00 01 / 02 61 91 00 10',
        '0639980001 0261910010',
        '06.39.98.00.01, 0262 91 00 10',
      ],
      'a telephone with something beside it': [
        '2 06 39 98 00 01 12',
        '06 39 98 00 01 le 12/03/2026',
        '06 39 98 00 01, 12/03/2026 14:30',
        '12 06 39 98 00 01 3',
        '974 06 39 98 00 01',
      ],
      'dates and hours': [
        '2026-03-04T10:00',
        '12/03/2026 14:00 - 15:00, 13/03/2026 9:00 - 10:30',
        '12/03/26 13/03/26 14/03/26 15/03/26',
        'Mo-Fr 09:00-12:00,14:00-17:00',
        'Mo-Fr 8:30-12:00,13:30-16:30; Sa 9:00-12:00',
        'entre 8h00 et 12h00 ou 14h00 et 18h00',
      ],
      'days that suit somebody': [
        'le 8 10 11 12 15 16 17 18',
        'les 1 2 3 4 5 6 7 8 9 10 11 12',
        '2, 3, 9, 10, 11, 12, 16, 17, 18, 23',
        '23 13 28 20 23 16 30 5',
        '24/7 13/11 26/4 14/6 15/4',
      ],
      'a bank account': [
        'FR76 3000 6000 0112 3456 7890 189',
        'FR7630006000011234567890189',
        'FR14 2004 1010 0505 0001 3M02 606',
        'FR76-1234-5123-4512-3456-7890-189',
        'PT50 0002 0123 1234 5678 9015 4',
        'BE68 5390 0754 7034',
        'DE89370400440532013000',
      ],
      'a bank card': ['4970 1012 3456 7890', '4970101234567890'],
      'the number of a company': ['13002526500013', '732 829 320 00074', '130 025 265 00013', '732829320'],
      'a price': ['12 500 000 francs', '1 250,00 € puis 2 300,50 €', '607,75', '1 500 000, 12 500 000'],
      'a number with another name': [
        'numéro fiscal 1850578006084',
        'Numéro fiscal : 2850578006084',
        'commande 2850578006084',
        'siret 28505780060844',
      ],
      'a reference': ['D2850578006084', '902509120045789', '9781234567897', '5901234123457', '3017010620422'],
      'longer or shorter': [
        `${WHOLE}1`,
        `1${WHOLE}`,
        '12345678901234567890',
        '285057800608',
        '28505780060844',
      ],
      'of no month, no department, no commune, no order': [
        '1701345678901',
        '1700100000001',
        '1850575000084',
        '1850575056000',
        '1700000000000',
      ],
      'an identifier': ['18512751-0804-4279-8aaa-000000000000', '28505780-0608-4417-8412-850578006084'],
      'an address': ['12 rue des Flamboyants, 97400 Saint-Denis', '2 a 14 rue 12, 97411'],
      'parts that words separate': ['2 enfants, 85 euros, 05 jours, 78 ans, 006 fois, 084 mots, 41 pages'],
      nothing: ['', '12', 'oooooooooooooooo'],
    }
    for (const [what, texts] of Object.entries(others))
      it(what, () => {
        for (const text of texts) expect(found(text), text).to.deep.equal([])
      })
  })

  it('is looked for in a time that grows with the text, whatever the text', () => {
    const parts = [
      '1 ',
      '1',
      '1.85.12.',
      'O',
      '1O',
      'a1',
      '\u200b',
      '1\u200b',
      '2a ',
      '１ ',
      'sécu 1 ',
      'fr76 3000 ',
      '12/',
    ]
    for (const part of parts) {
      const text = part.repeat(200_000 / part.length)
      const begun = performance.now()
      holdsNir(text)
      expect(performance.now() - begun, part).to.be.below(2_000)
    }
  })
})

import { expect } from 'chai'
import { alarm } from '../../../dialogs/understanding/alarm.ts'
import { phrases } from '../../understanding/corpus.ts'

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** How people write the same on a telephone. */
const WRITINGS: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'without accents': plain,
  'without apostrophes': (text) => text.replace(/['’]/g, ''),
  'without a final s': (text) => text.replace(/(?<=\p{L}{3})s(?!\p{L})/gu, ''),
  'without a final t, d or x': (text) => plain(text).replace(/(?<=[a-z]{3})[tdx]\b/g, ''),
  'without a final e': (text) => plain(text).replace(/(?<=[a-z]{3})e\b/g, ''),
  'with -er for -é': (text) => text.replace(/é(?!\p{L})/gu, 'er'),
  'with -é for -er': (text) => text.replace(/(?<=\p{L}{2})er(?!\p{L})/gu, 'é'),
  'with k for qu': (text) => text.replace(/qu/g, 'k'),
  'with o for au and eau': (text) => plain(text).replace(/eau|au/g, 'o'),
  'with single letters for double ones': (text) => text.replace(/(\p{L})\1/gu, '$1'),
  'with "je" and "il" glued to the next word': (text) => text.replace(/(?<!\p{L})(je|il) (?=\p{L})/gu, '$1'),
}
/** Some of these spellings are nobody's: a few may be lost. */
const KEPT = 0.9

describe('a danger written otherwise', () => {
  const known = phrases('safety', 'open')
    .filter(({ expect: { safety } }) => safety !== null)
    .map(({ text }) => text)
    .filter((text) => alarm(text).safety !== null)

  for (const [name, written] of Object.entries(WRITINGS))
    it(`is found ${name}`, () => {
      const others = known.map(written).filter((text, at) => text !== known[at])
      const lost = others.filter((text) => alarm(text).safety === null)
      expect(others.length).to.be.at.least(100)
      expect(1 - lost.length / others.length, lost.join('\n')).to.be.at.least(KEPT)
    })
})

import { expect } from 'chai'
import { phrases } from '../understanding/corpus.ts'
import type { Phrase } from '../understanding/corpus.ts'
import { judge, read } from '../understanding/scoring.ts'

type Writing = (text: string) => string

/** The same message: not one may be read otherwise. */
const SAME: Readonly<Record<string, Writing>> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'without accents': (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  'with curly apostrophes': (text) => text.replaceAll("'", '’'),
}

/** The same, politely: of a thousand, a few. */
const POLITE: Readonly<Record<string, Writing>> = {
  'after "bonjour"': (text) => `bonjour ${text}`,
  'after "Bonjour madame,"': (text) => `Bonjour madame, ${text}`,
  'after "bjr" and "euh"': (text) => `bjr euh ${text}`,
  'before "merci"': (text) => `${text} merci`,
  'before ". Merci beaucoup !"': (text) => `${text}. Merci beaucoup !`,
  'before "cordialement"': (text) => `${text} cordialement`,
  'before 🙏': (text) => `${text} 🙏`,
}
const MOVED = 0.01

const known = (['dates', 'acts', 'safety'] as const)
  .flatMap((file) => phrases(file, 'open'))
  .filter((phrase) => phrase.lang === 'fr' && judge(phrase, read(phrase)).wrong.length === 0)

const readOtherwise = (writing: Writing): readonly Phrase[] =>
  known
    .map((phrase) => ({ ...phrase, text: writing(phrase.text) }))
    .filter((phrase) => judge(phrase, read(phrase)).wrong.length > 0)

const textsOf = (found: readonly Phrase[]): string =>
  found.map(({ text, asked }) => `[${asked}] ${text}`).join('\n')

describe('what is read right', () => {
  it('is most of the corpus', () => {
    expect(known.length).to.be.at.least(8000)
  })

  for (const [name, writing] of Object.entries(SAME))
    it(`is read the same ${name}`, () => {
      expect(textsOf(readOtherwise(writing))).to.equal('')
    })

  for (const [name, writing] of Object.entries(POLITE))
    it(`is read the same ${name}`, () => {
      const moved = readOtherwise(writing)
      expect(moved.length / known.length, textsOf(moved)).to.be.at.most(MOVED)
    })
})

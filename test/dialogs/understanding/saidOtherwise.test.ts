import { expect } from 'chai'
import { hearingOf } from '../../../dialogs/understanding/hearing/hearingOf.ts'
import { phrases } from '../../understanding/corpus.ts'
import type { Phrase } from '../../understanding/corpus.ts'
import { judge, read } from '../../understanding/scoring.ts'

type Writing = (text: string) => string

/** The same message: not one may be read otherwise. */
const SAME: Readonly<Record<string, Writing>> = {
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  // But `mé`, which is "mais": without its accent it is another word.
  'without accents': (text) =>
    text
      .replaceAll(/(?<!\p{L})mé(?!\p{L})/giu, 'mais')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, ''),
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

/** What a breath, a tear or a thumb puts between two words. */
const BREATHS: Readonly<Record<string, string>> = {
  'a picture': ' 😭 ',
  'two pictures': ' 💔😢 ',
  'a new line': '\n',
  points: '... ',
  'a comma': ', ',
  'a dash': ' - ',
  'a stroke': ' / ',
}
const MISSED = 0.003

describe('a danger', () => {
  const dangers = known.filter(({ expect: { safety } }) => safety !== null)

  /** With the breath in one place of each, another place from one message to the next. */
  const broken = (breath: string): readonly string[] =>
    dangers.flatMap(({ text }, rank) => {
      const words = text.split(' ')
      const at = words.length < 2 ? 0 : 1 + (rank % (words.length - 1))
      return at === 0 ? [] : [`${words.slice(0, at).join(' ')}${breath}${words.slice(at).join(' ')}`]
    })

  for (const [name, breath] of Object.entries(BREATHS))
    it(`is heard with ${name} inside`, () => {
      const texts = broken(breath)
      const missed = texts.filter((text) => hearingOf(text, { steps: 0 }).safety === null)
      expect(texts.length).to.be.at.least(1000)
      expect(missed.length / texts.length, missed.join('\n')).to.be.at.most(MISSED)
    })
})

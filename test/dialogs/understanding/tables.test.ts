import { expect } from 'chai'
import { alarm } from '../../../dialogs/understanding/alarm.ts'
import { EVERYDAY_ELSEWHERE } from '../../../dialogs/understanding/examples/danger.ts'
import { DANGERS, FRENCH, OTHERS } from '../../../dialogs/understanding/languages/languages.ts'
import { DANGER_LISTS } from '../../../dialogs/understanding/danger/tables/lists.ts'
import type { Meaning, PhraseRule } from '../../../dialogs/understanding/vocabulary/phraseRule.ts'
import type { Tables } from '../../../dialogs/understanding/languages/tables.ts'
import { wordsOf } from '../../../dialogs/understanding/patterns/pattern.ts'
import { LANGUAGE_NAMES } from '../../../dialogs/understanding/vocabulary/languages.ts'
import { LISTS } from '../../../dialogs/understanding/vocabulary/lists.ts'
import type { Act, Asked, Reading } from '../../../src/domain/reading.ts'
import { wishWritten } from '../../understanding/notation.ts'
import { dangerRowsIn, phraseRowsIn } from '../../understanding/rows.ts'
import { readThen } from '../../understanding/wednesday.ts'

const read = (text: string, asked: Asked, lang: string): Reading => readThen(text, asked, { lang })

const ANSWERS: Partial<Record<Meaning, Act>> = {
  ...{
    yes: 'confirm',
    fine: 'confirm',
    free: 'confirm',
    no: 'decline',
    bad: 'reschedule',
    any: 'reschedule',
  },
  deny: 'decline',
  ...{
    maybe: 'unknown',
    later: 'unknown',
    late: 'unknown',
    outside: 'unknown',
    idiom: 'unknown',
    doubt: 'confirm',
  },
}

const ANSWERED: ReadonlySet<Meaning> = new Set([
  ...([
    'yes',
    'no',
    'fine',
    'free',
    'bad',
    'any',
    'maybe',
    'later',
    'late',
    'outside',
    'idiom',
    'doubt',
  ] as const),
  ...(['confirm', 'decline', 'reschedule', 'deny'] as const),
])

const actOf = ({ means, asked }: Pick<PhraseRule, 'means' | 'asked'>): string =>
  ANSWERED.has(means) && asked?.[0] === 'choice' ? 'answer' : (ANSWERS[means] ?? means)

const askedBefore = ({ asked, means }: PhraseRule): Asked =>
  asked?.[0] ?? (ANSWERED.has(means) ? 'checkpoint' : 'none')

const SILENT: ReadonlySet<string> = new Set(['calm', 'elsewhere', 'story', 'past', 'over', 'again'])

/**
 * An example is learnt from, and one of danger is looked up letter for letter: it would be read so without a pattern. It proves
 * its row only when the row holds it.
 */
const proves = (text: string, rows: ReadonlySet<number>, row: number): void => {
  if (!rows.has(row))
    expect.fail(
      `No pattern of this row is in "${text}": add one, or put the example beside a row that has one, or in dialogs/understanding/examples/.`,
    )
}

const LANGUAGES: readonly (readonly [lang: string, tables: Tables])[] = [
  ['fr', FRENCH],
  ...Object.entries(OTHERS),
]

for (const [lang, { layers, phrases }] of LANGUAGES) {
  describe(`the tables of dates and hours (${lang})`, () => {
    for (const rule of Object.values(layers).flat()) {
      it(`have an example of "${rule.say[0]}"`, () =>
        expect(Object.keys(rule.examples)).not.to.have.lengthOf(0))
      for (const [text, meant] of Object.entries(rule.examples))
        it(`read "${text}"`, () => {
          const { wish, ask } = read(text, 'slot', lang)
          expect(wishWritten(wish, ask)).to.equal(meant)
        })
    }
  })

  describe(`the tables of phrases (${lang})`, () => {
    for (const [row, rule] of phrases.entries()) {
      it(`have an example of "${rule.say[0]}"`, () =>
        expect([...rule.examples, ...Object.keys(rule.wishes ?? {})]).not.to.have.lengthOf(0))
      for (const text of rule.examples)
        it(`read "${text}" as ${actOf(rule)}`, () => {
          proves(text, phraseRowsIn(text, lang), row)
          const { act, to } = read(text, askedBefore(rule), lang)
          const named = rule.names === true ? LANGUAGE_NAMES.get(wordsOf(text).at(-1) ?? '') : rule.to
          expect({ act, to }).to.deep.equal({ act: actOf(rule), to: named })
        })
      for (const [text, meant] of Object.entries(rule.wishes ?? {}))
        it(`read the wish of "${text}"`, () => {
          proves(text, phraseRowsIn(text, lang), row)
          const { wish, ask } = read(text, 'slot', lang)
          expect(wishWritten(wish, ask)).to.equal(meant)
        })
    }
  })
}

describe('the tables of danger', () => {
  for (const [row, rule] of DANGERS.entries()) {
    it(`have an example of "${rule.say[0]}"`, () => expect(rule.examples).not.to.have.lengthOf(0))
    for (const text of rule.examples)
      it(`hear ${rule.means} in "${text}"`, () => {
        proves(text, dangerRowsIn(text), row)
        expect(alarm(text).safety).to.equal(SILENT.has(rule.means) ? null : rule.means)
      })
  }
})

describe('messages in other languages with the people and the verbs of a danger', () => {
  for (const text of EVERYDAY_ELSEWHERE)
    it(`are silent: "${text}"`, () => expect(alarm(text).safety).to.equal(null))
})

describe('the lists of words', () => {
  it('have names of their own: one of danger never takes the place of another', () => {
    expect(Object.keys(DANGER_LISTS).filter((name) => LISTS[name] !== undefined)).to.deep.equal([])
  })
})

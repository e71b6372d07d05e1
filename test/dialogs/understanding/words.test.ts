import { expect } from 'chai'
import { fold } from '../../../dialogs/understanding/text/folding.ts'
import { FRENCH, OTHERS } from '../../../dialogs/understanding/languages/languages.ts'
import {
  DANGER_LISTS,
  DANGER_TARGETS,
  DANGER_WRITING,
} from '../../../dialogs/understanding/danger/tables/lists.ts'
import { FAMILIES, THEMES } from '../../../dialogs/understanding/vocabulary/families.ts'
import { LANGUAGE_NAMES } from '../../../dialogs/understanding/vocabulary/languages.ts'
import { LOOKALIKES } from '../../../dialogs/understanding/vocabulary/lookalikes.ts'
import * as MATTERS from '../../../dialogs/understanding/vocabulary/matters.ts'
import {
  AFTER_DIGITS,
  MONTHS,
  ORDINALS,
  ORDINAL_ENDINGS,
  PLURAL_WEEKDAYS,
  SHORT_WEEKDAYS,
  TENS,
  UNITS,
  WEEKDAYS,
} from '../../../dialogs/understanding/vocabulary/numbers.ts'
import { GLUED, TARGETS } from '../../../dialogs/understanding/vocabulary/targets.ts'
import { CUT_SHORT, WRITING } from '../../../dialogs/understanding/vocabulary/writing.ts'
import { addDays, dateOf } from '../../../src/domain/localTime.ts'
import { wishWritten } from '../../understanding/notation.ts'
import { readThen } from '../../understanding/wednesday.ts'

const [YEAR, MONTH, TODAY] = [2025, 9, '2025-09-03']

const wishOf = (text: string): string => {
  const { wish, ask } = readThen(text, 'slot')
  return wishWritten(wish, ask)
}

/** Each word of a table, in a message that only its number makes right. */
const reads = (
  table: Readonly<Record<string, number>>,
  messageOf: (word: string) => string,
  meant: (number: number, word: string) => string,
): void => {
  for (const [word, number] of Object.entries(table))
    it(`read "${messageOf(word)}"`, () => expect(wishOf(messageOf(word))).to.equal(meant(number, word)))
}

/** The next such day after a Wednesday. */
const nextDay = (weekday: number): string => addDays(TODAY, weekday > 3 ? weekday - 3 : weekday + 4)
const LAST_WEEK_OF_OCTOBER = 5

describe('the words of numbers', () => {
  reads(
    WEEKDAYS,
    (word) => word,
    (weekday, word) => (PLURAL_WEEKDAYS.includes(word) ? `weekday ${weekday}` : nextDay(weekday)),
  )
  reads(
    SHORT_WEEKDAYS,
    (word) => `${word} 14h`,
    (weekday) => `${nextDay(weekday)} at 14:00`,
  )
  reads(
    MONTHS,
    (word) => `le 12 ${word}`,
    (month) => dateOf(month < MONTH ? YEAR + 1 : YEAR, month, 12) ?? '',
  )
  reads(
    ORDINALS,
    (word) => `la ${word} semaine d'octobre`,
    (rank) => {
      const monday = addDays('2025-09-29', 7 * ((rank < 0 ? LAST_WEEK_OF_OCTOBER : rank) - 1))
      return `${monday}..${addDays(monday, 4)} ask`
    },
  )
  reads(
    UNITS,
    (word) => `dans ${word} semaines`,
    (weeks) => addDays(TODAY, 7 * weeks),
  )
  reads(
    TENS,
    (word) => `dans ${word} jours`,
    // "dans huit jours" and "dans quinze jours" only are said otherwise.
    (days) => addDays(TODAY, days),
  )

  for (const ending of ORDINAL_ENDINGS)
    it(`read "le 2${ending} lundi d'octobre"`, () =>
      expect(wishOf(`le 2${ending} lundi d'octobre`)).to.equal('2025-10-13'))

  const AFTER: Readonly<Record<string, readonly [message: string, meant: string]>> = {
    j: ['dans 10j', '2025-09-13'],
    js: ['dans 10js', '2025-09-13'],
    s: ['dans 2s', '2025-09-17'],
    m: ['dans 45m', '2025-09-03 at 10:45 ask'],
    a: ['de 10a12h', '10:00-12:00'],
  }
  for (const letters of Object.keys(AFTER_DIGITS)) {
    const [message, meant] = AFTER[letters] ?? ['', null]
    it(`read "${message}", with "${letters}" after digits`, () => {
      expect(meant, `Say in this test what "${letters}" after digits means.`).to.be.a('string')
      expect(wishOf(message)).to.equal(meant)
    })
  }
})

const typedIn = (writing: typeof WRITING): readonly string[] =>
  writing.flatMap(([, typed]) => typed.split(' '))

/** Tables whose words are looked up as they stand. */
const LOOKED_UP: readonly (readonly [table: string, words: readonly string[]])[] = [
  ['TARGETS', TARGETS],
  ['GLUED', GLUED],
  ['LOOKALIKES', LOOKALIKES],
  ['WRITING', typedIn(WRITING)],
  ['CUT_SHORT', CUT_SHORT],
  ['ORDINAL_ENDINGS', ORDINAL_ENDINGS],
  ['AFTER_DIGITS', Object.keys(AFTER_DIGITS)],
  ['THEMES', THEMES.flat()],
  ['FAMILIES', FAMILIES.flat()],
  ...Object.entries(MATTERS),
  ['LANGUAGE_NAMES', [...LANGUAGE_NAMES.keys()]],
  ['DANGER_TARGETS', DANGER_TARGETS],
  ['DANGER_WRITING', typedIn(DANGER_WRITING)],
  ...Object.entries(DANGER_LISTS).map(([name, list]) => [`the list ${name} of danger`, list] as const),
  ...[['fr', FRENCH] as const, ...Object.entries(OTHERS)].flatMap(
    ([lang, { numbers, lists, fillers, empty }]) => [
      ...Object.entries(numbers).map(
        ([kind, words]) => [`the numbers <${kind}> (${lang})`, Object.keys(words)] as const,
      ),
      ...Object.entries(lists).map(([name, list]) => [`the list ${name} (${lang})`, list] as const),
      [`FILLERS (${lang})`, fillers] as const,
      [`EMPTY (${lang})`, empty] as const,
    ],
  ),
]

describe('the words that are looked up', () => {
  it('are written as messages are compared: small letters, no accents', () => {
    const never = LOOKED_UP.flatMap(([table, words]) =>
      words
        .filter((word) => fold(word) !== word)
        .map((word) => `"${word}" of ${table} is never met: write "${fold(word)}".`),
    ).join('\n')
    expect(never, never).to.equal('')
  })

  it('of families are single words: a hyphen cuts in two', () => {
    expect([...THEMES, ...FAMILIES].flat().filter((word) => word.includes('-'))).to.deep.equal([])
  })

  it('that telephones teach stand once: of two meanings the first would be lost', () => {
    const typed = [...typedIn(WRITING), ...typedIn(DANGER_WRITING)]
    const twice = typed.filter((word, at) => typed.indexOf(word) !== at)
    expect(twice).to.deep.equal([])
  })
})

import { automatonOf } from './automaton.ts'
import type { Layer } from './cascade.ts'
import type { Reader } from './items.ts'
import { lexiconOf } from './lexicon.ts'
import type { PhraseBook, PhraseRule } from './phrases.ts'
import { Symbols } from './symbols.ts'
import type { ValueRule } from './values.ts'
import { CHANGE, NO, YES } from './vocabulary/answers.ts'
import { CUES } from './vocabulary/cues.ts'
import { DATES } from './vocabulary/dates.ts'
import { DAY_BOUNDS } from './vocabulary/dayBounds.ts'
import { DISTANCES, NAMED_DAYS, PAST_DAYS } from './vocabulary/days.ts'
import { HOUR_BOUNDS } from './vocabulary/hourBounds.ts'
import { EXACT_HOURS, PARTS_OF_DAY } from './vocabulary/hours.ts'
import { EMPTY, FILLERS, LISTS } from './vocabulary/lists.ts'
import { LANGUAGE_REQUESTS } from './vocabulary/languages.ts'
import { LOOKALIKES } from './vocabulary/lookalikes.ts'
import { MONTHS_AND_PARTS } from './vocabulary/months.ts'
import { NOT_DAYS, NOT_HOURS } from './vocabulary/notDates.ts'
import { MONTHS, ORDINALS, SHORT_WEEKDAYS, TENS, UNITS, WEEKDAYS } from './vocabulary/numbers.ts'
import { DATA, MESSAGES, PEOPLE } from './vocabulary/requests.ts'
import { SERVICE } from './vocabulary/service.ts'
import { WEEKS } from './vocabulary/weeks.ts'
import { WRITING } from './vocabulary/writing.ts'

const VALUE_TABLES: readonly (readonly ValueRule[])[] = [
  [...EXACT_HOURS, ...PARTS_OF_DAY, ...NOT_HOURS],
  HOUR_BOUNDS,
  [...NAMED_DAYS, ...PAST_DAYS, ...DISTANCES, ...WEEKS, ...DATES, ...MONTHS_AND_PARTS, ...NOT_DAYS],
  DAY_BOUNDS,
]

const PHRASES: readonly PhraseRule[] = [
  ...YES,
  ...NO,
  ...CHANGE,
  ...CUES,
  ...PEOPLE,
  ...MESSAGES,
  ...DATA,
  ...SERVICE,
  ...LANGUAGE_REQUESTS,
]

/** Everything that is known of French, ready to read. */
export interface Language {
  readonly reader: Reader
  readonly layers: readonly Layer[]
  readonly phrases: PhraseBook
}

const build = (): Language => {
  const symbols = new Symbols()
  const layers = VALUE_TABLES.map((rules) => ({
    rules,
    automaton: automatonOf(rules.map((rule) => rule.say), LISTS, symbols),
  }))
  const phrases = { rules: PHRASES, automaton: automatonOf(PHRASES.map((rule) => rule.say), LISTS, symbols) }
  const lexicon = lexiconOf({
    symbols,
    lists: LISTS,
    numbers: {
      n: { ...UNITS, ...TENS, premier: 1 },
      weekday: { ...WEEKDAYS, ...SHORT_WEEKDAYS },
      month: MONTHS,
      ordinal: ORDINALS,
    },
    writing: WRITING,
    fillers: FILLERS,
    empty: EMPTY,
    lookalikes: LOOKALIKES,
    targets: [...Object.keys(WEEKDAYS), ...Object.keys(MONTHS), 'demain', 'aujourdhui', 'matin', 'apres', 'midi', 'semaine', 'prochaine'],
  })
  return { reader: { symbols, lexicon }, layers, phrases }
}

/** French, built once. */
export const FRENCH: Language = build()

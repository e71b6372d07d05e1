import type { Anchors } from '../patterns/anchors.ts'
import { Automaton } from '../patterns/automaton.ts'
import type { Layer } from '../phrases/valued.ts'
import { compiled, isCompiled } from './compiled.ts'
import type { Compiled } from './compiled.ts'
import { dangerBookOf } from '../danger/book.ts'
import type { DangerBook } from '../danger/book.ts'
import { Common } from '../words/items.ts'
import type { Reader } from '../words/items.ts'
import { fold } from '../text/folding.ts'
import { lexiconOf } from '../words/lexicon.ts'
import type { LexiconSource } from '../words/lexicon.ts'
import type { Net } from '../patterns/net.ts'
import type { WordLists } from '../patterns/pattern.ts'
import { wholeRule } from '../vocabulary/phraseRule.ts'
import type { PhraseBook } from '../phrases/phrase.ts'
import { ARABIC_DANGERS } from '../danger/tables/arabic.ts'
import { CREOLE_DANGERS } from '../danger/tables/creole.ts'
import type { DangerRule } from '../danger/tables/dangers.ts'
import { ENGLISH_DANGERS } from '../danger/tables/english.ts'
import { FEW_DANGERS } from '../danger/tables/few.ts'
import { FRENCH_DANGERS } from '../danger/tables/french.ts'
import { DANGER_LISTS, DANGER_TARGETS, DANGER_WRITING } from '../danger/tables/lists.ts'
import { PORTUGUESE_DANGERS } from '../danger/tables/portuguese.ts'
import { SPANISH_DANGERS } from '../danger/tables/spanish.ts'
import { keptOrMade } from '../shelf.ts'
import { Symbols } from '../patterns/symbols.ts'
import type { OtherTables, Tables } from './tables.ts'
import { ANY } from './any.ts'
import { ARABIC } from './arabic.ts'
import { ENGLISH } from './english.ts'
import { FEW_WORDS } from './few.ts'
import { PORTUGUESE } from './portuguese.ts'
import { SPANISH } from './spanish.ts'
import { CHANGE, NO, YES } from '../vocabulary/answers.ts'
import { CUES, IDIOMS } from '../vocabulary/cues.ts'
import { DATES } from '../vocabulary/dates.ts'
import { DAY_BOUNDS } from '../vocabulary/dayBounds.ts'
import { DISTANCES, NAMED_DAYS, PAST_DAYS } from '../vocabulary/days.ts'
import { HOUR_BOUNDS } from '../vocabulary/hourBounds.ts'
import { EXACT_HOURS, PARTS_OF_DAY } from '../vocabulary/hours.ts'
import { EXCUSES } from '../vocabulary/excuses.ts'
import { EMPTY, FILLERS, LISTS } from '../vocabulary/lists.ts'
import { JOINTS } from '../vocabulary/joints.ts'
import { LANGUAGE_REQUESTS } from '../vocabulary/languages.ts'
import { LOOKALIKES } from '../vocabulary/lookalikes.ts'
import { MONTHS_AND_PARTS } from '../vocabulary/months.ts'
import { NOT_DAYS, NOT_HOURS } from '../vocabulary/notDates.ts'
import { NEIGHBOURS } from '../vocabulary/neighbours.ts'
import { MONTHS, ORDINALS, SHORT_WEEKDAYS, TENS, UNITS, WEEKDAYS } from '../vocabulary/numbers.ts'
import { DATA, MESSAGES, PEOPLE } from '../vocabulary/requests.ts'
import { SERVICE } from '../vocabulary/service.ts'
import { GLUED, TARGETS } from '../vocabulary/targets.ts'
import { WEEKS } from '../vocabulary/weeks.ts'
import { WRITING } from '../vocabulary/writing.ts'

const REFUSAL = wholeRule({ means: 'decline', say: [], examples: [] })
const CONSENT = wholeRule({ means: 'confirm', say: [], examples: [] })

/** French, as tables. */
export const FRENCH: Tables = {
  lists: LISTS,
  numbers: {
    n: { ...UNITS, ...TENS, premier: 1 },
    weekday: { ...WEEKDAYS, ...SHORT_WEEKDAYS },
    month: MONTHS,
    ordinal: ORDINALS,
  },
  layers: {
    hours: [...EXACT_HOURS, ...PARTS_OF_DAY, ...NOT_HOURS],
    hourBounds: HOUR_BOUNDS,
    days: [...NAMED_DAYS, ...PAST_DAYS, ...DISTANCES, ...WEEKS, ...DATES, ...MONTHS_AND_PARTS, ...NOT_DAYS],
    dayBounds: DAY_BOUNDS,
  },
  phrases: [
    ...IDIOMS,
    ...PEOPLE,
    ...MESSAGES,
    ...DATA,
    ...SERVICE,
    ...LANGUAGE_REQUESTS,
    ...NEIGHBOURS,
    ...YES,
    ...NO,
    ...EXCUSES,
    ...CHANGE,
    ...CUES,
  ],
  joints: JOINTS,
  fillers: FILLERS,
  empty: EMPTY,
}

/** Read besides French, by the language's code; each with what is written alike in all of them. */
export const OTHERS: Readonly<Record<string, OtherTables>> = {
  ...FEW_WORDS,
  en: ENGLISH,
  es: SPANISH,
  pt: PORTUGUESE,
  ar: ARABIC,
}

const APART: readonly DangerRule[] = [
  ...ENGLISH_DANGERS,
  ...SPANISH_DANGERS,
  ...PORTUGUESE_DANGERS,
  ...ARABIC_DANGERS,
  ...FEW_DANGERS,
].map((rule) => ({ ...rule, apart: true }))

const OTHER_DANGERS: readonly DangerRule[] = [...CREOLE_DANGERS, ...APART].map((rule) => ({
  ...rule,
  unweighed: true,
}))

/** The tables of danger of every language that the service speaks. */
export const DANGERS: readonly DangerRule[] = [...FRENCH_DANGERS, ...OTHER_DANGERS]

/** Everything that is known of a language, ready to read. */
export interface Language {
  readonly code: string
  readonly reader: Reader
  readonly layers: readonly Layer[]
  /** The words without one of which a layer says nothing, a bit for each layer. */
  readonly anchors: Anchors
  readonly phrases: PhraseBook
  readonly dangers: DangerBook
  /** Words that turn round what stands beside them; of French, whose rules know them one by one, none. */
  readonly turning: ReadonlySet<string>
}

const KINDS = ['n', 'weekday', 'month', 'ordinal'] as const
const LAYERS = ['hours', 'hourBounds', 'days', 'dayBounds'] as const

type Numbers = Tables['numbers']

const numbersOf = (all: readonly Tables[]): Numbers => {
  const merged = (kind: keyof Numbers): Readonly<Record<string, number>> =>
    Object.assign({}, ...all.map((tables) => tables.numbers[kind]))
  const [n, weekday, month, ordinal] = KINDS.map(merged)
  return { n: n ?? {}, weekday: weekday ?? {}, month: month ?? {}, ordinal: ordinal ?? {} }
}

const lists = (all: readonly Tables[]): WordLists => Object.assign({}, ...all.map((tables) => tables.lists))

const compiledFrom = (all: readonly Tables[], dangers: readonly DangerRule[]): Compiled =>
  compiled({
    layers: LAYERS.map((name) => all.flatMap((tables) => tables.layers[name].map((rule) => rule.say))),
    phrases: all.flatMap((tables) => tables.phrases.map((rule) => rule.say)),
    lists: lists(all),
    dangers,
    dangerLists: dangers.length === 0 ? {} : DANGER_LISTS,
  })

/** What only French has: its ways of typing, its misspellings, and dangers, which are heard in it whatever the language. */
type Ways = Pick<LexiconSource, 'lists' | 'writing' | 'lookalikes' | 'targets' | 'glued'>

interface Made {
  readonly code: string
  readonly all: readonly Tables[]
  readonly nets: Compiled
  readonly ways: Ways
  readonly dangers: readonly DangerRule[]
  readonly turning: readonly string[]
}

const build = ({ code, all, nets, ways, dangers, turning }: Made): Language => {
  const symbols = new Symbols(nets.symbols)
  const lexicon = lexiconOf({
    symbols,
    ...ways,
    numbers: numbersOf(all),
    joints: Object.assign({}, ...all.map((tables) => tables.joints)),
    fillers: all.flatMap((tables) => tables.fillers),
    empty: all.flatMap((tables) => tables.empty),
  })
  return {
    code,
    reader: { symbols, lexicon, common: new Common(symbols) },
    layers: LAYERS.map((name, rank) => ({
      rules: all.flatMap((tables) => tables.layers[name]),
      automaton: new Automaton(nets.layers[rank] as Net),
    })),
    anchors: nets.layerAnchors,
    phrases: {
      rules: all.flatMap((tables) => tables.phrases.map(wholeRule)),
      ...{ refusal: REFUSAL, consent: CONSENT, automaton: new Automaton(nets.phrases) },
    },
    dangers: dangerBookOf(dangers, nets),
    turning: new Set(turning.map(fold)),
  }
}

const built = new Map<string, Language>()

/** French, which every process reads: its nets are kept. */
const french = (): Language => {
  const known = built.get('fr')
  if (known !== undefined) return known
  const all = [FRENCH]
  const made = build({
    ...{ code: 'fr', all, dangers: DANGERS, turning: [] },
    nets: keptOrMade('nets', isCompiled, () => compiledFrom(all, DANGERS)),
    ways: {
      lists: { ...lists(all), ...DANGER_LISTS },
      writing: [...WRITING, ...DANGER_WRITING],
      lookalikes: LOOKALIKES,
      targets: [...TARGETS, ...DANGER_TARGETS],
      glued: GLUED,
    },
  })
  built.set('fr', made)
  return made
}

/** Names of days and months are corrected when they are misspelt, and nothing else. */
const SHORTEST_CORRECTED = 5

const correctedOf = ({ numbers }: Tables): readonly string[] =>
  [numbers.weekday, numbers.month].flatMap(Object.keys).filter((name) => name.length >= SHORTEST_CORRECTED)

/**
 * The reader of a language (BCP 47), by its own tables alone: a word of two languages is what it is in this one ("sept" is no
 * month in French). A language that nobody here reads is read as French. Made in some milliseconds.
 */
export const languageOf = (lang: string): Language => {
  const named = built.get(lang)
  if (named !== undefined) return named
  const [code = ''] = lang.toLowerCase().split(/[-_]/, 1)
  const known = built.get(code)
  if (known !== undefined) return known
  const tables = OTHERS[code]
  if (tables === undefined) return french()
  const all = [tables, ANY]
  const made = build({
    ...{ code, all, dangers: [], turning: tables.turning, nets: compiledFrom(all, []) },
    ways: {
      ...{ lists: lists(all), writing: tables.writing ?? [], targets: correctedOf(tables) },
      ...{ lookalikes: [], glued: [] },
    },
  })
  built.set(code, made)
  return made
}

import type { Asked } from '../../../src/domain/reading.ts'
import { assembled } from '../assembly/assembled.ts'
import { framed } from '../assembly/frames.ts'
import { withoutReasons } from '../assembly/reasons.ts'
import { valued } from '../phrases/valued.ts'
import { withCounted } from '../assembly/countedDays.ts'
import { entryWith } from '../words/lexicon.ts'
import type { Language } from '../languages/languages.ts'
import { governed } from '../fates/government.ts'
import type { Item } from '../words/items.ts'
import type { Meter } from '../meter.ts'
import { phrasesIn } from '../phrases/phrases.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { Ruled } from '../weighing/surroundings.ts'
import type { Today } from '../calendar/values.ts'
import { unweighed, weighed } from '../weighing/weighing.ts'
import { wished } from '../assembly/windows.ts'
import type { Wished } from '../assembly/windows.ts'

/** A message taken apart: its words and values, its phrases, and what it wishes for. */
export interface Parsed extends Wished {
  /** As typed, values not yet read. */
  readonly words: readonly Item[]
  readonly items: readonly Item[]
  readonly phrases: readonly Phrase[]
  /** Examples confirm what rules say of its days and hours. */
  readonly isSure: boolean
}

export interface Context {
  readonly asked: Asked
  readonly today: Today
  readonly meter: Meter
}

/** Acts and dates are read in so many characters; danger in all of them. */
export const READ = 2000

/** A message of more words and marks than this is no sentence: the rest is left. */
const WORDS_READ = 500

const NOTHING_SAID = { wish: null, ask: false, own: false, dated: false, isSure: false } as const

const LEADING: ReadonlySet<Meaning> = new Set(['than', 'only', 'not', 'prefer', 'against', 'propose'])

/** Stands for a day or an hour that is neither wanted nor refused. */
const EMPTY = entryWith({ word: '', symbols: [], empty: true })

/** Whether a small word leads to a day that is neither wanted nor refused ("elle rentre que le 5"), or "seulement" to none at all. */
const isIdle = (
  { rule, from, to }: Phrase,
  items: readonly Item[],
  dropped: ReadonlySet<number>,
): boolean => {
  if (!LEADING.has(rule.means)) return false
  let next = to
  while (dropped.size > 0 && items[next]?.mark === false && items[next]?.value === undefined) next += 1
  if (dropped.has(next)) return true
  return rule.means === 'only' && items[to]?.mark === true && items[from - 1]?.value === undefined
}

/** Tokens, then values, then windows, then their combination. */
export const parsed = (message: readonly Item[], language: Language, context: Context): Parsed => {
  const words = message.length > WORDS_READ ? message.slice(0, WORDS_READ) : message
  const items = valued(words, language, context)
  const found = phrasesIn(items, language.phrases, context)
  if (items === words) return { words, items, phrases: found, ...NOTHING_SAID }
  const ruled = new Ruled(items, found, governed(items, found), context.asked)
  const { said, isSure, dropped } = language.code === 'fr' ? weighed(ruled, context) : unweighed(ruled)
  const entries = withoutReasons(framed(assembled(withCounted(said, items, context.today))))
  const phrases = found.filter((phrase) => !isIdle(phrase, items, dropped))
  const kept = dropped.size === 0 ? items : items.map((item, at) => (dropped.has(at) ? EMPTY : item))
  return { words, items: kept, phrases, isSure, ...wished(entries, context.today) }
}

import type { Asked } from '../../src/domain/reading.ts'
import { assembled, framed, withoutReasons } from './assembly.ts'
import { rewritten } from './cascade.ts'
import type { Language } from './languages.ts'
import { governed } from './government.ts'
import type { Item } from './items.ts'
import type { Meter } from './meter.ts'
import { phrasesIn } from './phrases.ts'
import type { Phrase } from './phrases.ts'
import type { Today } from './values.ts'
import { wished } from './windows.ts'
import type { Wished } from './windows.ts'

/** A message taken apart: its words and values, its phrases, and what it wishes for. */
export interface Parsed extends Wished {
  /** As typed, values not yet read. */
  readonly words: readonly Item[]
  readonly items: readonly Item[]
  readonly phrases: readonly Phrase[]
}

export interface Context {
  readonly asked: Asked
  readonly today: Today
  readonly meter: Meter
}

/** A message of more words and marks than this is no sentence: the rest is left. */
const WORDS_READ = 500

const NOTHING_SAID: Wished = { wish: null, ask: false, dated: false }

const isTimely = (words: readonly Item[], timely: ReadonlySet<number>): boolean =>
  words.some((item) => item.symbols.some((symbol) => timely.has(symbol)))

/** Tokens, then values, then windows, then their combination. */
export const parsed = (message: readonly Item[], language: Language, context: Context): Parsed => {
  const { reader, layers, phrases, timely } = language
  const { asked, today, meter } = context
  const words = message.length > WORDS_READ ? message.slice(0, WORDS_READ) : message
  if (!isTimely(words, timely))
    return { words, items: words, phrases: phrasesIn(words, phrases, { asked, meter }), ...NOTHING_SAID }
  const setting = { symbols: reader.symbols, today, meter }
  const items = layers
    .reduce<readonly Item[]>(
      (before, layer) => rewritten(before, layer, setting),
      [...words, reader.common.end],
    )
    .filter((item) => item !== reader.common.end)
  const found = phrasesIn(items, phrases, { asked, meter })
  if (!items.some(({ value }) => value !== undefined))
    return { words, items, phrases: found, ...NOTHING_SAID }
  const entries = withoutReasons(framed(assembled(governed(items, found))))
  return { words, items, phrases: found, ...wished(entries, today) }
}

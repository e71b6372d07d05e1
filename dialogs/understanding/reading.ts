import type { Asked } from '../../src/domain/reading.ts'
import { tablesIn } from './anchors.ts'
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

/** The words with what they say of days and hours read: each layer that may say something reads what those before have read. */
const valued = (
  words: readonly Item[],
  { reader, layers, anchors }: Language,
  context: Context,
): readonly Item[] => {
  let said = tablesIn(words, anchors)
  if (said === 0) return words
  const { end } = reader.common
  const setting = { symbols: reader.symbols, today: context.today, meter: context.meter }
  let items: readonly Item[] = [...words, end]
  let isRead = false
  for (let rank = 0; rank < layers.length; rank += 1) {
    const layer = layers[rank]
    if (layer === undefined || (said & (1 << rank)) === 0) continue
    const before = items
    items = rewritten(before, layer, setting)
    if (items === before) continue
    said |= tablesIn(items, anchors)
    isRead = true
  }
  return isRead ? items.filter((item) => item !== end) : words
}

/** Tokens, then values, then windows, then their combination. */
export const parsed = (message: readonly Item[], language: Language, context: Context): Parsed => {
  const words = message.length > WORDS_READ ? message.slice(0, WORDS_READ) : message
  const items = valued(words, language, context)
  const found = phrasesIn(items, language.phrases, context)
  if (items === words) return { words, items, phrases: found, wish: null, ask: false, dated: false }
  const entries = withoutReasons(framed(assembled(governed(items, found))))
  const { wish, ask, dated } = wished(entries, context.today)
  return { words, items, phrases: found, wish, ask, dated }
}

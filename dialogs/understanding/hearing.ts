import type { SafetyKind } from '../../src/domain/reading.ts'
import { dangerIn } from './danger.ts'
import { itemsOf } from './items.ts'
import type { Item } from './items.ts'
import { languageOf } from './languages.ts'
import type { Meter } from './meter.ts'

/** The words of a whole message, as French, and the danger that they show. */
export interface Hearing {
  readonly items: readonly Item[]
  readonly safety: SafetyKind | null
}

interface Last extends Hearing {
  readonly text: string
  readonly steps: number
}

/** A message is heard before anything is written, then understood, often twice: the last one is kept. */
let last: Last | null = null

/** Hears a message whole; the same message again costs nothing, and counts the same. */
export const hearingOf = (text: string, meter: Meter): Hearing => {
  if (last?.text === text) {
    meter.steps += last.steps
    return last
  }
  const before = meter.steps
  const { reader, dangers } = languageOf('fr')
  const items = itemsOf(text, reader, meter)
  last = { text, items, safety: dangerIn(items, dangers, meter), steps: meter.steps - before }
  return last
}

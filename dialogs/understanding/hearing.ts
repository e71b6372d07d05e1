import type { SafetyKind } from '../../src/domain/reading.ts'
import { dangerIn } from './danger.ts'
import { itemsOf } from './items.ts'
import type { Item } from './items.ts'
import { languageOf } from './languages.ts'
import type { Meter } from './meter.ts'
import { dangerMargin, likeliestKind } from './resemblance/dangers.ts'

/** The words of a whole message, as French, and the danger that they show. */
export interface Hearing {
  readonly items: readonly Item[]
  readonly safety: SafetyKind | null
}

interface Last extends Hearing {
  readonly text: string
  readonly steps: number
}

/** A message nearer than this to the examples of danger is one of them, though no rule says so. */
const ALIKE = 0.15
/** What the rules say of a message, weighed with the examples that it resembles. */
const weighed = (said: SafetyKind | null, text: string, meter: Meter): SafetyKind | null => {
  meter.steps += text.length
  return said ?? (dangerMargin(text) > ALIKE ? likeliestKind(text) : null)
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
  last = {
    text,
    items,
    safety: weighed(dangerIn(items, dangers, meter), text, meter),
    steps: meter.steps - before,
  }
  return last
}

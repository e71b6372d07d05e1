import type { SafetyKind } from '../../src/domain/reading.ts'
import { isBreath, withoutBreaths } from './breaths.ts'
import { findingsIn, gravestOf } from './danger.ts'
import type { Findings } from './danger.ts'
import { itemsOf } from './items.ts'
import type { Item } from './items.ts'
import { languageOf } from './languages.ts'
import type { Meter } from './meter.ts'
import { dangerMargin, exampleOf, likeliestKind } from './resemblance/dangers.ts'

/** The words of a whole message, as French, and the danger that they show. */
export interface Hearing {
  readonly items: readonly Item[]
  readonly safety: SafetyKind | null
}

interface Last extends Hearing {
  readonly text: string
  readonly steps: number
}

/** The line between danger and every day lies on the side of every day: rather a false alarm than a miss. */
const ALIKE = -0.28
/** A message of fewer letters in which no row finds a danger says little: it must lie well on the side of danger. */
const SHORT = 40
const PLAIN = 0.1

const lineOf = (text: string, { dangers }: Findings): number =>
  dangers.length === 0 && text.length < SHORT ? PLAIN : ALIKE

/** A message as it is compared: its letters, its words, what rules found in them. */
interface Heard {
  readonly text: string
  readonly items: readonly Item[]
  readonly found: Findings
}

/** A certain row, else the examples that the message resembles, by its letters and what rules found. */
const shownBy = ({ text, items, found }: Heard): SafetyKind | null =>
  gravestOf(found.certain) ??
  (dangerMargin(text, items, found) > lineOf(text, found) ? likeliestKind(text, items, found) : null)

/** What an example says, else the message as it is written, else without its breaths, where they hid a danger. */
const dangerOf = (text: string, items: readonly Item[], meter: Meter): SafetyKind | null => {
  meter.steps += text.length
  const example = exampleOf(text)
  if (example !== undefined) return example
  const { dangers: book } = languageOf('fr')
  const found = findingsIn(items, book, meter)
  const shown = shownBy({ text, items, found })
  if (shown !== null || !items.some(isBreath)) return shown
  const said = items.filter((item) => !isBreath(item))
  const foundSaid = findingsIn(said, book, meter)
  if (foundSaid.dangers.every((danger) => found.dangers.includes(danger))) return null
  return shownBy({ text: withoutBreaths(text), items: said, found: foundSaid })
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
  const items = itemsOf(text, languageOf('fr').reader, meter)
  last = {
    text,
    items,
    safety: dangerOf(text, items, meter),
    steps: meter.steps - before,
  }
  return last
}

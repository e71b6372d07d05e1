import type { SafetyKind } from '../../../src/domain/reading.ts'
import { isBreath, withoutBreaths } from './breaths.ts'
import { findingsIn } from '../danger/findings.ts'
import type { Findings } from '../danger/findings.ts'
import { gravestOf } from '../danger/gravity.ts'
import { itemsOf } from '../words/items.ts'
import type { Item } from '../words/items.ts'
import { languageOf } from '../languages/languages.ts'
import { unmasked } from './masks.ts'
import type { Meter } from '../meter.ts'
import { piecesOf } from './pieces.ts'
import { isWrittenElsewhere } from '../languages/written.ts'
import { LONG, dangerMargin, exampleOf, likeliestKind } from './likeness.ts'

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
const ALIKE = -0.27
/** A message of few letters in which no row finds a danger says little: it must lie well on the side of danger, a longer one less and less. */
const PLAIN = 0.1
const SHORT = 40
const FULL = 70

/** A long message has more words of all kinds, which resemble more by chance. */
const LONG_PLAIN = -0.14

/** Where a message begins to be a danger. What rows found and a story, or what is over, explains away must lie well on its side. */
const lineOf = ({ length }: string, { dangers, explained }: Findings): number => {
  if (dangers.length > 0) return ALIKE
  if (explained) return PLAIN
  if (length > LONG) return LONG_PLAIN
  return PLAIN + (ALIKE - PLAIN) * Math.min(Math.max((length - SHORT) / (FULL - SHORT), 0), 1)
}

/** Examples of danger are French: what is written in another language resembles them by chance, and rows know its dangers. */
const ELSEWHERE = 0.6

/** A message that lies farther on the side of every day hides no danger in one of its pieces; without a row, sooner. */
const DOUBTFUL = -1
const PLAIN_DOUBTFUL = -0.65
/** Each piece is one more chance of a false alarm: it must lie on the side of danger, without a row well so. */
const OF_PIECE = 0

/** A message as it is compared: its letters, its words, what rules found in them. */
interface Heard {
  readonly text: string
  readonly items: readonly Item[]
  readonly found: Findings
}

const foundIn = (items: readonly Item[], meter: Meter): Findings =>
  findingsIn(items, languageOf('fr').dangers, meter)

const heard = (text: string, items: readonly Item[], meter: Meter): Heard => ({
  ...{ text, items },
  found: foundIn(items, meter),
})

const marginOf = ({ text, items, found }: Heard): number => dangerMargin(text, items, found)

/** Whether a message lies on the side of danger, beyond its line. */
const isBeyond = (line: number, margin: number, { text, found }: Heard): boolean =>
  margin > line && (margin > ELSEWHERE || found.dangers.length > 0 || !isWrittenElsewhere(text))

const kindOf = ({ text, items, found }: Heard): SafetyKind =>
  gravestOf(found.certain) ?? likeliestKind(text, items, found)

const isCertain = ({ found }: Heard): boolean => found.certain.length > 0

/** The same message without its breaths, when they hid a danger. */
const inOneBreath = ({ text, items, found }: Heard, meter: Meter): Heard | null => {
  if (!items.some(isBreath)) return null
  const said = items.filter((item) => !isBreath(item))
  const foundThen = foundIn(said, meter)
  return foundThen.dangers.every((danger) => found.dangers.includes(danger))
    ? null
    : { text: withoutBreaths(text), items: said, found: foundThen }
}

/** What a piece of a message says, as if it were all of it. */
const saidAlone = (piece: string, meter: Meter): SafetyKind | null => {
  meter.steps += piece.length
  const example = exampleOf(piece)
  if (example !== undefined) return example
  const one = heard(piece, itemsOf(piece, languageOf('fr').reader, meter), meter)
  const line = one.found.dangers.length > 0 ? OF_PIECE : PLAIN
  return isCertain(one) || isBeyond(line, marginOf(one), one) ? kindOf(one) : null
}

/** The first danger that a piece of a message says by itself. */
const saidInPieces = (text: string, meter: Meter): SafetyKind | null => {
  for (const piece of piecesOf(text)) {
    const said = saidAlone(piece, meter)
    if (said !== null) return said
  }
  return null
}

/**
 * What an example says; else a certain row, or the examples that the message resembles, by its letters and what rules found: as
 * it is written, without its breaths, or in one of its pieces.
 */
const writtenDanger = (text: string, items: readonly Item[], meter: Meter): SafetyKind | null => {
  meter.steps += text.length
  const example = exampleOf(text)
  if (example !== undefined) return example
  const whole = heard(text, items, meter)
  if (isCertain(whole)) return kindOf(whole)
  const margin = marginOf(whole)
  if (isBeyond(lineOf(text, whole.found), margin, whole)) return kindOf(whole)
  const said = inOneBreath(whole, meter)
  if (said !== null && (isCertain(said) || isBeyond(lineOf(said.text, said.found), marginOf(said), said)))
    return kindOf(said)
  const doubtful = whole.found.dangers.length > 0 ? DOUBTFUL : PLAIN_DOUBTFUL
  const mayHide = margin > doubtful && text.length <= LONG && !whole.found.explained
  return mayHide ? saidInPieces(text, meter) : null
}

/** The danger as it is written, or behind what masks its letters. */
const dangerOf = (text: string, items: readonly Item[], meter: Meter): SafetyKind | null => {
  const written = writtenDanger(text, items, meter)
  if (written !== null) return written
  const plain = unmasked(text)
  return plain === text ? null : writtenDanger(plain, itemsOf(plain, languageOf('fr').reader, meter), meter)
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

import type { Readable } from './automaton.ts'
import type { Element, Slot, Vocabulary } from './pattern.ts'
import type { Symbols } from './symbols.ts'

/**
 * Which tables a word may belong to, a bit for each: every pattern of a table has an element without which it is never found,
 * the words of that element are its anchors, and a message without an anchor need not be read for that table.
 */
export type Anchors = Uint8Array

/** What a table says, and with what words. */
export interface Anchored {
  readonly say: readonly string[]
  readonly vocabulary: Vocabulary
}

interface Choice {
  readonly slots: readonly Slot[]
  /** How ordinary the most ordinary of their words is. */
  readonly cost: number
}

const rarest = (choices: readonly Choice[]): Choice =>
  choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best), { slots: [], cost: Infinity })

/** The anchors of a table, words that few rules name rather than others: ordinary words are those that many rules name. */
const anchorsOf = ({ say, vocabulary }: Anchored, symbols: Symbols): ReadonlySet<number> => {
  const anchors = new Set<number>()
  const costOf = (slot: Slot): number => {
    let cost = 0
    for (const symbol of symbols.findAll(slot.accepts))
      if (!anchors.has(symbol)) cost = Math.max(cost, symbols.usesOf(symbol))
    return cost
  }
  /** One word of every way of saying the element. */
  const ofElement = ({ ways }: Element): Choice => {
    const slots: Slot[] = []
    let most = 0
    for (const way of ways) {
      const words = way.filter(({ gap }) => !gap)
      const found = rarest(words.map((slot) => ({ slots: [slot], cost: costOf(slot) })))
      slots.push(...found.slots)
      most = Math.max(most, found.cost)
    }
    return { slots, cost: most }
  }
  for (const pattern of say) {
    const needed = vocabulary
      .elementsOf(pattern)
      .filter(({ key, optional, gap }) => !(optional || gap || key.startsWith('=')))
    const { slots, cost } = rarest(needed.map(ofElement))
    if (cost === Infinity) throw new RangeError(`Nothing is needed by ${pattern}`)
    for (const { accepts } of slots) for (const symbol of symbols.findAll(accepts)) anchors.add(symbol)
  }
  return anchors
}

/** The anchors of these tables, of which all patterns must have been compiled before. */
export const anchorsAmong = (tables: readonly Anchored[], symbols: Symbols): Anchors => {
  const anchors = new Uint8Array(symbols.count)
  for (const [rank, table] of tables.entries())
    for (const symbol of anchorsOf(table, symbols)) anchors[symbol] = (anchors[symbol] ?? 0) | (1 << rank)
  return anchors
}

/** The bits of the tables of which these words may say something. */
export const tablesIn = (items: readonly Readable[], anchors: Anchors): number => {
  let found = 0
  for (let at = 0; at < items.length; at += 1) {
    const symbols = items[at]?.symbols ?? []
    for (let rank = 0; rank < symbols.length; rank += 1) found |= anchors[symbols[rank] ?? 0] ?? 0
  }
  return found
}

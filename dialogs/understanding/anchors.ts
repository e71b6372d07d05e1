import type { Readable } from './automaton.ts'
import { elementsOf } from './pattern.ts'
import type { Element, Slot, WordLists } from './pattern.ts'
import type { Symbols } from './symbols.ts'

/**
 * Which tables a word may belong to, a bit for each: every pattern of a table has an element without which it is never found,
 * the words of that element are its anchors, and a message without an anchor need not be read for that table.
 */
export type Anchors = Uint8Array

/** What a table says, and how its words may be typed. */
export interface Anchored {
  readonly say: readonly string[]
  readonly lists: WordLists
  readonly alike?: (text: string) => readonly string[]
}

interface Choice {
  readonly texts: readonly string[]
  /** How ordinary the most ordinary of them is. */
  readonly cost: number
}

const rarest = (choices: readonly Choice[]): Choice =>
  choices.reduce((best, choice) => (choice.cost < best.cost ? choice : best), { texts: [], cost: Infinity })

/** The anchors of a table, words that few rules name rather than others: ordinary words are those that many rules name. */
const anchorsOf = ({ say, lists, alike = () => [] }: Anchored, symbols: Symbols): ReadonlySet<string> => {
  const anchors = new Set<string>()
  const costOf = (text: string): number => (anchors.has(text) ? 0 : symbols.usesOf(text))
  const ofSlot = ({ accepts }: Slot): Choice => {
    const texts = [...accepts, ...accepts.flatMap(alike)]
    return { texts, cost: Math.max(...texts.map(costOf)) }
  }
  /** One word of every way of saying the element. */
  const ofElement = ({ ways }: Element): Choice => {
    const found = ways.map((way) => rarest(way.filter(({ gap }) => !gap).map(ofSlot)))
    return { texts: found.flatMap(({ texts }) => texts), cost: Math.max(...found.map(({ cost }) => cost)) }
  }
  for (const pattern of say) {
    const needed = elementsOf(pattern, lists).filter(
      ({ key, optional, gap }) => !(optional || gap || key.startsWith('=')),
    )
    const { texts, cost } = rarest(needed.map(ofElement))
    if (cost === Infinity) throw new RangeError(`Nothing is needed by ${pattern}`)
    for (const text of texts) anchors.add(text)
  }
  return anchors
}

/** The anchors of these tables, of which all patterns must have been compiled before. */
export const anchorsAmong = (tables: readonly Anchored[], symbols: Symbols): Anchors => {
  const anchors = new Uint8Array(symbols.all().length)
  for (const [rank, table] of tables.entries())
    for (const text of anchorsOf(table, symbols)) {
      const symbol = symbols.find(text)
      if (symbol !== undefined) anchors[symbol] = (anchors[symbol] ?? 0) | (1 << rank)
    }
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

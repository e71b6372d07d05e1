import type { Meter } from './meter.ts'
import {
  AHEAD,
  Draft,
  EDGE,
  ENTERED,
  FIRST,
  GAP,
  LAST,
  LATER,
  LEFT,
  MASK,
  MOST_LEFT,
  NONE,
  OTHER_MASK,
  RECORD,
  ROOT,
  RULE,
  RULES,
  RULE_SIZE,
  SOON,
  TO,
  WORDS,
} from './net.ts'
import type { Net, Rule } from './net.ts'
import { Outlook } from './outlook.ts'
import type { Element, Slot, Vocabulary } from './pattern.ts'
import { bitOf, otherBitOf } from './symbols.ts'
import type { Masks, Symbols } from './symbols.ts'
import { Ends, Places, Threads } from './threads.ts'

/** What an automaton reads: one word or value of a message. */
export interface Readable extends Masks {
  /** Everything that this item can be in a pattern. */
  readonly symbols: readonly number[]
  /** A word that may stand inside any pattern without breaking it ("vraiment"). */
  readonly filler: boolean
  /** The end of a sentence: no gap crosses it. */
  readonly stop: boolean
}

/** A rule found in a message: items `from` included to `to` excluded. */
export interface Match {
  readonly rule: number
  readonly from: number
  readonly to: number
  /** Where what it looked at ends. */
  readonly reach: number
  /** How many words it names, those of its gaps left out. */
  readonly words: number
  /** The places of what its kinds (`<n>`, `<day>`) took, in order. */
  readonly slots: readonly number[]
}

/** Ticks are kept in 31 bits: before there are so many, they begin again. */
const MOST_TICKS = 2 ** 30

/** Of the items that are being read: tables are read one after the other over the same. */
const OUTLOOK = new Outlook()

const NOTHING_FOUND: readonly Match[] = []

/** All the patterns of a table, read together in one pass over a message. */
export class Automaton {
  private readonly net: Net
  private threads = new Threads()
  private before = new Threads()
  /** How many items were read, by which it is known what was entered at this one. */
  private tick = 0
  private at = 0
  private readonly ends = new Ends()
  /** The thread that is being followed. */
  private from = 0
  private taken = NONE
  private readonly places = new Places()
  constructor(net: Net) {
    this.net = net
  }

  /** Every rule found in these items, in the order in which they end; none when no rule is found that is `looked` for. */
  read(items: readonly Readable[], meter: Meter, looked?: readonly boolean[]): readonly Match[] {
    if (this.tick > MOST_TICKS) this.forget()
    this.threads.count = 0
    this.places.count = 0
    this.ends.count = 0
    OUTLOOK.over(items)
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]
      this.at = at
      if (item !== undefined) meter.steps += 1 + this.step(item)
    }
    return this.ends.count === 0 || (looked !== undefined && !this.hasFound(looked))
      ? NOTHING_FOUND
      : this.found()
  }

  private hasFound(looked: readonly boolean[]): boolean {
    const { count, places } = this.ends
    for (let rank = 0; rank < count; rank += 1)
      if (looked[this.net.rules[(places[rank] ?? 0) + RULE] ?? 0] === true) return true
    return false
  }

  private found(): readonly Match[] {
    const { rules } = this.net
    const { count, places, from, reach, taken } = this.ends
    const found: Match[] = []
    for (let rank = 0; rank < count; rank += 1) {
      const place = places[rank] ?? 0
      const end = reach[rank] ?? 0
      found.push({
        rule: rules[place + RULE] ?? 0,
        from: from[rank] ?? 0,
        to: end - (rules[place + AHEAD] ?? 0),
        reach: end,
        words: rules[place + WORDS] ?? 0,
        slots: this.places.upTo(taken[rank] ?? NONE),
      })
    }
    return found
  }

  /** Reads the next item; returns how many threads are alive. */
  private step(item: Readable): number {
    const before = this.threads
    this.threads = this.before
    this.before = before
    this.threads.count = 0
    this.tick += 1
    if (before.count > 0) this.advance(before, item)
    this.begin(item.symbols)
    return this.threads.count
  }

  private advance({ count, nodes, from, taken }: Threads, item: Readable): void {
    const records = this.net.nodes
    const { symbols, mask, otherMask, filler, stop } = item
    for (let rank = 0; rank < count; rank += 1) {
      const node = nodes[rank] ?? ROOT
      this.from = from[rank] ?? 0
      this.taken = taken[rank] ?? NONE
      if (((records[node + MASK] ?? 0) & mask) !== 0 && ((records[node + OTHER_MASK] ?? 0) & otherMask) !== 0)
        for (let one = 0; one < symbols.length; one += 1) this.follow(node, symbols[one] ?? NONE)
      if (filler && this.isNew(node)) this.wait(node, this.taken)
      if (!stop && this.goesOn(node)) this.enter(node + RECORD, this.taken)
    }
  }

  /** Whether a gap goes on after this word: it has room for one more, and meets something then. */
  private goesOn(node: number): boolean {
    const { nodes } = this.net
    const left = (nodes[node + LEFT] ?? 1) - 1
    return left > 0 && ((nodes[node + MASK] ?? 0) & OUTLOOK.mask(this.at, left)) !== 0
  }

  private begin(symbols: readonly number[]): void {
    const { begins } = this.net
    this.from = this.at
    this.taken = NONE
    for (let rank = 0; rank < symbols.length; rank += 1) {
      const symbol = symbols[rank] ?? NONE
      const edge = begins[symbol] ?? NONE
      if (edge !== NONE) this.lead(edge, ROOT, symbol)
    }
  }

  /** Follows the edges of a node that have this symbol, found by halves. */
  private follow(node: number, symbol: number): void {
    const { nodes, edges } = this.net
    if (((nodes[node + MASK] ?? 0) & bitOf(symbol)) === 0) return
    if (((nodes[node + OTHER_MASK] ?? 0) & otherBitOf(symbol)) === 0) return
    let low = (nodes[node + FIRST] ?? 0) / EDGE
    for (let high = (nodes[node + LAST] ?? 0) / EDGE; low < high;) {
      const middle = (low + high) >> 1
      if ((edges[EDGE * middle] ?? 0) < symbol) low = middle + 1
      else high = middle
    }
    this.lead(EDGE * low, node, symbol)
  }

  /** Follows the edges that have this symbol, of which this is the first, save those that lead nowhere with the words ahead. */
  private lead(edge: number, node: number, symbol: number): void {
    const { nodes, edges, kinds } = this.net
    const last = nodes[node + LAST] ?? 0
    if (edge >= last || edges[edge] !== symbol) return
    const taken = kinds[symbol] === 1 ? this.places.after(this.taken, this.at) : this.taken
    const soon = OUTLOOK.mask(this.at, 1)
    const later = OUTLOOK.mask(this.at, MOST_LEFT)
    for (let next = edge; next < last && edges[next] === symbol; next += EDGE)
      if ((((edges[next + SOON] ?? 0) & soon) | ((edges[next + LATER] ?? 0) & later)) !== 0)
        this.enter(edges[next + TO] ?? ROOT, taken)
  }

  /** Enters a node, and the gap that follows it, with the rules that end there. */
  private enter(node: number, taken: number): void {
    const { nodes } = this.net
    for (let next = node; next !== NONE && this.isNew(next); next = nodes[next + GAP] ?? NONE) {
      const rules = nodes[next + RULES] ?? NONE
      if (rules !== NONE) this.finds(rules, taken)
      this.wait(next, taken)
    }
  }

  /** Begins a thread that waits in a node, unless none of the words that it may meet leads out of it. */
  private wait(node: number, taken: number): void {
    const { nodes } = this.net
    const left = nodes[node + LEFT] ?? 1
    if (((nodes[node + MASK] ?? 0) & OUTLOOK.mask(this.at, left)) === 0) return
    if (((nodes[node + OTHER_MASK] ?? 0) & OUTLOOK.otherMask(this.at, left)) === 0) return
    this.threads.add(node, this.from, taken)
  }

  private finds(place: number, taken: number): void {
    const { rules } = this.net
    const last = place + (rules[place] ?? 0) * RULE_SIZE
    for (let one = place + 1; one < last; one += RULE_SIZE)
      this.ends.add(one, { from: this.from, reach: this.at + 1, taken })
  }

  private forget(): void {
    const { nodes } = this.net
    for (let node = 0; node < nodes.length; node += RECORD) nodes[node + ENTERED] = 0
    this.tick = 0
  }

  private isNew(node: number): boolean {
    const { nodes } = this.net
    if (nodes[node + ENTERED] === this.tick) return false
    nodes[node + ENTERED] = this.tick
    return true
  }
}

/** How many words a way of saying an element names, and how many it only looks at. */
const countsOf = (way: readonly Slot[]): { readonly words: number; readonly ahead: number } => {
  let [words, ahead] = [0, 0]
  for (const slot of way) {
    if (!slot.gap) words += 1
    if (slot.ahead) ahead += 1
  }
  return { words, ahead }
}

/** Puts all the patterns of a table in one automaton: patterns that begin alike share their beginning. */
export const automatonOf = (
  patterns: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  symbols: Symbols,
): Automaton => {
  const draft = new Draft(symbols)
  /** Every way of reading what is left of a pattern, after a node. */
  const lay = (elements: readonly Element[], at: number, node: number, rule: Rule): void => {
    const element = elements[at]
    if (element === undefined) {
      draft.ends(node, rule)
      return
    }
    if (element.optional) lay(elements, at + 1, node, rule)
    for (const way of element.ways) {
      const { words, ahead } = countsOf(way)
      lay(elements, at + 1, draft.wayAfter(node, way), {
        rule: rule.rule,
        ahead: rule.ahead + ahead,
        words: rule.words + words,
      })
    }
  }
  for (const [rule, said] of patterns.entries())
    for (const pattern of said) lay(vocabulary.elementsOf(pattern), 0, ROOT, { rule, ahead: 0, words: 0 })
  return new Automaton(draft.made(symbols.kinds()))
}

/** Every choice of the elements that may be missing. */
const choicesOf = (elements: readonly Element[]): readonly (readonly Element[])[] =>
  elements.reduce<readonly (readonly Element[])[]>(
    (heads, element) => [...heads.map((head) => [...head, element]), ...(element.optional ? heads : [])],
    [[]],
  )

/**
 * The same as `automatonOf`, for tables of long lists: every way of saying an element ends in one node, so that the size is the
 * sum of the lists, not their product; of two beginnings that meet, the first is kept. Keeps no slots, knows no `=`.
 */
export const sharedAutomatonOf = (
  patterns: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  symbols: Symbols,
): Automaton => {
  const draft = new Draft(symbols)
  for (const [rule, said] of patterns.entries())
    for (const elements of said.flatMap((pattern) => choicesOf(vocabulary.elementsOf(pattern)))) {
      let [node, words] = [ROOT, 0]
      for (const element of elements) {
        node = draft.elementAfter(node, element)
        if (!element.gap) words += 1
      }
      draft.ends(node, { rule, ahead: 0, words })
    }
  return new Automaton(draft.made(new Set()))
}

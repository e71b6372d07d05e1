import type { Meter } from '../meter.ts'
import { LAYOUT } from './net.ts'
import type { Net } from './net.ts'
import { Outlook } from './outlook.ts'
import { bitOf, otherBitOf } from './symbols.ts'
import type { Masks } from './symbols.ts'
import { Ends, Places, Threads } from './threads.ts'

const { NONE, ROOT, FIRST, LAST, MASK, GAP, LEFT, RULES, ENTERED, OTHER_MASK, RECORD, MOST_LEFT } = LAYOUT
const { TO, SOON, SOON_OTHER, LATER, EDGE, RULE, AHEAD, WORDS, RULE_SIZE } = LAYOUT

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

/** Tables are read one after the other: what is known of the items ahead, what was taken of them, what was found. */
const OUTLOOK = new Outlook()
const PLACES = new Places()
const ENDS = new Ends()

const NOTHING_FOUND: readonly Match[] = []

/** All the patterns of a table, read together in one pass over a message. */
export class Automaton {
  private readonly net: Net
  private readonly nodes: Int32Array
  private readonly symbols: Uint16Array
  private readonly edges: Int32Array
  private threads: Threads
  private before: Threads
  /** How many items were read, by which it is known what was entered at this one. */
  private tick = 0
  /** The item that is being read, and where the thread that is being followed began. */
  private at = 0
  private from = 0
  /** The bits of the next word, and of all that a gap after this one may meet. */
  private soon = 0
  private soonOther = 0
  private later = 0
  constructor(net: Net) {
    this.net = net
    this.nodes = net.nodes
    this.symbols = net.symbols
    this.edges = net.edges
    this.threads = new Threads(net.nodes.length / RECORD)
    this.before = new Threads(net.nodes.length / RECORD)
  }

  /** Every rule found in these items, in the order in which they end; none when no rule is found that is `looked` for. */
  read(items: readonly Readable[], meter: Meter, looked?: readonly boolean[]): readonly Match[] {
    if (this.tick > MOST_TICKS) this.forget()
    this.threads.count = 0
    PLACES.count = 0
    ENDS.count = 0
    OUTLOOK.over(items)
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]
      if (item === undefined) break
      this.at = at
      this.tick += 1
      this.soon = OUTLOOK.mask(at, 1)
      this.soonOther = OUTLOOK.otherMask(at, 1)
      this.later = OUTLOOK.mask(at, MOST_LEFT)
      this.step(item)
      meter.steps += 1 + this.threads.count
    }
    return ENDS.count === 0 || (looked !== undefined && !this.hasFound(looked)) ? NOTHING_FOUND : this.found()
  }

  private hasFound(looked: readonly boolean[]): boolean {
    const { rules } = this.net
    for (let rank = 0; rank < ENDS.count; rank += 1) {
      const place = ENDS.rules[rank] ?? 0
      const last = place + (rules[place] ?? 0) * RULE_SIZE
      for (let one = place + 1; one < last; one += RULE_SIZE)
        if (looked[rules[one + RULE] ?? 0] === true) return true
    }
    return false
  }

  private found(): readonly Match[] {
    const { rules } = this.net
    const found: Match[] = []
    for (let rank = 0; rank < ENDS.count; rank += 1) {
      const place = ENDS.rules[rank] ?? 0
      const last = place + (rules[place] ?? 0) * RULE_SIZE
      const from = ENDS.from[rank] ?? 0
      const reach = ENDS.reach[rank] ?? 0
      const slots = PLACES.upTo(ENDS.taken[rank] ?? NONE)
      for (let one = place + 1; one < last; one += RULE_SIZE)
        found.push({
          rule: rules[one + RULE] ?? 0,
          from,
          to: reach - (rules[one + AHEAD] ?? 0),
          reach,
          words: rules[one + WORDS] ?? 0,
          slots,
        })
    }
    return found
  }

  /** Reads the next item: what the threads make of it, and what begins with it. */
  private step(item: Readable): void {
    const before = this.threads
    this.threads = this.before
    this.before = before
    this.threads.count = 0
    for (let rank = 0; rank < before.count; rank += 1) {
      this.from = before.from(rank)
      this.advance(before.node(rank), before.taken(rank), item)
    }
    this.from = this.at
    this.begin(item.symbols)
  }

  private advance(node: number, taken: number, { symbols, mask, otherMask, filler, stop }: Readable): void {
    const { nodes } = this
    if (((nodes[node + MASK] ?? 0) & mask) !== 0 && ((nodes[node + OTHER_MASK] ?? 0) & otherMask) !== 0)
      for (let rank = 0; rank < symbols.length; rank += 1) this.follow(node, symbols[rank] ?? NONE, taken)
    if (filler && this.isNew(node)) this.wait(node, taken)
    if (!stop && this.goesOn(node)) this.enter(node + RECORD, taken)
  }

  /** Whether a gap goes on after this word: it has room for one more, and meets something then. */
  private goesOn(node: number): boolean {
    const { nodes } = this
    const left = (nodes[node + LEFT] ?? 1) - 1
    return left > 0 && ((nodes[node + MASK] ?? 0) & OUTLOOK.mask(this.at, left)) !== 0
  }

  private begin(symbols: readonly number[]): void {
    const { begins } = this.net
    const last = this.nodes[ROOT + LAST] ?? 0
    for (let rank = 0; rank < symbols.length; rank += 1) {
      const symbol = symbols[rank] ?? NONE
      const edge = begins[symbol] ?? NONE
      if (edge !== NONE) this.lead(edge, last, symbol, NONE)
    }
  }

  /** Follows the edges of a node that have this symbol, found by halves. */
  private follow(node: number, symbol: number, taken: number): void {
    const { nodes, symbols } = this
    if (((nodes[node + MASK] ?? 0) & bitOf(symbol)) === 0) return
    if (((nodes[node + OTHER_MASK] ?? 0) & otherBitOf(symbol)) === 0) return
    const last = nodes[node + LAST] ?? 0
    let low = nodes[node + FIRST] ?? 0
    for (let high = last; low < high;) {
      const middle = (low + high) >> 1
      if ((symbols[middle] ?? 0) < symbol) low = middle + 1
      else high = middle
    }
    this.lead(low, last, symbol, taken)
  }

  /** Follows the edges that have this symbol, of which this is the first, save those that lead nowhere with the words ahead. */
  private lead(first: number, last: number, symbol: number, before: number): void {
    const { symbols, edges, soon, soonOther, later } = this
    if (first >= last || symbols[first] !== symbol) return
    const taken = this.net.kinds[symbol] === 1 ? PLACES.after(before, this.at) : before
    for (let edge = first; edge < last && symbols[edge] === symbol; edge += 1) {
      const place = EDGE * edge
      const isSoon =
        ((edges[place + SOON] ?? 0) & soon) !== 0 && ((edges[place + SOON_OTHER] ?? 0) & soonOther) !== 0
      if (isSoon || ((edges[place + LATER] ?? 0) & later) !== 0) this.enter(edges[place + TO] ?? ROOT, taken)
    }
  }

  /** Enters a node, and the gap that follows it; notes the rules that end there. */
  private enter(node: number, taken: number): void {
    const { nodes } = this
    for (let next = node; next !== NONE && this.isNew(next); next = nodes[next + GAP] ?? NONE) {
      const rules = nodes[next + RULES] ?? NONE
      if (rules !== NONE) ENDS.add(rules, this.from, this.at + 1, taken)
      this.wait(next, taken)
    }
  }

  /** Begins a thread that waits in a node, unless none of the words that it may meet leads out of it. */
  private wait(node: number, taken: number): void {
    const { nodes } = this
    const left = nodes[node + LEFT] ?? 1
    if (((nodes[node + MASK] ?? 0) & OUTLOOK.mask(this.at, left)) === 0) return
    if (((nodes[node + OTHER_MASK] ?? 0) & OUTLOOK.otherMask(this.at, left)) === 0) return
    this.threads.add(node, this.from, taken)
  }

  private forget(): void {
    const { nodes } = this
    for (let node = 0; node < nodes.length; node += RECORD) nodes[node + ENTERED] = 0
    this.tick = 0
  }

  private isNew(node: number): boolean {
    const { nodes } = this
    if (nodes[node + ENTERED] === this.tick) return false
    nodes[node + ENTERED] = this.tick
    return true
  }
}

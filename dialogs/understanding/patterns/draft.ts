import { LAYOUT, WORDS_IN_A_GAP } from './net.ts'
import type { Net, Rule } from './net.ts'
import { Pairs } from './pairs.ts'
import type { Element, Slot } from './pattern.ts'
import { bitOf, otherBitOf } from './symbols.ts'
import type { Symbols } from './symbols.ts'

const { NONE, ROOT, FIRST, LAST, MASK, GAP, LEFT, RULES, OTHER_MASK, RECORD, MOST_LEFT } = LAYOUT
const { TO, SOON, SOON_OTHER, LATER, EDGE } = LAYOUT
const ALL = -1

/** Ranks sorted by a small key, those of one key in the order in which they come. */
const sortedBy = (ranks: Int32Array, keys: readonly number[], most: number): Int32Array => {
  const starts = new Int32Array(most + 1)
  for (let at = 0; at < keys.length; at += 1) {
    const next = (keys[at] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let key = 1; key <= most; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
  const sorted = new Int32Array(ranks.length)
  for (let at = 0; at < ranks.length; at += 1) {
    const rank = ranks[at] ?? 0
    const key = keys[rank] ?? 0
    const place = starts[key] ?? 0
    sorted[place] = rank
    starts[key] = place + 1
  }
  return sorted
}

/** The bits of what a node may meet, in one mask or the other; all of them when a rule ends in it. */
const metBy = (node: number, mask: number, nodes: Int32Array): number =>
  nodes[node + RULES] === NONE ? (nodes[node + mask] ?? 0) : ALL

const FIRST_NODES = 1024
/** More than a way has words. */
const MANY = 1024

/** Some ways of saying an element: how many words each of them names, and how many it only looks at. */
interface Branch {
  readonly key: number
  readonly ways: (readonly Slot[])[]
  readonly words: number
  readonly ahead: number
}

/** A node in which ways of saying an element end, and how many words they name and look at. */
export interface End {
  readonly node: number
  readonly words: number
  readonly ahead: number
}

/** A net that is being made. */
export class Draft {
  private nodes = new Int32Array(RECORD * FIRST_NODES)
  /** Where the next node begins. */
  private end = 0
  private readonly from: number[] = []
  private readonly by: number[] = []
  private readonly to: number[] = []
  /** The node that follows another by an element, so that patterns that begin alike share their beginning. */
  private readonly known = new Pairs()
  private readonly branches = new Map<Element['ways'], readonly Branch[]>()
  /** A number for each slot and for each branch of an element. */
  private readonly keys = new Map<string, number>()
  private readonly rules: Rule[][] = []
  /** The nodes of gaps after the first, each with the first. */
  private readonly further: (readonly [node: number, first: number])[] = []
  private readonly symbols: Symbols
  private readonly isCounted: boolean
  constructor(symbols: Symbols, isCounted: boolean) {
    this.symbols = symbols
    this.isCounted = isCounted
    this.node()
  }

  private node(): number {
    const node = this.end
    this.end += RECORD
    if (this.end > this.nodes.length) {
      const before = this.nodes
      this.nodes = new Int32Array(2 * before.length)
      this.nodes.set(before)
    }
    this.nodes[node + GAP] = NONE
    this.nodes[node + LEFT] = 1
    this.nodes[node + RULES] = NONE
    return node
  }

  /** A gap is a chain of nodes with the same ways out, each one word further. */
  gapAfter(node: number): number {
    const made = this.nodes[node + GAP] ?? NONE
    if (made !== NONE) return made
    const first = this.node()
    this.nodes[first + LEFT] = MOST_LEFT
    for (let words = WORDS_IN_A_GAP; words > 0; words -= 1) {
      const next = this.node()
      this.nodes[next + LEFT] = words
      this.further.push([next, first])
    }
    this.nodes[node + GAP] = first
    return first
  }

  private lead(from: number, slot: Slot, to: number): void {
    const symbols = this.symbols.internAll(slot.accepts)
    for (let rank = 0; rank < symbols.length; rank += 1) {
      this.from.push(from)
      this.by.push(symbols[rank] ?? 0)
      this.to.push(to)
    }
  }

  private numberOf(key: string): number {
    const known = this.keys.get(key)
    if (known !== undefined) return known
    this.keys.set(key, this.keys.size)
    return this.keys.size - 1
  }

  wordAfter(node: number, slot: Slot): number {
    const key = this.numberOf(slot.key)
    const known = this.known.get(node, key)
    if (known !== NONE) return known
    const next = this.node()
    this.known.set(node, key, next)
    this.lead(node, slot, next)
    return next
  }

  /** The node after one way of saying an element, or after its beginning. */
  private wayAfter(node: number, way: readonly Slot[]): number {
    let end = node
    for (const slot of way) end = slot.gap ? this.gapAfter(end) : this.wordAfter(end, slot)
    return end
  }

  /** The nodes that follow another by an element, one for each number of words that its ways name. */
  endsOf(element: Element, node: number): readonly End[] {
    return this.branchesOf(element).map(({ key, ways, words, ahead }) => ({
      node: ways.length === 1 ? this.wayAfter(node, ways[0] ?? []) : this.meetingAfter(node, key, ways),
      words,
      ahead,
    }))
  }

  /** The ways of an element, those that name and look at as many words together. */
  private branchesOf(element: Element): readonly Branch[] {
    const known = this.branches.get(element.ways)
    if (known !== undefined) return known
    const branches = new Map<number, Branch>()
    for (const way of element.ways) {
      const words = this.isCounted ? way.filter(({ gap }) => !gap).length : 0
      const ahead = this.isCounted ? way.filter((slot) => slot.ahead).length : 0
      const counts = MANY * words + ahead
      const branch = branches.get(counts)
      if (branch !== undefined) branch.ways.push(way)
      else
        branches.set(counts, { key: this.numberOf(`= ${counts} ${element.key}`), ways: [way], words, ahead })
    }
    const all = [...branches.values()]
    this.branches.set(element.ways, all)
    return all
  }

  /** The node in which several ways end. */
  private meetingAfter(node: number, key: number, ways: readonly (readonly Slot[])[]): number {
    const known = this.known.get(node, key)
    if (known !== NONE) return known
    const end = this.node()
    this.known.set(node, key, end)
    for (const way of ways) {
      const last = way.at(-1)
      if (last === undefined || last.gap) throw new RangeError('A group that ends with a gap')
      this.lead(this.wayAfter(node, way.slice(0, -1)), last, end)
    }
    return end
  }

  ends(node: number, rule: Rule): void {
    const place = this.nodes[node + RULES] ?? NONE
    if (place === NONE) this.nodes[node + RULES] = this.rules.push([rule]) - 1
    else this.rules[place]?.push(rule)
  }

  made(kinds: ReadonlySet<number>): Net {
    const nodes = this.nodes.slice(0, this.end)
    const symbols = this.symbols.count
    const rules = this.writtenRules(nodes)
    const written = this.writtenEdges(nodes)
    const begins = new Int32Array(symbols).fill(NONE)
    for (let edge = (nodes[ROOT + LAST] ?? 0) - 1; edge >= 0; edge -= 1)
      begins[written.symbols[edge] ?? 0] = edge
    const isKind = new Uint8Array(symbols)
    for (const kind of kinds) isKind[kind] = 1
    return { nodes, ...written, begins, rules, kinds: isKind }
  }

  private writtenRules(nodes: Int32Array): Int32Array {
    const rules: number[] = []
    for (let node = 0; node < nodes.length; node += RECORD) {
      const ended = this.rules[nodes[node + RULES] ?? NONE]
      if (ended === undefined) continue
      nodes[node + RULES] = rules.length
      rules.push(ended.length)
      for (const { rule, ahead, words } of ended) rules.push(rule, ahead, words)
    }
    return Int32Array.from(rules)
  }

  /** The edges, by node and by symbol, and what the nodes know of theirs. */
  private writtenEdges(nodes: Int32Array): Pick<Net, 'symbols' | 'edges'> {
    const { from, by, to } = this
    const symbols = new Uint16Array(from.length)
    const edges = new Int32Array(EDGE * from.length)
    const inOrder = new Int32Array(from.length)
    for (let edge = 0; edge < inOrder.length; edge += 1) inOrder[edge] = edge
    const sorted = sortedBy(sortedBy(inOrder, by, this.symbols.count), from, nodes.length)
    for (let rank = 0; rank < sorted.length; rank += 1) {
      const edge = sorted[rank] ?? 0
      const node = from[edge] ?? ROOT
      const symbol = by[edge] ?? 0
      symbols[rank] = symbol
      edges[EDGE * rank + TO] = to[edge] ?? ROOT
      if (nodes[node + LAST] === 0) nodes[node + FIRST] = rank
      nodes[node + LAST] = rank + 1
      nodes[node + MASK] = (nodes[node + MASK] ?? 0) | bitOf(symbol)
      nodes[node + OTHER_MASK] = (nodes[node + OTHER_MASK] ?? 0) | otherBitOf(symbol)
    }
    this.writeGaps(nodes)
    for (let place = 0; place < edges.length; place += EDGE) {
      const node = edges[place + TO] ?? ROOT
      edges[place + SOON] = metBy(node, MASK, nodes)
      edges[place + SOON_OTHER] = metBy(node, OTHER_MASK, nodes)
      for (let gap = nodes[node + GAP] ?? NONE; gap !== NONE; gap = nodes[gap + GAP] ?? NONE)
        edges[place + LATER] = (edges[place + LATER] ?? 0) | metBy(gap, MASK, nodes)
    }
    return { symbols, edges }
  }

  /** The further nodes of a gap are as its first, save how many words they wait for. */
  private writeGaps(nodes: Int32Array): void {
    // From a gap in which a rule ends, or after which another gap comes, any word leads on.
    for (const [, first] of this.further)
      if (nodes[first + RULES] !== NONE || nodes[first + GAP] !== NONE)
        nodes[first + MASK] = nodes[first + OTHER_MASK] = ALL
    for (const [node, first] of this.further)
      for (const field of [FIRST, LAST, MASK, OTHER_MASK, GAP, RULES])
        nodes[node + field] = nodes[first + field] ?? NONE
  }
}

import type { Element, Slot } from './pattern.ts'
import { bitOf, otherBitOf } from './symbols.ts'
import type { Symbols } from './symbols.ts'

/** A record of a rule: its number, how many of its last words it only looks at, how many it names. */
export const RULE = 0
export const AHEAD = 1
export const WORDS = 2
export const RULE_SIZE = 3

/** What a path through a net says. */
export interface Rule {
  readonly rule: number
  /** How many of its last words it only looks at. */
  readonly ahead: number
  readonly words: number
}

/**
 * The patterns of a table, as numbers. A node is a place in `nodes` where its record begins, so that all that is read of it
 * lies together; node 0 is the root.
 */
export interface Net {
  readonly nodes: Int32Array
  /** Records too; those of one node lie together, by symbol. */
  readonly edges: Int32Array
  /** The first edge of the root for each symbol, else `NONE`. */
  readonly begins: Int32Array
  /** For each node where rules end: how many, then a record of each. */
  readonly rules: Int32Array
  /** 1 for each symbol that is a kind or a list. */
  readonly kinds: Uint8Array
}

export const NONE = -1
export const ROOT = 0

/** A record: the edges of the node, from `FIRST` to `LAST`. */
export const FIRST = 0
export const LAST = 1
/** The bits of the symbols that lead out of it: by them most items are known to lead nowhere. */
export const MASK = 2
/** The gap entered together with it, else `NONE`. */
export const GAP = 3
/** How many words are met before it is left for good: in a gap, any word leads to the node that stands after it. */
export const LEFT = 4
/** The rules that end in it: a place in `rules`, else `NONE`. */
export const RULES = 5
/** When it was last entered. */
export const ENTERED = 6
/** Other bits of the same symbols. */
export const OTHER_MASK = 7
/** Eight numbers, so that no record is cut by a line of the processor's cache. */
const NEW_RECORD = [0, 0, 0, NONE, 1, NONE, 0, 0]
export const RECORD = NEW_RECORD.length

/** An edge: its symbol, and the node to which that leads. */
export const SYMBOL = 0
export const TO = 1
/** The bits of one of which the next word must have one, all of them when a rule ends there. */
export const SOON = 2
/** The same of the words that the gap entered there may meet. */
export const LATER = 3
export const EDGE = 4

const WORDS_IN_A_GAP = 3
/** So many words a node may wait for. */
export const MOST_LEFT = WORDS_IN_A_GAP + 1
const ALL = -1

/** Numbers sorted by a small key, those of one key in the order in which they come. */
const sortedBy = (numbers: Int32Array, keys: readonly number[], most: number): Int32Array => {
  const starts = new Int32Array(most + 1)
  for (const number of numbers) starts[(keys[number] ?? 0) + 1] = (starts[(keys[number] ?? 0) + 1] ?? 0) + 1
  for (let key = 1; key <= most; key += 1) starts[key] = (starts[key] ?? 0) + (starts[key - 1] ?? 0)
  const sorted = new Int32Array(numbers.length)
  for (const number of numbers) {
    const place = starts[keys[number] ?? 0] ?? 0
    sorted[place] = number
    starts[keys[number] ?? 0] = place + 1
  }
  return sorted
}

/** The bits of what a node may meet; all of them when a rule ends in it. */
const metBy = (node: number, nodes: Int32Array): number =>
  nodes[node + RULES] === NONE ? (nodes[node + MASK] ?? 0) : ALL

/** A net that is being made. */
export class Draft {
  private readonly nodes: number[] = []
  private readonly from: number[] = []
  private readonly by: number[] = []
  private readonly to: number[] = []
  /** The node that follows another by an element, so that patterns that begin alike share their beginning. */
  private readonly known = new Map<string, number>()
  private readonly rules: Rule[][] = []
  /** The nodes of gaps after the first, each with the first. */
  private readonly further: (readonly [node: number, first: number])[] = []
  private readonly table: Symbols
  constructor(symbols: Symbols) {
    this.table = symbols
    this.node()
  }

  private node(): number {
    const node = this.nodes.length
    this.nodes.push(...NEW_RECORD)
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
    for (const text of slot.accepts) {
      this.from.push(from)
      this.by.push(this.table.intern(text))
      this.to.push(to)
    }
  }

  /** The node after a node by what is called so, and whether it is new. */
  private after(node: number, key: string): readonly [next: number, isNew: boolean] {
    const known = this.known.get(`${node} ${key}`)
    if (known !== undefined) return [known, false]
    const next = this.node()
    this.known.set(`${node} ${key}`, next)
    return [next, true]
  }

  wordAfter(node: number, slot: Slot): number {
    const [next, isNew] = this.after(node, slot.accepts.toSorted().join('|') + (slot.ahead ? '=' : ''))
    if (isNew) this.lead(node, slot, next)
    return next
  }

  /** Every way of saying an element ends in one node; `alike` gives what may be typed for a word. */
  elementAfter(node: number, element: Element, alike: (text: string) => readonly string[]): number {
    if (element.gap) return this.gapAfter(node)
    const [end, isNew] = this.after(node, `= ${element.key}`)
    if (isNew) {
      const spread = (slot: Slot): Slot => ({
        ...slot,
        accepts: [...new Set([...slot.accepts, ...slot.accepts.flatMap(alike)])],
      })
      for (const way of element.ways) this.lay(node, way.map(spread), end)
    }
    return end
  }

  /** One way of saying an element, from a node to the node that ends every way of it. */
  private lay(from: number, way: readonly Slot[], end: number): void {
    const last = way.at(-1)
    if (last === undefined || last.gap) throw new RangeError('A group that ends with a gap')
    const before = way
      .slice(0, -1)
      .reduce((node, slot) => (slot.gap ? this.gapAfter(node) : this.wordAfter(node, slot)), from)
    this.lead(before, last, end)
  }

  ends(node: number, rule: Rule): void {
    const place = this.nodes[node + RULES] ?? NONE
    if (place === NONE) this.nodes[node + RULES] = this.rules.push([rule]) - 1
    else this.rules[place]?.push(rule)
  }

  made(kinds: ReadonlySet<number>): Net {
    const { from, by, to } = this
    const nodes = Int32Array.from(this.nodes)
    const rules: number[] = []
    for (let node = 0; node < nodes.length; node += RECORD) {
      const ended = this.rules[nodes[node + RULES] ?? NONE]
      if (ended === undefined) continue
      nodes[node + RULES] = rules.length
      rules.push(ended.length, ...ended.flatMap(({ rule, ahead, words }) => [rule, ahead, words]))
    }
    const symbols = this.table.all().length
    const begins = new Int32Array(symbols).fill(NONE)
    const inOrder = Int32Array.from(from, (_, edge) => edge)
    const sorted = sortedBy(sortedBy(inOrder, by, symbols), from, nodes.length)
    const edges = new Int32Array(EDGE * sorted.length)
    for (const [rank, edge] of sorted.entries()) {
      const [place, node, symbol] = [EDGE * rank, from[edge] ?? ROOT, by[edge] ?? 0]
      edges[place + SYMBOL] = symbol
      edges[place + TO] = to[edge] ?? ROOT
      if (nodes[node + LAST] === 0) nodes[node + FIRST] = place
      nodes[node + LAST] = place + EDGE
      nodes[node + MASK] = (nodes[node + MASK] ?? 0) | bitOf(symbol)
      nodes[node + OTHER_MASK] = (nodes[node + OTHER_MASK] ?? 0) | otherBitOf(symbol)
      if (node === ROOT && begins[symbol] === NONE) begins[symbol] = place
    }
    // From a gap in which a rule ends, or after which another gap comes, any word leads on.
    for (const [, first] of this.further)
      if (nodes[first + RULES] !== NONE || nodes[first + GAP] !== NONE)
        nodes[first + MASK] = nodes[first + OTHER_MASK] = ALL
    for (const [node, first] of this.further)
      for (const field of [FIRST, LAST, MASK, OTHER_MASK, GAP, RULES])
        nodes[node + field] = nodes[first + field] ?? NONE
    for (let place = 0; place < edges.length; place += EDGE) {
      const node = edges[place + TO] ?? ROOT
      edges[place + SOON] = metBy(node, nodes)
      for (let gap = nodes[node + GAP] ?? NONE; gap !== NONE; gap = nodes[gap + GAP] ?? NONE)
        edges[place + LATER] = (edges[place + LATER] ?? 0) | metBy(gap, nodes)
    }
    const isKind = Uint8Array.from({ length: symbols }, (_, symbol) => (kinds.has(symbol) ? 1 : 0))
    return { nodes, edges, begins, rules: Int32Array.from(rules), kinds: isKind }
  }
}

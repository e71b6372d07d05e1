import type { Meter } from './meter.ts'
import { elementsOf, sequences } from './pattern.ts'
import type { Element, Slot, WordLists } from './pattern.ts'
import type { Symbols } from './symbols.ts'

/** What an automaton reads: one word or value of a message. */
export interface Readable {
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

interface Node {
  readonly id: number
  readonly edges: Map<number, Node[]>
  readonly children: Map<string, Node>
  readonly rules: { readonly rule: number; readonly ahead: number; readonly words: number }[]
  /** Entered together with this node: the gap that follows it; shared by the nodes of one gap. */
  readonly after: { gap: Node | null }
  /** Inside a gap, where any word leads. */
  any: Node | null
  /** A bit for each way out, several sharing one: words that have none of them lead nowhere, and need not be looked up. */
  mask: number
}

interface Way {
  readonly from: number
  readonly slots: readonly number[]
}

interface Thread extends Way {
  readonly node: Node
}

/** All the patterns of a table, read together in one pass over a message. */
export interface Automaton {
  readonly root: Node
  /** The symbols that are kinds or lists. */
  readonly kinds: ReadonlySet<number>
  /** The last tick at which each node was entered. */
  readonly entered: Float64Array
  tick: number
}

const WORDS_IN_A_GAP = 3
const NO_SLOTS: readonly number[] = []

const nodeAmong = (nodes: Node[], shared?: Node): Node => {
  const edges = shared?.edges ?? new Map<number, Node[]>()
  const made = { id: nodes.length, edges, children: shared?.children ?? new Map<string, Node>() }
  const node: Node = {
    ...made,
    rules: shared?.rules ?? [],
    after: shared?.after ?? { gap: null },
    any: null,
    mask: 0,
  }
  nodes.push(node)
  return node
}

const BITS = 31

const maskOf = (symbols: Iterable<number>): number => {
  let mask = 0
  for (const symbol of symbols) mask |= 1 << (symbol & BITS)
  return mask
}

const withMasks = (nodes: readonly Node[]): void => {
  for (const node of nodes) node.mask = maskOf(node.edges.keys())
}

/** A gap is a chain of nodes with the same ways out, each one word further. */
const gapAmong = (nodes: Node[]): Node => {
  const first = nodeAmong(nodes)
  let last = first
  for (let words = 0; words < WORDS_IN_A_GAP; words += 1) {
    last.any = nodeAmong(nodes, first)
    last = last.any
  }
  return first
}

const wordAfter = (node: Node, slot: Slot, made: { nodes: Node[]; symbols: Symbols }): Node => {
  const key = slot.accepts.toSorted().join('|') + (slot.ahead ? '=' : '')
  const known = node.children.get(key)
  if (known !== undefined) return known
  const next = nodeAmong(made.nodes)
  node.children.set(key, next)
  for (const symbol of slot.accepts.map((text) => made.symbols.intern(text)))
    node.edges.set(symbol, [...(node.edges.get(symbol) ?? []), next])
  return next
}

/** Puts all the patterns of a table in one automaton: patterns that begin alike share their beginning. */
export const automatonOf = (
  patterns: readonly (readonly string[])[],
  lists: WordLists,
  symbols: Symbols,
): Automaton => {
  const nodes: Node[] = []
  const root = nodeAmong(nodes)
  for (const [rule, said] of patterns.entries())
    for (const slots of said.flatMap((pattern) => sequences(pattern, lists))) {
      const last = slots.reduce(
        (node, slot) =>
          slot.gap ? (node.after.gap ??= gapAmong(nodes)) : wordAfter(node, slot, { nodes, symbols }),
        root,
      )
      last.rules.push({
        rule,
        ahead: slots.filter((slot) => slot.ahead).length,
        words: slots.filter((slot) => !slot.gap).length,
      })
    }
  withMasks(nodes)
  return { root, kinds: symbols.kinds(), entered: new Float64Array(nodes.length), tick: 0 }
}

const lead = (node: Node, slot: Slot, to: { readonly end: Node; readonly symbols: Symbols }): void => {
  for (const symbol of slot.accepts.map((text) => to.symbols.intern(text))) {
    const ways = node.edges.get(symbol) ?? []
    if (!ways.includes(to.end)) node.edges.set(symbol, [...ways, to.end])
  }
}

/** One way of saying an element, from a node to the node that ends every way of it. */
const lay = (
  from: Node,
  way: readonly Slot[],
  { end, made }: { readonly end: Node; readonly made: { nodes: Node[]; symbols: Symbols } },
): void => {
  const last = way.at(-1)
  if (last === undefined || last.gap) throw new RangeError('A group that ends with a gap')
  const before = way
    .slice(0, -1)
    .reduce(
      (node, slot) => (slot.gap ? (node.after.gap ??= gapAmong(made.nodes)) : wordAfter(node, slot, made)),
      from,
    )
  lead(before, last, { end, symbols: made.symbols })
}

/** Every choice of the elements that may be missing. */
const choicesOf = (elements: readonly Element[]): readonly (readonly Element[])[] =>
  elements.reduce<readonly (readonly Element[])[]>(
    (heads, element) => [...heads.map((head) => [...head, element]), ...(element.optional ? heads : [])],
    [[]],
  )

/**
 * The same as `automatonOf`, for tables of long lists: every way of saying an element ends in one node, so that the size is the
 * sum of the lists, not their product; of two beginnings that meet, the first is kept. `alike` gives what may be typed for a word.
 * Keeps no slots, knows no `=`.
 */
export const sharedAutomatonOf = (
  patterns: readonly (readonly string[])[],
  lists: WordLists,
  symbols: Symbols,
  alike: (text: string) => readonly string[] = () => [],
): Automaton => {
  const nodes: Node[] = []
  const made = { nodes, symbols }
  const spread = (slot: Slot): Slot => ({
    ...slot,
    accepts: [...new Set([...slot.accepts, ...slot.accepts.flatMap(alike)])],
  })
  const root = nodeAmong(nodes)
  const after = (node: Node, element: Element): Node => {
    if (element.gap) return (node.after.gap ??= gapAmong(nodes))
    const key = `= ${element.key}`
    const known = node.children.get(key)
    if (known !== undefined) return known
    const end = nodeAmong(nodes)
    node.children.set(key, end)
    for (const way of element.ways) lay(node, way.map(spread), { end, made })
    return end
  }
  for (const [rule, said] of patterns.entries())
    for (const elements of said.flatMap((pattern) => choicesOf(elementsOf(pattern, lists))))
      elements
        .reduce(after, root)
        .rules.push({ rule, ahead: 0, words: elements.filter(({ gap }) => !gap).length })
  withMasks(nodes)
  return { root, kinds: new Set(), entered: new Float64Array(nodes.length), tick: 0 }
}

/** One reading of a message: the threads alive after each item, at most one a node, the one that began first. */
class Run {
  readonly found: Match[] = []
  private threads: Thread[] = []
  private before: Thread[] = []
  private mask = 0
  private readonly automaton: Automaton
  constructor(automaton: Automaton) {
    this.automaton = automaton
  }

  /** Reads the next item; returns how many threads are alive. */
  step(item: Readable, at: number): number {
    const before = this.threads
    this.threads = this.before
    this.threads.length = 0
    this.before = before
    this.automaton.tick += 1
    this.mask = maskOf(item.symbols)
    for (let rank = 0; rank < before.length; rank += 1) {
      const thread = before[rank]
      if (thread !== undefined) this.advance(thread, item, at)
    }
    this.begin(item, at)
    return this.threads.length
  }

  private begin(item: Readable, at: number): void {
    const { edges } = this.automaton.root
    for (const symbol of item.symbols) {
      const next = edges.get(symbol)
      if (next !== undefined)
        this.follow(next, { from: at, slots: this.slotsAfter(NO_SLOTS, symbol, at) }, at)
    }
  }

  private advance(thread: Thread, item: Readable, at: number): void {
    const { node, from, slots } = thread
    if ((node.mask & this.mask) !== 0)
      for (const symbol of item.symbols) {
        const next = node.edges.get(symbol)
        if (next !== undefined) this.follow(next, { from, slots: this.slotsAfter(slots, symbol, at) }, at)
      }
    if (item.filler && this.isNew(node)) this.threads.push(thread)
    if (node.any !== null && !item.stop) this.enter(node.any, { from, slots }, at)
  }

  private follow(nodes: readonly Node[], way: Way, at: number): void {
    for (const node of nodes) this.enter(node, way, at)
  }

  private enter(node: Node, way: Way, at: number): void {
    if (!this.isNew(node)) return
    const { from, slots } = way
    this.threads.push({ node, from, slots })
    for (const { rule, ahead, words } of node.rules)
      this.found.push({ rule, from, to: at + 1 - ahead, reach: at + 1, words, slots })
    if (node.after.gap !== null) this.enter(node.after.gap, way, at)
  }

  private isNew(node: Node): boolean {
    const { entered, tick } = this.automaton
    if (entered[node.id] === tick) return false
    entered[node.id] = tick
    return true
  }

  private slotsAfter(slots: readonly number[], symbol: number, at: number): readonly number[] {
    return this.automaton.kinds.has(symbol) ? [...slots, at] : slots
  }
}

/** Every rule of the table found in these items, in the order in which they end. */
export const matches = (automaton: Automaton, items: readonly Readable[], meter: Meter): readonly Match[] => {
  const run = new Run(automaton)
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item !== undefined) meter.steps += 1 + run.step(item, at)
  }
  return run.found
}

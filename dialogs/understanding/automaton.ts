import type { Meter } from './meter.ts'
import { sequences } from './pattern.ts'
import type { Slot, WordLists } from './pattern.ts'
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
  /** The places of what its kinds (`<n>`, `<day>`) took, in order. */
  readonly slots: readonly number[]
}

interface Node {
  readonly id: number
  readonly edges: Map<number, Node[]>
  readonly children: Map<string, Node>
  readonly rules: { readonly rule: number; readonly ahead: number }[]
  /** Entered together with this node: the gap that follows it; shared by the nodes of one gap. */
  readonly after: { gap: Node | null }
  /** Inside a gap, where any word leads. */
  any: Node | null
}

interface Thread {
  readonly node: Node
  readonly from: number
  readonly slots: readonly number[]
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
  const node: Node = { ...made, rules: shared?.rules ?? [], after: shared?.after ?? { gap: null }, any: null }
  nodes.push(node)
  return node
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
        (node, slot) => (slot.gap ? (node.after.gap ??= gapAmong(nodes)) : wordAfter(node, slot, { nodes, symbols })),
        root,
      )
      last.rules.push({ rule, ahead: slots.filter((slot) => slot.ahead).length })
    }
  return { root, kinds: symbols.kinds(), entered: new Float64Array(nodes.length), tick: 0 }
}

class Run {
  readonly found: Match[] = []
  threads: Thread[] = []
  private readonly automaton: Automaton
  constructor(automaton: Automaton) {
    this.automaton = automaton
  }

  /** One thread a node: the one that began first. */
  enter(thread: Thread, at: number): void {
    const { node, from, slots } = thread
    if (this.automaton.entered[node.id] === this.automaton.tick) return
    this.automaton.entered[node.id] = this.automaton.tick
    this.threads.push(thread)
    for (const { rule, ahead } of node.rules)
      this.found.push({ rule, from, to: at + 1 - ahead, reach: at + 1, slots })
    if (node.after.gap !== null) this.enter({ node: node.after.gap, from, slots }, at)
  }

  step(item: Readable, at: number): void {
    const before = this.threads
    this.automaton.tick += 1
    this.threads = []
    for (const thread of before) this.advance(thread, item, at)
    this.advance({ node: this.automaton.root, from: at, slots: NO_SLOTS }, item, at)
  }

  private advance(thread: Thread, item: Readable, at: number): void {
    const { node, from } = thread
    for (const symbol of item.symbols)
      for (const next of node.edges.get(symbol) ?? []) {
        this.enter({ node: next, from, slots: this.slotsAfter(thread, symbol, at) }, at)
      }
    if (node !== this.automaton.root && item.filler) this.stay(thread)
    if (node.any !== null && !item.stop) this.enter({ node: node.any, from, slots: thread.slots }, at)
  }

  private slotsAfter({ slots }: Thread, symbol: number, at: number): readonly number[] {
    return this.automaton.kinds.has(symbol) ? [...slots, at] : slots
  }

  private stay(thread: Thread): void {
    if (this.automaton.entered[thread.node.id] === this.automaton.tick) return
    this.automaton.entered[thread.node.id] = this.automaton.tick
    this.threads.push(thread)
  }
}

/** Every rule of the table found in these items, in the order in which they end. */
export const matches = (automaton: Automaton, items: readonly Readable[], meter: Meter): readonly Match[] => {
  const run = new Run(automaton)
  for (const [at, item] of items.entries()) {
    run.step(item, at)
    meter.steps += 1 + run.threads.length
  }
  return run.found
}

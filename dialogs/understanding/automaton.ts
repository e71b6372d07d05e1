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

interface Rule {
  readonly rule: number
  readonly ahead: number
  readonly words: number
}

/** Nodes, edges and symbols are numbers; node 0 is the root. */
interface Net {
  /** The edges of a node are those from `first` to `last`, by symbol. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly symbols: Int32Array
  readonly ends: Int32Array
  /** For each node, the bits of the symbols that lead out of it: by them most items are known to lead nowhere. */
  readonly masks: Int32Array
  /** The first edge of the root for each symbol, else -1. */
  readonly begins: Int32Array
  /** Entered together with a node: the gap that follows it, else -1. */
  readonly gaps: Int32Array
  /** Where any word leads from a node of a gap, else -1. */
  readonly any: Int32Array
  /** The rules that end in each node. */
  readonly rules: readonly (readonly Rule[])[]
  /** 1 for each symbol that is a kind or a list. */
  readonly kinds: Uint8Array
}

const WORDS_IN_A_GAP = 3
const NONE = -1
const ROOT = 0
const NO_RULES: readonly Rule[] = []

const maskOf = (symbol: number): number => 1 << (symbol & 31)

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

/** An automaton that is being made. */
class Draft {
  private nodes = 0
  private readonly from: number[] = []
  private readonly by: number[] = []
  private readonly to: number[] = []
  /** The node that follows another by an element, so that patterns that begin alike share their beginning. */
  private readonly known = new Map<string, number>()
  private readonly rules: (Rule[] | undefined)[] = []
  private readonly gaps: (number | undefined)[] = []
  private readonly any: (number | undefined)[] = []
  /** The first node of the gap that a node is in. */
  private readonly gapOf: (number | undefined)[] = []
  private readonly table: Symbols
  constructor(symbols: Symbols) {
    this.table = symbols
    this.node()
  }

  private node(): number {
    this.nodes += 1
    return this.nodes - 1
  }

  /** A gap is a chain of nodes with the same ways out, each one word further. */
  gapAfter(node: number): number {
    const made = this.gaps[node]
    if (made !== undefined) return made
    const first = this.node()
    for (let words = 0, last = first; words < WORDS_IN_A_GAP; words += 1) {
      const next = this.node()
      this.any[last] = next
      this.gapOf[next] = first
      last = next
    }
    this.gaps[node] = first
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

  /** Every way of saying an element ends in one node. */
  elementAfter(node: number, element: Element): number {
    if (element.gap) return this.gapAfter(node)
    const [end, isNew] = this.after(node, `= ${element.key}`)
    if (isNew) for (const way of element.ways) this.lay(node, way, end)
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
    const known = this.rules[node]
    if (known === undefined) this.rules[node] = [rule]
    else known.push(rule)
  }

  /** The table of each node, those of one gap having the same. */
  private each(of: readonly (number | undefined)[]): Int32Array {
    return Int32Array.from({ length: this.nodes }, (_, node) => of[this.gapOf[node] ?? node] ?? NONE)
  }

  made(kinds: ReadonlySet<number>): Automaton {
    const { nodes, from, by, to } = this
    const known = this.table.all().length
    const edges = sortedBy(
      sortedBy(
        Int32Array.from(from, (_, edge) => edge),
        by,
        known,
      ),
      from,
      nodes,
    )
    const first = new Int32Array(nodes)
    const last = new Int32Array(nodes)
    const masks = new Int32Array(nodes)
    const begins = new Int32Array(known).fill(NONE)
    for (const [place, edge] of edges.entries()) {
      const [node, symbol] = [from[edge] ?? ROOT, by[edge] ?? 0]
      if (last[node] === 0) first[node] = place
      last[node] = place + 1
      masks[node] = (masks[node] ?? 0) | maskOf(symbol)
      if (node === ROOT && begins[symbol] === NONE) begins[symbol] = place
    }
    for (const [node, gap] of this.gapOf.entries())
      if (gap !== undefined) {
        first[node] = first[gap] ?? 0
        last[node] = last[gap] ?? 0
        masks[node] = masks[gap] ?? 0
      }
    return new Automaton({
      ...{ first, last, masks, begins },
      symbols: edges.map((edge) => by[edge] ?? 0),
      ends: edges.map((edge) => to[edge] ?? ROOT),
      gaps: this.each(this.gaps),
      any: Int32Array.from({ length: nodes }, (_, node) => this.any[node] ?? NONE),
      rules: Array.from({ length: nodes }, (_, node) => this.rules[this.gapOf[node] ?? node] ?? NO_RULES),
      kinds: Uint8Array.from({ length: known }, (_, symbol) => (kinds.has(symbol) ? 1 : 0)),
    })
  }
}

/** Puts all the patterns of a table in one automaton: patterns that begin alike share their beginning. */
export const automatonOf = (
  patterns: readonly (readonly string[])[],
  lists: WordLists,
  symbols: Symbols,
): Automaton => {
  const draft = new Draft(symbols)
  for (const [rule, said] of patterns.entries())
    for (const slots of said.flatMap((pattern) => sequences(pattern, lists)))
      draft.ends(
        slots.reduce((node, slot) => (slot.gap ? draft.gapAfter(node) : draft.wordAfter(node, slot)), ROOT),
        {
          rule,
          ahead: slots.filter((slot) => slot.ahead).length,
          words: slots.filter((slot) => !slot.gap).length,
        },
      )
  return draft.made(symbols.kinds())
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
  lists: WordLists,
  symbols: Symbols,
): Automaton => {
  const draft = new Draft(symbols)
  for (const [rule, said] of patterns.entries())
    for (const elements of said.flatMap((pattern) => choicesOf(elementsOf(pattern, lists))))
      draft.ends(
        elements.reduce((node, element) => draft.elementAfter(node, element), ROOT),
        { rule, ahead: 0, words: elements.filter(({ gap }) => !gap).length },
      )
  return draft.made(new Set())
}

/** The last place that a kind took, and those before it. */
interface Taken {
  readonly at: number
  readonly before: Taken | null
}

const NO_SLOTS: readonly number[] = []

const placesOf = (taken: Taken | null): readonly number[] => {
  if (taken === null) return NO_SLOTS
  const places: number[] = []
  for (let cell: Taken | null = taken; cell !== null; cell = cell.before) places.push(cell.at)
  return places.toReversed()
}

/** The threads alive after an item, at most one a node, the one that began first: its node, where it began, what it took. */
class Threads {
  count = 0
  readonly nodes: number[] = []
  readonly from: number[] = []
  readonly taken: (Taken | null)[] = []

  add(node: number, from: number, taken: Taken | null): void {
    this.nodes[this.count] = node
    this.from[this.count] = from
    this.taken[this.count] = taken
    this.count += 1
  }
}

/** All the patterns of a table, read together in one pass over a message. */
export class Automaton {
  private readonly net: Net
  private threads = new Threads()
  private before = new Threads()
  /** The last tick at which each node was entered. */
  private readonly entered: Float64Array
  private tick = 0
  private at = 0
  private found: Match[] = []
  /** The thread that is being followed. */
  private from = 0
  private taken: Taken | null = null
  constructor(net: Net) {
    this.net = net
    this.entered = new Float64Array(net.first.length)
  }

  /** Every rule found in these items, in the order in which they end. */
  read(items: readonly Readable[], meter: Meter): readonly Match[] {
    const found: Match[] = []
    this.found = found
    this.threads.count = 0
    for (let at = 0; at < items.length; at += 1) {
      const item = items[at]
      this.at = at
      if (item !== undefined) meter.steps += 1 + this.step(item)
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

  private advance({ count, nodes, from, taken }: Threads, { symbols, filler, stop }: Readable): void {
    const { masks, any } = this.net
    let mask = 0
    for (let rank = 0; rank < symbols.length; rank += 1) mask |= maskOf(symbols[rank] ?? 0)
    for (let rank = 0; rank < count; rank += 1) {
      const node = nodes[rank] ?? ROOT
      this.from = from[rank] ?? 0
      this.taken = taken[rank] ?? null
      if (((masks[node] ?? 0) & mask) !== 0)
        for (let one = 0; one < symbols.length; one += 1) this.follow(node, symbols[one] ?? NONE)
      if (filler && this.isNew(node)) this.threads.add(node, this.from, this.taken)
      const next = any[node] ?? NONE
      if (next !== NONE && !stop) this.enter(next, this.taken)
    }
  }

  private begin(symbols: readonly number[]): void {
    const { begins } = this.net
    this.from = this.at
    this.taken = null
    for (let rank = 0; rank < symbols.length; rank += 1) {
      const symbol = symbols[rank] ?? NONE
      const edge = begins[symbol] ?? NONE
      if (edge !== NONE) this.lead(edge, ROOT, symbol)
    }
  }

  /** Follows the edges of a node that have this symbol, found by halves. */
  private follow(node: number, symbol: number): void {
    const { first, last, symbols } = this.net
    let low = first[node] ?? 0
    for (let high = last[node] ?? 0; low < high;) {
      const middle = (low + high) >> 1
      if ((symbols[middle] ?? 0) < symbol) low = middle + 1
      else high = middle
    }
    this.lead(low, node, symbol)
  }

  /** Follows all the edges that have this symbol, of which this is the first. */
  private lead(edge: number, node: number, symbol: number): void {
    const { last, symbols, ends, kinds } = this.net
    const end = last[node] ?? 0
    if (edge >= end || symbols[edge] !== symbol) return
    const taken = kinds[symbol] === 1 ? { at: this.at, before: this.taken } : this.taken
    for (let next = edge; next < end && symbols[next] === symbol; next += 1)
      this.enter(ends[next] ?? ROOT, taken)
  }

  /** Enters a node, and the gap that follows it, with the rules that end there. */
  private enter(node: number, taken: Taken | null): void {
    const { rules, gaps } = this.net
    for (let next = node; next !== NONE && this.isNew(next); next = gaps[next] ?? NONE) {
      this.threads.add(next, this.from, taken)
      const ended = rules[next] ?? NO_RULES
      for (let rank = 0; rank < ended.length; rank += 1) this.finds(ended[rank], taken)
    }
  }

  private finds(ended: Rule | undefined, taken: Taken | null): void {
    if (ended === undefined) return
    const { rule, ahead, words } = ended
    const reach = this.at + 1
    this.found.push({ rule, from: this.from, to: reach - ahead, reach, words, slots: placesOf(taken) })
  }

  private isNew(node: number): boolean {
    if (this.entered[node] === this.tick) return false
    this.entered[node] = this.tick
    return true
  }
}

/** Every rule of the table found in these items, in the order in which they end. */
export const matches = (automaton: Automaton, items: readonly Readable[], meter: Meter): readonly Match[] =>
  automaton.read(items, meter)

import { LAYOUT } from './net.ts'

const { NONE } = LAYOUT
const NO_SLOTS: readonly number[] = []

/** The places that kinds took, each with the one before it: threads that part share what they took together. */
export class Places {
  count = 0
  private readonly at: number[] = []
  private readonly before: number[] = []

  after(before: number, at: number): number {
    this.at[this.count] = at
    this.before[this.count] = before
    this.count += 1
    return this.count - 1
  }

  upTo(last: number): readonly number[] {
    if (last === NONE) return NO_SLOTS
    const places: number[] = []
    for (let one = last; one !== NONE; one = this.before[one] ?? NONE) places.push(this.at[one] ?? 0)
    return places.toReversed()
  }
}

/** What is written of each thread. */
const SIZE = 3

/** The threads alive after an item, at most one a node, the one that began first: its node, where it began, what it took last. */
export class Threads {
  count = 0
  private readonly all: Int32Array
  constructor(nodes: number) {
    this.all = new Int32Array(SIZE * nodes)
  }

  add(node: number, from: number, taken: number): void {
    const place = SIZE * this.count
    this.all[place] = node
    this.all[place + 1] = from
    this.all[place + 2] = taken
    this.count += 1
  }

  node(rank: number): number {
    return this.all[SIZE * rank] ?? 0
  }

  from(rank: number): number {
    return this.all[SIZE * rank + 1] ?? 0
  }

  taken(rank: number): number {
    return this.all[SIZE * rank + 2] ?? NONE
  }
}

/** Where rules were found: their place in the net, where they begin, where what they looked at ends, what they took last. */
export class Ends {
  count = 0
  readonly rules: number[] = []
  readonly from: number[] = []
  readonly reach: number[] = []
  readonly taken: number[] = []

  add(rules: number, from: number, reach: number, taken: number): void {
    this.rules[this.count] = rules
    this.from[this.count] = from
    this.reach[this.count] = reach
    this.taken[this.count] = taken
    this.count += 1
  }
}

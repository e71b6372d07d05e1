import { NONE } from './net.ts'

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

/** The threads alive after an item, at most one a node, the one that began first: its node, where it began, what it took last. */
export class Threads {
  count = 0
  readonly nodes: number[] = []
  readonly from: number[] = []
  readonly taken: number[] = []

  add(node: number, from: number, taken: number): void {
    this.nodes[this.count] = node
    this.from[this.count] = from
    this.taken[this.count] = taken
    this.count += 1
  }
}

/** The rules found: where each stands in the net, where it begins, where what it looked at ends, what it took last. */
export class Ends {
  count = 0
  readonly places: number[] = []
  readonly from: number[] = []
  readonly reach: number[] = []
  readonly taken: number[] = []

  add(place: number, { from, reach, taken }: { from: number; reach: number; taken: number }): void {
    this.places[this.count] = place
    this.from[this.count] = from
    this.reach[this.count] = reach
    this.taken[this.count] = taken
    this.count += 1
  }
}

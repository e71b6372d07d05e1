const FIRST_SIZE = 1024
/** For each pair: one more than its first number, its second, its value. */
const SIZE = 3
const MIXER = 0x9e3779b1
const OTHER_MIXER = 0x85ebca6b

/** A value for each of many pairs of numbers, all of them 0 or more, in a table that grows. */
export class Pairs {
  private table = new Int32Array(SIZE * FIRST_SIZE)
  private count = 0

  /** The value of a pair; -1 when it has none. */
  get(one: number, other: number): number {
    const place = this.placeOf(one, other)
    return this.table[place] === 0 ? -1 : (this.table[place + 2] ?? -1)
  }

  /** Gives a value to a pair that has none. */
  set(one: number, other: number, value: number): void {
    if (2 * SIZE * this.count >= this.table.length) this.grow()
    this.count += 1
    this.write(one, other, value)
  }

  private write(one: number, other: number, value: number): void {
    const place = this.placeOf(one, other)
    this.table[place] = one + 1
    this.table[place + 1] = other
    this.table[place + 2] = value
  }

  private grow(): void {
    const before = this.table
    this.table = new Int32Array(4 * before.length)
    for (let place = 0; place < before.length; place += SIZE) {
      const one = before[place] ?? 0
      if (one !== 0) this.write(one - 1, before[place + 1] ?? 0, before[place + 2] ?? 0)
    }
  }

  /** Where a pair stands, or would stand. */
  private placeOf(one: number, other: number): number {
    const { table } = this
    const most = table.length / SIZE - 1
    const mixed = Math.imul(one, MIXER) ^ Math.imul(other, OTHER_MIXER)
    let rank = (mixed ^ (mixed >>> 15)) & most
    while (table[SIZE * rank] !== 0 && (table[SIZE * rank] !== one + 1 || table[SIZE * rank + 1] !== other))
      rank = (rank + 1) & most
    return SIZE * rank
  }
}

import { mixed } from '../text/hashing.ts'

/** So many different numbers a trait may have: two rare traits that share one do little harm. */
export const TRAITS = 2 ** 18

/** Stands where no trait stands. */
const FREE = -1
/** A power of two, at least twice as many. */
const sizeFor = (most: number): number => 2 ** Math.ceil(Math.log2(2 * most))

/**
 * Gathers traits, each once: numbers below `TRAITS`. Where each stands is looked up in a table just large enough for those of
 * the message at hand, which the processor keeps near.
 */
export class Gathering {
  private readonly traits: Uint32Array
  private readonly places: Int32Array
  private most = 0
  private mask = 0
  private count = 0

  constructor(most: number) {
    this.traits = new Uint32Array(most)
    this.places = new Int32Array(sizeFor(most))
  }

  /** Begins anew. At most so many are to come: what is added when there are as many already is left. */
  begin(most: number): void {
    this.most = Math.min(most, this.traits.length)
    this.mask = sizeFor(this.most) - 1
    this.places.fill(FREE, 0, this.mask + 1)
    this.count = 0
  }

  add(hash: number, kind: number): void {
    const trait = mixed(hash, kind)
    const number = (trait ^ (trait >>> 15)) & (TRAITS - 1)
    let place = number & this.mask
    for (let known = this.places[place]; known !== FREE; known = this.places[place]) {
      if (known === number) return
      place = (place + 1) & this.mask
    }
    if (this.count === this.most) return
    this.places[place] = number
    this.traits[this.count] = number
    this.count += 1
  }

  /** How many there are. */
  get size(): number {
    return this.count
  }

  /** Takes away those that were added after the first so many. */
  keep(size: number): void {
    while (this.count > size) {
      this.count -= 1
      const number = this.traits[this.count] ?? 0
      let place = number & this.mask
      while (this.places[place] !== number) place = (place + 1) & this.mask
      this.places[place] = FREE
    }
  }

  /** In an array that is written over when they are gathered again. */
  all(): Uint32Array {
    return this.traits.subarray(0, this.count)
  }
}

/** So many different numbers a trait may have: two rare traits that share one do little harm. */
export const TRAITS = 2 ** 18

/** FNV-1a, 32 bits. */
export const START = 0x811c9dc5
const PRIME = 0x01000193

export const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

export const hashOf = (text: string): number => {
  let hash = START
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at))
  return hash
}

/** Gathers traits, each once: numbers below `TRAITS`. */
export class Gathering {
  private readonly traits: Uint32Array
  private readonly isThere = new Uint8Array(TRAITS)
  private count = 0

  /** What is added when there are so many already is left. */
  constructor(most: number) {
    this.traits = new Uint32Array(most)
  }

  begin(): void {
    for (let at = 0; at < this.count; at += 1) this.isThere[this.traits[at] ?? 0] = 0
    this.count = 0
  }

  add(hash: number, kind: number): void {
    const trait = mixed(hash, kind)
    const number = (trait ^ (trait >>> 15)) & (TRAITS - 1)
    if (this.isThere[number] === 1 || this.count === this.traits.length) return
    this.isThere[number] = 1
    this.traits[this.count] = number
    this.count += 1
  }

  /** In an array that is written over when they are gathered again. */
  all(): Uint32Array {
    return this.traits.subarray(0, this.count)
  }
}

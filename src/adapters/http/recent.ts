/**
 * The most recently touched keys, in bounded memory and constant time. (Evicting the oldest key of one Map is slow: it
 * walks over every hole that deleted keys have left.)
 */
export class Recent<V> {
  readonly #most: number
  #young = new Map<string, V>()
  #old = new Map<string, V>()

  /** Keeps at least so many keys, at most twice as many. */
  constructor(most: number) {
    this.#most = most
  }

  get(key: string): V | undefined {
    return this.#young.get(key) ?? this.#old.get(key)
  }

  set(key: string, value: V): void {
    if (this.#young.size >= this.#most && !this.#young.has(key)) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
  }
}

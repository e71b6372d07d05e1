/** A map that lets its oldest entry go when it is full. */
export class BoundedMap<K, V> extends Map<K, V> {
  readonly #most: number

  constructor(most: number) {
    super()
    this.#most = most
  }

  override set(key: K, value: V): this {
    const oldest = this.size >= this.#most && !this.has(key) ? this.keys().next() : undefined
    if (oldest?.done === false) this.delete(oldest.value)
    return super.set(key, value)
  }
}

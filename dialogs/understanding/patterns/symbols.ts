/** The bit of a symbol in a mask, and in the other: by these two most of what is not there is known not to be. */
export const bitOf = (symbol: number): number => 1 << (symbol & 31)
export const otherBitOf = (symbol: number): number => 1 << ((symbol >> 5) & 31)

/** All that these symbols are found by in a mask, and in the other. */
export interface Masks {
  readonly mask: number
  readonly otherMask: number
}

export const maskOf = (symbols: readonly number[]): number => {
  let mask = 0
  for (let rank = 0; rank < symbols.length; rank += 1) mask |= bitOf(symbols[rank] ?? 0)
  return mask
}

export const otherMaskOf = (symbols: readonly number[]): number => {
  let mask = 0
  for (let rank = 0; rank < symbols.length; rank += 1) mask |= otherBitOf(symbols[rank] ?? 0)
  return mask
}

/** Gives each word, stem and kind of the vocabulary a number, so that reading compares numbers. */
export class Symbols {
  private readonly numbers = new Map<string, number>()
  private readonly uses: number[] = []
  private readonly lists = new Map<readonly string[], readonly number[]>()
  private readonly named = new Set<number>()

  /** Those that these texts had before, when they are known. */
  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.numberOf(text)
  }

  intern(text: string): number {
    const number = this.numberOf(text)
    this.uses[number] = (this.uses[number] ?? 0) + 1
    return number
  }

  /** The numbers of a list of texts that never changes, used once more. */
  internAll(texts: readonly string[]): readonly number[] {
    const known = this.lists.get(texts) ?? texts.map((text) => this.numberOf(text))
    this.lists.set(texts, known)
    for (let rank = 0; rank < known.length; rank += 1) {
      const number = known[rank] ?? 0
      this.uses[number] = (this.uses[number] ?? 0) + 1
    }
    return known
  }

  private numberOf(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    const number = this.numbers.size
    this.numbers.set(text, number)
    if (text.startsWith('<')) this.named.add(number)
    return number
  }

  get count(): number {
    return this.numbers.size
  }

  /** How many places of patterns name a symbol. */
  usesOf(symbol: number): number {
    return this.uses[symbol] ?? 0
  }

  /** The number of a text that some rule uses, else undefined. */
  find(text: string): number | undefined {
    return this.numbers.get(text)
  }

  /** The numbers of a list of texts that never changes, once all patterns were compiled. */
  findAll(texts: readonly string[]): readonly number[] {
    const known = this.lists.get(texts) ?? texts.flatMap((text) => this.find(text) ?? [])
    this.lists.set(texts, known)
    return known
  }

  /** The numbers of kinds and lists (`<n>`). */
  kinds(): ReadonlySet<number> {
    return this.named
  }

  all(): readonly string[] {
    return [...this.numbers.keys()]
  }
}

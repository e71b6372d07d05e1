/** Gives each word, stem and kind of the vocabulary a number, so that reading compares numbers. */
export class Symbols {
  private readonly numbers = new Map<string, number>()

  intern(text: string): number {
    const known = this.numbers.get(text)
    if (known !== undefined) return known
    this.numbers.set(text, this.numbers.size)
    return this.numbers.size - 1
  }

  /** The number of a text that some rule uses, else undefined. */
  find(text: string): number | undefined {
    return this.numbers.get(text)
  }

  /** The numbers of kinds and lists (`<n>`). */
  kinds(): ReadonlySet<number> {
    return new Set([...this.numbers].flatMap(([text, number]) => (text.startsWith('<') ? [number] : [])))
  }

  all(): readonly string[] {
    return [...this.numbers.keys()]
  }
}

/** Words from one place to another, the last excluded. */
export interface Span {
  readonly from: number
  readonly to: number
}

const BITS = 32

/** The words of a message that are explained: of two findings that meet, the one that took its words first is kept. */
export class Taken {
  private readonly bits: number[] = []

  take({ from, to }: Span): void {
    while (this.bits.length * BITS < to) this.bits.push(0)
    for (let at = from; at < to; at += 1)
      this.bits[at >> 5] = (this.bits[at >> 5] ?? 0) | (1 << (at & (BITS - 1)))
  }

  has(at: number): boolean {
    return ((this.bits[at >> 5] ?? 0) & (1 << (at & (BITS - 1)))) !== 0
  }

  isFree({ from, to }: Span): boolean {
    for (let at = from; at < to; at += 1) if (this.has(at)) return false
    return true
  }
}

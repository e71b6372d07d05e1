import type { Meter } from '../meter.ts'
import type { Span } from '../patterns/taken.ts'

const EVERYWHERE: Span = { from: 0, to: Infinity }

/** The places of a message where something begins. */
export class Places {
  private readonly at = new Set<number>()
  private readonly meter: Meter
  constructor(meter: Meter) {
    this.meter = meter
  }

  add(place: number): void {
    this.at.add(place)
  }

  /** Whether one is among these words, or at most so many words away. */
  isNear({ from, to }: Span, words: number, inside: Span = EVERYWHERE): boolean {
    if (this.at.size === 0) return false
    const end = Math.min(to + words, inside.to)
    for (let place = Math.max(from - words, inside.from); place < end; place += 1) {
      this.meter.steps += 1
      if (this.at.has(place)) return true
    }
    return false
  }
}

import type { Readable } from './automaton.ts'
import { LAYOUT } from './net.ts'

const { MOST_LEFT } = LAYOUT

/** For each number of words that a thread may wait for, two masks. */
const FIELDS = 2 * MOST_LEFT
const FIRST_SIZE = 512
/** Where no word stands ahead: no mask is empty, so that a mask of all bits always meets. */
const NOTHING = 1

/**
 * What stands after each word of a message, in masks: by it a thread that would die before it ends is not begun. A thread that
 * waits for so many words meets those, fillers not counted, up to the end of the sentence.
 */
export class Outlook {
  private masks = new Int32Array(FIELDS * FIRST_SIZE)
  private items: readonly Readable[] = []

  over(items: readonly Readable[]): void {
    if (items === this.items || items.length === 0) return
    this.items = items
    if (this.masks.length < FIELDS * items.length) this.masks = new Int32Array(2 * FIELDS * items.length)
    const { masks } = this
    const last = FIELDS * (items.length - 1)
    for (let field = 0; field < FIELDS; field += 1) masks[last + field] = NOTHING
    for (let at = items.length - 2; at >= 0; at -= 1) {
      const next = items[at + 1]
      if (next === undefined) return
      const here = FIELDS * at
      // A filler counts for nothing; another word leaves one word less to wait for.
      const beyond = here + (next.filler ? FIELDS : FIELDS - 2)
      for (let field = 0; field < FIELDS; field += 2) {
        const goesOn = next.filler || (field > 0 && !next.stop)
        masks[here + field] = next.mask | (goesOn ? (masks[beyond + field] ?? 0) : 0) || NOTHING
        masks[here + field + 1] = next.otherMask | (goesOn ? (masks[beyond + field + 1] ?? 0) : 0) || NOTHING
      }
    }
  }

  /** The bits of the words that a thread may meet after this place. */
  mask(at: number, left: number): number {
    return this.masks[FIELDS * at + 2 * left - 2] ?? NOTHING
  }

  otherMask(at: number, left: number): number {
    return this.masks[FIELDS * at + 2 * left - 1] ?? NOTHING
  }
}

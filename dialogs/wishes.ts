import type { LocalDateTime } from '../src/domain/localTime.ts'
import type { Reading, Wish } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import { holds } from '../src/domain/window.ts'

/** The reading says something of time that the person wants or refuses. */
export function namesADate(reading: Reading | null): reading is Reading & { readonly wish: Wish } {
  return reading?.wish !== null && reading?.wish !== undefined
}

/** An uncertain wish for several windows is put to the person one by one; anything else is read back whole. */
export function readingsOf(wish: Wish, uncertain: boolean): readonly Wish[] {
  if (!uncertain || wish.wanted.length < 2) return [wish]
  return wish.wanted.map((window) => ({ wanted: [window], refused: wish.refused }))
}

/** "Oui à jeudi" when the appointment is on Wednesday: agreement to another date than the one asked about. */
export function isAnotherDate({ wanted }: Wish, startsAt: LocalDateTime): boolean {
  return wanted.length > 0 && !wanted.some((window) => holds(window, startsAt))
}

/** "Je viens", "oui à mercredi": said of the date that stands, and of no other; null for anything else. */
export function yesToTheDate(reading: Reading | null, startsAt: LocalDateTime): Reading | null {
  if (reading?.act !== 'confirm') return null
  const { wish } = reading
  return wish === null || (wish.wanted.length > 0 && !isAnotherDate(wish, startsAt)) ? reading : null
}

/** A yes that is certain, pressed or said. */
export function isYes({ choice, reading }: Answer): boolean {
  return choice === 'yes' || (reading?.act === 'confirm' && !reading.ask)
}

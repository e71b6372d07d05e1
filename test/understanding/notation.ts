import type { Window, Wish } from '../../src/domain/reading.ts'

const hoursOf = ({ at, after, before }: Window): string => {
  if (at !== undefined) return `at ${at}`
  if (after !== undefined && before !== undefined) return `${after}-${before}`
  return after !== undefined ? `after ${after}` : before !== undefined ? `before ${before}` : ''
}

const daysOf = ({ from, to }: Window): string => (from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`)

/** A window as one short text (`2025-09-04 at 14:00`, `weekday 3`): equal windows have equal texts. */
export const written = (window: Window): string =>
  [daysOf(window), window.weekday === undefined ? '' : `weekday ${window.weekday}`, hoursOf(window)]
    .filter((text) => text !== '')
    .join(' ')

/** A wish and its doubt as one text, as the tables of the vocabulary write them: `2025-09-05, not 2025-09-04 ask`. */
export const wishWritten = (wish: Wish | null, ask: boolean): string => {
  const wanted = (wish?.wanted ?? []).map(written)
  const refused = (wish?.refused ?? []).map((window) => `not ${written(window)}`)
  return [[...wanted, ...refused].join(', '), ask ? 'ask' : ''].filter((text) => text !== '').join(' ')
}

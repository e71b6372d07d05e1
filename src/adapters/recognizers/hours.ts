import { minutesOfDay } from '../../domain/localTime.ts'
import type { Window } from '../../domain/reading.ts'
import { isTarde } from './cues.ts'
import type { Resolution } from './found.ts'

/** Hours of a window, without its days. */
export type Hours = Pick<Window, 'at' | 'after' | 'before'>

interface Part {
  readonly whole: Hours
  readonly start?: Hours
  readonly end?: Hours
}

const EVENING: Part = { whole: { after: '18:00', before: '20:00' } }

/** Parts of the day as the contract has them, by the recognizers' own sign. */
const PARTS: Readonly<Record<string, Part>> = {
  MO: {
    whole: { after: '08:00', before: '12:00' },
    start: { after: '08:00', before: '10:00' },
    end: { after: '10:30', before: '12:00' },
  },
  AF: {
    whole: { after: '13:00', before: '18:00' },
    start: { after: '13:00', before: '15:00' },
    end: { after: '16:00', before: '18:00' },
  },
  EV: EVENING,
  NI: EVENING,
}

/** `HH:MM` of `HH:MM:SS`, alone or after a date. */
const shortOf = (time: string | undefined): string | undefined => time?.slice(-8, -3)

const partOf = ({ timex = '', Mod }: Resolution, text: string): Hours | null | undefined => {
  const sign = /T(MO|AF|EV|NI|DT)$/.exec(timex)?.[1]
  if (sign === undefined) return undefined
  const part = PARTS[sign === 'EV' && isTarde(text) ? 'AF' : sign]
  if (Mod === undefined) return part?.whole ?? null
  return (Mod === 'start' || Mod === 'end' ? part?.[Mod] : null) ?? null
}

/** The hours of a resolution, null when they cannot be told. */
export const hoursOf = (resolution: Resolution, text: string): Hours | null => {
  const part = partOf(resolution, text)
  if (part !== undefined) return part
  const { Mod, value, start, end } = resolution
  const [at, after, before] = [shortOf(value), shortOf(start), shortOf(end)]
  if (at !== undefined) return Mod === undefined ? { at } : null
  if (Mod === 'before' && before !== undefined) return { before }
  if ((Mod === 'after' || Mod === 'since') && after !== undefined) return { after }
  return Mod === undefined && after !== undefined && before !== undefined && after < before
    ? { after, before }
    : null
}

const firstOf = ({ at, after, before }: Hours): number => minutesOfDay(at ?? after ?? before ?? '00:00')

const HALF_A_DAY = 720

/** Of an hour read in the morning and twelve hours later, the one that people mean: from 1 to 6 the later, at 7 both, else the earlier. */
export const meant = (windows: readonly Window[]): readonly Window[] => {
  const others = (window: Window, distance: number): boolean =>
    windows.some((other) => other.from === window.from && firstOf(other) === firstOf(window) + distance)
  return windows.filter((window) => {
    const first = firstOf(window)
    if (first < 7 * 60) return !others(window, HALF_A_DAY)
    return first < HALF_A_DAY + 8 * 60 || !others(window, -HALF_A_DAY)
  })
}

/** Whether an appointment can be at such hours; else they were misread ("el 15 por la mañana" as 03:00). */
export const arePlausible = ({ at, after, before }: Hours): boolean =>
  (at === undefined || (at >= '07:00' && at <= '20:00')) &&
  (after === undefined || after <= '20:00') &&
  (before === undefined || before >= '07:00')

import { understand } from '../../dialogs/understanding/understand.ts'
import type { Asked, Reading, ToUnderstand } from '../../src/domain/reading.ts'

/** When and where every example of the tables is read. */
export const WEDNESDAY = { now: '2025-09-03T10:00:00+02:00', zone: 'Europe/Paris', lang: 'fr' } as const

/** A message in French as it is read then, unless something else is given. */
export const readThen = (text: string, asked: Asked, rest: Partial<ToUnderstand> = {}): Reading =>
  understand({ text, asked, ...WEDNESDAY, ...rest })

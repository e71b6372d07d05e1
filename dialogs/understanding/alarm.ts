import type { Alarm, SafetyKind } from '../../src/domain/reading.ts'
import { fold } from './folding.ts'
import { personalData } from './personalData.ts'

const DANGERS: readonly (readonly [SafetyKind, RegExp])[] = [
  ['suicide', /(suicid|me tuer|envie de mourir|en finir avec la vie)/],
  ['violence', /(il me (frappe|tape|bat)|mon mari me (frappe|tape|bat))/],
  ['shelter', /(dors dehors|a la rue ce soir|nulle part ou dormir)/],
]

/** What must be noticed before anything is written: danger, a social security number, the word "urgence". Reads the whole text. */
export const alarm = (text: string): Alarm => {
  const words = fold(text)
  return {
    safety: DANGERS.find(([, pattern]) => pattern.test(words))?.[0] ?? null,
    nir: personalData(text).some(({ kind }) => kind === 'nir'),
    urgent: /^(urgences?|sos)[ !.]*$/.test(words),
  }
}

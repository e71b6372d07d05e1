import type { Element } from './elements.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'

const SAID: Partial<Record<Meaning, Partial<Element>>> = {
  yes: { side: 'yes', bare: true },
  no: { side: 'no', bare: true },
  confirm: { side: 'yes' },
  fine: { side: 'yes' },
  free: { side: 'yes' },
  bad: { side: 'no' },
  unclear: { side: 'yes', unclear: true },
  later: { side: 'no', taken: true },
  reschedule: { side: 'yes' },
  decline: { side: 'no' },
  taken: { side: 'no', taken: true },
  not: { side: 'not' },
  only: { side: 'want' },
  prefer: { side: 'want', prefers: true },
  if: { side: 'want' },
  than: { side: 'than' },
  against: { side: 'against' },
  propose: { side: 'yes' },
  reason: { turn: 'reason', joint: 'but' },
  because: { turn: 'because', joint: 'but' },
  or: { joint: 'or' },
  but: { joint: 'but' },
  whole: { joint: 'whole' },
  correct: { turn: 'correct' },
}
/** What each meaning is for the days and hours around it. */
export const SIDES: ReadonlyMap<string, Partial<Element>> = new Map(Object.entries(SAID))

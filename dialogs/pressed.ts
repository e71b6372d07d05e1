import type { Heard, Press } from '../src/domain/conversation.ts'
import { addDuration, toEpoch } from '../src/domain/localTime.ts'
import type { Turn } from './turn.ts'

/** A button pressed again this soon was pressed twice: what was said of it stands. */
const DOUBLE_CLICK = 'PT10S'

/** Whether it repeats the press that was heard last; nothing more is said of it. */
export function isSecondClick({ state, facts }: Turn, heard: Heard): boolean {
  const { pressed } = state
  if (heard.kind !== 'choice' || pressed === undefined || pressed === null) return false
  const isSame = heard.choice === pressed.choice && heard.question === pressed.question
  return isSame && toEpoch(facts.now) < toEpoch(addDuration(pressed.at, DOUBLE_CLICK))
}

/** As it is remembered. */
export const pressOf = ({ facts }: Turn, { choice, question }: Heard & { kind: 'choice' }): Press => ({
  choice,
  question,
  at: facts.now,
})

import type { SafetyKind } from '../../../src/domain/reading.ts'
import { CHILD } from './danger/child.ts'
import { EVERYDAY } from './danger/everyday.ts'
import { HARASSMENT } from './danger/harassment.ts'
import { MEDICAL } from './danger/medical.ts'
import { SHELTER } from './danger/shelter.ts'
import { SUICIDE } from './danger/suicide.ts'
import { VIOLENCE } from './danger/violence.ts'

/** Messages that a card answers, by its kind. */
export const DANGER_EXAMPLES: Readonly<Record<SafetyKind, readonly string[]>> = {
  suicide: SUICIDE,
  violence: VIOLENCE,
  child: CHILD,
  shelter: SHELTER,
  medical: MEDICAL,
  harassment: HARASSMENT,
}

/** Messages that share words with a danger and must stay silent. */
export const EVERYDAY_EXAMPLES: readonly string[] = EVERYDAY

/** The same in other languages: nothing is learnt from them. */
export { EVERYDAY_ELSEWHERE } from './danger/elsewhere.ts'

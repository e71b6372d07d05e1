import { CALM } from './french/calm.ts'
import { CHILD } from './french/child.ts'
import { HARASSMENT } from './french/harassment.ts'
import { MEDICAL } from './french/medical.ts'
import { SHELTER } from './french/shelter.ts'
import { SUICIDE } from './french/suicide.ts'
import { VIOLENCE } from './french/violence.ts'
import type { DangerRule } from './dangers.ts'

/** Danger in French, in every register. */
export const FRENCH_DANGERS: readonly DangerRule[] = [
  ...SUICIDE,
  ...CHILD,
  ...HARASSMENT,
  ...VIOLENCE,
  ...MEDICAL,
  ...SHELTER,
  ...CALM,
]

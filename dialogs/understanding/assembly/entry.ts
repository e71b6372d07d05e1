import type { Link } from '../fates/elements.ts'
import type { Said } from '../fates/government.ts'
import type { Days, Hours } from '../calendar/values.ts'

/** Days and hours that go together: "jeudi", "jeudi à 14h", "le matin". */
export interface Entry {
  readonly days: Days | null
  readonly hours: Hours | null
  readonly refused: boolean
  /** Only an explanation: no wish when another is said. */
  readonly aside: boolean
  readonly ask: boolean
  /** Entries of one list ("mardi ou jeudi") have one number: an hour said once is for all of them. */
  readonly list: number
  /** The hours came before the day: "à 14h mardi". */
  readonly hoursFirst: boolean
  readonly against: boolean
  /** A small word just before decides of it: "pas demain". */
  readonly alone: boolean
  readonly link: Link
}

/** What is said of days or of hours, before anything is put with it. */
export const entryOf = (said: Said, list: number): Entry => ({
  days: said.value.kind === 'days' ? said.value : null,
  hours: said.value.kind === 'hours' ? said.value : null,
  refused: said.refused,
  aside: said.aside,
  ask: !said.sure,
  list,
  hoursFirst: false,
  against: said.against,
  alone: said.alone,
  link: said.link,
})

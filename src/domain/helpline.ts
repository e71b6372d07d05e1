import type { LocalDate } from './localTime.ts'
import type { SafetyKind } from './reading.ts'
import { addDays, isLocalDate } from './localTime.ts'
import listed from './helplines.json' with { type: 'json' }

/** A number shown to somebody in danger. A person must have read its official page, and dated it. */
export interface Helpline {
  /** As it is written everywhere, e.g. `116 006`. */
  readonly number: string
  readonly dial: string
  readonly name: string
  readonly who: string
  readonly alwaysOpen: boolean
  readonly free: boolean
  /** On Arcep's list of free numbers: it works without credit and is not on the bill. */
  readonly withoutCredit: boolean
  readonly area: string
  readonly sources: readonly string[]
  readonly verifiedOn: LocalDate | null
}

/** A number of one territory, for some kinds of danger. */
export type LocalHelpline = Pick<Helpline, 'number' | 'name' | 'alwaysOpen' | 'verifiedOn'> & {
  readonly kinds: readonly SafetyKind[]
}

export const helplines: readonly Helpline[] = listed

/** A year after it was read, an official page may say something else. */
const GOOD_FOR_DAYS = 365

type Dated = Pick<Helpline, 'number' | 'verifiedOn'>

/** What nobody can have done: a day that is to come, or no day at all, as a card never needs to know of. */
const isWronglyDated = ({ verifiedOn }: Dated, today: LocalDate): boolean =>
  verifiedOn !== null && (!isLocalDate(verifiedOn) || verifiedOn > today)

const isVerified = (line: Dated, today: LocalDate): boolean =>
  line.verifiedOn !== null && !isWronglyDated(line, today) && addDays(line.verifiedOn, GOOD_FOR_DAYS) >= today

/** Those that nobody verified, or too long ago, or on a day that cannot be: said loudly at start and by `doctor`; they stop a release. */
export function unverified<Line extends Dated>(today: LocalDate, all: readonly Line[]): readonly Line[] {
  return all.filter((line) => !isVerified(line, today))
}

/** Those of them whose date is not one (`28/11/2026`), or is to come: whoever wrote it means it, and must be told. */
export function wronglyDated<Line extends Dated>(today: LocalDate, all: readonly Line[]): readonly Line[] {
  return all.filter((line) => isWronglyDated(line, today))
}

/** Whether a card may say "day and night" of it: only of what a person verified within a year. */
export const isKnownOpen = (line: Dated & Pick<Helpline, 'alwaysOpen'>, today: LocalDate): boolean =>
  line.alwaysOpen && isVerified(line, today)

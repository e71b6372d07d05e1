import type { Element } from './elements.ts'

/** What becomes of a day or an hour. */
export interface Fate {
  readonly refused: boolean
  readonly sure: boolean
  readonly aside: boolean
  /** Some word says so; without it a day is wanted for want of a better reading. */
  readonly told: boolean
  readonly alone: boolean
  readonly against: boolean
  /** Left out of a refusal: "je travaille sauf mardi". */
  readonly excepted: boolean
}

export type Fates = Map<Element, Fate>

export const settle = (fates: Fates, elements: readonly Element[], fate: Fate): void => {
  for (const element of elements) if (!fates.has(element)) fates.set(element, fate)
}

export const DEFAULT: Fate = {
  refused: false,
  sure: true,
  aside: false,
  told: false,
  alone: false,
  against: false,
  excepted: false,
}
export const WANTED: Fate = { ...DEFAULT, told: true }
export const REFUSED: Fate = { ...WANTED, refused: true }
/** Only explains a refusal. */
export const REASON: Fate = { ...REFUSED, aside: true }

export const decidedBy = ({ side, taken = false, unclear = false }: Element): Fate =>
  side === 'no' ? { ...REFUSED, aside: taken } : { ...WANTED, sure: !unclear, told: !unclear }

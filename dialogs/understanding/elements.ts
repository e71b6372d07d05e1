import type { Item } from './items.ts'
import type { Meaning, Phrase } from './phrases.ts'
import type { Value } from './values.ts'

/** How a value follows the one before it: `next` only small words between; `apart` other words; else what joins or parts them. */
export type Link = 'next' | 'apart' | 'or' | 'and' | 'comma' | 'but' | 'else' | 'stop'

/** A value, a phrase that decides of values, what joins or parts them, or a word that was not understood. */
export interface Element {
  /** Places in the message: `to` excluded. */
  readonly at: number
  readonly to: number
  readonly value?: Value
  readonly side?: 'yes' | 'no' | 'not' | 'want' | 'than' | 'against'
  /** A bare "oui" or "non": decides only of what stands just before it. */
  readonly bare?: boolean
  /** Says that a day is taken, not that it is refused. */
  readonly taken?: boolean
  readonly prefers?: boolean
  readonly joint?: 'or' | 'and' | 'comma' | 'but' | 'else' | 'stop'
  readonly question?: boolean
  readonly unclear?: boolean
  /** What stands before explains what stands after, or is taken back. */
  readonly turn?: 'because' | 'correct'
  readonly unknown?: boolean
}

const SIDES: Partial<Record<Meaning, Partial<Element>>> = {
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
  because: { turn: 'because', joint: 'but' },
  or: { joint: 'or' },
  correct: { turn: 'correct' },
}

const JOINTS: Readonly<Record<string, Element['joint']>> = {
  ...{
    ou: 'or',
    soit: 'or',
    or: 'or',
    '/': 'or',
    '</>': 'or',
    o: 'or',
    et: 'and',
    ni: 'and',
    puis: 'and',
    and: 'and',
    y: 'and',
    e: 'and',
  },
  ...{ mais: 'but', sinon: 'else', donc: 'but', alors: 'but', but: 'but', pero: 'but', mas: 'but' },
  ...{ ',': 'comma', '-': 'comma', ':': 'comma', '(': 'comma', ')': 'comma' },
  ...{ '.': 'stop', '!': 'stop', '?': 'stop', ';': 'stop', '\n': 'stop' },
}

const elementOf = (item: Item, at: number): Element | null => {
  if (item.value !== undefined) return { at, to: at + 1, value: item.value }
  const joint = JOINTS[item.word]
  if (joint !== undefined) return { at, to: at + 1, joint, question: item.word === '?' }
  return item.empty || item.known ? null : { at, to: at + 1, unknown: true }
}

const isJoined = (value: Value | undefined): boolean => value?.kind === 'days' && value.joined === true

/** What matters of a message for its days and hours, in order. */
export const elementsOf = (items: readonly Item[], phrases: readonly Phrase[]): readonly Element[] => {
  const elements: Element[] = []
  let next = 0
  for (const [at, item] of items.entries()) {
    while ((phrases[next]?.to ?? Infinity) <= at) next += 1
    const phrase = phrases[next]
    const isInside = phrase !== undefined && at >= phrase.from
    const meant = isInside && at === phrase.from ? SIDES[phrase.rule.means] : undefined
    if (meant !== undefined) elements.push({ at, to: phrase?.to ?? at + 1, ...meant })
    const element = elementOf(item, at)
    if (element === null || (isInside && element.value === undefined)) continue
    if (isJoined(element.value)) elements.push({ at, to: at, joint: 'or' })
    elements.push(element)
  }
  return elements
}

const STRONGEST_FIRST = ['stop', 'else', 'but', 'or', 'and', 'comma'] as const

/** How a value follows another, from what stands between. */
export const linkBetween = (between: readonly Element[]): Link =>
  STRONGEST_FIRST.find((joint) => between.some((element) => element.joint === joint)) ??
  (between.length > 0 ? 'apart' : 'next')

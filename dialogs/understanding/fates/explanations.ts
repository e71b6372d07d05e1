import { isElsewhere, isHours, isPredicate, isValue, values } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { Element } from './elements.ts'
import { DEFAULT, REASON, decidedBy } from './fates.ts'
import type { Fates } from './fates.ts'
import type { Value } from '../calendar/values.ts'

/** "j'ai fini les cours donc dispo": a predicate that no day stands beside decides of those from which it is drawn. */
export const governByConclusion = (
  before: Clause | undefined,
  { elements, turn: led }: Clause,
  fates: Fates,
): void => {
  const last = elements.findLast(isPredicate)
  if (led !== 'because' || before === undefined || last === undefined || elements.some(isValue)) return
  for (const element of values(before.elements)) fates.set(element, decidedBy(last))
}

/** In an explanation, a day of which nothing is decided is no wish. */
export const setReasonAside = ({ elements, turn: led }: Clause, fates: Fates): void => {
  if (led !== 'reason') return
  for (const element of values(elements)) {
    const fate = fates.get(element) ?? DEFAULT
    if (!fate.told) fates.set(element, { ...fate, aside: true })
  }
}

/** "mercredi non, ophtalmo à 11h20": after a refusal, the hour of a thing that has a name is that thing's. */
export const setOtherAside = ({ elements }: Clause, fates: Fates): void => {
  const no = elements.findIndex(({ side }) => side === 'no')
  if (no < 0) return
  for (const [at, element] of elements.entries()) {
    const isNamed = at > no && isHours(element) && elements[at - 1]?.unknown === true
    if (isNamed && fates.get(element)?.told !== true) fates.set(element, REASON)
  }
}

/** The values that begin at a place or after, up to whatever is none. */
const runFrom = (elements: readonly Element[], from: number): readonly Element[] => {
  let start = from
  while (start < elements.length && !isValue(elements[start])) start += 1
  let end = start
  while (end < elements.length && isValue(elements[end])) end += 1
  return elements.slice(start, end)
}

/** Between two that belong together stand no more words: "non, à". */
const FAR = 3

/** "à neuf heures non dix heures": between two hours, a bare "non" takes the first back. */
const isSlip = (elements: readonly Element[], at: number): boolean => {
  const [before, no, after] = [elements[at - 1], elements[at], elements[at + 1]]
  if (no?.bare !== true || no.side !== 'no' || !isHours(before) || !isHours(after)) return false
  return (after?.at ?? 0) - no.to < FAR
}

/**
 * A correction takes back what was said of the same: hours by hours, days by days. An hour said before a corrected day stays,
 * to be asked.
 */
const takenBack = (
  pending: readonly Element[],
  instead: readonly Element[],
  fates: Fates,
): readonly Element[] => {
  const isRefused = (element: Element): boolean => (fates.get(element) ?? DEFAULT).refused
  const alike = pending.filter((element) => instead.some((other) => isRefused(element) === isRefused(other)))
  const kinds = new Set(instead.map((element) => element.value?.kind))
  const dropped = alike.filter((element) => kinds.has(element.value?.kind))
  const isDated = alike.some((element) => !isHours(element))
  for (const element of alike)
    if (isDated && isHours(element) && !dropped.includes(element))
      fates.set(element, { ...(fates.get(element) ?? DEFAULT), sure: false })
  return dropped
}

/** What stands before "donc" explains what stands after; what stands before "enfin non" is taken back. */
export const setAside = (elements: readonly Element[], fates: Fates): ReadonlySet<Element> => {
  const dropped = new Set<Element>()
  let pending: Element[] = []
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at]
    if (element === undefined) break
    if (isValue(element)) pending.push(element)
    const led = isSlip(elements, at) ? 'correct' : element.turn
    if (led === undefined || led === 'reason') continue
    const instead = runFrom(elements, at + 1)
    if (instead.length === 0) continue
    if (led === 'correct') {
      for (const before of takenBack(pending, instead, fates)) dropped.add(before)
      for (const after of instead) fates.set(after, { ...(fates.get(after) ?? DEFAULT), told: true })
    } else
      for (const before of pending) {
        const fate = fates.get(before) ?? DEFAULT
        if (!fate.told || fate.aside) fates.set(before, { ...fate, aside: true })
      }
    pending = led === 'correct' ? pending.filter((before) => !dropped.has(before)) : []
  }
  return dropped
}

/** Of what kinds are the values that stand alone, end no sentence about something else, and are not refused. */
export const kindsAlone = (elements: readonly Element[], fates: Fates): ReadonlySet<Value['kind']> => {
  const kinds = new Set<Value['kind']>()
  for (const element of elements) {
    const { value, explained, reported } = element
    const isAlone = value !== undefined && explained !== true && reported !== true
    if (isAlone && !(fates.get(element) ?? DEFAULT).refused) kinds.add(value.kind)
  }
  return kinds
}

/** A day of which a whole sentence is said ("le matin je dialyse") is no wish beside a day, or an hour, that stands alone. */
export const isBesideAnother = ({ explained, value }: Element, alone: ReadonlySet<Value['kind']>): boolean =>
  explained === true && value !== undefined && alone.has(value.kind)

/**
 * What is past ("hier", and the hour that goes with it) tells a story beside a yes, or beside a time that may still come; alone, it
 * is asked.
 */
export const bygoneIn = (elements: readonly Element[], isConfirmed: boolean): ReadonlySet<Element> => {
  const [bygone, others] = [new Set<Element>(), new Set<Element>()]
  let isPast = false
  for (const element of elements) {
    const { value } = element
    isPast = value !== undefined && (value.kind === 'days' ? value.bygone === true : isPast)
    if (value !== undefined) (isPast ? bygone : others).add(element)
  }
  return others.size > 0 || isConfirmed ? bygone : new Set()
}

/** Which values stand outside any sentence about something else. */
export interface Standing {
  readonly day: boolean
  readonly hours: boolean
}

export const standingIn = (elements: readonly Element[]): Standing => {
  let [day, hours] = [false, false]
  for (const element of elements) {
    if (!isValue(element) || element.reported === true || isElsewhere(element)) continue
    if (isHours(element)) hours = true
    else day = true
  }
  return { day, hours }
}

/** A day or an hour that ends a sentence about something else ("ma carte finit dans 2 mois") is none beside one that does not. */
export const isReportedBeside = (element: Element, { day, hours }: Standing): boolean =>
  element.reported === true && (day || (isHours(element) && hours))

/** Another time says nothing, unless it may belong to an hour that is said ("15h ou avant"): it is then to be asked. */
export const isSilent = (elements: readonly Element[], at: number): boolean => {
  const [before, element] = [elements[at - 1], elements[at]]
  if (element === undefined || !isElsewhere(element)) return false
  return element.value?.ask !== true || (before !== undefined && isPredicate(before))
}

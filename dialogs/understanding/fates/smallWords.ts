import { isDay, isFrame, isHours, isPredicate, isValue, joins } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { Element } from './elements.ts'
import { REFUSED, WANTED, decidedBy, settle } from './fates.ts'
import type { Fates } from './fates.ts'

/** Whether a value says more of the one right before it: its hours, or the week that its day is of ("mardi de la semaine prochaine"). */
const isOfSame = (one: Element, before: Element | undefined): boolean =>
  isHours(one) || (isFrame(one) && isDay(before) && before?.to === one.at)

/** "pas jeudi et lundi ça me va", "plutôt lundi et jeudi c'est mort": a predicate of its own follows the day that is joined. */
const isOfOther = (clause: readonly Element[], from: number, side: 'yes' | 'no'): boolean => {
  let end = from
  while (isValue(clause[end]) && (end === from || isOfSame(clause[end] as Element, clause[end - 1]))) end += 1
  const [last, after] = [clause[end - 1], clause[end]]
  if (end === from) return false
  return (
    (after !== undefined && isPredicate(after) && after.side === side) ||
    (side === 'yes' && last?.requested === true)
  )
}

/** "le 8 le 9 ou le 10": a day that touches the next, which is joined to another. */
const isOfList = (clause: readonly Element[], at: number): boolean => {
  let last = at
  while (isDay(clause[last]) && isDay(clause[last + 1]) && clause[last]?.to === clause[last + 1]?.at)
    last += 1
  return last > at && joins(clause[last + 1])
}

/**
 * The values that a small word decides of: the one that follows, what says more of it, and those joined to it ("pas lundi ni
 * mardi matin"), up to one of which a predicate says the contrary. A second day that nothing joins is another thing ("pas jeudi
 * vendredi plutôt").
 */
const governedFrom = (
  clause: readonly Element[],
  start: number,
  contrary: 'yes' | 'no',
): readonly Element[] => {
  const found: Element[] = []
  let joined = true
  for (let at = start; at < clause.length; at += 1) {
    const element = clause[at]
    if (element?.joint === 'and' && isOfOther(clause, at + 1, contrary)) break
    if (element === undefined || (isValue(element) && !joined && !isOfSame(element, clause[at - 1]))) break
    if (joins(element)) joined = true
    else if (isValue(element)) {
      found.push(element)
      joined = isOfList(clause, at)
    } else break
  }
  return found
}

const LEADING = new Set<Element['side']>(['yes', 'want'])

/** "je préfère lundi et mardi": the list that ends here has what decides of it before it. */
const isLed = (clause: readonly Element[], end: number): boolean => {
  let at = end
  while (isValue(clause[at]) || joins(clause[at])) at -= 1
  return LEADING.has(clause[at]?.side)
}

/** "jeudi vendredi non": two days that touch each other. */
const areTwoDays = (one: Element | undefined, other: Element): boolean =>
  isDay(one) && isDay(other) && one?.to === other.at

/**
 * The run of values that ends just before a place: "lundi et mardi" before "oui"; before the "non" of "je préfère lundi et mardi
 * non", the last.
 */
const governedBefore = (clause: readonly Element[], end: number): readonly Element[] => {
  const found: Element[] = []
  const isRefused = clause[end]?.side === 'no'
  for (let at = end - 1; at >= 0; at -= 1) {
    const element = clause[at]
    const previous = clause[at - 1]
    if (!isValue(element) || element === undefined) break
    found.push(element)
    if (isRefused && previous?.joint === 'and' && isLed(clause, at - 2)) break
    if (joins(previous)) at -= 1
    else if (
      !isValue(previous) ||
      !(isOfSame(element, previous) || isHours(previous) || (isRefused && areTwoDays(previous, element)))
    )
      break
  }
  return found
}

/** "mon fils est à l'école, tout sauf jeudi": words stand between the comma and "sauf". */
const isOfAnother = (clause: readonly Element[], at: number): boolean => {
  const comma = clause.slice(0, at).findLast(({ joint }) => joint === 'comma')
  return comma !== undefined && comma.to < (clause[at]?.at ?? 0)
}

/** "je travaille tous les jours sauf mardi": what is left out of a refusal that names no day is wanted. */
const isException = (clause: readonly Element[], at: number): boolean =>
  clause[at]?.except === true &&
  !clause.slice(0, at).some(isValue) &&
  !isOfAnother(clause, at) &&
  clause.slice(0, at).findLast(isPredicate)?.side === 'no'

const EXCEPTED = { ...WANTED, alone: true, excepted: true }

/** Small words decide of what follows them; "plutôt" and a bare "oui" also of what stands before. */
export const governBySmallWords = (clause: readonly Element[], fates: Fates): void => {
  let prefers = false
  for (let at = 0; at < clause.length; at += 1) {
    const element = clause[at]
    prefers ||= element?.prefers === true
    const side = element?.side
    if (element === undefined || side === undefined) continue
    const after = governedFrom(clause, at + 1, side === 'not' || side === 'against' ? 'yes' : 'no')
    if (side === 'not') settle(fates, after, isException(clause, at) ? EXCEPTED : { ...REFUSED, alone: true })
    else if (side === 'against' || (side === 'than' && prefers)) {
      settle(fates, after, { ...REFUSED, alone: true, against: true })
      if (side === 'against' && after.length > 0) settle(fates, governedBefore(clause, at), WANTED)
    } else if (side === 'than') {
      // "vendredi que le matin": of that hour alone; "que lundi ou mardi à 14h": of both.
      const isOfDays = !isHours(after[0])
      settle(fates, isOfDays ? after.filter(isHours) : [], WANTED)
      settle(fates, after, { ...WANTED, alone: true })
    } else if (side === 'want') settle(fates, after.length > 0 ? after : governedBefore(clause, at), WANTED)
    else if (element.bare === true) settle(fates, governedBefore(clause, at), decidedBy(element))
  }
}

/**
 * What is joined to a refused day, and asked for, may be wanted: "pas jeudi et lundi 17h ?", "je peux pas jeudi et le 12 svp". It is
 * doubtful from here on.
 */
export const doubtJoined = ({ elements, isQuestion }: Clause, fates: Fates): void => {
  const lastRequested = elements.findLastIndex(({ requested }) => requested === true)
  const lastWord = elements.findLastIndex((element) => !isValue(element))
  let [isJoined, hasValue] = [false, false]
  for (const [at, element] of elements.entries()) {
    if (element.joint === 'and') isJoined = hasValue
    else if (!isValue(element)) isJoined = false
    hasValue ||= isValue(element)
    const fate = fates.get(element)
    const isAsked = at <= lastRequested || (isQuestion && at > lastWord)
    if (isJoined && isAsked && fate?.refused === true) fates.set(element, { ...fate, sure: false })
  }
}

import type { Element, Link } from './elements.ts'
import { elementsOf, linkBetween } from './elements.ts'
import type { Item } from './items.ts'
import type { Phrase } from './phrases.ts'
import type { Value } from './values.ts'

/**
 * Which days and hours are wanted and which are refused. A message is cut into clauses; in a clause, a small word ("pas",
 * "sauf", "plutôt") decides of what follows it, and a predicate ("je peux pas", "ça me va") of what stands on its side.
 */
export interface Said {
  readonly value: Value
  readonly refused: boolean
  /** False when it could be the other way round. */
  readonly sure: boolean
  /** Only an explanation ("je travaille mardi"): no wish when another is said. */
  readonly aside: boolean
  /** A small word just before is about this value alone: "vendredi que le matin". */
  readonly alone: boolean
  /** Another is preferred to it: it does not belong with that other one. */
  readonly against: boolean
  /** How it follows the value before it. */
  readonly link: Link
}

interface Fate {
  readonly refused: boolean
  readonly sure: boolean
  readonly aside: boolean
  /** Some word says so; without it a day is wanted for want of a better reading. */
  readonly told: boolean
  readonly alone: boolean
  readonly against: boolean
}

type Fates = Map<Element, Fate>

interface Clause {
  readonly elements: readonly Element[]
  readonly isQuestion: boolean
}

const clausesOf = (elements: readonly Element[]): readonly Clause[] => {
  const clauses: Clause[] = []
  let begun: Element[] = []
  for (const element of elements)
    if (element.joint === 'but' || element.joint === 'else' || element.joint === 'stop') {
      clauses.push({ elements: begun, isQuestion: element.question === true })
      begun = []
    } else begun.push(element)
  return [...clauses, { elements: begun, isQuestion: false }]
}

const isHours = (element: Element | undefined): boolean => element?.value?.kind === 'hours'
const isValue = (element: Element | undefined): boolean => element?.value !== undefined
const joins = (element: Element | undefined): boolean => element?.joint === 'or' || element?.joint === 'and'

/**
 * The values that a small word decides of: the one that follows, its hours, and those joined to it ("pas lundi ni mardi
 * matin"). A second day that nothing joins is another thing ("pas jeudi vendredi plutôt").
 */
const governedFrom = (clause: readonly Element[], start: number): readonly Element[] => {
  const found: Element[] = []
  let joined = true
  for (let at = start; at < clause.length; at += 1) {
    const element = clause[at]
    if (element === undefined || (isValue(element) && !joined && !isHours(element))) break
    if (joins(element)) joined = true
    else if (isValue(element)) {
      found.push(element)
      joined = false
    } else break
  }
  return found
}

/** The run of values that ends just before a place: "lundi et mardi" before "oui". */
const governedBefore = (clause: readonly Element[], end: number): readonly Element[] => {
  const found: Element[] = []
  for (let at = end - 1; at >= 0; at -= 1) {
    const element = clause[at]
    const previous = clause[at - 1]
    if (!isValue(element) || element === undefined) break
    found.push(element)
    if (joins(previous)) at -= 1
    else if (!isValue(previous) || (!isHours(element) && !isHours(previous))) break
  }
  return found
}

const settle = (fates: Fates, elements: readonly Element[], fate: Fate): void => {
  for (const element of elements) if (!fates.has(element)) fates.set(element, fate)
}

const DEFAULT: Fate = { refused: false, sure: true, aside: false, told: false, alone: false, against: false }
const WANTED: Fate = { ...DEFAULT, told: true }
const REFUSED: Fate = { ...WANTED, refused: true }

const decidedBy = ({ side, taken = false, unclear = false }: Element): Fate =>
  side === 'no' ? { ...REFUSED, aside: taken } : { ...WANTED, sure: !unclear, told: !unclear }

/** Small words decide of what follows them; "plutôt" and a bare "oui" also of what stands before. */
const governBySmallWords = (clause: readonly Element[], fates: Fates): void => {
  let prefers = false
  for (const [at, element] of clause.entries()) {
    const { side } = element
    prefers ||= element.prefers === true
    if (side === undefined) continue
    const after = governedFrom(clause, at + 1)
    if (side === 'not') settle(fates, after, { ...REFUSED, alone: true })
    else if (side === 'against' || (side === 'than' && prefers))
      settle(fates, after, { ...REFUSED, alone: true, against: true })
    else if (side === 'than') settle(fates, after, { ...WANTED, alone: true })
    else if (side === 'want') settle(fates, after.length > 0 ? after : governedBefore(clause, at), WANTED)
    else if (element.bare === true) settle(fates, governedBefore(clause, at), decidedBy(element))
  }
}

const isPredicate = ({ side, bare }: Element): boolean => (side === 'yes' || side === 'no') && bare !== true

interface Run {
  readonly predicate: Element | null
  /** The values after it, and what joins them. */
  readonly rest: readonly Element[]
}

/** Predicates, each with what follows it; the first run is what stands before any. */
const runsOf = (clause: readonly Element[]): readonly Run[] => {
  const runs: { predicate: Element | null; rest: Element[] }[] = [{ predicate: null, rest: [] }]
  for (const element of clause)
    if (isPredicate(element)) runs.push({ predicate: element, rest: [] })
    else runs.at(-1)?.rest.push(element)
  return runs
}

const values = (elements: readonly Element[]): readonly Element[] => elements.filter(isValue)

/** Where a list of days goes over to the predicate that follows it: "je peux pas jeudi, vendredi c'est bon". */
const turn = (rest: readonly Element[]): number => {
  const lastDay = rest.findLastIndex((element) => isValue(element) && !isHours(element))
  return rest.slice(0, Math.max(lastDay, 0)).some((element) => isValue(element) && !isHours(element))
    ? lastDay
    : rest.length
}

/** After a refusal, what a comma parts is something else, unless "et" or "ni" ends the list. */
const afterComma = (rest: readonly Element[]): number => {
  const comma = rest.findIndex((element) => element.joint === 'comma')
  const isList = comma < 0 || values(rest.slice(0, comma)).length === 0 || rest.slice(comma).some(joins)
  return isList || values(rest.slice(comma)).length === 0 ? rest.length : comma
}

/** A day of which something else is said ("le 12 c'est l'anniversaire de ma fille") is no wish beside one that is. */
const isVague = (elements: readonly Element[], at: number): boolean => elements[at + 1]?.unknown === true

const FAR = 4

const governRun = (
  fates: Fates,
  run: Run,
  { next, isQuestion }: { next: Element | null; isQuestion: boolean },
): void => {
  const { predicate, rest } = run
  if (predicate === null) {
    const clear = rest.filter((element, at) => isValue(element) && !isVague(rest, at))
    settle(fates, clear, next === null ? DEFAULT : decidedBy(next))
    return settle(fates, values(rest), clear.length > 0 || next === null ? DEFAULT : decidedBy(next))
  }
  const [first, second] = [decidedBy(predicate), next === null ? null : decidedBy(next)]
  const begins = values(rest)[0]?.at ?? 0
  const isFar = first.aside && begins - predicate.to > FAR
  if (second !== null && first.refused !== second.refused) {
    const until = isFar ? 0 : turn(rest)
    settle(fates, values(rest.slice(0, until)), first)
    return settle(fates, values(rest), second)
  }
  const until = isFar ? 0 : first.refused ? afterComma(rest) : rest.length
  settle(fates, values(rest.slice(0, until)), first)
  settle(fates, values(rest), { ...DEFAULT, sure: first.aside || isQuestion })
}

/**
 * When the clause begins with values, predicates decide of those before them ("jeudi je peux pas, vendredi oui"); when it
 * begins with a predicate, of those after ("je peux pas jeudi").
 */
const governByPredicates = ({ elements, isQuestion }: Clause, fates: Fates): void => {
  const runs = runsOf(elements)
  const backwards = values(runs[0]?.rest ?? []).some((element) => !fates.has(element))
  for (const [rank, run] of runs.entries()) {
    const next = runs[rank + 1]?.predicate ?? null
    if (!backwards) governRun(fates, run, { next, isQuestion })
    else if (next !== null || run.predicate === null)
      governRun(fates, { ...run, predicate: null }, { next, isQuestion })
    else settleLast(fates, run, isQuestion)
  }
}

/** What follows the last predicate of a clause that began with a day: "jeudi je peux pas, vendredi ?" */
const settleLast = (fates: Fates, { predicate, rest }: Run, isQuestion: boolean): void => {
  const found = values(rest)
  const fate = predicate === null ? DEFAULT : decidedBy(predicate)
  const isApart = rest[0]?.joint === 'comma'
  if (found.every(isHours) && !(isApart && isQuestion)) settle(fates, found, { ...fate, sure: !isApart })
  else settle(fates, found, { ...DEFAULT, sure: !fate.refused || isQuestion })
}

/** What stands before "donc" explains what stands after; what stands before "enfin non" is taken back. */
const setAside = (elements: readonly Element[], fates: Fates): ReadonlySet<Element> => {
  const dropped = new Set<Element>()
  let pending: Element[] = []
  for (const element of elements) {
    if (isValue(element)) pending.push(element)
    if (element.turn === undefined) continue
    for (const before of pending) {
      const fate = fates.get(before) ?? DEFAULT
      if (element.turn === 'correct') dropped.add(before)
      else if (!fate.told || fate.refused) fates.set(before, { ...fate, aside: true })
    }
    pending = []
  }
  return dropped
}

/** Every day and hour of the message, with what becomes of it. */
export const governed = (items: readonly Item[], phrases: readonly Phrase[]): readonly Said[] => {
  const elements = elementsOf(items, phrases)
  const fates: Fates = new Map()
  for (const clause of clausesOf(elements)) {
    governBySmallWords(clause.elements, fates)
    governByPredicates(clause, fates)
  }
  const dropped = setAside(elements, fates)
  const anyTold = [...fates.values()].some(({ told, refused }) => told && !refused)
  const said: Said[] = []
  let last = -1
  for (const [at, element] of elements.entries()) {
    if (element.value === undefined || dropped.has(element)) continue
    const { refused, sure, told, alone, against, ...fate } = fates.get(element) ?? DEFAULT
    const aside = fate.aside || (anyTold && !told && isVague(elements, at))
    said.push({
      value: element.value,
      refused,
      sure,
      aside,
      alone,
      against,
      link: linkBetween(elements.slice(last + 1, at)),
    })
    last = at
  }
  return said
}

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
  /** What leads to it: "parce que" explains what stands before, "donc" draws it from there. */
  readonly turn: Element['turn']
}

const isHours = (element: Element | undefined): boolean => element?.value?.kind === 'hours'
const isValue = (element: Element | undefined): boolean => element?.value !== undefined
const isElsewhere = ({ value }: Element): boolean => value?.kind === 'days' && value.elsewhere === true

const CUTS: ReadonlySet<Element['joint']> = new Set(['but', 'else', 'stop'])

/** An explanation that comes first, or names no day, ends with the comma: "comme je travaille lundi, mardi". */
const endsReason = (
  { joint }: Element,
  turn: Element['turn'],
  { begun, before }: { begun: readonly Element[]; before: Clause | undefined },
): boolean =>
  joint === 'comma' && turn === 'reason' && !(begun.some(isValue) && (before?.elements ?? []).some(isValue))

const clausesOf = (elements: readonly Element[]): readonly Clause[] => {
  const clauses: Clause[] = []
  let begun: Element[] = []
  let turn: Element['turn']
  for (const element of elements)
    if (CUTS.has(element.joint) || endsReason(element, turn, { begun, before: clauses.at(-1) })) {
      clauses.push({ elements: begun, isQuestion: element.question === true, turn })
      begun = []
      turn = element.turn
    } else begun.push(element)
  return [...clauses, { elements: begun, isQuestion: false, turn }]
}

/**
 * What is said of another time ("j'ai cours avant", "en ce moment je peux pas") decides of no day that is said: its predicate
 * goes, and nothing is governed across it.
 */
const withoutElsewhere = (clause: Clause): readonly Clause[] => {
  if (!clause.elements.some(isElsewhere)) return [clause]
  const parts: Element[][] = [[]]
  let isPending = false
  for (const [at, element] of clause.elements.entries()) {
    const part = parts.at(-1) ?? []
    if (isElsewhere(element)) {
      const last = part.at(-1)
      isPending = last === undefined || !isPredicate(last)
      if (!isPending) part.pop()
      parts.push([])
    } else if (isPending && isPredicate(element)) {
      isPending = false
      if (clause.elements.slice(at).some(isValue)) part.push(element)
      else parts.push([])
    } else part.push(element)
  }
  return parts.map((found) => ({ ...clause, elements: found }))
}
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
  const isList = comma < 0 || (values(rest.slice(0, comma)).length > 0 && rest.slice(comma).some(joins))
  return isList || values(rest.slice(comma)).length === 0 ? rest.length : comma
}

/** A day of which something else is said ("le 12 elle se marie", "ma carte expire le 12") is no wish beside one that is. */
const isVague = (elements: readonly Element[], at: number): boolean =>
  !(isHours(elements[at]) && isValue(elements[at - 1])) &&
  (elements[at + 1]?.unknown === true ||
    (elements[at]?.reported === true && elements[at + 1]?.joint !== 'or'))

/** After a pause, one day before the next predicate is that one's: "j'ai pas le droit de sortir, lundi je viens pas". */
const isOneDay = (rest: readonly Element[]): boolean =>
  values(rest).filter((element) => !isHours(element)).length === 1

const FAR = 4

const governRun = (
  fates: Fates,
  run: Run,
  { next, isQuestion, isSure = true }: { next: Element | null; isQuestion: boolean; isSure?: boolean },
): void => {
  const { predicate, rest } = run
  if (predicate === null) {
    const clear = rest.filter((element, at) => isValue(element) && !isVague(rest, at))
    settle(fates, clear, next === null ? DEFAULT : decidedBy(next))
    return settle(fates, values(rest), clear.length > 0 || next === null ? DEFAULT : decidedBy(next))
  }
  const [first, second] = [decidedBy(predicate), next === null ? null : decidedBy(next)]
  const pause = rest.findIndex((element) => element.joint === 'comma')
  if (second !== null && pause >= 0 && isOneDay(rest.slice(pause))) {
    settle(fates, values(rest.slice(0, pause)), first)
    return settle(fates, values(rest), second)
  }
  if (second !== null && predicate.unclear === true && !second.refused) {
    const comma = rest.findIndex((element) => element.joint === 'comma')
    settle(fates, values(rest.slice(0, Math.max(comma, 0))), first)
    return settle(fates, values(rest), second)
  }
  if (second?.refused === true && !first.refused && !isSure)
    return settle(fates, values(rest), { ...second, sure: false })
  const begins = values(rest)[0]?.at ?? 0
  const isFar = first.aside && begins - predicate.to > FAR
  if (second !== null && first.refused !== second.refused) {
    const until = isFar ? 0 : Math.min(turn(rest), first.refused ? afterComma(rest) : rest.length)
    settle(fates, values(rest.slice(0, until)), first)
    return settle(fates, values(rest), second)
  }
  const until = isFar ? 0 : first.refused ? afterComma(rest) : rest.length
  settle(fates, values(rest.slice(0, until)), first)
  settle(fates, values(rest), second ?? { ...DEFAULT, sure: first.aside || isQuestion })
}

/** "je suis sur la route mercredi, impossible": a refusal after a pause, of nothing else, may be of the day before it. */
const isTakenBack = (runs: readonly Run[], rank: number): boolean => {
  const [run, next] = [runs[rank], runs[rank + 1]]
  return run?.rest.at(-1)?.joint === 'comma' && next !== undefined && values(next.rest).length === 0
}

/** The predicate that follows a run; a refusal that stands right after an explanation says more: "la barge est en grève je peux pas". */
const nextPredicate = (runs: readonly Run[], rank: number): Element | null => {
  const [next, after] = [runs[rank + 1], runs[rank + 2]]
  const isExplained = next?.predicate?.taken === true && values(next.rest).length === 0
  return (isExplained && after?.predicate?.side === 'no' ? after.predicate : next?.predicate) ?? null
}

/**
 * When the clause begins with values, predicates decide of those before them ("jeudi je peux pas, vendredi oui"); when it
 * begins with a predicate, of those after ("je peux pas jeudi").
 */
const governByPredicates = ({ elements, isQuestion }: Clause, fates: Fates): void => {
  const runs = runsOf(elements)
  const backwards = values(runs[0]?.rest ?? []).some((element) => !fates.has(element))
  for (const [rank, run] of runs.entries()) {
    const next = nextPredicate(runs, rank)
    if (!backwards) governRun(fates, run, { next, isQuestion, isSure: !isTakenBack(runs, rank) })
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

/** "j'ai fini les cours donc dispo": a predicate that no day stands beside decides of those from which it is drawn. */
const governByConclusion = (
  before: Clause | undefined,
  { elements, turn: led }: Clause,
  fates: Fates,
): void => {
  const last = elements.findLast(isPredicate)
  if (led !== 'because' || before === undefined || last === undefined || elements.some(isValue)) return
  for (const element of values(before.elements)) fates.set(element, decidedBy(last))
}

/** In an explanation, a day of which nothing is decided is no wish. */
const setReasonAside = ({ elements, turn: led }: Clause, fates: Fates): void => {
  if (led !== 'reason') return
  for (const element of values(elements)) {
    const fate = fates.get(element) ?? DEFAULT
    if (!fate.told) fates.set(element, { ...fate, aside: true })
  }
}

/** The values that begin after a place, up to whatever is none. */
const runAfter = (elements: readonly Element[], at: number): readonly Element[] => {
  const start = elements.findIndex((element, place) => place > at && isValue(element))
  if (start < 0) return []
  const end = elements.findIndex((element, place) => place > start && !isValue(element))
  return elements.slice(start, end < 0 ? undefined : end)
}

/** "à neuf heures non dix heures": between two hours, a bare "non" takes the first back. */
const isSlip = (elements: readonly Element[], at: number): boolean =>
  elements[at]?.bare === true &&
  elements[at]?.side === 'no' &&
  isHours(elements[at - 1]) &&
  isHours(elements[at + 1])

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
const setAside = (elements: readonly Element[], fates: Fates): ReadonlySet<Element> => {
  const dropped = new Set<Element>()
  let pending: Element[] = []
  for (const [at, element] of elements.entries()) {
    if (isValue(element)) pending.push(element)
    const led = isSlip(elements, at) ? 'correct' : element.turn
    if (led === undefined || led === 'reason') continue
    const instead = runAfter(elements, at)
    if (instead.length === 0) continue
    if (led === 'correct') for (const before of takenBack(pending, instead, fates)) dropped.add(before)
    else
      for (const before of pending) {
        const fate = fates.get(before) ?? DEFAULT
        if (!fate.told || fate.aside) fates.set(before, { ...fate, aside: true })
      }
    pending = led === 'correct' ? pending.filter((before) => !dropped.has(before)) : []
  }
  return dropped
}

/** A day of which a whole sentence is said ("le matin je dialyse") is no wish beside a day, or an hour, that stands alone. */
const isBesideAnother = (element: Element, all: readonly Element[], fates: Fates): boolean =>
  element.explained === true &&
  all.some(
    (other) =>
      other.value?.kind === element.value?.kind &&
      other.explained !== true &&
      !(fates.get(other) ?? DEFAULT).refused,
  )

/** Which values stand outside any sentence about something else. */
interface Standing {
  readonly day: boolean
  readonly hours: boolean
}

const standingIn = (elements: readonly Element[]): Standing => {
  const standing = elements.filter(
    (element) => isValue(element) && element.reported !== true && !isElsewhere(element),
  )
  return {
    day: standing.some((element) => !isHours(element)),
    hours: standing.some((element) => isHours(element)),
  }
}

/** A day or an hour that ends a sentence about something else ("ma carte finit dans 2 mois") is none beside one that does not. */
const isReportedBeside = (element: Element, { day, hours }: Standing): boolean =>
  element.reported === true && (day || (isHours(element) && hours))

/** Another time says nothing, unless it may belong to an hour that is said ("15h ou avant"): it is then to be asked. */
const isSilent = (elements: readonly Element[], at: number): boolean => {
  const [before, element] = [elements[at - 1], elements[at]]
  if (element === undefined || !isElsewhere(element)) return false
  return element.value?.ask !== true || (before !== undefined && isPredicate(before))
}

/** Every day and hour of the message, with what becomes of it. */
export const governed = (items: readonly Item[], phrases: readonly Phrase[]): readonly Said[] => {
  const elements = elementsOf(items, phrases)
  const fates: Fates = new Map()
  const clauses = clausesOf(elements)
  const standing = standingIn(elements)
  for (const element of elements)
    if (element.value?.decided === true) settle(fates, [element], WANTED)
    else if (isHours(element) && isReportedBeside(element, standing))
      settle(fates, [element], { ...DEFAULT, aside: true })
  for (const [rank, clause] of clauses.entries()) {
    for (const part of withoutElsewhere(clause)) {
      governBySmallWords(part.elements, fates)
      governByPredicates(part, fates)
    }
    setReasonAside(clause, fates)
    governByConclusion(clauses[rank - 1], clause, fates)
  }
  const dropped = setAside(elements, fates)
  const anyTold = [...fates.values()].some(({ told, refused }) => told && !refused)
  const said: Said[] = []
  let last = -1
  for (const [at, element] of elements.entries()) {
    if (element.value === undefined || dropped.has(element) || isSilent(elements, at)) continue
    const { refused, sure, told, alone, against, ...fate } = fates.get(element) ?? DEFAULT
    const isReason =
      !told &&
      ((anyTold && isVague(elements, at)) ||
        isBesideAnother(element, elements, fates) ||
        isReportedBeside(element, standing))
    said.push({
      value: element.value,
      refused,
      sure: sure && !isElsewhere(element),
      aside: fate.aside || isReason,
      alone,
      against,
      link: linkBetween(elements.slice(last + 1, at)),
    })
    last = at
  }
  return said
}

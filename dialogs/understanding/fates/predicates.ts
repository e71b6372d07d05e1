import { isDay, isHours, isPredicate, isValue, joins, values } from './clauses.ts'
import type { Clause } from './clauses.ts'
import type { Element } from './elements.ts'
import { DEFAULT, REASON, decidedBy, settle } from './fates.ts'
import type { Fates } from './fates.ts'

interface Run {
  readonly predicate: Element | null
  /** The values after it, and what joins them. */
  readonly rest: readonly Element[]
  /** A reason stands between them. */
  readonly explained: boolean
  /** It is the reason of a refusal that has its own day. */
  readonly explains: boolean
}

/** "je peux pas, je suis malade jeudi": the reason that follows adds nothing to the refusal. */
const isRefusalAlone = (run: Run | undefined): boolean =>
  run?.predicate?.side === 'no' && run.predicate.taken !== true && run.rest.length === 0

/** "je peux pas vendredi", before "je travaille lundi c'est bon": the reason is of Friday, Monday of what follows. */
const isRefusalOfDay = (run: Run): boolean =>
  run.predicate?.side === 'no' && run.predicate.taken !== true && run.rest.some(isDay)

/** "jeudi non", before "je bosse de 8h à 16h". */
const isBareRefusal = (run: Run): boolean => run.rest.some(({ bare, side }) => bare === true && side === 'no')

/** "je pourrai être là que après le 10": what "que" leads to, and nothing before it. */
const isRestricted = (element: Element, next: Element | undefined): boolean =>
  element.side === 'yes' && next?.side === 'than'

/** Predicates, each with what follows it; the first run is what stands before any. */
const runsOf = (clause: readonly Element[]): readonly Run[] => {
  const runs: { predicate: Element | null; rest: Element[]; explained: boolean; explains: boolean }[] = []
  let run = { predicate: null as Element | null, rest: [] as Element[], explained: false, explains: false }
  runs.push(run)
  for (const [at, element] of clause.entries())
    if (element.taken === true && isRefusalAlone(run)) run.explained = true
    else if (isRestricted(element, clause[at + 1])) continue
    else if (isPredicate(element)) {
      run = {
        predicate: element,
        rest: [],
        explained: false,
        explains: element.taken === true && (isRefusalOfDay(run) || isBareRefusal(run)),
      }
      runs.push(run)
    } else run.rest.push(element)
  return runs
}

/** Where the list of days begins that ends with this one: "le 22 ou le 23". */
const beginningOf = (rest: readonly Element[], last: number): number => {
  let at = last
  while (rest[at - 1]?.joint === 'or' && isValue(rest[at - 2]) && !isHours(rest[at - 2])) at -= 2
  return at
}

/** Where a list of days goes over to the predicate that follows it: "je peux pas jeudi, vendredi ou samedi c'est bon". */
const turn = (rest: readonly Element[]): number => {
  const isDated = (element: Element | undefined): boolean => isValue(element) && !isHours(element)
  const begins = beginningOf(rest, rest.findLastIndex(isDated))
  return rest.slice(0, Math.max(begins, 0)).some(isDated) ? begins : rest.length
}

/** After a refusal, what a comma parts is something else, unless "et" or "ni" ends the list. */
const afterComma = (rest: readonly Element[]): number => {
  const comma = rest.findIndex((element) => element.joint === 'comma')
  const isList = comma < 0 || (values(rest.slice(0, comma)).length > 0 && rest.slice(comma).some(joins))
  return isList || values(rest.slice(comma)).length === 0 ? rest.length : comma
}

/** A day of which something else is said ("le 12 elle se marie", "ma carte expire le 12") is no wish beside one that is. */
export const isVague = (elements: readonly Element[], at: number): boolean =>
  !(isHours(elements[at]) && isValue(elements[at - 1])) &&
  (elements[at + 1]?.unknown === true ||
    (elements[at]?.reported === true && elements[at + 1]?.joint !== 'or'))

/** After a pause, one day before the next predicate is that one's: "j'ai pas le droit de sortir, lundi je viens pas". */
const isOneDay = (rest: readonly Element[]): boolean =>
  values(rest).filter((element) => !isHours(element)).length === 1

/**
 * How much of what stands before a refusal is asked for politely, and wanted whatever is refused after it: "mercredi svp, j'ai la
 * petite à déposer", "mercredi svp, jeudi je peux pas".
 */
const requestedBefore = (rest: readonly Element[], next: Element | null): number => {
  const end = rest.findLastIndex(({ requested }) => requested === true) + 1
  const isOther = next?.taken === true || values(rest.slice(end)).length > 0
  return next?.side === 'no' && isOther ? end : 0
}

const FAR = 4

const governRun = (
  fates: Fates,
  run: Run,
  { next, isQuestion, isSure = true }: { next: Element | null; isQuestion: boolean; isSure?: boolean },
): void => {
  const { predicate, rest, explained, explains } = run
  if (predicate === null) {
    settle(fates, values(rest.slice(0, requestedBefore(rest, next))), DEFAULT)
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
    // "je peux pas venir j'ai pas de bus, lundi c'est possible"
    const until =
      isFar || explained || explains
        ? 0
        : Math.min(turn(rest), first.refused ? afterComma(rest) : rest.length)
    settle(fates, values(rest.slice(0, until)), first)
    return settle(fates, values(rest), second)
  }
  const until = isFar ? 0 : first.refused ? afterComma(rest) : rest.length
  settle(fates, values(rest.slice(0, until)), first)
  settle(fates, values(rest), second ?? { ...DEFAULT, sure: first.aside || isQuestion })
}

/** "à midi jeudi": hours right before a day are that day's, unless it has others. */
const areOfNext = (rest: readonly Element[], end: number): boolean =>
  isDay(rest[end]) && !joins(rest[end - 1]) && !isHours(rest[end + 1])

/** The hours right after an explanation that names no day: "jeudi c'est pas bon, je bosse de 8h à 16h". */
const hoursExplained = (
  { predicate, rest, explained, explains }: Run,
  isBackwards: boolean,
): readonly Element[] => {
  if (!explained && !explains && !(isBackwards && predicate?.taken === true)) return []
  const end = rest.findIndex((element) => !isHours(element) && !joins(element))
  if (end < 0) return values(rest)
  return areOfNext(rest, end) ? [] : values(rest.slice(0, end))
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

/** What follows the last predicate of a clause that began with a day: "jeudi je peux pas, vendredi ?" */
const settleLast = (fates: Fates, { predicate, rest }: Run, isQuestion: boolean): void => {
  const found = values(rest)
  const fate = predicate === null ? DEFAULT : decidedBy(predicate)
  const isApart = rest[0]?.joint === 'comma'
  if (found.every(isHours) && !(isApart && isQuestion)) settle(fates, found, { ...fate, sure: !isApart })
  else settle(fates, found, { ...DEFAULT, sure: !fate.refused || isQuestion })
}

/** "le 12 à 14h, je ne pourrai pas venir le 4", "jeudi, kiné le mardi": after a pause, a refusal has a day of its own. */
const isRefusalOfOther = ([begun, next]: readonly Run[]): boolean =>
  begun?.predicate === null &&
  begun.rest.at(-1)?.joint === 'comma' &&
  next?.predicate?.side === 'no' &&
  isDay(next.rest.find((element) => isValue(element) || element.joint !== undefined))

/** "j'ai décroché un entretien pour jeudi, on peut décaler à vendredi ?": what is reported before a pause, when another day follows. */
const isReportedOnly = ([begun, ...others]: readonly Run[]): boolean =>
  begun?.predicate === null &&
  begun.rest.at(-1)?.joint === 'comma' &&
  begun.rest.some(isValue) &&
  values(begun.rest).every(({ reported }) => reported === true) &&
  others.some(({ rest }) => rest.some(isDay))

/**
 * When the clause begins with values, predicates decide of those before them ("jeudi je peux pas, vendredi oui"); when it
 * begins with a predicate, of those after ("je peux pas jeudi").
 */
export const governByPredicates = ({ elements, isQuestion }: Clause, fates: Fates): void => {
  const runs = runsOf(elements)
  if (isRefusalOfOther(runs) || isReportedOnly(runs)) settle(fates, values(runs[0]?.rest ?? []), DEFAULT)
  const backwards = values(runs[0]?.rest ?? []).some((element) => !fates.has(element))
  for (const [rank, run] of runs.entries()) {
    const next = nextPredicate(runs, rank)
    settle(fates, hoursExplained(run, backwards), REASON)
    if (!backwards) governRun(fates, run, { next, isQuestion, isSure: !isTakenBack(runs, rank) })
    else if (next !== null || run.predicate === null)
      governRun(fates, { ...run, predicate: null }, { next, isQuestion })
    else settleLast(fates, run, isQuestion)
  }
}

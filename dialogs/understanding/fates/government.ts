import { clausesOf, isElsewhere, isHours, withoutElsewhere } from './clauses.ts'
import type { Element, Link } from './elements.ts'
import { elementsOf, linkBetween } from './elements.ts'
import {
  bygoneIn,
  governByConclusion,
  isBesideAnother,
  isReportedBeside,
  isSilent,
  kindsAlone,
  setAside,
  setOtherAside,
  setReasonAside,
  standingIn,
} from './explanations.ts'
import { DEFAULT, REFUSED, WANTED, settle } from './fates.ts'
import type { Fates } from './fates.ts'
import type { Item } from '../words/items.ts'
import { has } from '../phrases/phrase.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { governByPredicates, isVague } from './predicates.ts'
import { doubtJoined, governBySmallWords } from './smallWords.ts'
import type { Value } from '../calendar/values.ts'

/**
 * Which days and hours are wanted and which are refused. A message is cut into clauses; in a clause, a small word ("pas",
 * "sauf", "plutôt") decides of what follows it, and a predicate ("je peux pas", "ça me va") of what stands on its side.
 */
export interface Said {
  /** Its place among the items. */
  readonly at: number
  readonly value: Value
  readonly refused: boolean
  /** False when it could be the other way round. */
  readonly sure: boolean
  /** Some word says so. */
  readonly told: boolean
  /** Only an explanation ("je travaille mardi"): no wish when another is said. */
  readonly aside: boolean
  /** A small word just before is about this value alone: "vendredi que le matin". */
  readonly alone: boolean
  /** Another is preferred to it: it does not belong with that other one. */
  readonly against: boolean
  /** Left out of a refusal: "je travaille sauf mardi". */
  readonly excepted: boolean
  /** How it follows the value before it. */
  readonly link: Link
}

const isLeft = ({ value }: Element): boolean => value?.kind === 'days' && value.left === true

const isAnyTold = (fates: Fates): boolean => {
  for (const { told, refused } of fates.values()) if (told && !refused) return true
  return false
}

/** "lundi aprem mais avant 15h30": after "mais", a bound narrows the part of the day that it follows. */
const isNarrowing = (elements: readonly Element[], at: number): boolean => {
  const [part, but, bound] = [elements[at - 2], elements[at - 1], elements[at]]
  return (
    but?.joint === 'but' &&
    part?.value?.kind === 'hours' &&
    part.value.shape === 'part' &&
    bound?.value?.kind === 'hours' &&
    bound.value.shape === 'bound'
  )
}

/** Every day and hour of the message, with what becomes of it. */
export const governed = (items: readonly Item[], phrases: readonly Phrase[]): readonly Said[] => {
  const elements = elementsOf(items, phrases)
  const fates: Fates = new Map()
  const clauses = clausesOf(elements)
  const standing = standingIn(elements)
  for (const [at, element] of elements.entries())
    if (element.value?.decided === true) settle(fates, [element], WANTED)
    else if (isNarrowing(elements, at)) settle(fates, [element], { ...WANTED, alone: true })
    else if (isLeft(element)) settle(fates, [element], REFUSED)
    else if (isHours(element) && isReportedBeside(element, standing))
      settle(fates, [element], { ...DEFAULT, aside: true })
  for (const [rank, clause] of clauses.entries()) {
    for (const part of withoutElsewhere(clause)) {
      governBySmallWords(part.elements, fates)
      governByPredicates(part, fates)
      doubtJoined(part, fates)
    }
    setReasonAside(clause, fates)
    setOtherAside(clause, fates)
    governByConclusion(clauses[rank - 1], clause, fates)
  }
  const dropped = setAside(elements, fates)
  const bygone = bygoneIn(elements, has(phrases, 'confirm'))
  const anyTold = isAnyTold(fates)
  const kinds = kindsAlone(elements, fates)
  const said: Said[] = []
  let last = -1
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at]
    if (element?.value === undefined || dropped.has(element) || isSilent(elements, at)) continue
    if (bygone.has(element)) continue
    const { refused, sure, told, alone, against, excepted, aside } = fates.get(element) ?? DEFAULT
    const isReason =
      !told &&
      ((anyTold && isVague(elements, at)) ||
        isBesideAnother(element, kinds) ||
        isReportedBeside(element, standing))
    said.push({
      at: element.at,
      value: element.value,
      refused,
      sure: sure && !isElsewhere(element),
      told,
      aside: aside || isReason,
      alone,
      against,
      excepted,
      link: linkBetween(elements, last + 1, at),
    })
    last = at
  }
  return said
}

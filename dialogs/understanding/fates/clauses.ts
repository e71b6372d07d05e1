import type { Element } from './elements.ts'

/** A stretch of a message in which words decide of the days and hours beside them. */
export interface Clause {
  readonly elements: readonly Element[]
  readonly isQuestion: boolean
  /** What leads to it: "parce que" explains what stands before, "donc" draws it from there. */
  readonly turn: Element['turn']
}

export const isHours = (element: Element | undefined): boolean => element?.value?.kind === 'hours'
export const isValue = (element: Element | undefined): boolean => element?.value !== undefined
export const isDay = (element: Element | undefined): boolean =>
  element?.value?.kind === 'days' && element.value.shape === 'day'
/** A week or a month, in which a day may stand. */
export const isFrame = ({ value }: Element): boolean => value?.kind === 'days' && value.shape === 'frame'
export const isElsewhere = ({ value }: Element): boolean => value?.kind === 'days' && value.elsewhere === true
export const isPredicate = ({ side, bare }: Element): boolean =>
  (side === 'yes' || side === 'no') && bare !== true
export const values = (elements: readonly Element[]): readonly Element[] => elements.filter(isValue)
export const joins = (element: Element | undefined): boolean =>
  element?.joint === 'or' || element?.joint === 'and'

const CUTS: ReadonlySet<Element['joint']> = new Set(['but', 'else', 'stop'])

/** An explanation that comes first, or names no day, ends with the comma: "comme je travaille lundi, mardi". */
const endsReason = (
  { joint }: Element,
  turn: Element['turn'],
  { begun, before }: { begun: readonly Element[]; before: Clause | undefined },
): boolean =>
  joint === 'comma' && turn === 'reason' && !(begun.some(isValue) && (before?.elements ?? []).some(isValue))

export const clausesOf = (elements: readonly Element[]): readonly Clause[] => {
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
export const withoutElsewhere = (clause: Clause): readonly Clause[] => {
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

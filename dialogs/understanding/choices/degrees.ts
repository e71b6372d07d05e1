import type { Item } from '../items.ts'
import { isQuestion } from '../questions.ts'
import { DEGREES } from '../vocabulary/families.ts'
import { LONGEST_SENTENCE, onlyOne } from './option.ts'
import type { Option } from './option.ts'

const DEGREE_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(DEGREES).flatMap(([degree, words]) => words.map((word) => [word, Number(degree)] as const)),
)

const STRONG = new Set(['tres', 'trop', 'vraiment', 'hyper', 'super', 'ultra'])

const MOST = 4

const FEW = 2

/** How good this word says that something is, "pas" and "très" before it heard; undefined when it does not. */
const degreeAt = (items: readonly Item[], at: number): number | undefined => {
  const plain = DEGREE_OF.get(items[at]?.word ?? '')
  if (plain === undefined) return undefined
  const before = items.slice(Math.max(0, at - 3), at).map(({ word }) => word)
  if (before.includes('pas') || before.includes('jamais') || before.includes('plus'))
    return plain === 1 ? 3 : plain === FEW ? undefined : plain === MOST ? 1.5 : 1
  if (before.at(-1) === 'peu') return FEW
  return STRONG.has(before.at(-1) ?? '') && plain === 3 ? MOST : plain
}

/** How good an answer or a button says that something is; null when it does not say, or says both. */
const degreeIn = (items: readonly Item[]): number | null => {
  const said = items.flatMap((_, at) => degreeAt(items, at) ?? [])
  const isBoth = Math.max(...said) >= 3 && Math.min(...said) < 3
  return said.length === 0 || isBoth ? null : Math.max(...said)
}

/** "franchement c'était super" among "Bien", "Moyen" and "Mal": the button nearest in degree. */
export const byDegree = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = items.length <= LONGEST_SENTENCE && !isQuestion(items) ? degreeIn(items) : null
  const degrees = options.map(({ words }) => degreeIn(words))
  if (said === null || degrees.filter((degree) => degree !== null).length < 2) return null
  const far = degrees.map((degree) => (degree === null ? Infinity : Math.abs(degree - said)))
  const least = Math.min(...far)
  return onlyOne(far.flatMap((distance, place) => (distance === least ? [place] : [])))
}

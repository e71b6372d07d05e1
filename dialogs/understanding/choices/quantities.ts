import type { Item } from '../items.ts'
import { onlyOne } from './option.ts'
import type { Option } from './option.ts'

/** How many of what; lengths of time in days. */
interface Quantity {
  readonly count: number
  readonly unit: string
}

/** From here included to there excluded; one number is from itself to itself. */
interface Range {
  readonly from: number
  readonly to: number
  readonly unit: string
}

const DAYS: ReadonlyMap<string, number> = new Map([
  ...(['h', 'heure', 'heures'] as const).map((word) => [word, 1 / 24] as const),
  ...(['jour', 'jours'] as const).map((word) => [word, 1] as const),
  ...(['semaine', 'semaines'] as const).map((word) => [word, 7] as const),
  ['mois', 30],
  ...(['an', 'ans', 'annee', 'annees'] as const).map((word) => [word, 365] as const),
])
const KILOMETRES = /^(km|kms|kilometres?|bornes?)$/
const CHILDREN = /^(enfants?|gosses?|gamins?|petits?|filles?|garcons?)$/
const LESS = 'moins'
const MORE = 'plus'

const quantityOf = (count: number, word: string): Quantity | null => {
  const days = DAYS.get(word)
  if (days !== undefined) return { count: count * days, unit: 'days' }
  if (KILOMETRES.test(word)) return { count, unit: 'km' }
  return CHILDREN.test(word) ? { count, unit: 'children' } : null
}

/** The quantities that are said; a number takes the unit of the next that has one: "10 à 30 km". */
const quantitiesIn = (items: readonly Item[]): readonly Quantity[] =>
  items.flatMap(({ n }, at) => {
    if (n === undefined) return []
    const unit = items.slice(at + 1).find(({ word }) => quantityOf(1, word) !== null)
    return unit === undefined ? [] : (quantityOf(n, unit.word) ?? [])
  })

/** "Moins de 6 mois", "De 1 à 2 ans", "Plus de 2 ans", "2 enfants". */
const rangeOf = ({ words }: Option): Range | null => {
  const [first, second] = quantitiesIn(words)
  if (first === undefined) return null
  const { count, unit } = first
  if (second !== undefined) return { from: count, to: second.count, unit }
  if (words.some(({ word }) => word === LESS)) return { from: -Infinity, to: count, unit }
  return { from: count, to: words.some(({ word }) => word === MORE) ? Infinity : count, unit }
}

const holds = ({ from, to, unit }: Range, said: Quantity): boolean =>
  unit === said.unit && (from === to ? said.count === from : said.count >= from && said.count < to)

/** "ça fait 8 mois" for "De 6 mois à 1 an": the only button that holds the only quantity said, when several are of its kind. */
export const byQuantity = ({ words }: Option, options: readonly Option[]): number | null => {
  const [said, ...others] = quantitiesIn(words)
  if (said === undefined || others.length > 0) return null
  const ranges = options.map(rangeOf)
  if (ranges.filter((range) => range?.unit === said.unit).length < 2) return null
  return onlyOne(ranges.flatMap((range, place) => (range !== null && holds(range, said) ? [place] : [])))
}

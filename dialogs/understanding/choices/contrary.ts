import type { Item } from '../words/items.ts'
import type { Option } from './option.ts'
import { REFUSING } from './refusals.ts'

const NEGATING =
  /^(?:ne|non|nan|rien|personne|impossible|incapable|nulle?|zero|nada|walou|keud|dalle|manque)$/

/** "Aucune dette", "Pas de permis", "Non, aucune": it has none of something. */
const isOfNone = ({ words }: Option): boolean =>
  words.some(
    ({ word }, at) =>
      (at === 0 || words[0]?.word === 'non') &&
      (/^(?:aucune?|sans)$/.test(word) || (word === 'pas' && words[at + 1]?.word === 'de')) &&
      at < words.length - 1,
  )

const isPositive = (items: readonly Item[]): boolean =>
  !items.some(({ word }, at) => (REFUSING.has(word) && !isOfMore(items, at)) || NEGATING.test(word))

/** "plus que jamais", "plus souvent": more of it. */
const isOfMore = (items: readonly Item[], at: number): boolean =>
  (items[at]?.word === 'plus' && /^(?:que|souvent|vite)$/.test(items[at + 1]?.word ?? '')) ||
  (items[at]?.word === 'jamais' && items[at - 1]?.word === 'que')

/**
 * "je peux travailler" has the words of "Je ne peux pas travailler" and says the contrary: no button then. `isExpressed` when it
 * says in other words what the button names: "dans ma camionnette" for "Sans logement".
 */
export const unlessContrary = (
  place: number | null,
  items: readonly Item[],
  options: readonly Option[],
  isExpressed = false,
): number | null => {
  const option = place === null ? undefined : options[place]
  if (option === undefined) return null
  const isNegative = option.words.some(({ word }) => word === 'ne') || (!isExpressed && isOfNone(option))
  return isNegative && isPositive(items) ? null : place
}

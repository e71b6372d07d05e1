import type { Item } from '../words/items.ts'
import type { Option } from './option.ts'
import { REFUSING } from './refusals.ts'

const NEGATING =
  /^(?:ne|non|nan|rien|personne|impossible|incapable|nulle?|zero|nada|walou|keud|dalle|manque)$/

/** "Je ne peux pas", "Aucune dette", "Non, pas de permis". */
const isNegative = ({ words }: Option): boolean =>
  words.some(({ word }) => word === 'ne') ||
  words.some(
    ({ word }, at) =>
      (at === 0 || words[0]?.word === 'non') &&
      (/^(?:aucune?|sans)$/.test(word) || (word === 'pas' && words[at + 1]?.word === 'de')) &&
      at < words.length - 1,
  )

const isContrary = (option: Option, items: readonly Item[]): boolean =>
  isNegative(option) && !items.some(({ word }) => REFUSING.has(word) || NEGATING.test(word))

/** "je peux travailler" has the words of "Je ne peux pas travailler" and says the contrary: no button then. */
export const unlessContrary = (
  place: number | null,
  items: readonly Item[],
  options: readonly Option[],
): number | null => {
  const option = place === null ? undefined : options[place]
  return option === undefined || isContrary(option, items) ? null : place
}

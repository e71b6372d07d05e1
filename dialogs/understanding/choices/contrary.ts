import type { Item } from '../words/items.ts'
import type { Option } from './option.ts'
import { REFUSING } from './refusals.ts'

const NEGATING = /^(?:ne|non|rien|personne|impossible|incapable|nulle?)$/

const isContrary = ({ words }: Option, items: readonly Item[]): boolean =>
  words.some(({ word }) => word === 'ne') &&
  !items.some(({ word }) => REFUSING.has(word) || NEGATING.test(word))

/** "je peux travailler" has the words of "Je ne peux pas travailler" and says the contrary: no button then. */
export const unlessContrary = (
  place: number | null,
  items: readonly Item[],
  options: readonly Option[],
): number | null => {
  const option = place === null ? undefined : options[place]
  return option === undefined || isContrary(option, items) ? null : place
}

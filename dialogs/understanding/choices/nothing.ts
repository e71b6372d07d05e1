import type { Item } from '../words/items.ts'
import { ANOTHER, BOTH_OF_THEM, NONE_OF_THEM } from '../vocabulary/buttons.ts'
import { isOfTheme } from './families.ts'
import { contentOf, labelWords, onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { Sayings } from '../phrases/sayings.ts'

const READER = new Sayings([
  ['none', NONE_OF_THEM] as const,
  ['both', BOTH_OF_THEM] as const,
  ['other', ANOTHER] as const,
  ['people', ['les autres', 'des autres']] as const,
])

const IS_NONE = /^(?:aucun|aucune|rien|zero)$/

/** A button that refuses the others: "Aucun", "Rien de tout ça", "Aucune de ces réponses". */
export const isOfNone = (option: Option): boolean => IS_NONE.test(labelWords(option)[0]?.word ?? '')

/** A button for all that the others are not: "Autre", "Autre raison". */
export const isOfOther = (option: Option): boolean => /^autres?$/.test(labelWords(option)[0]?.word ?? '')

const isOfBoth = ({ words }: Option): boolean => words[0]?.word === 'les' && words[1]?.n === 2

const placesOf = (options: readonly Option[], is: (option: Option) => boolean): readonly number[] =>
  options.flatMap((option, place) => (is(option) ? [place] : []))

const SMALL = /^(?:ceux|celle|celles|la|tout|ces|pour|le|moment|instant|special|choix|reponses?|franchement)$/

/** What a message says of all the buttons, when it says nothing else but what one of them names: "pas d'enfant". */
const saidOfAll = (items: readonly Item[], options: readonly Option[]): 'none' | 'both' | 'other' | null => {
  const [said, ...others] = READER.in(items)
  if (said === undefined || said.means === 'people' || others.length > 0) return null
  const rest = contentOf(items.filter((_, at) => at < said.from || at >= said.to))
  const labels = options.flatMap(({ words }) => words)
  const isOfButton = (item: Item): boolean =>
    labels.some((other) => other.word.slice(0, 5) === item.word.slice(0, 5)) ||
    labels.filter((other) => isOfTheme(other, item)).length > 1
  const isCount = ({ n }: Item): boolean => n !== undefined && n > 1 && n <= options.length
  const isSmall = (item: Item): boolean =>
    item.empty || SMALL.test(item.word) || isCount(item) || isOfButton(item)
  const next = items[said.to]
  const isFirst =
    contentOf(items.slice(0, said.from)).length === 0 &&
    (next?.mark === true || (said.means === 'other' && next?.word === 'mais'))
  return isFirst || rest.every(isSmall) ? said.means : null
}

/** "ni l'un ni l'autre", "rien de tout ça", "j'en ai pas" for the only button that is none of the others; "les deux" for "Les deux". */
export const byNothing = (items: readonly Item[], options: readonly Option[]): number | null => {
  const places = {
    none: placesOf(options, isOfNone),
    both: placesOf(options, isOfBoth),
    other: placesOf(options, isOfOther),
  }
  if (Object.values(places).every((place) => place.length === 0)) return null
  const said = saidOfAll(items, options)
  return said === null ? null : onlyOne(places[said])
}

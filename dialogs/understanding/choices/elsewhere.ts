import type { Item } from '../words/items.ts'
import { ELSEWHERE, WAITING } from '../vocabulary/buttons.ts'
import { Sayings } from '../phrases/sayings.ts'
import type { Option } from './option.ts'

const READER = new Sayings([['elsewhere', ELSEWHERE] as const])
const BEGINNING = new Sayings([['waiting', WAITING] as const])

const OWNING = /^(?:mon|ma|mes|notre|nos)$/
const PERSONS = new Set(
  'bebe frere soeur fils fille filles femme mari cousin cousine oncle tante neveu niece mere pere parents enfants copain copine voisin voisine beau-frere epouse epoux conjoint conjointe chien chienne chat chatte'.split(
    ' ',
  ),
)
const DOING = /^(?:est|a|ont|sont|se|va|vont|cherche|veut|passe|fait|vous)$/
const OF_ME = /^(?:je|j|me|moi|nous|on|garde|gardent)$/
/** Labels that are of others than oneself. */
const OF_OTHERS = /^(?:gardes?|enfants?|famille|proches?|ecole|creche|malade|parents?)$/

/** "c'est", "moi ça va, c'est pour": what may stand before somebody. */
const POINTING = /^(?:moi|ca|va|ce|est|pour)$/

/** Where somebody of one's own stands first: "ma femme", "c'est mon mari"; -1 when nobody does. */
const somebodyAt = (items: readonly Item[]): number => {
  const at = items.findIndex(({ mark, word }) => !mark && !POINTING.test(word))
  return OWNING.test(items[at]?.word ?? '') && PERSONS.has(items[at + 1]?.word ?? '') ? at : -1
}

/** "ma femme travaille". */
export const isSomebody = (items: readonly Item[]): boolean => somebodyAt(items) === 0

/** "c'est mon mari qui", "c'est pour ma soeur, elle": it is all of them. */
const isPointed = (items: readonly Item[], at: number): boolean =>
  at > 0 && (items[at + 2]?.word === 'qui' || /^(?:elle|il|lui)$/.test(items[at + 3]?.word ?? ''))

const isOfThem = ({ words }: Option): boolean =>
  words[0]?.word !== 'je' && words.some(({ word }) => OF_OTHERS.test(word))

/** Labels of whoever may be pointed at: "qui vous a aidé ?" */
const areOfPeople = ({ words }: Option): boolean =>
  words.some(({ word }) => PERSONS.has(word) || /^(?:famille|proches?|connaissance|personne)$/.test(word))

const isOfMe = (items: readonly Item[], from: number): boolean =>
  items.some(({ word }, at) => at >= from && OF_ME.test(word) && items[at - 1]?.word !== 'pas')

/** "mon frère est en cdi": of somebody else, where no button is. */
const isOfSomebody = (items: readonly Item[], options: readonly Option[]): boolean => {
  const at = somebodyAt(items)
  if (at < 0 || isOfMe(items, at)) return false
  if (isPointed(items, at)) return !options.some(areOfPeople)
  return at === 0 && !options.some(isOfThem) && DOING.test(items.filter(({ mark }) => !mark)[2]?.word ?? '')
}

/** Whether a message is about other business than the question, whatever words of the buttons it has. */
export const isElsewhere = (items: readonly Item[], options: readonly Option[]): boolean =>
  isOfSomebody(items, options) ||
  BEGINNING.in(items).some(({ from }) => from === 0) ||
  (READER.in(items).length > 0 && !options.some(({ words }) => READER.in(words).length > 0))

/** "vous répondez jamais au téléphone": said of the service, in which no word is of oneself. */
export const isOfService = (items: readonly Item[]): boolean =>
  items.find(({ mark }) => !mark)?.word === 'vous' &&
  !items.some(({ word }) => /^(?:je|me|moi|nous|mon|ma|mes)$/.test(word))

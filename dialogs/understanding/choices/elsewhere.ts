import type { Item } from '../words/items.ts'
import { ELSEWHERE, WAITING } from '../vocabulary/buttons.ts'
import { Sayings } from '../phrases/sayings.ts'
import type { Option } from './option.ts'

const READER = new Sayings([['elsewhere', ELSEWHERE] as const])
const BEGINNING = new Sayings([['waiting', WAITING] as const])

const OWNING = /^(?:mon|ma|mes|notre|nos)$/
const PERSONS = new Set(
  'bebe frere soeur fils fille filles femme mari cousin cousine oncle tante neveu niece mere pere parents enfants copain copine voisin voisine beau-frere'.split(
    ' ',
  ),
)
const DOING = /^(?:est|a|ont|sont|se|va|vont|cherche|veut|passe|fait|vous)$/
const OF_ME = /^(?:je|j|me|moi|nous|on|garde|gardent)$/
/** Labels that are of others than oneself. */
const OF_OTHERS = /^(?:gardes?|enfants?|famille|proches?|ecole|creche|malade|parents?)$/

/** "ma femme travaille". */
export const isSomebody = (items: readonly Item[]): boolean => {
  const [first, second] = items.filter(({ mark }) => !mark)
  return OWNING.test(first?.word ?? '') && PERSONS.has(second?.word ?? '')
}

/** "mon frère est en cdi": of somebody else, where no button is. */
const isOfSomebody = (items: readonly Item[], options: readonly Option[]): boolean => {
  const third = items.filter(({ mark }) => !mark)[2]
  return (
    isSomebody(items) &&
    DOING.test(third?.word ?? '') &&
    !items.some(({ word }) => OF_ME.test(word)) &&
    !options.some(({ words }) => words.some(({ word }) => OF_OTHERS.test(word)))
  )
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

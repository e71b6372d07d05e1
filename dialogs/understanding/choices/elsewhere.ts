import type { Item } from '../items.ts'
import { Sayings } from './sayings.ts'
import type { Option } from './option.ts'

/** What is said of other business, though a button may have a word of it: "je vous appelle ce soir", "bien reçu". */
export const ELSEWHERE: readonly string[] = [
  ...[
    'je vous appelle',
    'je vous rappelle',
    'je vous ai',
    'je vous reponds',
    'je vous ecris',
    'je vous envoie',
    'je vous renvoie',
  ],
  ...[
    'je vous tiens',
    'je reponds',
    'je repondrai',
    'je te rappelle',
    'vous embrasse*',
    'vous salue*',
    'bien recu',
    'bien le bonjour',
  ],
  ...[
    'bonne sante',
    'mieux vaut',
    'change de numero',
    'change de adresse',
    'change de tel',
    'mon numero',
    'mon rdv',
    'mon rendez-vous',
  ],
  ...[
    'desole* du retard',
    'desole* pour le retard',
    'serai en retard',
    'sera en retard',
    'conseiller* repond*',
    'ce est qui',
    'vous repondez',
    'est quoi votre',
    'est quoi vos',
    'est quoi cette',
    'est quoi ce',
    'faut quel*',
    'quel* papiers',
    'sait jamais',
    'avant tout comme',
    'change de mail',
    'bonne apres',
    'arrive pas a ouvrir',
    'arrive pas a cliquer',
    'rendez vous est',
    'rdv est',
  ],
  ...[
    'a vous de meme',
    'vous de meme',
    'etage',
    'suis au volant',
    'suis dans le bus',
    'gare la voiture',
    'mail .. marche plus',
    'mail .. marche pas',
  ],
]

/** What such a message begins with. */
export const WAITING: readonly string[] = [
  ...[
    'attend',
    'attends',
    'attendez',
    'attendez moi',
    'une minute',
    'deux minutes',
    'je reviens',
    'arretez',
    'et vous',
    'vous allez',
  ],
]

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

/** "mon frère est en cdi": of somebody else, where no button is. */
const isOfSomebody = (items: readonly Item[], options: readonly Option[]): boolean => {
  const [first, second, third] = items.filter(({ mark }) => !mark)
  return (
    OWNING.test(first?.word ?? '') &&
    PERSONS.has(second?.word ?? '') &&
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

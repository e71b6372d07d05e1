import { fold } from './folding.ts'
import { SHORTEST_HEARD, soundOf } from './sounds.ts'

/** What the bot never answers itself: rights and money go to a human, a letter with a time limit at once. */
export type Topic = 'rights' | 'letter'

/** One way to know a topic: a word or an expression of each list, folded; `recours*` is any word that begins so. */
export interface TopicRule {
  readonly topic: Topic
  readonly all: readonly string[]
  /** Messages that are about it: the tests of this row. */
  readonly examples: readonly string[]
}

const QUESTION =
  '? | pourquoi | combien | quand | comment | quel | quelle | quels | quelles | quoi | est ce que | esk | why | how | when | what'
const TROUBLE =
  'coup* | recu | touch* | baiss* | arret* | supprim* | suspend* | radie* | bloqu* | rien | jamais | refus* | cut | stopped'
const RIGHTS = `rsa | caf | msa | cssm | apl | aah | ass | allocation* | alloc | allocs | prime* | indemnit* | chomage | sanction* |
  versement* | virement* | impots | loyer | dette* | amende | argent | pension* | retraite* | cheque* | facture* | aide financiere |
  benefit* | allowance | money | payment*`
const LETTER = 'courrier* | lettre* | recommande* | notification* | letter*'
const LIMIT = `delai* | limite* | jours | jour | mois | repond* | reponse | avant | sous | demain | lundi | mardi | mercredi | jeudi |
  vendredi | semaine* | contest* | sanction* | recours* | signer | renvoy* | deadline | days | before`

/** The first row that fits is the one. */
export const TOPICS: readonly TopicRule[] = [
  {
    topic: 'letter',
    all: [LETTER, LIMIT],
    examples: [
      "j'ai reçu une lettre il faut répondre sous 10 jours",
      'jai recu un courier il faut repondre avant vendredi',
      'la lettre dit que jai 1 mois pour contester',
    ],
  },
  {
    topic: 'letter',
    all: [
      'huissier* | expulsion* | mise en demeure | commandement de payer | tribunal | avis de saisie | a la porte du logement',
    ],
    examples: ['un huissier ma envoyé une mise en demeure', "j'ai un avis d'expulsion pour le 30 mars"],
  },
  {
    topic: 'letter',
    all: ['rembours* | contest* | recours', 'avant | sous | delai* | limite* | mois | jours'],
    examples: ['la caf me demande de rembourser avant fin mars'],
  },
  {
    topic: 'rights',
    all: [RIGHTS, `${QUESTION} | ${TROUBLE}`],
    examples: [
      'pk mon rsa a baissé',
      "on m'a coupé l'apl",
      'combien de prime ?',
      'mes indemnités kilometriques comment ca marche',
    ],
  },
  {
    topic: 'rights',
    all: ['droit a | droit au | droit aux | mes droits', QUESTION],
    examples: ['est ce que jai droit a la prime d activite', "j'ai droit à quoi"],
  },
  {
    topic: 'rights',
    all: ['toucher | payer | paye | verse | rembourse*', 'combien | ce mois | quand'],
    examples: ['combien je vais toucher ce mois ci', 'quand est-ce que je suis payé'],
  },
  {
    topic: 'rights',
    all: [
      'sanction* | radie* | radiation | oblige* | obligatoire* | risque quoi | risque de | perdre mes | amende',
      QUESTION,
    ],
    examples: [
      'est ce que je vais etre sanctionné si je viens pas',
      'c obligatoire de venir ?',
      'je risque quoi si je viens pas',
    ],
  },
  {
    topic: 'rights',
    all: [
      "plus rien sur mon compte | plus d'argent | plus de sous | plus un euro | a decouvert | compte bloque",
    ],
    examples: ['jai plus rien sur mon compte koi faire', "j'ai plus d'argent pour le mois"],
  },
]

/** A word as it may be spelt; a stem as it begins. */
type Word = (said: string) => boolean

const wordOf = (text: string): Word => {
  if (text.endsWith('*')) {
    const stem = text.slice(0, -1)
    const sound = soundOf(stem)
    return (said) =>
      said.startsWith(stem) || (stem.length >= SHORTEST_HEARD && soundOf(said).startsWith(sound))
  }
  const sound = soundOf(text)
  return (said) => said === text || (text.length >= SHORTEST_HEARD && soundOf(said) === sound)
}

const SEPARATORS = /[^\p{L}\p{N}?]+/u
const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .replaceAll('?', ' ? ')
    .split(SEPARATORS)
    .filter((word) => word !== '')

/** Whether an expression stands in these words. */
const expressionOf = (text: string): ((said: readonly string[]) => boolean) => {
  const words = wordsIn(text.replaceAll('*', '')).map((word, at, all) =>
    wordOf(at === all.length - 1 && text.endsWith('*') ? `${word}*` : word),
  )
  return (said) => said.some((_, from) => words.every((word, at) => word(said[from + at] ?? '')))
}

const anyOf = (list: string): ((said: readonly string[]) => boolean) => {
  const expressions = list.split('|').map((text) => expressionOf(text.trim()))
  return (said) => expressions.some((stands) => stands(said))
}

const rows = TOPICS.map(({ topic, all }) => ({ topic, lists: all.map(anyOf) }))

/** So many words tell what a message is about. */
const READ = 300

/** The topic of words that mean none of the acts; null when they are about something else. Linear; pure. */
export const topicOf = (text: string): Topic | null => {
  const said = wordsIn(text).slice(0, READ)
  return rows.find(({ lists }) => lists.every((stands) => stands(said)))?.topic ?? null
}

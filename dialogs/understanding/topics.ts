import { wordsOf } from './patterns/pattern.ts'
import { Sayings } from './phrases/sayings.ts'

/** What the bot never answers itself: rights and money go to a human, a letter with a time limit at once. */
export type Topic = 'rights' | 'letter'

/** One way to know a topic: all of these patterns are said, wherever; they are written as `sayings.ts` reads them. */
export interface TopicRule {
  readonly topic: Topic
  readonly all: readonly string[]
  /** Messages that are about it: the tests of this row. */
  readonly examples: readonly string[]
}

const QUESTION =
  '(?|pourquoi|combien|quand|comment|quel|quelle|quels|quelles|quoi|est ce que|esk|why|how|hows|when|what|whats)'
const TROUBLE =
  '(coup*|recu|touch*|baiss*|arret*|supprim*|suspend*|radie*|bloqu*|rien|jamais|refus*|cut|stopped)'
const RIGHTS = `(rsa|caf|msa|cssm|apl|aah|ass|allocation*|alloc|allocs|prime*|indemnit*|chomage|sanction*|versement*|
  virement*|impots|loyer|dette*|amende|argent|pension*|retraite*|cheque*|facture*|aide financiere|benefit*|
  allowance|money|payment*)`
const LETTER = '(courrier*|lettre*|recommande*|notification*|letter*)'
const LIMIT = `(delai*|limite*|jours|jour|mois|repond*|reponse|avant|sous|demain|lundi|mardi|mercredi|jeudi|vendredi|
  semaine*|contest*|sanction*|recours*|signer|renvoy*|deadline|days|before)`

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
      '(huissier*|expulsion*|mise en demeure|commandement de payer|tribunal|avis de saisie|a la porte du logement)',
    ],
    examples: ['un huissier ma envoyé une mise en demeure', "j'ai un avis d'expulsion pour le 30 mars"],
  },
  {
    topic: 'letter',
    all: ['(rembours*|contest*|recours)', '(avant|sous|delai*|limite*|mois|jours)'],
    examples: ['la caf me demande de rembourser avant fin mars'],
  },
  {
    topic: 'rights',
    all: [RIGHTS, TROUBLE],
    examples: ['pk mon rsa a baissé', "on m'a coupé l'apl"],
  },
  {
    topic: 'rights',
    all: [RIGHTS, QUESTION],
    examples: ['combien de prime ?', 'mes indemnités kilometriques comment ca marche', "what's my allowance"],
  },
  {
    topic: 'rights',
    all: ['(droit a|droit au|droit aux|mes droits)', QUESTION],
    examples: ['est ce que jai droit a la prime d activite', "j'ai droit à quoi"],
  },
  {
    topic: 'rights',
    all: ['(toucher|payer|paye|verse|rembourse*)', '(combien|ce mois|quand)'],
    examples: ['combien je vais toucher ce mois ci', 'quand est-ce que je suis payé'],
  },
  {
    topic: 'rights',
    all: [
      '(sanction*|radie*|radiation|oblige*|obligatoire*|risque quoi|risque de|perdre mes|amende)',
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
    all: ["(plus rien sur mon compte|plus d'argent|plus de sous|plus un euro|a decouvert|compte bloque)"],
    examples: ['jai plus rien sur mon compte koi faire', "j'ai plus d'argent pour le mois"],
  },
]

const ROWS = TOPICS.map(({ topic, all }) => ({
  topic,
  readers: all.map((pattern) => new Sayings([[topic, [pattern]]])),
}))

/** So many words tell what a message is about. */
const READ = 300
const WRITTEN = /[\p{L}\p{N}?]/u

/** The topic of words that mean none of the acts; null when they are about something else. Linear; pure. */
export const topicOf = (text: string): Topic | null => {
  const words = wordsOf(text)
    .filter((word) => WRITTEN.test(word))
    .slice(0, READ)
    .map((word) => ({ word, mark: false }))
  return ROWS.find(({ readers }) => readers.every((reader) => reader.in(words).length > 0))?.topic ?? null
}

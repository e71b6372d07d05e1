import { fold } from './folding.ts'

/** What the bot never answers itself: rights and money go to a human, a letter with a time limit at once. */
export type Topic = 'rights' | 'letter'

/** Words of rights, benefits and money, folded. Alone they say nothing: "je peux pas jeudi, j'ai rdv à la caf" is about a date. */
const RIGHTS = new Set(
  `rsa caf msa cssm apl aah ass allocation allocations alloc allocs prime primes droits indemnite indemnites chomage
  sanction sanctions radie radiee radiation suspendu suspension versement versements virement impots loyer dette dettes
  amende argent benefit benefits allowance money payment payments`.split(/\s+/),
)

/** Words of a question or of a trouble: one of these too, or "?". Examples: "pk mon rsa", "on m'a coupé l'apl", "combien de prime". */
const ASKED = new Set(
  `pourquoi pk pq pourkoi combien quand comment quel quelle quels quelles koi quoi coupe coupee recu touche
  toucher touchee baisse baisse arrete supprime suspendu radie why how when what cut stopped`.split(/\s+/),
)

/** Words of a letter, and words of a time limit: one of each. Example: "j'ai recu une lettre il faut repondre sous 10 jours". */
const LETTER = new Set('courrier courriers lettre recommande notification letter'.split(' '))
const LIMIT = new Set(
  'delai limite jours jour repondre reponse avant semaine sanction deadline days'.split(' '),
)

/** The topic of words that mean none of the acts; null when they are about something else. Linear; pure. */
export const topicOf = (text: string): Topic | null => {
  const words = fold(text).split(/[^\p{L}\p{N}]+/u)
  const has = (table: ReadonlySet<string>): boolean => words.some((word) => table.has(word))
  if (has(LETTER) && has(LIMIT)) return 'letter'
  return has(RIGHTS) && (has(ASKED) || text.includes('?')) ? 'rights' : null
}

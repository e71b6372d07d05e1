import type { Item } from '../words/items.ts'
import type { Parsed } from './parsed.ts'

const INFINITIVE = /(?:er|ir|dre|tre|ire|vre|ore)$/
const WANTING = /^(veux|veut|voudrais|souhaite)/
/** Verbs of coming and of leaving home: not to be able to is to decline. */
const COMING = new Set(
  `venir etre aller passer assister participer deplacer rendre presenter liberer sortir partir quitter bouger voir
  absenter rejoindre honorer tenir assurer pouvoir laisser abandonner conduire marcher rouler circuler`.split(
    /\s+/,
  ),
)
/** Whether a word is a verb in the infinitive that leaves no place for coming. */
export const isOtherInfinitive = (item: Item | undefined): boolean =>
  item !== undefined && !item.mark && !item.empty && INFINITIVE.test(item.word) && !COMING.has(item.word)

/** Words between "je peux pas" and what they cannot do: "je peux pas vous appeler". */
const BETWEEN = new Set('le la les l me te se vous nous lui leur y en de du des ce ces un une'.split(' '))

const SUFFERED =
  /^(?:radi|sanction|vir|jug|refus|paye|embauch|licenci|expuls|coup|suiv|form|pris|recrut|trait|oblig|forc|condamn|exclu)/

/** "je veux pas être radié": what is done to somebody. */
const isSuffered = (item: Item | undefined): boolean => item !== undefined && SUFFERED.test(item.word)

/** "je peux pas ouvrir le lien": what cannot be done is something else than to come. */
export const isOfAnotherVerb = ({ items, phrases }: Parsed): boolean => {
  const no = phrases.findLast(({ rule }) => rule.means === 'decline')
  if (no === undefined || !/^(pas|plus|jamais|impossible|possible)$/.test(items[no.to - 1]?.word ?? ''))
    return false
  // "j'arrive pas à joindre la caf"
  const isManaging = (items[no.to - 2]?.word ?? '').startsWith('arriv') && items[no.to]?.word === 'a'
  const start = isManaging ? no.to + 1 : no.to
  const at = items.findIndex(({ word }, place) => place >= start && !BETWEEN.has(word))
  const next = phrases.some(({ from, to }) => at >= from && at < to) ? undefined : items[at]
  if (next?.word === 'etre' && isSuffered(items[at + 1])) return true
  if (next === undefined || next.mark || next.empty || COMING.has(next.word)) return false
  return INFINITIVE.test(next.word) || WANTING.test(items[no.to - 2]?.word ?? '')
}

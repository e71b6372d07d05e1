import { Sayings } from '../phrases/sayings.ts'
import { SETTLED } from '../vocabulary/buttons.ts'
import type { Item } from '../words/items.ts'
import { isSomebody } from './elsewhere.ts'
import { isOfFamily, isOfTheme } from './families.ts'
import { isNear } from './labels.ts'
import { contentOf, labelWords } from './option.ts'
import type { Option } from './option.ts'
import { refusalAfter } from './refusals.ts'
import { standingAmong } from './whole.ts'

/** "permis de conduire non, logement oui": a label that is refused after it is said speaks for no other. */
const withoutRefused = (items: readonly Item[], options: readonly Option[]): readonly Item[] => {
  if (!items.some(({ word }) => word === 'non')) return items
  const refused = standingAmong(items, options).flatMap(({ from, to }) => {
    const end = refusalAfter(items, to - 1)
    return items[end]?.word === 'non' ? [{ from, end }] : []
  })
  return items.filter((_, at) => !refused.some(({ from, end }) => at >= from && at <= end))
}

const PREFERRING = /^(?:prefer(?:e|erais|erai)|plutot)$/

/** "on m'a dit par téléphone mais j'aime mieux venir". */
const isPreferred = (items: readonly Item[], at: number): boolean => {
  const from = items[at]?.word === 'je' ? at + 1 : at
  const [verb, more] = [items[from]?.word ?? '', items[from + 1]?.word]
  return PREFERRING.test(verb) || (verb === 'aime' && more === 'mieux')
}

const NOW = /^(?:maintenant|desormais|actuellement)$/
const REALLY = /^(?:vrai|realite)$/
const THEN = /^(?:avant|debut|epoque|etait|etais|avait|avais|sors|quittee?|pensais|croyais|imaginais)$/

/** "là 1650", "là plus du tout": at the beginning of a part, before what is no thing. */
const isThere = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 'la' &&
  items[at - 1]?.mark === true &&
  (items[at + 1]?.n !== undefined || /^(?:plus|je|ce|ca|on|ya)$/.test(items[at + 1]?.word ?? ''))

const isIn = (items: readonly Item[], at: number): boolean => items[at - 1]?.word === 'en'

/** "avant c'était le logement, maintenant la garde", "je pensais que non, en fait si", "en vrai j'en fais 18". */
const isNow = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.word ?? ''
  if (REALLY.test(word) && isIn(items, at)) return true
  const isTold = NOW.test(word) || isThere(items, at) || (word === 'fait' && isIn(items, at))
  return isTold && items.slice(0, at).some((item) => THEN.test(item.word))
}

/** "le matin je dors, plutôt après 20 h": what is chosen in the end. */
const isChosen = (items: readonly Item[], at: number): boolean =>
  items[at]?.mark === true &&
  /^(?:plutot|disons)$/.test(items[at + 1]?.word ?? '') &&
  items[at + 2]?.mark === false

/** Part of a message, `to` excluded: up to a mark or to "mais", which ends it. */
interface Part {
  readonly from: number
  readonly to: number
}

const partsOf = (items: readonly Item[]): readonly Part[] => {
  const parts: Part[] = []
  for (let from = 0, at = 0; at <= items.length; at += 1) {
    const item = items[at]
    if (item !== undefined && !item.mark && item.word !== 'mais') continue
    if (at > from) parts.push({ from, to: at })
    from = at + 1
  }
  return parts
}

const SETTLING = new Sayings([['settled', SETTLED] as const])

/** Whether a word is of what a button names. */
const isOfButton = (item: Item, options: readonly Option[]): boolean =>
  item.word.length > SHORTEST &&
  options.some((option) =>
    labelWords(option).some((word) => isNear(word, item) || isOfFamily(word, item) || isOfTheme(word, item)),
  )

const SHORTEST = 2

/** "les horaires ça va, c'est le chef": a thing that is settled, before what is not. */
const isSettled = (said: readonly Item[], next: readonly Item[], options: readonly Option[]): boolean => {
  if (said.at(-1)?.word === 'oui' && said.length > 1)
    return next[0]?.word === 'de' && next[1]?.word === 'abord'
  return SETTLING.in(said).some(({ from }) => said.slice(0, from).some((item) => isOfButton(item, options)))
}

const OPENING = /^(?:non|nan|alors|ah|bah|ben|ce|est|surtout)$/
const OF_A_THING = /^(?:le|la|les|un|une|par|en|au|aux|a|mon|ma|mes)$/
/** "pas les horaires, le trajet", "ni le bus ni le train": a button that is refused. */
const isSetAside = (said: readonly Item[], options: readonly Option[]): boolean => {
  if (said[0]?.word === 'ni') return true
  const at = said.findIndex(({ word }) => !OPENING.test(word))
  const thing = said.slice(at + 1, OF_A_THING.test(said[at + 1]?.word ?? '') ? at + 3 : at + 2).at(-1)
  return (
    said[at]?.word === 'pas' &&
    thing !== undefined &&
    options.some((option) => labelWords(option).some((word) => word.word.length > 3 && isNear(word, thing)))
  )
}

/** "oui pour le mail, non pour le téléphone". */
const isRefusedFor = (said: readonly Item[]): boolean =>
  /^(?:non|pas)$/.test(said[0]?.word ?? '') && said[1]?.word === 'pour'

/** "temps partiel mais je voudrais un temps plein": what is only wished for. */
const isWished = (items: readonly Item[], { from }: Part): boolean =>
  items[from - 1]?.word === 'mais' &&
  /^(?:voudrais?|aimerais?|souhaiterais?|espere)$/.test(
    items[items[from]?.word === 'je' ? from + 1 : from]?.word ?? '',
  )

/** "facile ? une usine à gaz": a button that is taken up only to wonder at it. */
const isWondered = (items: readonly Item[], { to }: Part): boolean => items[to]?.word === '?'

/** "« très utile », faut pas exagérer": a button that is quoted, when more is said. */
const withoutQuoted = (items: readonly Item[]): readonly Item[] => {
  const from = items.findIndex(({ word }) => QUOTE.test(word))
  const to = items.findIndex(({ word }, at) => at > from && QUOTE.test(word))
  const rest = from < 0 || to < 0 ? [] : items.filter((_, at) => at < from || at > to)
  return contentOf(rest).length > 0 ? rest : items
}

const QUOTE = /^[«»"“”]$/u

/** What is said before the point: none of it counts where more is said after it. */
const withoutPreface = (items: readonly Item[], options: readonly Option[]): readonly Item[] => {
  const parts = partsOf(items)
  const prefaces = parts.filter((part, rank) => {
    const said = items.slice(part.from, part.to)
    if (rank > 0 && (isWished(items, part) || isRefusedFor(said))) return true
    const rest = parts[rank + 1]
    const next = rest === undefined ? [] : items.slice(rest.from, rest.to)
    if (contentOf(next).length === 0) return false
    if (isSomebody(said) && next[0]?.word === 'moi') return true
    return isWondered(items, part) || isSettled(said, next, options) || isSetAside(said, options)
  })
  return prefaces.length === 0
    ? items
    : items.filter((_, at) => !prefaces.some(({ from, to }) => at >= from && at <= to))
}

const LONGEST = 60

/**
 * What counts of an answer to buttons: what is preferred to the rest, what is so now, what comes after a thing that is settled or set
 * aside, and no label that is refused after it is said, or only quoted. A story of more words is left whole.
 */
export const countingIn = (items: readonly Item[], options: readonly Option[]): readonly Item[] => {
  if (items.length > LONGEST) return items
  const from = items.findLastIndex(
    ({ word }, at) =>
      (word === 'mais' && isPreferred(items, at + 1)) || isNow(items, at) || isChosen(items, at),
  )
  const said = withoutQuoted(from < 0 ? items : items.slice(from + 1))
  return withoutPreface(withoutRefused(said, options), options)
}

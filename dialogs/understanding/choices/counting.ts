import type { Item } from '../words/items.ts'
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

const PREFERRING = /^(?:prefer(?:e|erais|erai)|plutot|voudrais)$/

/** "on m'a dit par téléphone mais j'aime mieux venir". */
const isPreferred = (items: readonly Item[], at: number): boolean => {
  const from = items[at]?.word === 'je' ? at + 1 : at
  const [verb, more] = [items[from]?.word ?? '', items[from + 1]?.word]
  return PREFERRING.test(verb) || (verb === 'aime' && more === 'mieux')
}

const NOW = /^(?:maintenant|desormais|actuellement)$/
const THEN = /^(?:avant|debut|epoque|etait|etais|avait|avais)$/

/** "avant c'était le logement, maintenant la garde". */
const isNow = (items: readonly Item[], at: number): boolean =>
  NOW.test(items[at]?.word ?? '') && items.slice(0, at).some(({ word }) => THEN.test(word))

/** What counts of an answer to buttons: what is preferred to the rest, what is so now, and no label that is refused after it is said. */
export const countingIn = (items: readonly Item[], options: readonly Option[]): readonly Item[] => {
  const from = items.findLastIndex(
    ({ word }, at) => (word === 'mais' && isPreferred(items, at + 1)) || isNow(items, at),
  )
  return withoutRefused(from < 0 ? items : items.slice(from + 1), options)
}

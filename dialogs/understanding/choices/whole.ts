import type { Item } from '../words/items.ts'
import { isNear } from './labels.ts'
import { labelWords, onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { isNegatedVerb, isRefused } from './refusals.ts'

/** Where a label stands in a message, word for word: `to` excluded. */
interface Standing {
  readonly place: number
  readonly from: number
  readonly to: number
}

const SINGLE = /^(?:oui|non|autre|rien|aucun|aucune|tout)$/
/** What a reason or a remark begins with, after a label. */
const GOING_ON = /^(?:mais|parce|car|vu|puisque|sinon|je|on|ya|y|il|elle|ca|ce|merci|svp)$/

/** Where the words of a label end that begin here, marks inside a sentence passed over; -1 when they are others. */
const endOf = (label: readonly Item[], items: readonly Item[], from: number): number => {
  let at = from
  for (const word of label) {
    while (at > from && items[at]?.mark === true && items[at]?.stop === false) at += 1
    const item = items[at]
    if (item === undefined || item.mark || !isNear(word, item)) return -1
    at += 1
  }
  return label.length === 0 ? -1 : at
}

const standingIn = (items: readonly Item[], label: readonly Item[], place: number): readonly Standing[] =>
  items.flatMap((_, from) => {
    const to = endOf(label, items, from)
    return to < 0 ? [] : [{ place, from, to }]
  })

const isSmall = (item: Item | undefined): boolean => item?.empty === true && !DEGREE.test(item.word)

/** What makes more or less of a label: "tout à fait satisfait". */
const DEGREE = /^(?:tout|fait|tres|trop|assez|peu|vraiment|super|hyper|completement|totalement|moyen)$/

/** Whether nothing but small words stands beside it in its sentence, or what goes on after it. */
const standsApart = ({ from, to }: Standing, items: readonly Item[]): boolean => {
  let before = from - 1
  while (items[before]?.mark === false && isSmall(items[before])) before -= 1
  const next = items.slice(to).find(({ mark, empty }) => mark || !empty)
  const isLast = next === undefined || next.mark || GOING_ON.test(items[to]?.word ?? '')
  return (items[before] === undefined || items[before]?.mark === true) && isLast
}

/** Where labels stand in a message, whichever they are. */
export const standingAmong = (items: readonly Item[], options: readonly Option[]): readonly Standing[] =>
  options.flatMap(({ words }, place) =>
    standingIn(
      items,
      words.filter(({ mark }) => !mark),
      place,
    ),
  )

const isSingle = (option: Option): boolean => labelWords(option).every(({ word }) => SINGLE.test(word))

/** A label said word for word; `isLong` when it has more words than one of its own. */
interface Whole {
  readonly place: number
  readonly isLong: boolean
}

/** "je dirais moins de 6 mois", "en bus, merci pour tout": the only label that is said word for word, and not refused. */
export const wholeAmong = (items: readonly Item[], options: readonly Option[]): Whole | null => {
  const said = standingAmong(items, options).filter(
    ({ from, to }) => !isRefused(items, from) && !isNegatedVerb(items, to - 1),
  )
  const place = onlyOne([...new Set(said.map((one) => one.place))])
  const option = place === null ? undefined : options[place]
  if (place === null || option === undefined || isSingle(option)) return null
  const isLong = labelWords(option).length > 1
  return isLong || said.some((one) => standsApart(one, items)) ? { place, isLong } : null
}

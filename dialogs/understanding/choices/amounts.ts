import type { Item } from '../words/items.ts'
import {
  ABOUT,
  COUNTED_DAYS,
  EVERY,
  HOURS,
  MINUTES,
  PERIODS,
  TWINS,
  UNITS,
  YEAR,
} from '../vocabulary/amounts.ts'
import type { Quantity, Unit } from '../vocabulary/amounts.ts'

/** What may stand between a number and what it counts: "deux petits mois", "une vingtaine de km". */
const BETWEEN = new Set(
  'de petit petits bon bons bonne bonnes grosses gros a ou et au - demi environ'.split(' '),
)
const JOINING = new Set(['a', 'ou', 'et', '-'])
const FARTHEST = 5

export const numberOf = ({ n, word }: Item): number | undefined => ABOUT[word] ?? n

/** A number and what it counts, and where that ends. */
interface Counted extends Quantity {
  readonly to: number
}

const THOUSAND = 1000
const HUNDRED = 100
const isHundred = (item: Item | undefined): boolean => /^cents?$/.test(item?.word ?? '')

/** "deux mille", "mille deux cents", "cinq cent cinquante": a number in words of more than a hundred, and where it ends. */
const bigNumberAt = (
  items: readonly Item[],
  from: number,
): { readonly n: number; readonly to: number } | null => {
  let [total, part, at] = [0, 0, from]
  let isBig = false
  for (; at < items.length; at += 1) {
    const item = items[at]
    if (item?.word === 'mille') [total, part, isBig] = [(total + part || 1) * THOUSAND, 0, true]
    else if (isHundred(item)) [part, isBig] = [(part || 1) * HUNDRED, true]
    else if (item?.n === undefined || item.mark) break
    else part += item.n
  }
  return isBig ? { n: total + part, to: at } : null
}

/** The same items, such a number being one. */
const withBigNumbers = (items: readonly Item[]): readonly Item[] => {
  if (!items.some((item) => item.word === 'mille' || isHundred(item))) return items
  const joined: Item[] = []
  for (let at = 0; at < items.length;) {
    const item = items[at] as Item
    const big =
      item.n !== undefined || item.word === 'mille' || isHundred(item) ? bigNumberAt(items, at) : null
    joined.push(big === null ? item : { ...item, n: big.n })
    at = big?.to ?? at + 1
  }
  return joined
}

/** "quinze jours", "une vingtaine de km", "une quinzaine"; a number takes the unit of the next that has one: "10 à 30 km". */
const countedAt = (items: readonly Item[], at: number, alone: Unit | null): Counted | null => {
  const count = numberOf(items[at] as Item)
  const twins = TWINS[items[at]?.word ?? '']
  if (count === undefined) return twins === undefined ? null : { count: twins, unit: 'children', to: at + 1 }
  for (let next = at + 1; next <= at + FARTHEST; next += 1) {
    const word = items[next]?.word ?? ''
    const unit = UNITS.get(word)
    if (unit !== undefined) return { count: count * unit.count, unit: unit.unit, to: next + 1 }
    const isJoined = items[next] !== undefined && numberOf(items[next] as Item) !== undefined
    if (!BETWEEN.has(word) && !(isJoined && JOINING.has(items[next - 1]?.word ?? ''))) break
  }
  if (items[at]?.word === 'quinzaine' && alone === 'days')
    return { count: ABOUT['quinzaine'] ?? 0, unit: 'days', to: at + 1 }
  return null
}

/** "un quart d'heure", "trois quarts d'heure", "une demi heure": parts of an hour. */
const partAt = (items: readonly Item[], at: number): Counted | null => {
  const rest = items.slice(at, at + 4).map(({ word }) => word)
  const number = items[at]?.n
  if (/^quarts?$/.test(rest[1] ?? '') && rest[3] === 'heure' && number !== undefined)
    return { count: (number / 4) * HOURS, unit: 'days', to: at + 4 }
  if (rest[0] === 'demi' && rest[1] === 'heure') return { count: HOURS / 2, unit: 'days', to: at + 2 }
  return null
}

/** "1 h 30", "un an et demi". */
const withRest = (counted: Counted, items: readonly Item[]): Counted => {
  const { count, unit, to } = counted
  const last = UNITS.get(items[to - 1]?.word ?? '')
  if (unit !== 'days' || last === undefined) return counted
  if (items[to]?.word === 'et' && /^demie?$/.test(items[to + 1]?.word ?? ''))
    return { count: count + last.count / 2, unit, to: to + 2 }
  const minutes = items[to]?.n
  const isOfHours = last.count === HOURS && minutes !== undefined && minutes < 60
  return isOfHours ? { count: count + minutes * MINUTES, unit, to: to + 1 } : counted
}

/** "tous les jours", "chaque lundi", "jamais", "3 fois par semaine": so many times a week. */
const oftenAt = (items: readonly Item[], at: number): Counted | null => {
  const [first, second, third, fourth] = items.slice(at, at + 4).map(({ word }) => word)
  if (first === 'jamais') return { count: 0, unit: 'weekly', to: at + 1 }
  const every =
    /^(?:tous|toutes)$/.test(first ?? '') && second === 'les'
      ? third
      : /^(?:chaque|chak)$/.test(first ?? '')
        ? second
        : undefined
  const times = EVERY[every ?? '']
  if (times !== undefined) return { count: times, unit: 'weekly', to: at + (every === third ? 3 : 2) }
  // "toutes les deux semaines"
  const [pause, once] = [items[at + 2]?.n, EVERY[fourth ?? '']]
  if (every === third && pause !== undefined && pause > 0 && once !== undefined) {
    const days = once === EVERY['jour'] ? (COUNTED_DAYS[pause] ?? pause) : pause
    return { count: once / days, unit: 'weekly', to: at + 4 }
  }
  return timesAt(items, at)
}

const ONLY = /^(?:seule?|petites?)$/

/** "3 fois par semaine", "une seule fois par mois", "4 jours sur 7". */
const timesAt = (items: readonly Item[], at: number): Counted | null => {
  const count = items[at]?.n
  if (count === undefined) return null
  const from = ONLY.test(items[at + 1]?.word ?? '') ? at + 2 : at + 1
  const [first, second, third] = items.slice(from, from + 3).map(({ word }) => word)
  if (/^(?:fois|x|jours?)$/.test(first ?? '') && second === 'sur' && third === '7')
    return { count, unit: 'weekly', to: from + 3 }
  const isTimes = /^(?:fois|x)$/.test(first ?? '')
  const isDays = /^jours?$/.test(first ?? '') && /^(?:par|la)$/.test(second ?? '')
  if (!isTimes && !isDays) return null
  if (count === 0) return { count: 0, unit: 'weekly', to: from + 1 }
  const period = items.slice(from + 1, from + 4).find(({ word }) => PERIODS[word] !== undefined)
  return period === undefined
    ? null
    : { count: count * (PERIODS[period.word] ?? 0), unit: 'weekly', to: items.indexOf(period, from) + 1 }
}

/** "un mois", "tout le temps", not "par mois", "tous les mois": a period, or all of something, that says of nothing how often it is. */
export const isLonePeriod = (items: readonly Item[], at: number): boolean => {
  const word = items[at]?.word ?? ''
  if (/^(?:tous|toutes?|tout)$/.test(word)) return items[at + 1]?.word !== 'les'
  const isPeriod = EVERY[word] !== undefined || PERIODS[word] !== undefined
  return isPeriod && !/^(?:par|les|la|chaque)$/.test(items[at - 1]?.word ?? '')
}

/** "1 à 2 fois par semaine": the number before takes what the one after counts. */
const joined = (items: readonly Item[], at: number): Counted | null => {
  const number = items[at]?.n
  if (number === undefined || !JOINING.has(items[at + 1]?.word ?? '')) return null
  const next = items[at + 2]?.n
  const after = next === undefined ? null : oftenAt(items, at + 2)
  if (after === null || next === undefined || next === 0) return null
  return { count: (after.count / next) * number, unit: 'weekly', to: at + 2 }
}

/** "Plusieurs fois par semaine": from twice on, not every day; null when it says no such thing. */
export const severalIn = (items: readonly Item[]): number | null => {
  const at = items.findIndex(({ word }) => word === 'plusieurs')
  const period = items.slice(at + 1).find(({ word }) => PERIODS[word] !== undefined)
  return at < 0 || items[at + 1]?.word !== 'fois' || period === undefined
    ? null
    : (PERIODS[period.word] ?? null)
}

/** Small words beside a number that is all that is said. */
const AROUND = new Set(
  'environ bon bonne a peu pres net nets brut par mois je dirai dirais mets met note sur ans vers la le de ai jai pour moi un une ca fait suis seul seule seulement juste que en petit petite'.split(
    ' ',
  ),
)

/** Whether nothing but a number is said: "35", "1200 net", "7 sur 10". */
export const isNumeral = (items: readonly Item[]): boolean =>
  items.some((item) => numberOf(item) !== undefined) &&
  items.every((item) => item.mark || item.empty || numberOf(item) !== undefined || AROUND.has(item.word))

/** "juste ma petite": one child. */
const ownChild = (items: readonly Item[], at: number): boolean =>
  /^(?:mon|ma)$/.test(items[at - 1]?.word ?? '') && UNITS.get(items[at]?.word ?? '')?.unit === 'children'

/** "j'en ai 5 dont des jumeaux": counts what the buttons count. */
const ownedIn = (items: readonly Item[], unit: Unit): readonly Quantity[] => {
  const at = items.findIndex(
    ({ word }, place) =>
      word === 'en' && OWNING.test(items[place + 1]?.word ?? '') && items[place + 2]?.n !== undefined,
  )
  const count = at < 0 ? undefined : items[at + 2]?.n
  return count === undefined ? [] : [{ count, unit }]
}

const OWNING = /^(?:ai|a|avons|as)$/

const bareIn = (items: readonly Item[], unit: Unit): readonly Quantity[] => {
  if (!isNumeral(items)) return []
  const all = items.filter((item) => numberOf(item) !== undefined)
  const figures = all.filter(({ word }) => word !== 'un' && word !== 'une')
  const numbers = (figures.length > 0 ? figures : all).flatMap((item) => numberOf(item) ?? [])
  const isShare = items.some(({ word }) => word === 'sur' || word === '</>')
  const isRange = items.some(({ word }) => JOINING.has(word))
  return (isShare || !isRange ? numbers.slice(0, 1) : numbers).map((count) => ({ count, unit }))
}

/** "pas toutes les semaines", "pas encore 2 ans", "pas plus de 10". */
const isRefusedAt = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  while (/^(?:encore|plus|moins|de)$/.test(items[before]?.word ?? '')) before -= 1
  return /^(?:pas|jamais)$/.test(items[before]?.word ?? '')
}

/** The quantities that are said; a number alone counts in the unit of the buttons, `of`: years among ages, else no length of time. */
export const quantitiesIn = (said: readonly Item[], of: Unit | null): readonly Quantity[] => {
  const items = withBigNumbers(said)
  const owned = of === 'children' ? ownedIn(items, of) : []
  if (owned.length > 0) return owned
  const found: Quantity[] = []
  for (let at = 0; at < items.length;) {
    const counted =
      (of === null || of === 'weekly' ? (joined(items, at) ?? oftenAt(items, at)) : null) ??
      partAt(items, at) ??
      countedAt(items, at, of)
    if (counted === null || isRefusedAt(items, at)) {
      at = counted?.to ?? at + 1
      continue
    }
    const whole = withRest(counted, items)
    found.push({ count: whole.count, unit: whole.unit })
    at = isOfSeveral(items, at) ? at + 1 : whole.to
  }
  if (of === 'children' && found.length === 0)
    for (const at of items.keys()) if (ownChild(items, at)) found.push({ count: 1, unit: of })
  const counted = of === null || of === 'none' ? found : found.filter(({ unit }) => unit === of)
  if (counted.length > 0 && of !== 'none') return counted
  return of === 'days' || of === 'weekly' ? found : bareIn(items, of ?? 'none')
}

/** "35", "la cinquantaine bien tapée" among ages. */
export const agesIn = (items: readonly Item[]): readonly Quantity[] => {
  const about = items.flatMap(({ word }, at) => (items[at - 1]?.word === 'la' ? (ABOUT[word] ?? []) : []))
  const said = about.map((count): Quantity => ({ count, unit: 'days' }))
  return (said.length > 0 ? said : bareIn(items, 'days')).map(({ count, unit }) => ({
    count: count * YEAR,
    unit,
  }))
}

/** A number of years from which buttons are of ages. */
export const ADULT = 15 * YEAR

/** "10 à 30 km": the second number is still to be read. */
const isOfSeveral = (items: readonly Item[], at: number): boolean =>
  JOINING.has(items[at + 1]?.word ?? '') &&
  items[at + 2] !== undefined &&
  numberOf(items[at + 2] as Item) !== undefined

import { once } from '../memo.ts'
import type { Item } from '../words/items.ts'
import { ADULT, agesIn, isNumeral, numberOf, quantitiesIn, severalIn } from './amounts.ts'
import { ABOUT } from '../vocabulary/amounts.ts'
import type { Quantity, Unit } from '../vocabulary/amounts.ts'
import { contentOf, onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { isRefused } from './refusals.ts'

/** From here included to there excluded, unless it holds both ends, as one number does. */
interface Range {
  readonly from: number
  readonly to: number
  readonly unit: Unit
  readonly holdsEnd?: boolean
}

const WEEKLY = 7
const LESS = 'moins'
const MORE = 'plus'

/** "Moins de 6 mois", "De 1 à 2 ans", "2 ou 3 fois par semaine", "Plus de 2 ans", "3 enfants ou plus", "2 enfants". */
const rangeOf = ({ words }: Option): Range | null => {
  const times = severalIn(words)
  if (times !== null) return { from: 2 * times, to: WEEKLY * times, unit: 'weekly' }
  const [first, second] = quantitiesIn(words, null)
  if (first === undefined) return null
  const { count, unit } = first
  const holdsEnd = words.some(({ word }) => word === 'ou')
  if (second !== undefined)
    return second.unit === unit ? { from: count, to: second.count, unit, holdsEnd } : null
  if (words.some(({ word }) => word === LESS)) return { from: -Infinity, to: count, unit }
  return { from: count, to: words.some(({ word }) => word === MORE) ? Infinity : count, unit }
}

const NONE = /^(?:aucun|aucune|jamais|zero|nada|walou|nib|pointe)$/

/** "Aucun" beside "1 enfant", "Jamais" beside "Une fois par semaine": none of it. */
const rangeAmong = (option: Option, unit: Unit): Range | null => {
  const range = rangeOf(option)
  if (range !== null) return range
  return option.words.some(({ word }) => NONE.test(word)) ? { from: 0, to: 0, unit } : null
}

const isIn = ({ from, to, holdsEnd }: Range, count: number): boolean =>
  count >= from && (count < to || (count === to && (from === to || holdsEnd === true)))

/** The place of the only range that holds a count; its end belongs to it when no other begins there. */
const placeOf = (ranges: readonly (Range | null)[], count: number): number | null => {
  const placesOf = (holds: (range: Range) => boolean): readonly number[] =>
    ranges.flatMap((range, place) => (range !== null && holds(range) ? [place] : []))
  const places = placesOf((range) => isIn(range, count))
  const isWhole = ranges.every((range) => range !== null)
  return onlyOne(places.length > 0 || !isWhole ? places : placesOf(({ to }) => to === count))
}

/** The unit that two buttons or more count in. */
const unitOf = once((options: readonly Option[]): Unit | null => {
  const units = options.flatMap((option) => rangeOf(option)?.unit ?? [])
  const [unit] = units
  return unit !== undefined && units.length > 1 && units.every((other) => other === unit) ? unit : null
})

/** Whether buttons say how often. */
export const isOfTimes = (options: readonly Option[]): boolean => unitOf(options) === 'weekly'

const isOpen = ({ from, to }: Range): boolean => from !== to

/** The ranges of the buttons, when they are several of a kind. */
const rangesOf = once((options: readonly Option[]): readonly (Range | null)[] | null => {
  const unit = unitOf(options)
  return unit === null ? null : options.map((option) => rangeAmong(option, unit))
})

/** "4" among "0 à 2", "3 à 5"… or "Aucun", "1 enfant"…: a number that is no place among the buttons. */
export const isCounted = (options: readonly Option[]): boolean =>
  (rangesOf(options) ?? []).some((range) => range !== null && isOpen(range))

const isOfAges = (ranges: readonly (Range | null)[]): boolean =>
  ranges.every((range) => range === null || Math.max(range.from, range.to) >= ADULT)

/** What may follow a note: "trois parce que", "un seul point". */
const AFTER_NOTE =
  /^(?:parce|car|mais|points?|etoiles?|seule?s?|seulement|vu|pour|pas|je|environ|max|maxi|ni|et|cv|candidatures?|entretiens?|offres?|annonces?|boites?|patrons?|lettres?|mails?)$/

/** The only number of a sentence, when it counts nothing else: "une trentaine, je suis une machine" is 30. */
const noteIn = (items: readonly Item[]): number | null => {
  const said = items.flatMap((item, at) => {
    const next = items[at + 1]
    const n = next !== undefined && ABOUT[next.word] !== undefined ? undefined : numberOf(item)
    const isNote = next === undefined || next.mark || AFTER_NOTE.test(next.word)
    if (!isNote && /^une?$/.test(item.word)) return []
    return n === undefined ? [] : [isNote && !isRefused(items, at) ? n : null]
  })
  return said.length === 1 ? (said[0] ?? null) : null
}

/** An age, "aucun", or "je me mets 7 parce que": what counts without naming what. */
const otherwiseIn = (items: readonly Item[], unit: Unit, isOfAges: boolean): readonly Quantity[] => {
  if (isOfAges) return agesIn(items)
  const content = contentOf(items)
  if (content.length > 0 && content.every(({ word }) => NONE.test(word))) return [{ count: 0, unit }]
  const note = unit === 'none' ? noteIn(items) : null
  return note === null ? [] : [{ count: note, unit }]
}

/** How often something is, where no button is as often: "toutes les deux semaines" among "Toutes les semaines", "Tous les mois". */
export const isBetween = (message: Option, options: readonly Option[]): boolean =>
  isOfTimes(options) &&
  quantitiesIn(message.words, 'weekly').some(({ unit }) => unit === 'weekly') &&
  byQuantity(message, options) === null

/** "trois heures par jour", where no button counts by the day. */
const isOfDays = (items: readonly Item[], options: readonly Option[]): boolean =>
  isByDay(items) && !options.some(({ words }) => isByDay(words))

const isByDay = (items: readonly Item[]): boolean =>
  items.some(
    ({ word }, at) =>
      word === 'par' && items[at + 1]?.word === 'jour' && /^heures?$|^h$/.test(items[at - 1]?.word ?? ''),
  )

/** "Aucun", "3 ou plus": of a count, not of a note. */
const isOpenCount = ({ words }: Option): boolean => words.some(({ word }) => NONE.test(word) || word === MORE)

/** "ça fait 8 mois", "une quinzaine de jours", "4 ou 5 mois" for the only button that holds all that is said. */
export const byQuantity = ({ words }: Option, options: readonly Option[]): number | null => {
  const unit = unitOf(options)
  const ranges = rangesOf(options)
  if (unit === null || ranges === null || isOfDays(words, options)) return null
  const areAges = isOfAges(ranges)
  const counted = quantitiesIn(words, unit).filter(
    (quantity) => quantity.unit === unit && (!areAges || quantity.count >= ADULT),
  )
  const children =
    unit === 'none' && counted.length === 0 && options.some(isOpenCount)
      ? quantitiesIn(words, 'children')
      : []
  const said =
    counted.length > 0 ? counted : children.length > 0 ? children : otherwiseIn(words, unit, areAges)
  if (said.length === 0 || said.length > 2) return null
  const isSum =
    said[0]?.unit === 'children' &&
    words.some(({ word }, at) => word === 'et' && words[at + 1]?.word !== 'pas')
  const counts = said.map(({ count }: Quantity) => count)
  const places = new Set(
    (isSum ? [counts.reduce((sum, count) => sum + count, 0)] : counts).map((count) => placeOf(ranges, count)),
  )
  const [place] = places
  return places.size === 1 && place !== undefined ? place : null
}

/** "la note maximale", "le minimum". */
const extremeIn = (items: readonly Item[], notes: readonly (number | undefined)[]): number | undefined => {
  const all = notes.filter((note) => note !== undefined)
  if (items.some(({ word }) => /^(?:max|maxi|maximum|maximale?)$/.test(word))) return Math.max(...all)
  return items.some(({ word }) => /^(?:mini|minimum|minimale?)$/.test(word)) ? Math.min(...all) : undefined
}

/** "4", "4 sur 5", "4/5" among "1", "2", "3"…: the button that is that number. */
export const byNote = (items: readonly Item[], options: readonly Option[]): number | null => {
  const notes = options.map(({ words: [first, ...others] }) => (others.length === 0 ? first?.n : undefined))
  if (notes.length < 3 || notes.includes(undefined)) return null
  if (!isNumeral(items)) {
    const said = extremeIn(items, notes) ?? noteIn(items)
    return onlyOne(notes.flatMap((note, place) => (note === said ? [place] : [])))
  }
  const figures = items.filter(({ n }) => n !== undefined)
  const all = figures.length > 1 ? figures.filter(({ word }) => word !== 'un' && word !== 'une') : figures
  const [said, highest, ...others] = all.flatMap(({ n }) => n ?? [])
  const isOutOf =
    highest === undefined ||
    (highest === notes.at(-1) && items.some(({ word }) => /^(?:sur|<\/>)$/.test(word)))
  return others.length === 0 && isOutOf
    ? onlyOne(notes.flatMap((note, place) => (note === said ? [place] : [])))
    : null
}

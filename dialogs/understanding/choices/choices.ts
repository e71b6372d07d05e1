import type { Item } from '../words/items.ts'
import { byMeaning, byNamedLanguage } from './commands.ts'
import { countingIn } from './counting.ts'
import { isElsewhere, isOfService } from './elsewhere.ts'
import { byNothing } from './nothing.ts'
import { byDate } from './dates.ts'
import { byBeginning, byLabel, byText } from './labels.ts'
import { contentOf } from './option.ts'
import type { Option } from './option.ts'
import { byMiddle, byNumber, byOther, byPlace, isOfPlaces } from './places.ts'
import { byNote, byQuantity, isBetween, isCounted } from './quantities.ts'
import { byScale, isTornOn } from './scales.ts'
import { bySaying } from './meant.ts'
import { byShare, isOfTwo } from './shares.ts'
import { wholeAmong } from './whole.ts'
import { byBut, byFirstSign, byPart, bySign, isOnlySign } from './signs.ts'

const LONGEST_CHOICE = 12

const QUANTITIES = new Set(
  'deux trois quatre cinq six tous toutes tout peu ni rien aucun aucune non'.split(' '),
)

const ALL_OR_NONE = /^(?:tous|toutes|tout|rien|ni|aucun|aucune)$/

/** "les deux", "un peu tout", "ni l'un ni l'autre", "bus ou vélo": of several buttons at once, or of none, so an answer that is no button. */
export const isOfSeveral = (items: readonly Item[], options: readonly Option[]): boolean => {
  const end = items.findIndex(({ mark }) => mark)
  const first = end > 0 ? items.slice(0, end) : items
  if (options.length < 2) return false
  if (isOfTwo(items, options) || isOfPlaces(first, options)) return true
  const isQuantity = ({ word, n }: Item, at: number): boolean =>
    ALL_OR_NONE.test(word) ||
    (n !== undefined && n > 1 && n <= options.length && first[at - 1]?.word === 'les')
  return (
    first.every(
      (item) => item.empty || item.n !== undefined || item.word === 'autre' || QUANTITIES.has(item.word),
    ) && first.some(isQuantity)
  )
}

/** The button that a message means. */
export interface Chosen {
  readonly place: number
  /** It is named: by its number, its label or what that says; else the message only says yes or no, as the button does. */
  readonly isNamed: boolean
}

/** "pas sûr": of a label it says "pas" alone. */
const isOnlyPas = ({ words }: Option): boolean => {
  const said = contentOf(words)
  return said.length > 0 && said.every(({ word }) => word === 'pas')
}

/** By words of the label, or what they mean. */
const sharedAmong = (message: Option, options: readonly Option[]): number | null =>
  byQuantity(message, options) ??
  byNamedLanguage(message, options) ??
  byMeaning(message, options) ??
  byBut(message, options) ??
  byPart(message, options) ??
  byScale(message.words, options) ??
  (isOfService(message.words) || isTornOn(message.words, options) ? null : byShare(message.words, options))

/** "2" among "Aucun", "1 enfant", "2 enfants": the second button, or the one that holds that number. */
const isTorn = (message: Option, options: readonly Option[]): boolean => {
  const place = byNumber(message.words, options.length)
  const counted = place === null || !isCounted(options) ? null : byQuantity(message, options)
  return counted !== null && counted !== place && byText(message.words, options) === null
}

/** By its number, its label, its place or its date. */
const namedAmong = (message: Option, options: readonly Option[]): number | null =>
  byNote(message.words, options) ??
  byText(message.words, options) ??
  byNumber(message.words, options.length) ??
  byBeginning(message.words, options) ??
  byLabel(message.words, options) ??
  byMiddle(message.words, options) ??
  byOther(message.words, options) ??
  byPlace(message.words, options) ??
  byDate(message, options)

/** By its place on the scale of the buttons, or for being all or none of them; what a button itself says comes first. */
const placedAmong = (message: Option, options: readonly Option[]): number | null =>
  byText(message.words, options) === null && byBeginning(message.words, options) === null
    ? (byScale(message.words, options, { wholly: true }) ?? byNothing(message.words, options))
    : null

/** "pas vraiment, il me coupe": the place of what is said first, where buttons are more than a yes and a no. */
const placedFirst = ({ words }: Option, options: readonly Option[]): number | null => {
  const end = words.findIndex(({ mark, word }) => mark || /^(?:parce|car|vu|mais)$/.test(word))
  return end > 0 && words[end]?.word !== 'mais'
    ? byScale(words.slice(0, end), options, { wholly: true })
    : null
}

/** What a second part begins with that takes back or adds to the first. */
const GOING_ON = /^(?:non|nan|et|ou|mais|enfin|plutot|finalement|pardon|euh|aussi|puis|sauf|ni|pas|surtout)$/

/** "par mail, les sms je les vois jamais", "6, j'aurais mis 9": a button that is all of the first part, before what is said of others. */
const labelledFirst = ({ words }: Option, options: readonly Option[]): number | null => {
  const end = words.findIndex(({ mark, word }) => mark && word !== '+')
  const [said, rest] = [words.slice(0, end), words.slice(end + 1)]
  if (end < 1 || words[end]?.word === '?' || GOING_ON.test(rest[0]?.word ?? 'non')) return null
  const place = byNote(said, options) ?? byText(said, options) ?? byLabel(said, options)
  const own = place === null ? undefined : options[place]
  if (own === undefined || isSingle(own)) return null
  if (rest[0]?.word === 'avant') return place
  return contentOf(rest).length > MOST_OF_A_LABEL && wholeAmong(rest, options)?.isLong !== true ? place : null
}

/** So many words may be another label, in a list. */
const MOST_OF_A_LABEL = 2

/** What is said beside other buttons too. */
const isSingle = ({ words }: Option): boolean => /^(?:oui|non|autre|rien|aucune?)$/.test(words[0]?.word ?? '')

/** "aucun, sauf celui de lundi": of none or of all, but for one that no button names. */
const isExcepting = (items: readonly Item[]): boolean => {
  const at = items.findIndex(({ word }) => word === 'sauf')
  return at > 0 && items.slice(0, at).some(({ word }) => ALL_OR_NONE.test(word))
}

/** Of other business, of two buttons as much, or between them. */
const isNoAnswer = (message: Option, options: readonly Option[]): boolean =>
  isElsewhere(message.words, options) ||
  isExcepting(message.words) ||
  isTorn(message, options) ||
  isBetween(message, options)

/** The button that a message means: by its number, its label (or near it), or its yes or no. Null when none, or several. */
export const choiceAmong = (
  said: Option,
  options: readonly Option[],
  { isAsked, mayShare }: { isAsked: boolean; mayShare: boolean },
): Chosen | null => {
  if (options.length === 0) return null
  const message = { ...said, words: countingIn(said.words, options) }
  const first = isAsked ? labelledFirst(message, options) : null
  if (first !== null) return { place: first, isNamed: true }
  const whole = isAsked && !isOfTwo(message.words, options) ? wholeAmong(message.words, options) : null
  if (whole?.isLong === true) return { place: whole.place, isNamed: true }
  if (isAsked && isNoAnswer(message, options)) return null
  const isShort = message.words.length <= LONGEST_CHOICE
  const placed = !isShort ? null : isAsked ? placedAmong(message, options) : byNothing(message.words, options)
  if (placed !== null) return { place: placed, isNamed: true }
  if (whole !== null) return { place: whole.place, isNamed: true }
  const named = isShort ? namedAmong(message, options) : null
  if (named !== null) return { place: named, isNamed: !isOnlyPas(message) }
  const meant = isAsked ? bySaying(message.words, options) : null
  if (meant !== null) return { place: meant, isNamed: true }
  const agreed = isShort ? bySign(message, options) : null
  if (agreed !== null) return { place: agreed, isNamed: false }
  if (!mayShare) return null
  const shared = sharedAmong(message, options)
  const button = shared === null ? undefined : options[shared]
  if (shared !== null && button !== undefined) return { place: shared, isNamed: !isOnlySign(message, button) }
  const degree = placedFirst(message, options)
  if (degree !== null) return { place: degree, isNamed: true }
  const begun = byFirstSign(message, options)
  return begun === null ? null : { place: begun, isNamed: false }
}

import type { Item } from '../words/items.ts'
import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { isQuestion } from '../phrases/questions.ts'
import { RESERVING } from '../acts/stance.ts'
import { isPartial } from './families.ts'
import { isNear } from './labels.ts'
import { LONGEST_SENTENCE, contentOf, onlyOne } from './option.ts'
import type { Option } from './option.ts'

const SIGNS: Partial<Record<Meaning, 'yes' | 'no' | 'unsure'>> = {
  ...{ yes: 'yes', confirm: 'yes', no: 'no', decline: 'no', maybe: 'unsure' },
}

const signOf = (phrases: readonly Phrase[]): string | null => {
  const signs = new Set(phrases.flatMap(({ rule }) => SIGNS[rule.means] ?? []))
  return signs.size === 1 ? ([...signs][0] ?? null) : null
}

const isOfSign = (phrases: readonly Phrase[], at: number): boolean =>
  phrases.some(({ from, to, rule }) => at >= from && at < to && SIGNS[rule.means] !== undefined)

const isAllSigns = ({ items, phrases }: Option): boolean =>
  items.every((item, at) => item.empty || isOfSign(phrases, at))

/** Verbs of coming: what is said with one is said of the appointment. */
const COMING =
  /^(?:vien[st]?|viendrai?s?|venir|serais?|sera|irais?|peu[xt]|pourrais?|presente?|arriv(?:e|erai|ons|es))$/

const isOfComing = ({ items, phrases }: Option): boolean =>
  phrases.some(
    ({ rule, from, to }) =>
      (rule.means === 'confirm' || rule.means === 'decline') &&
      items.slice(from, to).some(({ word }) => COMING.test(word)),
  )

/** "oui je viens", of a button that only says "Oui": a yes to coming, not to whatever was asked. */
export const saysMore = (message: Option, button: Option): boolean =>
  isOfComing(message) && !isOfComing(button)

/** Whether a message that is of a button says no more of it than its yes or its no: "oui mais…" of "Oui, envoyer". */
export const isOnlySign = (message: Option, { items, phrases }: Option): boolean => {
  const own = contentOf(items.filter((_, at) => !isOfSign(phrases, at)))
  return (
    signOf(phrases) !== null &&
    has(message.phrases, 'yes', 'no', 'correct') &&
    !own.some((word) => message.words.some((said) => isNear(word, said)))
  )
}

const REFUSING = /^(?:non|no|pas|plus|jamais|aucune?|impossible|refuse|absente?)$/

/** "Je travaille ce jour-là" refuses, and says no to nothing: "non" is not that button. */
const isNoInWords = ({ words }: Option): boolean => words.some(({ word }) => REFUSING.test(word))

/** The only button that says so. */
const ofSign = (sign: string | null, options: readonly Option[]): number | null => {
  const isOfSame = (option: Option): boolean =>
    signOf(option.phrases) === sign && (sign !== 'no' || isNoInWords(option))
  return sign === null ? null : onlyOne(options.flatMap((option, place) => (isOfSame(option) ? [place] : [])))
}

/** "ouais" for the only button that says yes. */
export const bySign = (message: Option, options: readonly Option[]): number | null =>
  ofSign(isAllSigns(message) ? signOf(message.phrases) : null, options)

/** Whether nothing but courtesies stands before a phrase. */
const isFirst = ({ from }: Phrase, items: readonly Item[]): boolean =>
  items.slice(0, from).every((item) => item.empty)

/** "carrément, ça m'a aidé", "je sais pas trop quoi dire": what it says first, when nothing after says the contrary. */
export const byFirstSign = ({ items, phrases }: Option, options: readonly Option[]): number | null => {
  const first = phrases.find((phrase) => SIGNS[phrase.rule.means] !== undefined)
  if (first === undefined || !isFirst(first, items) || items.length > LONGEST_SENTENCE || isQuestion(items))
    return null
  return ofSign(signOf(phrases), options)
}

const isBut = ({ word }: Item): boolean => word === 'mais'

/** "oui mais il manque des heures" for "Oui, mais il y a un problème", "non mais bientôt" for "Non, mais c'est prévu". */
export const byBut = ({ words, phrases }: Option, options: readonly Option[]): number | null => {
  const sign = words.some(isBut) ? signOf(phrases) : null
  const isOfSame = (option: Option): boolean => signOf(option.phrases) === sign && option.words.some(isBut)
  return sign === null ? null : onlyOne(options.flatMap((option, place) => (isOfSame(option) ? [place] : [])))
}

/** "oui mais pas tout", "la moitié": the only button between yes and no. */
export const byPart = ({ words, phrases }: Option, options: readonly Option[]): number | null => {
  const place = onlyOne(options.flatMap((option, at) => (option.words.some(isPartial) ? [at] : [])))
  const isReserved = signOf(phrases) !== 'no' && words.some(({ word }, at) => at > 0 && RESERVING.has(word))
  const isBetweenSigns = ofSign('yes', options) !== null && ofSign('no', options) !== null
  return place !== null && (options.length === 3 || isBetweenSigns) && (isReserved || words.some(isPartial))
    ? place
    : null
}

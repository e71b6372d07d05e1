import type { Item } from '../words/items.ts'
import { once } from '../memo.ts'
import { isQuestion } from '../phrases/questions.ts'
import { isOfFamily, isOfTheme } from './families.ts'
import { isSomebody } from './elsewhere.ts'
import { isNear } from './labels.ts'
import { isOfNone, isOfOther } from './nothing.ts'
import { LONGEST_SENTENCE, labelWords, onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { namedBy, saidFor } from './meant.ts'
import { isLonePeriod } from './amounts.ts'
import { isCounted, isOfTimes } from './quantities.ts'
import { unlessContrary } from './contrary.ts'
import { REFUSING, isBroken, isMissing, isRefused, refusalBefore } from './refusals.ts'

/** In a message of more words, a number is no place: "le prochain arrêt est à 6 km". */
const LONGEST_PLACE = 5
/** Nor is a larger one: "une clio de 2004". */
const LARGEST_PLACE = 20

const BARE = /^(?:oui|non)$/

/** Words that say too little of a label that has others: "ma carte" for "Carte d'identité". */
const OF_MANY = /^(?:carte|fait)$/

const SOME = /^(?:quelques?|plusieurs)$/

/** "rien de lourd", "rien avec mon adresse", "pour rien": nothing of something else. */
const isOfNothing = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === 'rien' &&
  (items[at - 1]?.word === 'pour' || /^(?:de|avec|sur|chez)$/.test(items[at + 1]?.word ?? ''))

/** How many words of a label are said, none of them refused; a label said in full counts one more, and "pas" alone nothing. */
const saidOf = (label: readonly Item[], items: readonly Item[]): number => {
  const hasOwn = label.some(({ word }) => REFUSING.has(word))
  const isCounting = label.some(({ n, word }) => n !== undefined || SOME.test(word))
  const found = label.filter((word) =>
    items.some(
      (item, at) =>
        !item.mark &&
        isNear(word, item) &&
        !isOfNothing(items, at) &&
        (isCounting || (items[at - 1]?.n ?? 1) === 1) &&
        !isBroken(items, at) &&
        (REFUSING.has(word.word) || !isRefused(items, at) || (hasOwn && !BARE.test(item.word))),
    ),
  )
  const isOnlyRefusing = found.every(({ word }) => REFUSING.has(word))
  const isTooLittle = label.length > 1 && found.every(({ word }) => OF_MANY.test(word))
  return isOnlyRefusing || isTooLittle ? 0 : found.length + (found.length === label.length ? 1 : 0)
}

/** "aucun bus" is about buses; "aucun" alone may be a button. */
const isOfNext = (items: readonly Item[], at: number): boolean => {
  const next = items[at + 1]
  return REFUSING.has(items[at]?.word ?? '') && next !== undefined && !next.mark && !next.empty
}

/** How many words of a message mean what a label names, none of them refused. */
const likeIn = (label: readonly Item[], items: readonly Item[]): number =>
  items.filter(
    (item, at) =>
      !item.mark &&
      !isRefused(items, at) &&
      !isBroken(items, at) &&
      !isOfNext(items, at) &&
      !isOfNothing(items, at) &&
      label.some((word) => isOfFamily(word, item)),
  ).length

/** An expression counts more than a word. */
const OF_EXPRESSION = 2

/** How many words of a message are of the theme that a label names, or say that it is missing, but for what one has: "J'ai un compte". */
const themedIn = (label: readonly Item[], items: readonly Item[], isHad: boolean): number =>
  items.filter((item, at) => {
    const refusal = refusalBefore(items, at)
    return (
      !item.mark &&
      (isHad ? !isRefused(items, at) : refusal < 0 || isMissing(items, refusal)) &&
      !isOfNext(items, at) &&
      label.some((word) => isOfTheme(word, item))
    )
  }).length

const best = (scores: readonly number[]): number | null => {
  const most = Math.max(...scores)
  return most === 0 ? null : onlyOne(scores.flatMap((score, place) => (score === most ? [place] : [])))
}

/** A word that several labels share tells none of them. */
const isCommon = (word: Item, labels: readonly (readonly Item[])[]): boolean =>
  labels.length > 1 && labels.every((label) => label.some((other) => isNear(word, other)))

const isFound = (scores: readonly number[]): boolean => scores.some((score) => score > 0)

/** "Aucun bus" is of buses; "Aucun", "Rien de tout ça" of nothing that is said. */
const isAboutThing = (option: Option): boolean =>
  labelWords(option).length > 1 && !option.words.some(({ word }) => OF_ALL.test(word))

const OF_ALL = /^(?:tout|toute|ca|ces|ceux|celles|reponses?|sujets?)$/

/** What tells each label from the others: of "France Travail", its name. */
const ownWords = once((options: readonly Option[]): readonly (readonly Item[])[] => {
  const labels = options.map((option) =>
    (isOfNone(option) && !isAboutThing(option)) || isOfOther(option) ? [] : labelWords(option),
  )
  return labels.map((label) =>
    label.filter((word) => !isCommon(word, labels) && !(word.word === 'travail' && label.some(isFrance))),
  )
})

const isFrance = ({ word }: Item): boolean => word === 'france'

/** How buttons may name ways of doing a thing, of which no theme is one: "Par téléphone" is no matter of "plus de forfait". */
const areWays = (options: readonly Option[]): boolean =>
  options.filter(({ words }) => /^(?:par|en)$/.test(words[0]?.word ?? '')).length > 1

const WISHING = /^(?:aimerais|voudrais|veux|souhaite|souhaiterais|espere|reve|attends|adorerais)$/
const isWishing = ({ word }: Item, at: number, items: readonly Item[]): boolean =>
  WISHING.test(word) && !(word === 'veux' && items[at + 1]?.word === 'bien')

/** "c'est eux qui m'ont refusé": done to oneself, not by oneself. */
const isSuffered = (items: readonly Item[]): boolean =>
  items.some(
    ({ word }, at) =>
      /^(?:ils|elles|il|elle|on|qui)$/.test(word) &&
      items[at + 1]?.word === 'me' &&
      /^(?:a|ont)$/.test(items[at + 2]?.word ?? ''),
  )

/** "J'ai un compte", "En emploi", "Oui, sur mon téléphone": what one has, or is in. */
const isHad = ({ words }: Option): boolean =>
  /^(?:je|en|oui)$/.test(words[0]?.word ?? '') && !words.some(({ word }) => REFUSING.has(word))

/** How much of each label is said: in its words or in expressions for them, else in words that mean them, else of its theme; nothing
 * of what somebody else does, or of what is only wished for, among buttons that say "je". */
const scoresOf = (items: readonly Item[], options: readonly Option[]): readonly number[] => {
  // "depuis un mois" is no "Tous les mois".
  const counting = isOfTimes(options) ? items.filter((_, at) => !isLonePeriod(items, at)) : items
  const isWish = items.some(isWishing)
  const isOther = isSomebody(items)
  const isDone = ({ words }: Option): boolean => words[0]?.word !== 'je' || !isWish || words.some(isWishing)
  const isMine = ({ words }: Option): boolean => words[0]?.word !== 'je' || (!isOther && !isSuffered(items))
  const scoresBy = (count: (label: readonly Item[], option: Option) => number): readonly number[] =>
    ownWords(options).map((label, place) => {
      const option = options[place]
      return option !== undefined && isDone(option) ? count(label, option) : 0
    })
  const said = scoresBy(
    (label, option) =>
      (isMine(option) ? saidOf(label, counting) : 0) + OF_EXPRESSION * saidFor(namedBy(option, label), items),
  )
  const alike = isFound(said) ? said : scoresBy((label) => likeIn(label, counting))
  return isFound(alike) || areWays(options)
    ? alike
    : scoresBy((label, option) => themedIn(label, counting, isHad(option)))
}

/** "bus ou vélo": on each side of "et" or "ou", another label. */
export const isOfTwo = (items: readonly Item[], options: readonly Option[]): boolean => {
  const joint = items.findLastIndex(({ word }) => word === 'ou' || word === 'et')
  if (joint < 0 || items.length > LONGEST_SENTENCE) return false
  const [before, after] = [items.slice(0, joint), items.slice(joint + 1)].map((half) =>
    best(scoresOf(half, options)),
  )
  return before !== null && after !== null && before !== after
}

/** A number that may be a place: "réponse 8", not "depuis 2010", nor one that is of a length, "15 jours", "10 minutes". */
const mayBePlace = (items: readonly Item[], at: number): boolean =>
  !/^(?:minutes?|jours?|mois|ans?|semaines?|km)$/.test(items[at + 1]?.word ?? '') &&
  !/^(?:depuis|en)$/.test(items[at - 1]?.word ?? '')

/** The only label of which most is said ("par tel, c'est mieux"). */
export const byShare = (items: readonly Item[], options: readonly Option[]): number | null => {
  const labels = ownWords(options)
  const isOther =
    items.length <= LONGEST_PLACE &&
    items.some(
      ({ n }, at) =>
        n !== undefined &&
        n > 1 &&
        n <= LARGEST_PLACE &&
        mayBePlace(items, at) &&
        !labels.flat().some((word) => word.n === n),
    )
  if (labels.every((label) => label.every(({ n }) => n !== undefined)) || isCounted(options)) return null
  if (items.length > LONGEST_SENTENCE || isOther || isQuestion(items) || isOfTwo(items, options)) return null
  const place = best(scoresOf(items, options))
  const option = place === null ? undefined : options[place]
  const isExpressed = option !== undefined && saidFor(namedBy(option, labelWords(option)), items) > 0
  return unlessContrary(place, items, options, isExpressed)
}

import type { Item } from '../words/items.ts'
import { once } from '../memo.ts'
import { isQuestion } from '../phrases/questions.ts'
import { isOfFamily, isOfTheme } from './families.ts'
import { isNear } from './labels.ts'
import { isOfNone, isOfOther } from './nothing.ts'
import { LONGEST_SENTENCE, labelWords, onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { saidFor } from './meant.ts'
import { REFUSING, isBroken, isMissing, isRefused, refusalBefore } from './refusals.ts'

/** In a message of more words, a number is no place: "le prochain arrêt est à 6 km". */
const LONGEST_PLACE = 5

/** How many words of a label are said, none of them refused; a label said in full counts one more, and "pas" alone nothing. */
const saidOf = (label: readonly Item[], items: readonly Item[]): number => {
  const found = label.filter((word) =>
    items.some(
      (item, at) =>
        !item.mark &&
        isNear(word, item) &&
        !isBroken(items, at) &&
        (REFUSING.has(word.word) ||
          !isRefused(items, at) ||
          label.some(({ word: own }) => REFUSING.has(own))),
    ),
  )
  const isOnlyRefusing = found.every(({ word }) => REFUSING.has(word))
  return isOnlyRefusing ? 0 : found.length + (found.length === label.length ? 1 : 0)
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
      label.some((word) => isOfFamily(word, item)),
  ).length

/** An expression counts more than a word. */
const OF_EXPRESSION = 2

/** How many words of a message are of the theme that a label names, or say that it is missing. */
const themedIn = (label: readonly Item[], items: readonly Item[]): number =>
  items.filter((item, at) => {
    const refusal = refusalBefore(items, at)
    return (
      !item.mark &&
      (refusal < 0 || isMissing(items, refusal)) &&
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

/** How much of each label is said: in its words or in expressions for them, else in words that mean them, else of its theme. */
const scoresOf = (items: readonly Item[], labels: readonly (readonly Item[])[]): readonly number[] => {
  const scoresBy = (count: typeof saidOf): readonly number[] => labels.map((label) => count(label, items))
  const said = scoresBy((label, of) => saidOf(label, of) + OF_EXPRESSION * saidFor(label, of))
  const alike = isFound(said) ? said : scoresBy(likeIn)
  return isFound(alike) ? alike : scoresBy(themedIn)
}

/** "Aucun bus" is of buses; "Aucun", "Rien de tout ça" of nothing that is said. */
const isAboutThing = (option: Option): boolean =>
  labelWords(option).length > 1 && !option.words.some(({ word }) => OF_ALL.test(word))

const OF_ALL = /^(?:tout|toute|ca|ces|ceux|celles|reponses?|sujets?)$/

/** What tells each label from the others. */
const ownWords = once((options: readonly Option[]): readonly (readonly Item[])[] => {
  const labels = options.map((option) =>
    (isOfNone(option) && !isAboutThing(option)) || isOfOther(option) ? [] : labelWords(option),
  )
  return labels.map((label) => label.filter((word) => !isCommon(word, labels)))
})

/** "bus ou vélo": on each side of "et" or "ou", another label. */
export const isOfTwo = (items: readonly Item[], options: readonly Option[]): boolean => {
  const joint = items.findLastIndex(({ word }) => word === 'ou' || word === 'et')
  if (joint < 0 || items.length > LONGEST_SENTENCE) return false
  const labels = ownWords(options)
  const [before, after] = [items.slice(0, joint), items.slice(joint + 1)].map((half) =>
    best(scoresOf(half, labels)),
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
        n !== undefined && n > 1 && mayBePlace(items, at) && !labels.flat().some((word) => word.n === n),
    )
  if (labels.every((label) => label.every(({ n }) => n !== undefined))) return null
  if (items.length > LONGEST_SENTENCE || isOther || isQuestion(items) || isOfTwo(items, options)) return null
  return best(scoresOf(items, labels))
}

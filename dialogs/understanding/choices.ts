import type { Window, Wish } from '../../src/domain/reading.ts'
import { weekdayOf } from '../../src/domain/localTime.ts'
import type { Item } from './items.ts'
import type { Meaning, Phrase } from './phrases.ts'
import { isQuestion } from './questions.ts'
import { distance } from './spelling.ts'
import { soundOf } from './sounds.ts'
import { FAMILIES } from './vocabulary/families.ts'

/** A button, read as a message would be. */
export interface Option {
  readonly words: readonly Item[]
  readonly items: readonly Item[]
  readonly phrases: readonly Phrase[]
  readonly wish: Wish | null
}

/** Small words that do not tell one button from another. */
const SMALL = new Set(
  'le la les un une des de du au aux a en et ou je on ce est etait ca ne mon ma mes ta ton vos votre svp merci bonjour plutot surtout moi me te se y pour dans avec sur par the my please por favor el los las'.split(
    ' ',
  ),
)

/** What may stand around a number that chooses: "la réponse 2", "the first one". */
const AROUND = new Set(
  'choix option reponse rep numero bouton proposition case date eme je prends choisis veux le la pour one the number el opcion numero respuesta n svp merci non'.split(
    ' ',
  ),
)

const LONGEST_CHOICE = 12
const COMMON_LETTERS = 5
/** Letters of the shorter word that may differ at its end: "mécanik". */
const ENDING = 1

const contentOf = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !item.mark && !SMALL.has(item.word))

/** "2", "la 3", "le premier", "la dernière", "réponse 2": the place of the button, from 0. */
const byNumber = (items: readonly Item[], count: number): number | null => {
  const rest = items.filter((item) => !item.mark && !AROUND.has(item.word))
  const [only] = rest
  const number = only?.ordinal ?? only?.n
  if (rest.length !== 1 || number === undefined) return null
  if (number === -1) return count - 1
  return number >= 1 && number <= count ? number - 1 : null
}

/** What a place is said of: "la deuxième réponse". */
const PLACES = new Set(
  'choix option reponse rep numero num n bouton proposition case ligne possibilite le la'.split(' '),
)

const isUsedAlone = (next: Item | undefined): boolean =>
  next === undefined || next.mark || (next.empty && next.word !== 'fois') || PLACES.has(next.word)

/** "la deuxième réponse me correspond", "le 4, et encore", "la 1re et pas la 3": the only place that is said. */
const byPlace = (items: readonly Item[], options: readonly Option[]): number | null => {
  const isCounted = options.some(({ words }) => words.some(({ n }) => n !== undefined))
  const said = items.flatMap((item, at) => {
    const before = items.slice(0, at).findLast(({ mark }) => !mark)
    const number = item.ordinal ?? (isCounted ? undefined : item.n)
    const isPlace = PLACES.has(before?.word ?? '') && isUsedAlone(items[at + 1]) && !isRefused(items, at)
    return number === undefined || !isPlace ? [] : [number === -1 ? options.length : number]
  })
  const [place] = new Set(said)
  return new Set(said).size === 1 && place !== undefined && place >= 1 && place <= options.length
    ? place - 1
    : null
}

/** "celle du milieu", of three or five. */
const byMiddle = (items: readonly Item[], { length }: readonly Option[]): number | null => {
  const [only, ...others] = contentOf(items).filter(({ word }) => word !== 'celle' && word !== 'celui')
  const isMiddle = others.length === 0 && (only?.word === 'milieu' || only?.word === 'centre')
  return isMiddle && length % 2 === 1 ? (length - 1) / 2 : null
}

const isNear = (a: Item, b: Item): boolean => {
  if (a.word === b.word || (a.n !== undefined && a.n === b.n)) return true
  if (Math.min(a.word.length, b.word.length) < COMMON_LETTERS - 1) return false
  if (Math.abs(a.word.length - b.word.length) <= 1 && distance(a.word, b.word) <= 1) return true
  if (soundOf(a.word) === soundOf(b.word)) return true
  const shared = Math.min(a.word.length, b.word.length)
  if (shared < COMMON_LETTERS) return false
  let same = 0
  while (same < shared && a.word[same] === b.word[same]) same += 1
  return same >= Math.max(COMMON_LETTERS, shared - ENDING)
}

const covers = (label: readonly Item[], said: readonly Item[]): boolean =>
  said.every((item) => label.some((word) => isNear(word, item)))

const onlyOne = (places: readonly number[]): number | null =>
  places.length === 1 ? (places[0] ?? null) : null

/** The label that is said, or the only one of which a part is said. */
const byLabel = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = contentOf(items)
  if (said.length === 0) return null
  const labels = options.map((option) => contentOf(option.words))
  const whole = labels.flatMap((label, place) => (covers(label, said) && covers(said, label) ? [place] : []))
  return onlyOne(whole) ?? onlyOne(labels.flatMap((label, place) => (covers(label, said) ? [place] : [])))
}

/** The families of each word, by their place. */
const FAMILIES_OF = new Map<string, number[]>()
for (const [rank, family] of FAMILIES.entries())
  for (const word of family) FAMILIES_OF.set(word, [...(FAMILIES_OF.get(word) ?? []), rank])

const isRelated = (a: Item, b: Item): boolean => {
  const [one, other] = [FAMILIES_OF.get(a.word), FAMILIES_OF.get(b.word)]
  return one !== undefined && other !== undefined && one.some((rank) => other.includes(rank))
}

const REFUSING = new Set(['pas', 'ni', 'sans', 'sauf', 'jamais', 'plus', 'aucun', 'aucune'])
const REACH = 4

/** Whether "pas" stands shortly before, in the same part of the sentence: "pas de voiture". */
const isRefused = (items: readonly Item[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const item = items[before]
    if (item === undefined || item.mark) return false
    if (REFUSING.has(item.word)) return true
  }
  return false
}

const LONGEST_SENTENCE = 20

/** How many words of a label are said, none of them refused; a label said in full counts one more. */
const saidOf = (
  label: readonly Item[],
  items: readonly Item[],
  isLike: (a: Item, b: Item) => boolean,
): number => {
  const found = label.filter((word) =>
    items.some(
      (item, at) =>
        !item.mark &&
        isLike(word, item) &&
        (REFUSING.has(word.word) ||
          !isRefused(items, at) ||
          label.some(({ word: own }) => REFUSING.has(own))),
    ),
  )
  return found.length === 0 ? 0 : found.length + (found.length === label.length ? 1 : 0)
}

const best = (scores: readonly number[]): number | null => {
  const most = Math.max(...scores)
  return most === 0 ? null : onlyOne(scores.flatMap((score, place) => (score === most ? [place] : [])))
}

/** The only label of which most is said ("par tel, c'est mieux"), in its words, else in words of the same thing. */
const byShare = (items: readonly Item[], options: readonly Option[]): number | null => {
  const labels = options.map((option) => contentOf(option.words))
  const shared = labels.map((label) => label.filter((word) => !isCommon(word, labels)))
  const isJoined = items.some(({ word }) => word === 'ou' || word === 'et')
  const isOther = items.some(
    ({ n }) => n !== undefined && n > 1 && !labels.flat().some((word) => word.n === n),
  )
  if (items.length > LONGEST_SENTENCE || isOther || isQuestion(items)) return null
  const same = shared.map((label) => saidOf(label, items, isNear))
  const like = same.some((score) => score > 0) ? same : shared.map((label) => saidOf(label, items, isRelated))
  return isJoined && like.filter((score) => score > 0).length > 1 ? null : best(like)
}

/** A word that several labels share tells none of them. */
const isCommon = (word: Item, labels: readonly (readonly Item[])[]): boolean =>
  labels.length > 1 && labels.every((label) => label.some((other) => isNear(word, other)))

const SIGNS: Partial<Record<Meaning, 'yes' | 'no' | 'unsure'>> = {
  ...{ yes: 'yes', confirm: 'yes', no: 'no', decline: 'no', maybe: 'unsure' },
}

const signOf = (phrases: readonly Phrase[]): string | null => {
  const signs = new Set(phrases.flatMap(({ rule }) => SIGNS[rule.means] ?? []))
  return signs.size === 1 ? ([...signs][0] ?? null) : null
}

const isAllSigns = ({ items, phrases }: Option): boolean =>
  items.every(
    (item, at) =>
      item.empty ||
      phrases.some(({ from, to, rule }) => at >= from && at < to && SIGNS[rule.means] !== undefined),
  )

/** "ouais" for the only button that says yes. */
const bySign = (message: Option, options: readonly Option[]): number | null => {
  const sign = isAllSigns(message) ? signOf(message.phrases) : null
  return sign === null
    ? null
    : onlyOne(options.flatMap((option, place) => (signOf(option.phrases) === sign ? [place] : [])))
}

const isSameDay = (said: Window, label: Window): boolean =>
  said.from === undefined ||
  said.from === label.from ||
  (label.from !== undefined && said.from === said.to && weekdayOf(said.from) === weekdayOf(label.from))

const isSameHour = (said: Window, label: Window): boolean =>
  (said.at === undefined || said.at === label.at) &&
  (said.after ?? '') <= (label.at ?? '') &&
  (said.before ?? '24') >= (label.at ?? '')

/** "jeudi", "l'après-midi" for the only button with such a date. */
const byDate = ({ wish, phrases }: Option, options: readonly Option[]): number | null => {
  const [said] = wish?.wanted ?? []
  if (
    said === undefined ||
    wish?.wanted.length !== 1 ||
    wish.refused.length > 0 ||
    phrases.some(({ rule }) => rule.means === 'prefer')
  )
    return null
  return onlyOne(
    options.flatMap((option, place) => {
      const [label] = option.wish?.wanted ?? []
      return label !== undefined && isSameDay(said, label) && isSameHour(said, label) ? [place] : []
    }),
  )
}

/** The button that a message means: by its number, its label (or near it), or its yes or no. Null when none, or several. */
export const choiceAmong = (
  message: Option,
  options: readonly Option[],
  { mayShare }: { mayShare: boolean },
): number | null => {
  if (options.length === 0) return null
  const shared = (): number | null => (mayShare ? byShare(message.words, options) : null)
  if (message.words.length > LONGEST_CHOICE) return shared()
  return (
    byNumber(message.words, options.length) ??
    byLabel(message.words, options) ??
    byMiddle(message.words, options) ??
    byPlace(message.words, options) ??
    byDate(message, options) ??
    bySign(message, options) ??
    shared()
  )
}

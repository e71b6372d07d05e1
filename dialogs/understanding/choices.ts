import type { Window, Wish } from '../../src/domain/reading.ts'
import { weekdayOf } from '../../src/domain/localTime.ts'
import type { Item } from './items.ts'
import type { Meaning, Phrase } from './phrases.ts'
import { isQuestion } from './questions.ts'
import { distance } from './spelling.ts'
import { soundOf } from './sounds.ts'
import { RESERVING } from './stance.ts'
import { DEGREES, FAMILIES, THEMES } from './vocabulary/families.ts'

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
  next === undefined ||
  next.mark ||
  (next.empty && next.word !== 'fois') ||
  next.word === 'plutot' ||
  PLACES.has(next.word)

/** "le deuxième plutôt que le premier": what stands after "que" is what another is preferred to. */
const isAfterThan = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'que')

/** "la deuxième réponse me correspond", "le 4, et encore", "la 1re et pas la 3": the only place that is said. */
const byPlace = (items: readonly Item[], options: readonly Option[]): number | null => {
  const isCounted = options.some(({ words }) => words.some(({ n }) => n !== undefined))
  const said = items.flatMap((item, at) => {
    const before = items.slice(0, at).findLast(({ mark }) => !mark)
    const number = item.ordinal ?? (isCounted ? undefined : item.n)
    const isPlace =
      PLACES.has(before?.word ?? '') &&
      isUsedAlone(items[at + 1]) &&
      !isRefused(items, at) &&
      !isAfterThan(items, at)
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

const textOf = (items: readonly Item[]): string =>
  items
    .filter(({ mark }) => !mark)
    .map(({ word }) => word)
    .join(' ')

/** A label said word for word. */
const byText = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = textOf(items)
  return onlyOne(
    options.flatMap(({ words }, place) => (said !== '' && textOf(words) === said ? [place] : [])),
  )
}

/** The label that is said, or the only one of which a part is said. */
const byLabel = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = contentOf(items)
  if (said.length === 0) return null
  const labels = options.map((option) => contentOf(option.words))
  const whole = labels.flatMap((label, place) => (covers(label, said) && covers(said, label) ? [place] : []))
  return onlyOne(whole) ?? onlyOne(labels.flatMap((label, place) => (covers(label, said) ? [place] : [])))
}

const SHORTEST_HEARD = 5

/** The families of each word, by its letters and by its sound. */
const ranked = (families: readonly (readonly string[])[], first: number) => {
  const ranks = new Map<string, Set<number>>()
  const add = (key: string, rank: number): void => {
    const known = ranks.get(key)
    if (known === undefined) ranks.set(key, new Set([rank]))
    else known.add(rank)
  }
  for (const [at, family] of families.entries())
    for (const word of family) {
      add(word, first + at)
      if (word.length >= SHORTEST_HEARD) add(soundKey(word), first + at)
    }
  return ranks
}

const soundKey = (word: string): string => `/${soundOf(word)}`
const THEME_RANKS = ranked(THEMES, 0)
const FAMILY_RANKS = ranked(FAMILIES, THEMES.length)
const NONE: ReadonlySet<number> = new Set()

const ranksIn = (ranks: ReadonlyMap<string, ReadonlySet<number>>, word: string): ReadonlySet<number> =>
  ranks.get(word) ?? (word.length >= SHORTEST_HEARD ? ranks.get(soundKey(word)) : undefined) ?? NONE

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((rank) => b.has(rank))

/** Whether two words are of one theme. */
const isOfTheme = (a: Item, b: Item): boolean =>
  meet(ranksIn(THEME_RANKS, a.word), ranksIn(THEME_RANKS, b.word))

const LANGUAGE = THEMES.findIndex((theme) => theme.includes('langue'))

/** Whether a button is about the language that one speaks or reads. */
export const isOfLanguage = ({ words }: Option): boolean =>
  words.some(({ word }) => ranksIn(THEME_RANKS, word).has(LANGUAGE))

/** Whether two words mean the same thing. */
const isOfFamily = (a: Item, b: Item): boolean =>
  meet(ranksIn(FAMILY_RANKS, a.word), ranksIn(FAMILY_RANKS, b.word))

const REFUSING = new Set(['pas', 'ni', 'sans', 'sauf', 'jamais', 'plus', 'aucun', 'aucune'])
const REACH = 4

/** Where "pas" stands shortly before, in the same part of the sentence: "pas de voiture"; -1 when it does not. */
const refusalBefore = (items: readonly Item[], at: number): number => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const item = items[before]
    if (item === undefined || item.mark) return -1
    if (REFUSING.has(item.word)) return before
  }
  return -1
}

const isRefused = (items: readonly Item[], at: number): boolean => refusalBefore(items, at) >= 0

const HAVING = new Set('ai as a avons avez ont avait avais aura aurai y toujours encore manque'.split(' '))

/** "ya pas de bus", "toujours pas le permis", "sans voiture": it is not refused, it is missing. */
const isMissing = (items: readonly Item[], refusal: number): boolean => {
  const [before, after] = [items[refusal - 1]?.word ?? '', items[refusal + 1]?.word ?? '']
  return HAVING.has(before) || after === 'de' || /^(sans|aucun|aucune)$/.test(items[refusal]?.word ?? '')
}

const LONGEST_SENTENCE = 30
/** In a message of more words, a number is no place: "le prochain arrêt est à 6 km". */
const LONGEST_PLACE = 5

/** How many words of a label are said, none of them refused; a label said in full counts one more, and "pas" alone nothing. */
const saidOf = (label: readonly Item[], items: readonly Item[]): number => {
  const found = label.filter((word) =>
    items.some(
      (item, at) =>
        !item.mark &&
        isNear(word, item) &&
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
      !isOfNext(items, at) &&
      label.some((word) => isOfFamily(word, item)),
  ).length

/** How many words of a message are of the theme that a label names, or say that it is missing. */
const themedIn = (label: readonly Item[], items: readonly Item[]): number =>
  items.filter((item, at) => {
    const refusal = refusalBefore(items, at)
    return (
      !item.mark && (refusal < 0 || isMissing(items, refusal)) && label.some((word) => isOfTheme(word, item))
    )
  }).length

const best = (scores: readonly number[]): number | null => {
  const most = Math.max(...scores)
  return most === 0 ? null : onlyOne(scores.flatMap((score, place) => (score === most ? [place] : [])))
}

/** The only label of which most is said ("par tel, c'est mieux"): in its words, else in words that mean them, else of its theme. */
const byShare = (items: readonly Item[], options: readonly Option[]): number | null => {
  const labels = options.map((option) => contentOf(option.words))
  const shared = labels.map((label) => label.filter((word) => !isCommon(word, labels)))
  const isJoined = items.some(({ word }) => word === 'ou' || word === 'et')
  const isOther =
    items.length <= LONGEST_PLACE &&
    items.some(({ n }) => n !== undefined && n > 1 && !labels.flat().some((word) => word.n === n))
  if (items.length > LONGEST_SENTENCE || isOther || isQuestion(items)) return null
  const isFound = (scores: readonly number[]): boolean => scores.some((score) => score > 0)
  const scoresBy = (count: typeof saidOf): readonly number[] => shared.map((label) => count(label, items))
  const same = scoresBy(saidOf)
  const alike = isFound(same) ? same : scoresBy(likeIn)
  const like = isFound(alike) ? alike : scoresBy(themedIn)
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

/** Whether nothing but courtesies stands before a phrase. */
const isFirst = ({ from }: Phrase, items: readonly Item[]): boolean =>
  items.slice(0, from).every((item) => item.empty)

/** "carrément, ça m'a aidé", "je sais pas trop quoi dire": what it says first, when nothing after says the contrary. */
const byFirstSign = ({ items, phrases }: Option, options: readonly Option[]): number | null => {
  const first = phrases.find((phrase) => SIGNS[phrase.rule.means] !== undefined)
  if (first === undefined || !isFirst(first, items) || items.length > LONGEST_SENTENCE || isQuestion(items))
    return null
  const sign = signOf(phrases)
  return sign === null
    ? null
    : onlyOne(options.flatMap((option, place) => (signOf(option.phrases) === sign ? [place] : [])))
}

const PARTIAL = FAMILIES.findIndex((family) => family.includes('moitie')) + THEMES.length
const isPartial = ({ word }: Item): boolean => ranksIn(FAMILY_RANKS, word).has(PARTIAL)

/** "oui mais pas tout", "la moitié": the only button between yes and no. */
const byPart = ({ words, phrases }: Option, options: readonly Option[]): number | null => {
  const place = onlyOne(options.flatMap((option, at) => (option.words.some(isPartial) ? [at] : [])))
  const isReserved = signOf(phrases) !== 'no' && words.some(({ word }, at) => at > 0 && RESERVING.has(word))
  return place !== null && options.length > 2 && (isReserved || words.some(isPartial)) ? place : null
}

const DEGREE_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(DEGREES).flatMap(([degree, words]) => words.map((word) => [word, Number(degree)] as const)),
)
const STRONG = new Set(['tres', 'trop', 'vraiment', 'hyper', 'super', 'ultra'])
const MOST = 4
const FEW = 2

/** How good this word says that something is, "pas" and "très" before it heard; undefined when it does not. */
const degreeAt = (items: readonly Item[], at: number): number | undefined => {
  const plain = DEGREE_OF.get(items[at]?.word ?? '')
  if (plain === undefined) return undefined
  const before = items.slice(Math.max(0, at - 3), at).map(({ word }) => word)
  if (before.includes('pas') || before.includes('jamais') || before.includes('plus'))
    return plain === 1 ? 3 : plain === FEW ? undefined : plain === MOST ? 1.5 : 1
  if (before.at(-1) === 'peu') return FEW
  return STRONG.has(before.at(-1) ?? '') && plain === 3 ? MOST : plain
}

/** How good an answer or a button says that something is; null when it does not say, or says both. */
const degreeIn = (items: readonly Item[]): number | null => {
  const said = items.flatMap((_, at) => degreeAt(items, at) ?? [])
  const isBoth = Math.max(...said) >= 3 && Math.min(...said) < 3
  return said.length === 0 || isBoth ? null : Math.max(...said)
}

/** "franchement c'était super" among "Bien", "Moyen" and "Mal": the button nearest in degree. */
const byDegree = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = items.length <= LONGEST_SENTENCE && !isQuestion(items) ? degreeIn(items) : null
  const degrees = options.map(({ words }) => degreeIn(words))
  if (said === null || degrees.filter((degree) => degree !== null).length < 2) return null
  const far = degrees.map((degree) => (degree === null ? Infinity : Math.abs(degree - said)))
  const least = Math.min(...far)
  return onlyOne(far.flatMap((distance, place) => (distance === least ? [place] : [])))
}

const QUANTITIES = new Set(
  'deux trois quatre cinq six tous toutes tout peu ni rien aucun aucune non'.split(' '),
)
const ALL_OR_NONE = /^(?:tous|toutes|tout|rien|ni|aucun|aucune)$/

/** "les deux", "un peu tout", "ni l'un ni l'autre": of several buttons at once, or of none, so an answer that is no button. */
export const isOfSeveral = (items: readonly Item[], options: readonly Option[]): boolean => {
  const end = items.findIndex(({ mark }) => mark)
  const first = end > 0 ? items.slice(0, end) : items
  return (
    options.length > 1 &&
    first.every(
      (item) => item.empty || item.n !== undefined || item.word === 'autre' || QUANTITIES.has(item.word),
    ) &&
    first.some(
      ({ word, n }, at) =>
        ALL_OR_NONE.test(word) ||
        (n !== undefined && n > 1 && n <= options.length && first[at - 1]?.word === 'les'),
    )
  )
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
  const shared = (): number | null =>
    mayShare
      ? (byPart(message, options) ??
        byDegree(message.words, options) ??
        byShare(message.words, options) ??
        byFirstSign(message, options))
      : null
  if (message.words.length > LONGEST_CHOICE) return shared()
  return (
    byNumber(message.words, options.length) ??
    byText(message.words, options) ??
    byLabel(message.words, options) ??
    byMiddle(message.words, options) ??
    byPlace(message.words, options) ??
    byDate(message, options) ??
    bySign(message, options) ??
    shared()
  )
}

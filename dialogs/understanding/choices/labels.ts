import { once } from '../memo.ts'
import type { Item } from '../words/items.ts'
import { soundOf } from '../text/sounds.ts'
import { distance } from '../text/spelling.ts'
import { contentOf, labelWords, onlyOne } from './option.ts'
import type { Option } from './option.ts'
import { unlessContrary } from './contrary.ts'

const COMMON_LETTERS = 5

/** Letters of the shorter word that may differ at its end: "mécanik". */
const ENDING = 1

/** "avec les autres" is no "Autre". */
const OTHERS = 'autres'

/** "un bail" is no "1 mois". */
const ARTICLES = new Set(['un', 'une'])

/** Of two that begin alike: "force" is no "forme", since of short words that are known, only the end may differ, by a plural or an agreement. */
const isSpeltAlike = (a: Item, b: Item): boolean => {
  const [short, long] = a.word.length < b.word.length ? [a.word, b.word] : [b.word, a.word]
  if (long.length - short.length > 1 || distance(short, long) > 1) return false
  const areWords = a.known && b.known && long.length <= COMMON_LETTERS
  return !areWords || long.startsWith(short)
}

export const isNear = (a: Item, b: Item): boolean => {
  if (a.word === b.word) return true
  if (a.word === OTHERS || b.word === OTHERS) return false
  if (a.n !== undefined && a.n === b.n) return ARTICLES.has(a.word) === ARTICLES.has(b.word)
  if (Math.min(a.word.length, b.word.length) < COMMON_LETTERS - 1) return false
  const beginAlike = a.word[0] === b.word[0]
  if (beginAlike && isSpeltAlike(a, b)) return true
  if (soundOf(a.word) === soundOf(b.word)) return true
  if (!beginAlike) return false
  const shared = Math.min(a.word.length, b.word.length)
  if (shared < COMMON_LETTERS) return false
  let same = 0
  while (same < shared && a.word[same] === b.word[same]) same += 1
  return same >= Math.max(COMMON_LETTERS, shared - ENDING)
}

const covers = (label: readonly Item[], said: readonly Item[]): boolean =>
  said.every((item) => label.some((word) => isNear(word, item)))

const textOf = (items: readonly Item[]): string =>
  items
    .filter(({ mark }) => !mark)
    .map(({ word }) => word)
    .join(' ')

const labelText = once(({ words }: Option) => textOf(words))

/** A label said word for word. */
export const byText = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = textOf(items)
  return onlyOne(
    options.flatMap((option, place) => (said !== '' && labelText(option) === said ? [place] : [])),
  )
}

/** What is said after the last mark, small words kept: "bof, plutôt pas". */
const lastPart = (items: readonly Item[]): readonly Item[] => {
  const said = items.slice(0, items.findLastIndex(({ mark }) => !mark) + 1)
  return said.slice(said.findLastIndex(({ mark }) => mark) + 1)
}

/** "plutôt pas" for the only label that begins so. */
export const byBeginning = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = textOf(lastPart(items))
  return onlyOne(
    options.flatMap((option, place) =>
      said !== '' && labelText(option).startsWith(`${said} `) ? [place] : [],
    ),
  )
}

/** The label that is said, or the only one of which a part is said. */
export const byLabel = (items: readonly Item[], options: readonly Option[]): number | null => {
  const said = contentOf(items)
  if (said.length === 0) return null
  const labels = options.map(labelWords)
  const whole = labels.flatMap((label, place) => (covers(label, said) && covers(said, label) ? [place] : []))
  const place = onlyOne(whole) ?? onlyOne(labels.flatMap((label, at) => (covers(label, said) ? [at] : [])))
  return unlessContrary(place, items, options)
}

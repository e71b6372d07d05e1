import type { Item } from '../words/items.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Parsed } from './parsed.ts'
import { distance } from '../text/spelling.ts'

/** Words of time that a misspelling may hide. */
const TIME_WORDS = [
  ...[
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'demain',
    'aujourdhui',
    'semaine',
  ],
  ...[
    'matin',
    'midi',
    'aprem',
    'soir',
    'soiree',
    'matinee',
    'prochain',
    'janvier',
    'fevrier',
    'mars',
    'avril',
    'juin',
  ],
  ...[
    'juillet',
    'aout',
    'septembre',
    'octobre',
    'novembre',
    'decembre',
    'heures',
    'quart',
    'moins',
    'trente',
    'quinze',
  ],
]

const SHORTEST = 4
const MOST = 4

/** Whether the first two letters of two words are those of words one edit apart, or begin alike. */
const mayBeLike = (word: string, time: string): boolean =>
  word[0] === time[0] || word[1] === time[1] || word[0] === time[1] || word[1] === time[0]

const isLike = (word: string, time: string): boolean => {
  if (Math.abs(time.length - word.length) > 2 || !mayBeLike(word, time)) return false
  const far = distance(word, time)
  return far <= 1 || (far === 2 && time.length > SHORTEST && word[0] === time[0])
}

const mayBeTime = (word: string): boolean => TIME_WORDS.some((time) => isLike(word, time))

/** Words that bound a time; left without one, they say something that was not read ("jeudi après le travail"). */
const BOUNDS = new Set(['apres', 'avant', 'vers', 'jusque'])

/** The words that phrases explain, wherever they stand. */
export const coveredBy = (phrases: readonly Phrase[], items: readonly Item[]): ReadonlySet<Item> => {
  const covered = new Set<Item>()
  for (const { from, to } of phrases)
    for (let at = from; at < to; at += 1) {
      const item = items[at]
      if (item !== undefined) covered.add(item)
    }
  return covered
}

/** Whether every word of a message is part of a phrase or of a date, or says nothing. */
export const isExplained = ({ items, phrases }: Parsed): boolean => {
  const covered = coveredBy(phrases, items)
  return items.every((item) => item.mark || item.empty || item.value !== undefined || covered.has(item))
}

/** Words of which nothing is known, up to a reason given. */
export const obscureWords = ({ items, phrases }: Parsed): readonly Item[] => {
  const end = phrases.find(({ rule }) => rule.means === 'reason')?.from ?? items.length
  const full = items.filter(
    (item, at) => at < end && !item.empty && item.value === undefined && /\p{L}{2}/u.test(item.word),
  )
  if (full.length === 0) return full
  const covered = coveredBy(phrases, items)
  return full.filter((item) => !covered.has(item))
}

const isHours = ({ value }: Item): boolean => value?.kind === 'hours'
const isPeriod = ({ value }: Item): boolean => value?.kind === 'days' && value.shape !== 'day'

/**
 * Whether a bound was said of something that is no time, beside days of which no hour is known: after an hour ("mardi 17h30, après
 * ma tournée"), a period or a comma it only explains.
 */
export const hasLooseBound = (items: readonly Item[], phrases: readonly Phrase[]): boolean => {
  const bounds = items.filter((item, at) => BOUNDS.has(item.word) && items[at - 1]?.word !== ',')
  if (bounds.length === 0 || items.some((item) => isHours(item) || isPeriod(item))) return false
  const covered = coveredBy(phrases, items)
  return bounds.some((item) => !covered.has(item))
}

/** Whether a word was left unread that may have been one of time ("lundi en seirée"): the date read without it is doubtful. */
export const hasUnreadTime = (items: readonly Item[]): boolean =>
  items
    .filter((item) => !item.known && !item.mark && item.word.length >= SHORTEST)
    .slice(0, MOST)
    .some((item) => mayBeTime(item.word))

/** "après 16h30 le même jour": which day is meant was said elsewhere, if at all. */
export const hasSameDay = (items: readonly Item[]): boolean =>
  items.some(({ value }) => value !== undefined) &&
  items.some(({ word }, at) => word === 'meme' && items[at + 1]?.word === 'jour')

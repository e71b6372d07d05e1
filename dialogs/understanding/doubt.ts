import type { Item } from './items.ts'
import { distance } from './spelling.ts'

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

/** Whether a bound was said of something that is no time. */
export const hasLooseBound = (items: readonly Item[], covered: ReadonlySet<Item>): boolean =>
  items.some((item) => BOUNDS.has(item.word) && !covered.has(item))

/** Whether a word was left unread that may have been one of time ("lundi en seirée"): the date read without it is doubtful. */
export const hasUnreadTime = (items: readonly Item[]): boolean =>
  items
    .filter((item) => !item.known && !item.mark && item.word.length >= SHORTEST)
    .slice(0, MOST)
    .some((item) => mayBeTime(item.word))

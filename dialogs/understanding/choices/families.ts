import type { Item } from '../words/items.ts'
import { keysOf } from '../text/sounds.ts'
import { FAMILIES, THEMES } from '../vocabulary/families.ts'
import type { Option } from './option.ts'

/** The families of each word, by its letters and by its sound. */
const ranked = (families: readonly (readonly string[])[], first: number) => {
  const ranks = new Map<string, Set<number>>()
  const add = (key: string, rank: number): void => {
    const known = ranks.get(key)
    if (known === undefined) ranks.set(key, new Set([rank]))
    else known.add(rank)
  }
  for (const [at, family] of families.entries())
    for (const key of family.flatMap(keysOf)) add(key, first + at)
  return ranks
}

const THEME_RANKS = ranked(THEMES, 0)

const FAMILY_RANKS = ranked(FAMILIES, THEMES.length)

const NONE: ReadonlySet<number> = new Set()

const ranksIn = (ranks: ReadonlyMap<string, ReadonlySet<number>>, word: string): ReadonlySet<number> =>
  keysOf(word)
    .map((key) => ranks.get(key))
    .find((found) => found !== undefined) ?? NONE

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((rank) => b.has(rank))

/** Whether two words are of one theme. */
export const isOfTheme = (a: Item, b: Item): boolean =>
  meet(ranksIn(THEME_RANKS, a.word), ranksIn(THEME_RANKS, b.word))

/** Whether two words mean the same thing. */
export const isOfFamily = (a: Item, b: Item): boolean =>
  meet(ranksIn(FAMILY_RANKS, a.word), ranksIn(FAMILY_RANKS, b.word))

/** Whether a button has a word of this theme or family. */
const isAbout =
  (ranks: ReadonlyMap<string, ReadonlySet<number>>, rank: number) =>
  ({ words }: Option): boolean =>
    words.some(({ word }) => ranksIn(ranks, word).has(rank))

const rankOf = (families: readonly (readonly string[])[], word: string): number =>
  families.findIndex((family) => family.includes(word))

/** Whether a button is about the language that one speaks or reads. */
export const isOfLanguage = isAbout(THEME_RANKS, rankOf(THEMES, 'langue'))

/** Whether a button is about being called. */
export const isOfCall = isAbout(FAMILY_RANKS, THEMES.length + rankOf(FAMILIES, 'telephone'))

const PARTIAL = THEMES.length + rankOf(FAMILIES, 'moitie')

/** Whether a word says that only a part is meant: "la moitié". */
export const isPartial = ({ word }: Item): boolean => ranksIn(FAMILY_RANKS, word).has(PARTIAL)

import type { Item } from '../words/items.ts'
import { soundOf } from '../text/sounds.ts'
import { LANGUAGE_NAMES } from '../vocabulary/languages.ts'

/** Shorter names sound like too many other words. */
const SHORTEST_HEARD = 5

const BY_SOUND: ReadonlyMap<string, string> = new Map(
  [...LANGUAGE_NAMES]
    .filter(([name]) => name.length >= SHORTEST_HEARD && /^[a-z]+$/.test(name))
    .map(([name, code]) => [soundOf(name), code]),
)

const codeOf = ({ word }: Item): string | undefined =>
  LANGUAGE_NAMES.get(word) ??
  (word.length >= SHORTEST_HEARD - 1 && /^[a-z]+$/.test(word) ? BY_SOUND.get(soundOf(word)) : undefined)

/** The languages named among these words. */
export const codesIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.flatMap((item) => codeOf(item) ?? []))

/** The first language named among these words: "plutôt en arabe". */
export const firstNamed = (items: readonly Item[]): string | undefined => [...codesIn(items)][0]

/**
 * The language that a request for another names, wherever it stands and however it is spelled: "je lis pas le francé,
 * anglé possible ?". None when several are named; French is what they have already.
 */
export const languageNamed = (items: readonly Item[]): string | undefined => {
  const [only, ...others] = [...codesIn(items)].filter((code) => code !== 'fr')
  return others.length === 0 ? only : undefined
}

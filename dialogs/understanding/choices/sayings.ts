import type { Item } from '../items.ts'
import { SHORTEST_HEARD, soundOf } from '../sounds.ts'

/** What stands in a message, from one item to another. */
export interface Said<Means> {
  readonly means: Means
  readonly from: number
  readonly to: number
}

/** An expression, its words told apart; `..` is up to so many of any kind. */
interface Expression<Means> {
  readonly means: Means
  readonly words: readonly string[]
}

const GAP = '..'
const LONGEST_GAP = 3

/** An expression is looked up by the first letters of its first word, or by the sound of all of it. */
const KEYED = 2

const isSame = (pattern: string, { word, mark }: Item): boolean => {
  if (mark) return false
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1))
  return pattern === word || (pattern.length >= SHORTEST_HEARD && soundOf(pattern) === soundOf(word))
}

/** Where an expression that begins here ends; undefined when it is not said. */
const endOf = (words: readonly string[], items: readonly Item[], from: number): number | undefined => {
  let at = from
  for (let rank = 0; rank < words.length; rank += 1) {
    const pattern = words[rank] ?? ''
    if (pattern === GAP) {
      const next = words[rank + 1] ?? ''
      const last = Math.min(items.length, at + LONGEST_GAP + 1)
      while (at < last && items[at]?.mark === false && !isSame(next, items[at] as Item)) at += 1
      continue
    }
    const item = items[at]
    if (item === undefined || !isSame(pattern, item)) return undefined
    at += 1
  }
  return at
}

const NONE: readonly never[] = []

/**
 * Everyday expressions: "mal paye*", "casse* la figure", "chef .. crie*". Words stand folded, as items hold them; `*` ends a
 * word that may go on; a longer word is also known by its sound.
 */
export class Sayings<Means> {
  private readonly byLetters: ReadonlyMap<string, readonly Expression<Means>[]>
  private readonly bySound: ReadonlyMap<string, readonly Expression<Means>[]>

  constructor(rows: Iterable<readonly [Means, readonly string[]]>) {
    const all = [...rows].flatMap(([means, say]) => say.map((text) => ({ means, words: text.split(' ') })))
    const firstOf = ({ words }: Expression<Means>): string => words[0] ?? ''
    this.byLetters = Map.groupBy(all, (one) => firstOf(one).replace('*', '').slice(0, KEYED))
    const isHeard = (one: Expression<Means>): boolean =>
      firstOf(one).length >= SHORTEST_HEARD && !firstOf(one).endsWith('*')
    this.bySound = Map.groupBy(all.filter(isHeard), (one) => soundOf(firstOf(one)))
  }

  /** What is said, from left to right, of two that begin together the longer; what stands in one is in no other. */
  in(items: readonly Item[]): readonly Said<Means>[] {
    const found: Said<Means>[] = []
    for (let from = 0; from < items.length; from += 1) {
      const said = this.at(items, from)
      if (said === null) continue
      found.push(said)
      from = said.to - 1
    }
    return found
  }

  private at(items: readonly Item[], from: number): Said<Means> | null {
    const item = items[from]
    if (item === undefined || item.mark) return null
    let best: Said<Means> | null = null
    const written = this.byLetters.get(item.word.slice(0, KEYED)) ?? NONE
    const heard = this.bySound.get(soundOf(item.word)) ?? NONE
    for (const expressions of [written, heard])
      for (const { means, words } of expressions) {
        const to = endOf(words, items, from)
        if (to !== undefined && to > (best?.to ?? from)) best = { means, from, to }
      }
    return best
  }
}

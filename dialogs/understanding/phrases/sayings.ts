import type { Item } from '../words/items.ts'
import { WORDS_IN_A_GAP } from '../patterns/net.ts'
import { Vocabulary } from '../patterns/pattern.ts'
import type { Slot } from '../patterns/pattern.ts'
import { SHORTEST_HEARD, soundOf } from '../text/sounds.ts'

/** What stands in a message, from one word to another. */
export interface Said<Means> {
  readonly means: Means
  readonly from: number
  readonly to: number
}

/** What is meant, and the patterns that say so. */
type Row<Means> = readonly [means: Means, say: readonly string[]]

/** One way of saying a pattern, word for word. */
interface Way<Means> {
  readonly means: Means
  readonly slots: readonly Slot[]
}

/** What a way is found by: the letters or the sound of its first word, or how these begin. */
type Key = string | number

type Ways<Means> = ReadonlyMap<Key, readonly Way<Means>[]>

/** No expression goes on over a mark. */
type Word = Pick<Item, 'word' | 'mark'>

const VOCABULARY = new Vocabulary({})

const NONE: readonly never[] = []

/** The first two letters, as a number. */
const beginningOf = (key: string): number => (key.charCodeAt(0) << 16) | key.charCodeAt(1)

/** A word is found by its letters and by its sound, a stem by the beginnings of both. */
const keysOf = (accepted: string): readonly Key[] => {
  const word = accepted.replace('*', '')
  const keys = word.length < SHORTEST_HEARD ? [word] : [word, soundOf(word)]
  return word === accepted ? keys : keys.map(beginningOf)
}

const waysIn = <Means>(rows: readonly Row<Means>[]): Ways<Means> => {
  const ways = new Map<Key, Way<Means>[]>()
  for (const [means, say] of rows)
    for (const slots of say.flatMap((pattern) => VOCABULARY.sequencesOf(pattern)))
      for (const key of new Set(slots[0]?.accepts.flatMap(keysOf))) {
        const known = ways.get(key)
        if (known === undefined) ways.set(key, [{ means, slots }])
        else known.push({ means, slots })
      }
  return ways
}

const isSame = (accepted: string, word: string): boolean => {
  if (!accepted.endsWith('*'))
    return accepted === word || (accepted.length >= SHORTEST_HEARD && soundOf(accepted) === soundOf(word))
  const stem = accepted.slice(0, -1)
  return word.startsWith(stem) || (stem.length >= SHORTEST_HEARD && soundOf(word).startsWith(soundOf(stem)))
}

const fits = ({ accepts }: Slot, word: Word | undefined): boolean =>
  word?.mark === false && accepts.some((accepted) => isSame(accepted, word.word))

/** Where a way that begins here ends; null when it is not said. */
const endOf = (slots: readonly Slot[], words: readonly Word[], from: number): number | null => {
  let at = from
  let between = 0
  for (const slot of slots) {
    if (slot.gap) {
      between = WORDS_IN_A_GAP
      continue
    }
    for (; between > 0 && words[at]?.mark === false && !fits(slot, words[at]); between -= 1) at += 1
    if (!fits(slot, words[at])) return null
    between = 0
    at += 1
  }
  return at
}

/** The longest that begins here. */
const saidAt = <Means>(ways: Ways<Means>, words: readonly Word[], from: number): Said<Means> | null => {
  const { word, mark } = words[from] as Word
  if (mark) return null
  let best: Said<Means> | null = null
  const sound = soundOf(word)
  for (const key of [word, sound, beginningOf(word), beginningOf(sound)])
    for (const { means, slots } of ways.get(key) ?? NONE) {
      const to = endOf(slots, words, from)
      if (to !== null && to > (best?.to ?? from)) best = { means, from, to }
    }
  return best
}

/**
 * Expressions, written as `pattern.ts` says: "mal paye*", "chef .. crie*". They name no list and look at nothing. Unlike those of
 * rules, they are also known by the sound of their longer words, and no "vraiment" may stand inside one.
 */
export class Sayings<Means> {
  private readonly rows: readonly Row<Means>[]
  /** Made when the first message is read. */
  private ways: Ways<Means> | undefined
  constructor(rows: readonly Row<Means>[]) {
    this.rows = rows
  }

  /** What is said, from left to right, of two that begin together the longer; what stands in one is in no other. */
  in(words: readonly Word[]): readonly Said<Means>[] {
    this.ways ??= waysIn(this.rows)
    const found: Said<Means>[] = []
    for (let from = 0; from < words.length; from += 1) {
      const said = saidAt(this.ways, words, from)
      if (said === null) continue
      found.push(said)
      from = said.to - 1
    }
    return found
  }
}

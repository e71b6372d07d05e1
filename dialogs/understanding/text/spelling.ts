import type { Meter } from '../meter.ts'
import { soundOf } from './sounds.ts'

/** Finds, among known words, the one that a misspelling was meant to be. */
export interface Spelling {
  readonly bySound: ReadonlyMap<string, readonly string[]>
  readonly byRest: Rests
}

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const LONGEST_FOR_TWO = 14
const LONGEST = 24

const START = 0x811c9dc5
const BASE = 0x01000193
const POWERS = [1]
for (let rank = 1; rank <= LONGEST; rank += 1) POWERS.push(Math.imul(POWERS[rank - 1] ?? 1, BASE))
const powerOf = (rank: number): number => POWERS[rank] ?? 1

const plus = (hash: number, word: string, at: number): number => Math.imul(hash, BASE) + word.charCodeAt(at)

/** What the letters from each place to the end add to a hash, used again for each word. */
const tails = new Int32Array(LONGEST + 1)
const writeTails = (word: string): void => {
  tails[word.length] = 0
  for (let at = word.length - 1; at >= 0; at -= 1)
    tails[at] = Math.imul(word.charCodeAt(at), powerOf(word.length - 1 - at)) + (tails[at + 1] ?? 0)
}

/** The hash of what is left when the letter at this place is missing and what stands before it has this hash. */
const without = (before: number, word: string, at: number): number =>
  (Math.imul(before, powerOf(word.length - 1 - at)) + (tails[at + 1] ?? 0)) | 0

/** What is left of a word when one letter is missing, the word itself first; with `far`, when two are: their hashes. */
const restsOf = (word: string, far: boolean): readonly number[] => {
  writeTails(word)
  const rests: number[] = far ? [] : [(Math.imul(START, powerOf(word.length)) + (tails[0] ?? 0)) | 0]
  let before = START
  for (let at = 0; at < word.length; at += 1) {
    // Of a letter written twice, either may be missing.
    if (at === 0 || word[at] !== word[at - 1])
      if (!far) rests.push(without(before, word, at))
      else
        for (let other = at + 1, between = before; other < word.length; other += 1) {
          rests.push(without(between, word, other))
          between = plus(between, word, other)
        }
    before = plus(before, word, at)
  }
  return rests
}

const NONE = -1
const HEADS = 2 ** 16

/** Words by what is left of them when letters are missing: chains by hash, the words of each in the order of the list. */
class Rests {
  private readonly heads = new Int32Array(HEADS).fill(NONE)
  private readonly hashes: number[] = []
  private readonly ranks: number[] = []
  private readonly nexts: number[] = []
  private readonly words: readonly string[]
  constructor(words: readonly string[]) {
    this.words = words
    for (let rank = words.length - 1; rank >= 0; rank -= 1) {
      const word = words[rank] ?? ''
      this.add(restsOf(word, false), rank)
      if (word.length >= SHORTEST_FOR_TWO) this.add(restsOf(word, true), rank)
    }
  }

  private headOf(hash: number): number {
    return (hash ^ (hash >>> 16)) & (HEADS - 1)
  }

  private add(hashes: readonly number[], rank: number): void {
    for (const hash of hashes) {
      const head = this.headOf(hash)
      this.nexts.push(this.heads[head] ?? NONE)
      this.heads[head] = this.ranks.push(rank) - 1
      this.hashes.push(hash)
    }
  }

  /** Adds the words of which this may be what is left. */
  addTo(candidates: Set<string>, hash: number): void {
    for (let at = this.heads[this.headOf(hash)] ?? NONE; at !== NONE; at = this.nexts[at] ?? NONE)
      if (this.hashes[at] === hash) candidates.add(this.words[this.ranks[at] ?? NONE] ?? '')
  }
}

const add = (index: Map<string, string[]>, key: string, word: string): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [word])
  else known.push(word)
}

/** Prepares the search for near spellings of these words; the first of two equally near is the one found. */
export const spellingOf = (words: readonly string[]): Spelling => {
  const known = words.filter(
    (word) => word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word),
  )
  const bySound = new Map<string, string[]>()
  for (const word of known) add(bySound, soundOf(word), word)
  return { bySound, byRest: new Rests(known) }
}

/** The last three rows of the table of edits, used again for each two words. */
const ROWS: readonly [number[], number[], number[]] = [[], [], []]

/** Edits between two words, a swap of neighbours being one (optimal string alignment); words are short. */
export const distance = (one: string, other: string): number => {
  // Letters that both begin with, or end with, need no edit.
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let [end, otherEnd] = [one.length, other.length]
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1
    otherEnd -= 1
  }
  return edits(one.slice(start, end), other.slice(start, otherEnd))
}

const edits = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length
  let [beforeLast, last, next] = ROWS
  for (let column = 0; column <= b.length; column += 1) last[column] = column
  for (let row = 1; row <= a.length; row += 1) {
    next[0] = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const near = Math.min(last[column] ?? 0, next[column - 1] ?? 0) + 1
      const least = Math.min(near, (last[column - 1] ?? 0) + (same ? 0 : 1))
      next[column] = swapped ? Math.min(least, (beforeLast[column - 2] ?? 0) + 1) : least
    }
    const free = beforeLast
    beforeLast = last
    last = next
    next = free
  }
  return last[b.length] ?? 0
}

const canBeMisspelt = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && /^[a-z0-9]+$/.test(word)

/** Whoever misspells a word mostly gets its first letter right, and often forgets its end. */
const remoteness = (word: string, candidate: string): number =>
  distance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.4) - (candidate.startsWith(word) ? 0.2 : 0)

const nearest = (word: string, candidates: Iterable<string>, meter: Meter): string | null => {
  let best: string | null = null
  let least = Infinity
  for (const candidate of candidates) {
    meter.steps += word.length
    const far = remoteness(word, candidate)
    const most = candidate.length >= SHORTEST_FOR_TWO ? 2.5 : 1.5
    if (far >= most || far >= least) continue
    best = candidate
    least = far
  }
  return best
}

/** The known word that sounds like this one, else null. */
export const soundsLike = (word: string, spelling: Spelling, meter: Meter): string | null => {
  if (!canBeMisspelt(word)) return null
  const same = spelling.bySound.get(soundOf(word)) ?? []
  return same.length === 0 ? null : (nearest(word, same, meter) ?? same[0] ?? null)
}

const nearestAmong = (
  word: string,
  rests: readonly number[],
  { byRest, meter }: { byRest: Rests; meter: Meter },
): string | null => {
  const candidates = new Set<string>()
  for (const rest of rests) {
    meter.steps += 1
    byRest.addTo(candidates, rest)
  }
  return nearest(word, candidates, meter)
}

/** The nearest known word (1 letter wrong; 2 when it has 8 letters or more), else null. */
export const looksLike = (word: string, { byRest }: Spelling, meter: Meter): string | null => {
  if (!canBeMisspelt(word)) return null
  const near = nearestAmong(word, restsOf(word, false), { byRest, meter })
  if (near !== null || word.length < SHORTEST_FOR_TWO - 2 || word.length > LONGEST_FOR_TWO) return near
  return nearestAmong(word, restsOf(word, true), { byRest, meter })
}

const HELD = /(.)\1{2,}/u
const ALL_HELD = new RegExp(HELD, 'gu')

/** Letters held down: `ouiiiii` is `oui`, `nooon` is `non`. */
export const unstretched = (word: string): string => (HELD.test(word) ? word.replace(ALL_HELD, '$1') : word)

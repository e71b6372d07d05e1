import type { Meter } from './meter.ts'
import { soundOf } from './sounds.ts'

/** Finds, among known words, the one that a misspelling was meant to be. */
export interface Spelling {
  readonly bySound: ReadonlyMap<string, readonly string[]>
  readonly byDeletion: ReadonlyMap<string, readonly string[]>
}

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const LONGEST_FOR_TWO = 14
const LONGEST = 24

const withoutEach = (word: string): readonly string[] => {
  const rests: string[] = []
  for (let at = 0; at < word.length; at += 1) rests.push(word.slice(0, at) + word.slice(at + 1))
  return rests
}

/** What is left of a word when one letter is missing; with `far`, when two are. */
const deletions = (word: string, far: boolean): ReadonlySet<string> => {
  const once = withoutEach(word)
  return new Set(far ? once.flatMap(withoutEach) : [word, ...once])
}

const add = (index: Map<string, string[]>, key: string, word: string): void => {
  const known = index.get(key)
  if (known === undefined) index.set(key, [word])
  else known.push(word)
}

/** Prepares the search for near spellings of these words; the first of two equally near is the one found. */
export const spellingOf = (words: readonly string[]): Spelling => {
  const bySound = new Map<string, string[]>()
  const byDeletion = new Map<string, string[]>()
  for (const word of words.filter((known) => known.length >= SHORTEST && /^[a-z]+$/.test(known))) {
    add(bySound, soundOf(word), word)
    for (const rest of deletions(word, false)) add(byDeletion, rest, word)
    if (word.length >= SHORTEST_FOR_TWO) for (const rest of deletions(word, true)) add(byDeletion, rest, word)
  }
  return { bySound, byDeletion }
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
  rests: Iterable<string>,
  { byDeletion, meter }: { byDeletion: Spelling['byDeletion']; meter: Meter },
): string | null => {
  const candidates = new Set<string>()
  for (const rest of rests) {
    meter.steps += 1
    for (const candidate of byDeletion.get(rest) ?? []) candidates.add(candidate)
  }
  return nearest(word, candidates, meter)
}

/** The nearest known word (1 letter wrong; 2 when it has 8 letters or more), else null. */
export const looksLike = (word: string, { byDeletion }: Spelling, meter: Meter): string | null => {
  if (!canBeMisspelt(word)) return null
  const near = nearestAmong(word, deletions(word, false), { byDeletion, meter })
  if (near !== null || word.length < SHORTEST_FOR_TWO - 2 || word.length > LONGEST_FOR_TWO) return near
  return nearestAmong(word, deletions(word, true), { byDeletion, meter })
}

/** Letters held down: `ouiiiii` is `oui`, `nooon` is `non`. */
export const unstretched = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1')

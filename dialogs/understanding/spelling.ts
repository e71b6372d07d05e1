import type { Meter } from './meter.ts'
import { soundOf } from './sounds.ts'

/** Finds, among known words, the one that a misspelling was meant to be. */
export interface Spelling {
  readonly bySound: ReadonlyMap<string, readonly string[]>
  readonly byDeletion: ReadonlyMap<string, readonly string[]>
}

const SHORTEST = 4
const SHORTEST_FOR_TWO = 8
const LONGEST = 24

const withoutEach = (word: string): readonly string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

/** What is left of a word when one letter is missing, or two of a long word: two spellings are near when they share one. */
const deletions = (word: string): ReadonlySet<string> => {
  const once = withoutEach(word)
  const far = word.length >= SHORTEST_FOR_TWO ? once.flatMap(withoutEach) : []
  return new Set([word, ...once, ...far])
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
    for (const rest of deletions(word)) add(byDeletion, rest, word)
  }
  return { bySound, byDeletion }
}

/** Edits between two words, a swap of neighbours being one (optimal string alignment); words are short. */
export const distance = (a: string, b: string): number => {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    beforeLast = last
    last = next
  }
  return last[b.length] ?? 0
}

const canBeMisspelt = (word: string): boolean =>
  word.length >= SHORTEST && word.length <= LONGEST && /^[a-z0-9]+$/.test(word)

const nearest = (word: string, candidates: Iterable<string>, meter: Meter): string | null => {
  let best: string | null = null
  let least = word.length >= SHORTEST_FOR_TWO ? 2.5 : 1.5
  for (const candidate of candidates) {
    meter.steps += word.length
    // Whoever misspells a word mostly gets its first letter right.
    const far = distance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.4)
    if (far < least) {
      best = candidate
      least = far
    }
  }
  return best
}

/** The known word that sounds like this one, else null. */
export const soundsLike = (word: string, spelling: Spelling, meter: Meter): string | null => {
  if (!canBeMisspelt(word)) return null
  const same = spelling.bySound.get(soundOf(word)) ?? []
  return same.length === 0 ? null : (nearest(word, same, meter) ?? same[0] ?? null)
}

/** The nearest known word (1 letter wrong; 2 in a word of 8 or more), else null. */
export const looksLike = (word: string, spelling: Spelling, meter: Meter): string | null => {
  if (!canBeMisspelt(word)) return null
  const candidates = new Set<string>()
  for (const rest of deletions(word)) {
    meter.steps += 1
    for (const candidate of spelling.byDeletion.get(rest) ?? []) candidates.add(candidate)
  }
  return nearest(word, candidates, meter)
}

/** Letters held down: `ouiiiii` is `oui`, `nooon` is `non`. */
export const unstretched = (word: string): string => word.replace(/(.)\1{2,}/gu, '$1')

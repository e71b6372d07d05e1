/**
 * How letters sound in French, longest first. `before` says what must follow: `C` a consonant or the end, `open` a
 * or o, `soft` e, i or y, `$` the end of the word. Two spellings that sound alike have one key, so `vendredit`, `vandredi` and
 * `vendredi` are one word.
 */
const SOUNDS: readonly (readonly [letters: string, sound: string, before?: 'C' | 'open' | 'soft' | '$'])[] = [
  ['aient', 'e', '$'],
  ['eau', 'o'],
  ['oin', 'w1', 'C'],
  ['ain', '1', 'C'],
  ['ein', '1', 'C'],
  ['aim', '1', 'C'],
  ['ien', 'i1', 'C'],
  ['oua', 'wa'],
  ['oeu', 'E'],
  ['ez', 'e', '$'],
  ['er', 'e', '$'],
  ['et', 'e', '$'],
  ['ai', 'e'],
  ['ei', 'e'],
  ['ay', 'e'],
  ['au', 'o'],
  ['oi', 'wa'],
  ['oy', 'wa'],
  ['ou', 'U'],
  ['eu', 'E'],
  ['an', 'A', 'C'],
  ['am', 'A', 'C'],
  ['en', 'A', 'C'],
  ['em', 'A', 'C'],
  ['in', '1', 'C'],
  ['im', '1', 'C'],
  ['yn', '1', 'C'],
  ['un', '1', 'C'],
  ['on', 'O', 'C'],
  ['om', 'O', 'C'],
  ['ph', 'f'],
  ['ch', 'S'],
  ['qu', 'k'],
  ['gu', 'g', 'soft'],
  ['ge', 'j', 'open'],
  ['c', 's', 'soft'],
  ['g', 'j', 'soft'],
  ['c', 'k'],
  ['q', 'k'],
  ['z', 's'],
  ['y', 'i'],
  ['h', ''],
  ['w', 'U'],
]

const AT_MOST = 5
const BY_LETTERS = new Map<string, (typeof SOUNDS)[number][]>()
for (const row of SOUNDS) BY_LETTERS.set(row[0], [...(BY_LETTERS.get(row[0]) ?? []), row])

const isVowel = (letter: string): boolean => 'aeiouy1'.includes(letter)

const follows = (before: 'C' | 'open' | 'soft' | '$' | undefined, next: string): boolean => {
  if (before === undefined) return true
  if (next === '') return before === 'C' || before === '$'
  if (before === 'soft') return 'eiy'.includes(next)
  if (before === 'open') return 'ao'.includes(next)
  return before === 'C' && !isVowel(next) && next !== 'h'
}

/** The sound that begins here, and how many letters it takes. */
const soundAt = (word: string, at: number): readonly [sound: string, letters: number] => {
  for (let length = Math.min(AT_MOST, word.length - at); length > 0; length -= 1)
    for (const [letters, sound, before] of BY_LETTERS.get(word.slice(at, at + length)) ?? [])
      if (follows(before, word.charAt(at + letters.length))) return [sound, letters.length]
  return [word.charAt(at), 1]
}

const spell = (word: string): string => {
  const spoken = word.replace(/(.)\1+/g, '$1').replace(/([^s])[stdxp]+$/, '$1')
  let key = ''
  for (let at = 0; at < spoken.length;) {
    const [sound, letters] = soundAt(spoken, at)
    if (!key.endsWith(sound) || sound === '') key += sound
    at += letters
  }
  return key
}

/** The last keys asked for: the words of buttons are compared with every word of an answer. */
const keys = new Map<string, string>()
const KEPT = 8192
const LONGEST_KEPT = 24

/** From so many letters on, a word is known by its sound too. */
export const SHORTEST_HEARD = 5

/** What a word is looked up by in a table: its letters, and its sound when it is long enough. */
export const keysOf = (word: string): readonly string[] =>
  word.length < SHORTEST_HEARD ? [word] : [word, `/${soundOf(word)}`]

/** The key of a folded word: the same for two spellings that sound alike in French. */
export const soundOf = (word: string): string => {
  const known = keys.get(word)
  if (known !== undefined) return known
  const key = spell(word)
  if (keys.size >= KEPT) keys.clear()
  if (word.length <= LONGEST_KEPT) keys.set(word, key)
  return key
}

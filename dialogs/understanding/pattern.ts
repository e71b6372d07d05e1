import { tokensOf } from './tokens.ts'

/**
 * What a linguist writes to say which words a rule is about:
 *
 *     je viens            these words, one after the other (accents, capitals and apostrophes do not matter)
 *     oui|ouais           one of these
 *     (bien sur|ok)       one of these, several words allowed
 *     pas?                may be missing; also `(tout a fait)?`
 *     annul*              any word that begins so
 *     <jour>              a word of that list, or a value of that kind (`<day>`, `<n>`)
 *     ..                  up to three words between, inside one sentence
 *     =<part>             must follow, but is left for another rule; last elements only
 */
export interface Slot {
  /** The words, stems (`annul*`) and kinds (`<day>`) accepted here. */
  readonly accepts: readonly string[]
  /** A gap: up to three words of any kind. */
  readonly gap: boolean
  /** Looked at, not taken. */
  readonly ahead: boolean
  /** The same for two slots that accept the same. */
  readonly key: string
}

export type WordLists = Readonly<Record<string, readonly string[]>>

const NOISE = new Set(['hui', "'", '-'])
const NO_WORD = (): boolean => false
const ELEMENT = /=?(?:\([^)]*\)|[^\s()]+)\??/g

/** Letters and spaces: cut at the spaces. */
const PLAIN = /^[a-z ]+$/

/** The words of a piece of vocabulary, cut as messages are cut; `ne` and hyphens are noise, as in messages. */
export const wordsOf = (text: string): readonly string[] => {
  const words = PLAIN.test(text) ? text.split(' ') : tokensOf(text, NO_WORD).map((token) => token.text)
  return words.filter((word) => word !== '' && !NOISE.has(word))
}

export const slotOf = (accepts: readonly string[], ahead = false): Slot => ({
  accepts,
  gap: false,
  ahead,
  key: accepts.toSorted().join('|') + (ahead ? '=' : ''),
})

const GAP: Slot = { accepts: [], gap: true, ahead: false, key: '..' }

const isName = (text: string): boolean => /^<[^>]*>$/.test(text)
const isStem = (text: string): boolean => /^[^\s]+\*$/.test(text)
const isMark = (text: string): boolean => /^[-,/?.!]$/.test(text)

/** The sequences of slots of one alternative: a list's words of one token share a slot, its longer members have their own. */
const alternatives = (text: string, lists: WordLists, ahead: boolean): readonly (readonly Slot[])[] => {
  const members = text.split('|').flatMap((member) => {
    const name = member.trim()
    return lists[name] === undefined ? [name] : [name, ...lists[name].filter((word) => /[\s'*-]/.test(word))]
  })
  const single: string[] = []
  const longer: (readonly Slot[])[] = []
  for (const member of members) {
    if (isName(member) || isStem(member) || isMark(member)) single.push(member)
    else if (member.includes(' ') && /[<*|]/.test(member)) longer.push(...sequences(member, lists))
    else {
      const words = wordsOf(member)
      if (words.length === 1) single.push(...words)
      else longer.push(words.map((word) => slotOf([word], ahead)))
    }
  }
  return single.length > 0 ? [[slotOf(single, ahead)], ...longer] : longer
}

const NESTED = /\([^)]*\(/

/** The ways of saying an element, that it may be missing left out. */
const expand = (element: string, lists: WordLists): readonly (readonly Slot[])[] => {
  if (element === '..') return [[GAP]]
  const ahead = element.startsWith('=')
  return alternatives(element.slice(ahead ? 1 : 0).replace(/^\((.*)\)$/, '$1'), lists, ahead)
}

/** Every way of reading a pattern, each a sequence of slots. */
const sequences = (pattern: string, lists: WordLists): readonly (readonly Slot[])[] =>
  elementsOf(pattern, lists).reduce<readonly (readonly Slot[])[]>(
    (before, { ways, optional }) => {
      const next = optional ? [[], ...ways] : ways
      return before.flatMap((head) => next.map((tail) => [...head, ...tail]))
    },
    [[]],
  )

/** One element of a pattern: its ways of being said, and whether it may be missing. */
export interface Element {
  /** The same for the same element in another pattern. */
  readonly key: string
  readonly ways: readonly (readonly Slot[])[]
  readonly optional: boolean
  readonly gap: boolean
}

/** The elements of patterns that were read with these lists: patterns share most of theirs. */
const READ = new WeakMap<WordLists, Map<string, Element>>()

const elementOf = (text: string, lists: WordLists, known: Map<string, Element>): Element => {
  const before = known.get(text)
  if (before !== undefined) return before
  const optional = text.length > 1 && text.endsWith('?')
  const key = optional ? text.slice(0, -1) : text
  const ways = optional ? elementOf(key, lists, known).ways : expand(key, lists)
  const element = { key, ways, optional, gap: text === '..' }
  known.set(text, element)
  return element
}

/** The elements of a pattern, in order. */
export const elementsOf = (pattern: string, lists: WordLists): readonly Element[] => {
  if (NESTED.test(pattern)) throw new RangeError(`A group inside a group: ${pattern}`)
  const known = READ.get(lists) ?? new Map<string, Element>()
  READ.set(lists, known)
  return (pattern.match(ELEMENT) ?? []).map((element) => elementOf(element, lists, known))
}

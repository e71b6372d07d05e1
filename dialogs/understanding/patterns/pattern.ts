import { tokensOf } from '../text/tokens.ts'

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
 *
 * The words of tables that hold no patterns (numbers, lists, writing, targets, lookalikes) are written folded: small letters, no accents.
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

const ONE_WORD = /^[a-z]+$/
/** Letters and spaces: cut at the spaces. */
const PLAIN = /^[a-z ]+$/

/** The words of a piece of vocabulary, cut as messages are cut: apostrophes, hyphens and the "hui" of "aujourd'hui" are noise. */
export const wordsOf = (text: string): readonly string[] => {
  const words = PLAIN.test(text) ? text.split(' ') : tokensOf(text, NO_WORD).map((token) => token.text)
  return words.filter((word) => word !== '' && !NOISE.has(word))
}

const GAP: Slot = { accepts: [], gap: true, ahead: false, key: '..' }

const isName = (text: string): boolean => /^<[^>]*>$/.test(text)
const isStem = (text: string): boolean => /^[^\s]+\*$/.test(text)
const isMark = (text: string): boolean => /^[-,/?.!]$/.test(text)

const NESTED = /\([^)]*\(/
const OF_SEVERAL = /[\s'*-]/
const OF_ELEMENTS = /[<*|]/

/** One element of a pattern: its ways of being said, and whether it may be missing. */
export interface Element {
  /** The same for the same element in another pattern. */
  readonly key: string
  readonly ways: readonly (readonly Slot[])[]
  readonly optional: boolean
  readonly gap: boolean
}

/** What one alternative may be: words of one token, and ways that take several. */
interface Member {
  readonly single: readonly string[]
  readonly longer: readonly (readonly Slot[])[]
}

/** What patterns are written with. Patterns share most of their elements and of their words: each is read once. */
export class Vocabulary {
  private readonly lists: WordLists
  private readonly alike: (text: string) => readonly string[]
  private readonly elements = new Map<string, Element>()
  private readonly members = new Map<string, Member>()
  private readonly words = new Map<string, Slot>()
  private readonly likes = new Map<string, readonly string[]>()
  /** `alike` gives what may be typed for a word. */
  constructor(lists: WordLists, alike: (text: string) => readonly string[] = () => []) {
    this.lists = lists
    this.alike = alike
  }

  /** The elements of a pattern, in order. */
  elementsOf(pattern: string): readonly Element[] {
    if (NESTED.test(pattern)) throw new RangeError(`A group inside a group: ${pattern}`)
    return (pattern.match(ELEMENT) ?? []).map((element) => this.element(element))
  }

  private element(text: string): Element {
    const known = this.elements.get(text)
    if (known !== undefined) return known
    const optional = text.length > 1 && text.endsWith('?')
    const key = optional ? text.slice(0, -1) : text
    const ways = optional ? this.element(key).ways : this.ways(key)
    const element = { key, ways, optional, gap: text === '..' }
    this.elements.set(text, element)
    return element
  }

  private ways(element: string): readonly (readonly Slot[])[] {
    if (element === '..') return [[GAP]]
    const ahead = element.startsWith('=')
    return this.alternatives(element.slice(ahead ? 1 : 0).replace(/^\((.*)\)$/s, '$1'), ahead)
  }

  /** The ways of alternatives: their words of one token share a slot, those of several have their own. */
  private alternatives(text: string, ahead: boolean): readonly (readonly Slot[])[] {
    const single: string[] = []
    const longer: (readonly Slot[])[] = []
    for (const part of text.split('|')) {
      const said = part.trim()
      if (ONE_WORD.test(said) && !NOISE.has(said)) {
        single.push(said)
        continue
      }
      const member = this.member(said)
      single.push(...member.single)
      longer.push(...member.longer)
    }
    const ways = ahead ? longer.map((way) => way.map(({ accepts }) => this.slot(accepts, ahead))) : longer
    return single.length > 0 ? [[this.slot(single, ahead)], ...ways] : ways
  }

  private member(text: string): Member {
    const known = this.members.get(text)
    if (known !== undefined) return known
    const single: string[] = []
    const longer: (readonly Slot[])[] = []
    for (const said of [text, ...(this.lists[text] ?? []).filter((word) => OF_SEVERAL.test(word))])
      if (!PLAIN.test(said) && (isName(said) || isStem(said) || isMark(said))) single.push(said)
      else if (said.includes(' ') && OF_ELEMENTS.test(said)) longer.push(...this.sequencesOf(said))
      else {
        const words = wordsOf(said)
        if (words.length === 1) single.push(...words)
        else longer.push(words.map((word) => this.word(word)))
      }
    const member = { single, longer }
    this.members.set(text, member)
    return member
  }

  /** Every way of saying a pattern, word for word. */
  sequencesOf(pattern: string): readonly (readonly Slot[])[] {
    let sequences: readonly (readonly Slot[])[] = [[]]
    for (const { ways, optional } of this.elementsOf(pattern)) {
      const next = optional ? [[], ...ways] : ways
      sequences = sequences.flatMap((head) => next.map((tail) => [...head, ...tail]))
    }
    return sequences
  }

  private word(word: string): Slot {
    const known = this.words.get(word)
    if (known !== undefined) return known
    const slot = this.slot([word], false)
    this.words.set(word, slot)
    return slot
  }

  /** What may be typed for a word. */
  private typed(word: string): readonly string[] {
    const known = this.likes.get(word)
    if (known !== undefined) return known
    const typed = this.alike(word)
    this.likes.set(word, typed)
    return typed
  }

  private slot(words: readonly string[], ahead: boolean): Slot {
    const all = new Set(words)
    for (const word of words) for (const typed of this.typed(word)) all.add(typed)
    const accepts = [...all]
    const key = accepts.length === 1 ? (accepts[0] ?? '') : accepts.toSorted().join('|')
    return { accepts, gap: false, ahead, key: ahead ? `${key}=` : key }
  }
}

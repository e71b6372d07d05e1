import { hashOf } from '../text/hashing.ts'
import type { Item } from './items.ts'
import type { Joint } from '../vocabulary/markJoints.ts'
import { wordsOf } from '../patterns/pattern.ts'
import type { WordLists } from '../patterns/pattern.ts'
import { spellingOf } from '../text/spelling.ts'
import type { Spelling } from '../text/spelling.ts'
import { maskOf, otherMaskOf } from '../patterns/symbols.ts'
import type { Symbols } from '../patterns/symbols.ts'

/** What is known of a word: what it can be in a pattern, and the number that it stands for. */
export interface Entry extends Item {
  /** An ordinary word that no rule uses. */
  readonly ordinary: boolean
}

export interface LexiconSource {
  readonly symbols: Symbols
  readonly lists: WordLists
  readonly numbers: {
    readonly [kind in 'n' | 'weekday' | 'month' | 'ordinal']: Readonly<Record<string, number>>
  }
  readonly writing: readonly (readonly [meant: string, typed: string])[]
  readonly joints: Readonly<Record<string, Joint>>
  readonly fillers: readonly string[]
  readonly empty: readonly string[]
  /** Ordinary words that look like ours: never corrected. */
  readonly lookalikes: readonly string[]
  /** Words that misspellings may be corrected to, the likeliest first. */
  readonly targets: readonly string[]
  /** Small words often written without a space. */
  readonly glued: readonly string[]
}

/** The closed vocabulary, ready to say what each typed word was meant to be. */
export interface Lexicon {
  readonly words: Words
  readonly stems: Stems
  readonly spelling: Spelling
  /** Words that may be found glued together. */
  readonly pieces: ReadonlySet<string>
  /** What an unknown word can be in a pattern: `<unknown>`. */
  readonly nameless: readonly number[]
  /** The last guesses: people make the same mistakes. */
  readonly guesses: Map<string, Guess>
}

/** What a word that stands in no table was meant to be, and the steps that it took to find. */
export interface Guess {
  readonly entries: readonly Entry[]
  readonly steps: number
}

/** An entry with every field written, in one order: what reads items meets objects of one shape. */
export const entryWith = (
  given: Pick<Entry, 'word' | 'symbols'> & { readonly [field in keyof Entry]?: Entry[field] | undefined },
): Entry => ({
  word: given.word,
  hash: hashOf(given.word),
  symbols: given.symbols,
  mask: maskOf(given.symbols),
  otherMask: otherMaskOf(given.symbols),
  n: given.n,
  weekday: given.weekday,
  month: given.month,
  ordinal: given.ordinal,
  value: given.value,
  filler: given.filler ?? false,
  empty: given.empty ?? false,
  known: given.known ?? true,
  mark: given.mark ?? false,
  stop: given.stop ?? false,
  joint: given.joint,
  ordinary: given.ordinary ?? false,
})

const SHORTEST_STEM = 3

/** The beginnings of words that patterns name (`annul*`), and how long the longest is. */
export interface Stems {
  readonly symbols: ReadonlyMap<string, number>
  readonly longest: number
}

const stemsIn = (symbols: Symbols): Stems => {
  const stems = symbols.all().filter((text) => text.endsWith('*') && text.length > SHORTEST_STEM)
  return {
    symbols: new Map(stems.map((text) => [text.slice(0, -1), symbols.intern(text)])),
    longest: Math.max(0, ...stems.map((text) => text.length - 1)),
  }
}

const addStems = (word: string, { symbols, longest }: Stems, found: number[]): readonly number[] => {
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, longest); length += 1) {
    const symbol = symbols.get(word.slice(0, length))
    if (symbol !== undefined) found.push(symbol)
  }
  return found
}

/** What a word can be in a pattern by its beginning. */
export const stemSymbols = (word: string, stems: Stems): readonly number[] => addStems(word, stems, [])

const namesByWord = (lists: WordLists): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, string[]>()
  for (const [name, members] of Object.entries(lists))
    for (const member of members) {
      const known = names.get(member)
      if (known === undefined) names.set(member, [name])
      else known.push(name)
    }
  return names
}

const KINDS = ['n', 'weekday', 'month', 'ordinal'] as const

const attributes = (word: string, numbers: LexiconSource['numbers']): Partial<Entry> => {
  const found: Partial<Record<keyof LexiconSource['numbers'], number>> = {}
  for (const kind of KINDS) {
    const value = numbers[kind][word]
    if (value !== undefined) found[kind] = value
  }
  return found
}

const isWord = (text: string): boolean => !/[<*]/.test(text)

/** What may stand in a message as a table has it, each made when it is first met: a message names few of so many thousand words. */
export class Words {
  private readonly source: LexiconSource
  private readonly stems: Stems
  private readonly lists: ReadonlyMap<string, readonly string[]>
  private readonly fillers: ReadonlySet<string>
  private readonly empty: ReadonlySet<string>
  private readonly lookalikes: ReadonlySet<string>
  /** Every word that a pattern, a list or a table names. */
  private readonly named: ReadonlySet<string>
  /** What is typed on telephones, with what is meant. */
  private readonly typed: ReadonlyMap<string, string>
  private readonly entries = new Map<string, Entry>()
  private readonly met = new Map<string, readonly Entry[]>()

  constructor(source: LexiconSource, stems: Stems) {
    const { symbols, lists, numbers, writing } = source
    this.source = source
    this.stems = stems
    this.lists = namesByWord(lists)
    this.fillers = new Set(source.fillers)
    this.empty = new Set([...source.empty, ...source.fillers])
    this.lookalikes = new Set(source.lookalikes)
    this.named = new Set([
      ...source.targets,
      ...source.glued.filter((word) => word.length > 1),
      ...symbols.all().filter(isWord),
      ...this.lists.keys(),
      ...Object.values(numbers).flatMap((table) => Object.keys(table)),
      ...this.empty,
      ...Object.keys(source.joints),
      ...writing.flatMap(([meant]) => wordsOf(meant)),
      ...this.lookalikes,
    ])
    this.typed = new Map(
      writing.flatMap(([meant, all]) => all.split(' ').map((word) => [word, meant] as const)),
    )
  }

  /** Whether a table has it as it is typed. */
  has(word: string): boolean {
    return this.met.has(word) || this.typed.has(word) || this.named.has(word)
  }

  /** Whether it is one of the ways of typing that telephones teach. */
  isTyped(word: string): boolean {
    return this.typed.has(word)
  }

  /** What a table has of a word as it is typed: what telephones make of it before what it is by itself; undefined when none has it. */
  written(word: string): readonly Entry[] | undefined {
    const before = this.met.get(word)
    if (before !== undefined) return before
    const meant = this.typed.get(word)
    const entry = meant === undefined ? this.entry(word) : undefined
    const found = meant === undefined ? entry && [entry] : this.meaning(word, meant)
    if (found !== undefined) this.met.set(word, found)
    return found
  }

  /** What a word is by itself, when it is named. */
  entry(word: string): Entry | undefined {
    if (!this.named.has(word)) return undefined
    const known = this.entries.get(word) ?? this.made(word)
    this.entries.set(word, known)
    return known
  }

  private made(word: string): Entry {
    const { symbols, numbers } = this.source
    const attributed = attributes(word, numbers)
    const found: number[] = []
    const add = (text: string): void => {
      const symbol = symbols.find(text)
      if (symbol !== undefined) found.push(symbol)
    }
    add(word)
    for (const name of this.lists.get(word) ?? []) add(name)
    for (const kind of KINDS) if (attributed[kind] !== undefined) add(`<${kind}>`)
    if (attributed.n !== undefined && attributed.n > 1) add('<figure>')
    addStems(word, this.stems, found)
    return entryWith({
      word,
      symbols: found.slice(),
      n: attributed.n,
      weekday: attributed.weekday,
      month: attributed.month,
      ordinal: attributed.ordinal,
      filler: this.fillers.has(word),
      empty: this.empty.has(word),
      ordinary: this.lookalikes.has(word),
      joint: this.source.joints[word],
    })
  }

  /** What is typed also stays what it is typed. */
  private meaning(typed: string, text: string): readonly Entry[] {
    const [first, ...rest] = wordsOf(text).flatMap((word) => this.entry(word) ?? [])
    const itself = this.entry(typed)?.symbols ?? []
    return first === undefined
      ? []
      : [entryWith({ ...first, symbols: [...first.symbols, ...itself] }), ...rest]
  }
}

/** The lexicon of every word that a pattern, a list or a table names. Patterns must have been compiled before. */
export const lexiconOf = (source: LexiconSource): Lexicon => {
  const stems = stemsIn(source.symbols)
  return {
    words: new Words(source, stems),
    stems,
    nameless: [source.symbols.intern('<unknown>')],
    pieces: new Set([...source.targets, ...source.glued]),
    spelling: spellingOf(source.targets),
    guesses: new Map(),
  }
}

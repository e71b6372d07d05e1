import { hashOf } from './hashing.ts'
import type { Item } from './items.ts'
import type { Meter } from './meter.ts'
import { wordsOf } from './pattern.ts'
import type { WordLists } from './pattern.ts'
import { looksLike, soundsLike, spellingOf, unstretched } from './spelling.ts'
import type { Spelling } from './spelling.ts'
import { maskOf, otherMaskOf } from './symbols.ts'
import type { Symbols } from './symbols.ts'

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
  readonly entries: ReadonlyMap<string, Entry>
  /** What is typed on telephones, with what is meant; it also stays what it is typed. */
  readonly writing: ReadonlyMap<string, readonly Entry[]>
  /** All that stands in a table as it is typed: the words, and before them what is typed on telephones. */
  readonly written: ReadonlyMap<string, readonly Entry[]>
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
interface Guess {
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
  ordinary: given.ordinary ?? false,
})

const SHORTEST_STEM = 3
const SHORTEST_GLUED = 5
const LONGEST_GLUED = 28
const GUESSES_KEPT = 4096
const ELIDED: Readonly<Record<string, string>> = {
  j: 'je',
  l: 'le',
  d: 'de',
  c: 'ce',
  n: '',
  m: 'me',
  t: 'te',
  s: 'se',
  qu: 'que',
}

/** The beginnings of words that patterns name (`annul*`), and how long the longest is. */
interface Stems {
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

const stemSymbols = (word: string, stems: Stems): readonly number[] => addStems(word, stems, [])

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

/** Builds the lexicon of every word that a pattern, a list or a table names. Patterns must have been compiled before. */
export const lexiconOf = (source: LexiconSource): Lexicon => {
  const { symbols, lists, numbers } = source
  const stems = stemsIn(symbols)
  const names = namesByWord(lists)
  const fillers = new Set(source.fillers)
  const empty = new Set([...source.empty, ...source.fillers])
  const lookalikes = new Set(source.lookalikes)
  const used = new Set(symbols.all().filter(isWord))
  const meant = source.writing.flatMap(([text]) => wordsOf(text))
  const entry = (word: string): Entry => {
    const attributed = attributes(word, numbers)
    const found: number[] = []
    const add = (text: string): void => {
      const symbol = symbols.find(text)
      if (symbol !== undefined) found.push(symbol)
    }
    add(word)
    for (const name of names.get(word) ?? []) add(name)
    for (const kind of KINDS) if (attributed[kind] !== undefined) add(`<${kind}>`)
    if (attributed.n !== undefined && attributed.n > 1) add('<figure>')
    addStems(word, stems, found)
    return entryWith({
      word,
      symbols: found.slice(),
      n: attributed.n,
      weekday: attributed.weekday,
      month: attributed.month,
      ordinal: attributed.ordinal,
      filler: fillers.has(word),
      empty: empty.has(word),
      ordinary: lookalikes.has(word),
    })
  }
  const words = new Set([
    ...source.targets,
    ...source.glued.filter((word) => word.length > 1),
    ...used,
    ...names.keys(),
    ...Object.values(numbers).flatMap((table) => Object.keys(table)),
    ...empty,
    ...meant,
    ...lookalikes,
  ])
  const entries = new Map<string, Entry>()
  for (const word of words) entries.set(word, entry(word))
  const meaning = (typed: string, text: string): readonly Entry[] => {
    const [first, ...rest] = wordsOf(text).flatMap((word) => entries.get(word) ?? [])
    const itself = entries.get(typed)?.symbols ?? []
    return first === undefined
      ? []
      : [entryWith({ ...first, symbols: [...first.symbols, ...itself] }), ...rest]
  }
  const writing = new Map(
    source.writing.flatMap(([text, all]) =>
      all.split(' ').map((typed) => [typed, meaning(typed, text)] as const),
    ),
  )
  const written = new Map<string, readonly Entry[]>()
  for (const [word, found] of entries) written.set(word, [found])
  for (const [typed, found] of writing) written.set(typed, found)
  return {
    entries,
    writing,
    written,
    stems,
    nameless: [symbols.intern('<unknown>')],
    pieces: new Set([...source.targets, ...source.glued]),
    spelling: spellingOf(source.targets),
    guesses: new Map(),
  }
}

const unknown = (word: string, stems: readonly number[], { nameless }: Lexicon): Entry =>
  entryWith({
    word,
    symbols: stems.length > 0 ? stems : nameless,
    known: stems.length > 0,
    ordinary: true,
  })

const known = (words: readonly string[], lexicon: Lexicon): readonly Entry[] =>
  words.flatMap((word) => lexicon.entries.get(word) ?? [])

/** A word as it stands in a table, letters held down or not. */
const asWritten = (word: string, { written }: Lexicon): readonly Entry[] | null => written.get(word) ?? null

const isPiece = (piece: string, { pieces, writing }: Lexicon): boolean =>
  pieces.has(piece) || (piece.length > 3 && writing.has(piece))

const isUseful = (word: string, { entries, writing }: Lexicon): boolean =>
  writing.has(word) || entries.get(word)?.ordinary === false

/** Words written without the space or the apostrophe between them: `cetaprem`, `jepeuxpas`, `laprem`. */
const unglued = (word: string, lexicon: Lexicon, meter: Meter): readonly Entry[] | null => {
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED) return null
  const elided = ELIDED[word.charAt(0)]
  const rest =
    elided === undefined ||
    !(/^.[aeiouyh]/.test(word) || (/^[jmt]/.test(word) && word.length > 5)) ||
    !isUseful(word.slice(1), lexicon)
      ? null
      : asWritten(word.slice(1), lexicon)
  if (rest !== null) return [...known([elided ?? ''], lexicon), ...rest]
  const ways: (readonly string[] | undefined)[] = [[]]
  for (let from = 0; from < word.length; from += 1) {
    const way = ways[from]
    if (way === undefined) continue
    for (let to = from + 2; to <= word.length; to += 1) {
      meter.steps += 1
      const piece = word.slice(from, to)
      if (!isPiece(piece, lexicon)) continue
      if ((ways[to]?.length ?? Infinity) > way.length + 1) ways[to] = [...way, piece]
    }
  }
  const whole = ways[word.length]
  if (whole === undefined || whole.length * 3 > word.length) return null
  return whole.flatMap((piece) => asWritten(piece, lexicon) ?? [])
}

/** A word that stands in no table: a word that begins like a stem, one that sounds alike, words glued together, one that looks alike. */
const guessed = (word: string, lexicon: Lexicon, meter: Meter): readonly Entry[] => {
  const symbols = stemSymbols(word, lexicon.stems)
  const heard = soundsLike(word, lexicon.spelling, meter)
  const glued = heard === null && symbols.length === 0 ? unglued(word, lexicon, meter) : null
  if (glued !== null) return glued
  const meant = heard ?? looksLike(word, lexicon.spelling, meter)
  const entries = meant === null ? null : asWritten(meant, lexicon)
  const shares = symbols.every((stem) => entries?.[0]?.symbols.includes(stem))
  return entries === null || !shares ? [unknown(word, symbols, lexicon)] : entries
}

/** The same, guessed once for a word that comes back. */
const guess = (word: string, lexicon: Lexicon, meter: Meter): readonly Entry[] => {
  const { guesses } = lexicon
  const before = guesses.get(word)
  if (before !== undefined) {
    meter.steps += before.steps
    return before.entries
  }
  const steps = meter.steps
  const entries = guessed(word, lexicon, meter)
  if (word.length > LONGEST_GLUED) return entries
  if (guesses.size >= GUESSES_KEPT) guesses.clear()
  guesses.set(word, { entries, steps: meter.steps - steps })
  return entries
}

/**
 * What a typed word was meant to be: as it is written in a table, else with its held letters let go, else a word that begins
 * like a stem, else one that sounds alike, else words glued together, else one that looks alike. `mayGuess` false leaves the
 * last three out.
 */
export const entriesOf = (
  typed: string,
  lexicon: Lexicon,
  { meter, mayGuess }: { meter: Meter; mayGuess: boolean },
): readonly Entry[] => {
  const exactly = asWritten(typed, lexicon)
  if (exactly !== null) return exactly
  const word = unstretched(typed)
  const written = word === typed ? null : asWritten(word, lexicon)
  if (written !== null) return written
  return mayGuess ? guess(word, lexicon, meter) : [unknown(word, stemSymbols(word, lexicon.stems), lexicon)]
}

import { entryWith, stemSymbols } from './lexicon.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import type { Meter } from '../meter.ts'
import { looksLike, soundsLike, unstretched } from '../text/spelling.ts'

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

const unknown = (word: string, stems: readonly number[], { nameless }: Lexicon): Entry =>
  entryWith({
    word,
    symbols: stems.length > 0 ? stems : nameless,
    known: stems.length > 0,
    ordinary: true,
  })

const known = (words: readonly string[], lexicon: Lexicon): readonly Entry[] =>
  words.flatMap((word) => lexicon.words.entry(word) ?? [])

/** A word as it stands in a table. */
const asWritten = (word: string, { words }: Lexicon): readonly Entry[] | null => words.written(word) ?? null

const isPiece = (piece: string, { pieces, words }: Lexicon): boolean =>
  pieces.has(piece) || (piece.length > 3 && words.isTyped(piece))

const isUseful = (word: string, { words }: Lexicon): boolean =>
  words.isTyped(word) || words.entry(word)?.ordinary === false

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

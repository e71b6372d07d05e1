import type { Asked } from '../../../src/domain/reading.ts'
import { START, hashOf, mixed } from '../text/hashing.ts'
import { Gathering } from './gathering.ts'

/** What a trait is made of; `answer` is a word after a question, `pair` one word after another. */
const KIND = { word: 1, run: 2, answer: 3, found: 4, corrected: 5, pair: 6 } as const
/** Letters of a run. */
const SHORT_RUN = 4
const LONG_RUN = 6
/** So many letters of a message, and so many traits, are enough to know it by. */
const LETTERS = 2000
const OF_A_LETTER = 4
const FEW = 64
const MOST = OF_A_LETTER * LETTERS + FEW

const APOSTROPHE = 39
const EDGE = 32
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0x80

const gathering = new Gathering(MOST)
/** The letters of the message at hand, without its spaces, between two edges. */
const letters = new Uint16Array(LETTERS + 2)

const addRuns = (count: number): void => {
  for (let from = 0; from + SHORT_RUN <= count; from += 1) {
    const middle = from + SHORT_RUN
    const end = from + LONG_RUN
    let run = START
    for (let at = from; at < middle; at += 1) run = mixed(run, letters[at] ?? EDGE)
    gathering.add(run, KIND.run)
    if (end > count) continue
    for (let at = middle; at < end; at += 1) run = mixed(run, letters[at] ?? EDGE)
    gathering.add(run, KIND.run)
  }
}

const NOTHING: readonly number[] = []

/** What is known of a message besides its letters. */
export interface Known {
  /** What was asked before it. */
  readonly asked?: Asked
  /** What rules found in it, by any numbers. */
  readonly found?: readonly number[]
  /** The hashes of its words as they were corrected. */
  readonly words?: readonly number[]
}

const addCorrected = (words: readonly number[]): void => {
  let before = START
  for (let at = 0; at < words.length; at += 1) {
    const hash = words[at] ?? START
    gathering.add(hash, KIND.corrected)
    gathering.add(mixed(before, hash), KIND.pair)
    before = hash
  }
  if (words.length > 0) gathering.add(mixed(before, START), KIND.pair)
}

/** The words of the message at hand, as written. */
const written = new Int32Array(LETTERS)

/** A message is compared with examples of danger, then of acts: the traits of its letters are gathered once. */
const last = { folded: '', words: 0, size: 0 }

const gatherLetters = (folded: string): void => {
  const end = Math.min(folded.length, LETTERS)
  gathering.begin(OF_A_LETTER * end + FEW)
  letters[0] = EDGE
  let count = 1
  let words = 0
  for (let at = 0, word = START; at <= end; at += 1) {
    const code = at < end ? folded.charCodeAt(at) : EDGE
    if (isOfWord(code)) {
      word = mixed(word, code)
      letters[count] = code
      count += 1
    } else if (code !== APOSTROPHE && word !== START) {
      gathering.add(word, KIND.word)
      written[words] = word
      words += 1
      word = START
    }
  }
  letters[count] = EDGE
  addRuns(count + 1)
  last.folded = folded
  last.words = words
  last.size = gathering.size
}

/**
 * What a message is compared by: its words, and every four and every six letters that follow each other, spaces left out, so
 * that what is misspelled or written in one piece still shares most of them; its words with what was asked; the same as they were
 * corrected, alone and two by two; what rules found in it. Numbers below `TRAITS`, each once, in an array that the next call
 * writes over. `folded` has gone through `fold`; an apostrophe counts for nothing.
 */
export const traitsOf = (
  folded: string,
  { asked, found = NOTHING, words = NOTHING }: Known = {},
): Uint32Array => {
  if (folded === last.folded) gathering.keep(last.size)
  else gatherLetters(folded)
  if (asked !== undefined) {
    const question = hashOf(asked)
    for (let at = 0; at < last.words; at += 1) gathering.add(mixed(question, written[at] ?? 0), KIND.answer)
    gathering.add(question, KIND.answer)
  }
  addCorrected(words)
  for (let at = 0; at < found.length; at += 1) gathering.add(found[at] ?? 0, KIND.found)
  return gathering.all()
}

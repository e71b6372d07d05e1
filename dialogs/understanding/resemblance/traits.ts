import type { Asked } from '../../../src/domain/reading.ts'

/** So many different numbers a trait may have: two rare traits that share one do little harm. */
export const TRAITS = 2 ** 16

/** What a trait is made of: a word, letters that follow each other, a word after a question. */
const KIND = { word: 1, run: 2, answer: 3 } as const
/** Letters of a run. */
const SHORT_RUN = 4
const LONG_RUN = 6
/** So many letters of a message, and so many traits, are enough to know it by. */
const LETTERS = 2000
const MOST = 3 * LETTERS

const APOSTROPHE = 39
const EDGE = 32
/** FNV-1a, 32 bits. */
const START = 0x811c9dc5
const PRIME = 0x01000193
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME)

const hashOf = (text: string): number => {
  let hash = START
  for (let at = 0; at < text.length; at += 1) hash = mixed(hash, text.charCodeAt(at))
  return hash
}

const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code >= 0x80

/** Gathers traits, each once. */
class Gathering {
  private readonly traits = new Uint32Array(MOST)
  private readonly isThere = new Uint8Array(TRAITS)
  private count = 0

  begin(): void {
    for (let at = 0; at < this.count; at += 1) this.isThere[this.traits[at] ?? 0] = 0
    this.count = 0
  }

  add(hash: number, kind: number): void {
    const trait = mixed(hash, kind)
    const number = (trait ^ (trait >>> 15)) & (TRAITS - 1)
    if (this.isThere[number] === 1 || this.count === MOST) return
    this.isThere[number] = 1
    this.traits[this.count] = number
    this.count += 1
  }

  all(): Uint32Array {
    return this.traits.subarray(0, this.count)
  }
}

const gathering = new Gathering()
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

/**
 * What a message is compared by: its words, alone and with what was asked, and every four and every six letters that follow
 * each other, spaces left out, so that what is misspelled or written in one piece still shares most of them. Numbers below `TRAITS`,
 * each once, in an array that the next call writes over. `folded` has gone through `fold`; an apostrophe counts for nothing.
 */
export const traitsOf = (folded: string, asked?: Asked): Uint32Array => {
  gathering.begin()
  const question = asked === undefined ? 0 : hashOf(asked)
  const end = Math.min(folded.length, LETTERS)
  letters[0] = EDGE
  let count = 1
  for (let at = 0, word = START; at <= end; at += 1) {
    const code = at < end ? folded.charCodeAt(at) : EDGE
    if (isOfWord(code)) {
      word = mixed(word, code)
      letters[count] = code
      count += 1
    } else if (code !== APOSTROPHE && word !== START) {
      gathering.add(word, KIND.word)
      if (question !== 0) gathering.add(mixed(question, word), KIND.answer)
      word = START
    }
  }
  letters[count] = EDGE
  addRuns(count + 1)
  if (question !== 0) gathering.add(question, KIND.answer)
  return gathering.all()
}

import type { Asked } from '../../../src/domain/reading.ts'
import type { Said } from '../fates/government.ts'
import { START, hashOf, mixed } from '../text/hashing.ts'
import type { Item } from '../words/items.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { segmentsOf } from './segments.ts'
import type { Segment, Segments } from './segments.ts'
import type { Value } from '../calendar/values.ts'
import { Gathering } from '../learning/gathering.ts'

/** A message taken apart, and what rules say of its days and hours. */
export class Ruled {
  readonly items: readonly Item[]
  readonly said: readonly Said[]
  /** At each place, the phrase that stands there. */
  readonly phrases: readonly (Phrase | undefined)[]
  /** At each place, what rules say of the value there. */
  readonly ruled: readonly (Said | undefined)[]
  readonly segments: Segments
  readonly asked: Asked

  constructor(items: readonly Item[], phrases: readonly Phrase[], said: readonly Said[], asked: Asked) {
    const phraseAt: Phrase[] = []
    for (const phrase of phrases) for (let at = phrase.from; at < phrase.to; at += 1) phraseAt[at] ??= phrase
    const saidAt: Said[] = []
    for (const one of said) saidAt[one.at] = one
    this.items = items
    this.said = said
    this.phrases = phraseAt
    this.ruled = saidAt
    this.segments = segmentsOf(items, phraseAt)
    this.asked = asked
  }
}

/** So many words on each side say what becomes of a day, and so many words and marks are looked at for them. */
const AROUND = 10
const FAR = 2 * AROUND
/** So many of them by their place. */
const BESIDE = 3
/** So many of them with their neighbour. */
const PAIRS = 4
/** So many phrases of a segment say what it is about. */
const MEANINGS = 12
/** Counts above this are alike. */
const MANY = 3
/** So many traits one day or hour has at most. */
const MOST = 1024

/** What a trait is about. Those of what stands on the right have `RIGHT` added. */
const ABOUT = {
  /** A word by its place, up to the next value, anywhere. */
  ...{ beside: 1, before: 2, anywhere: 3 },
  /** A phrase, and how far. */
  phrase: 4,
  /** Another value: what it is, what rules say of it. */
  ...{ value: 5, ruled: 6 },
  /** The two nearest things; two words that follow each other, and how far. */
  ...{ nearest: 7, pair: 8 },
  /** What rules say of it. */
  rule: 20,
  /** Its segment: how full it is, what stands in it, before it and after it, where the value stands. */
  ...{ previous: 22, next: 23, both: 24, end: 25, values: 26, subject: 27, kind: 28, place: 29 },
  /** A phrase of its segment. */
  ...{ meaning: 30, full: 31, first: 32 },
  /** A word of its segment, before it or after it. */
  word: 33,
  /** How many are said before it and after it, and what rules say of it. */
  rank: 34,
  /** What was asked, and: what rules say of it, how many are said, before it and after it, what its segment means. */
  ...{ askedRule: 35, askedMany: 36, askedRank: 37, askedMeaning: 38 },
} as const
const RIGHT = 10

const NO_PAUSE = 0
const PAUSE = 1
const STOP = 2

/** Stands for a value, and for a word of which nothing is known, among the nearest things. */
const VALUE = 2
const UNKNOWN = 1

const kindOf = (value: Value): number => {
  if (value.kind === 'days' && value.elsewhere === true) return hashOf('elsewhere')
  if (value.kind === 'days' && value.spans.length === 0) return hashOf('past')
  return mixed(hashOf(value.kind), hashOf(value.shape))
}

const ruleOf = ({ refused, aside, sure }: Said): number =>
  (refused ? 4 : 0) + (aside ? 2 : 0) + (sure ? 1 : 0)

const gathering = new Gathering(MOST)

const add = (about: number, first: number, second = 0, third = 0): void =>
  gathering.add(mixed(mixed(mixed(START, first), second), third), about)

/** What stands on one side of a value, the nearest first. */
const lookAside = ({ items, phrases, ruled }: Ruled, from: number, step: 1 | -1): void => {
  const side = step === 1 ? RIGHT : 0
  let [words, pause, values, first, second] = [0, NO_PAUSE, 0, 0, 0]
  let inside: Phrase | undefined
  const sees = (thing: number): void => {
    if (first === 0) first = thing
    else if (second === 0) second = thing
  }
  for (let at = from + step; words < AROUND && Math.abs(at - from) < FAR; at += step) {
    const item = items[at]
    if (item === undefined) break
    const phrase = phrases[at]
    if (phrase !== undefined && phrase !== inside) {
      const meaning = hashOf(phrase.rule.means)
      add(ABOUT.phrase + side, meaning, pause, Math.min(values, 2))
      sees(meaning)
    }
    inside = phrase
    const word = item.hash
    if (item.mark) {
      pause = item.stop ? STOP : Math.max(pause, PAUSE)
      sees(word)
      continue
    }
    if (words < PAIRS) add(ABOUT.pair + side, word, items[at - step]?.hash ?? START, words)
    if (item.value === undefined) {
      add(ABOUT.anywhere + side, word)
      if (values === 0) add(ABOUT.before + side, word, pause)
      if (words < BESIDE) add(ABOUT.beside + side, word, words)
      if (phrase === undefined) sees(item.known || item.empty ? word : UNKNOWN)
    } else {
      values += 1
      add(ABOUT.value + side, kindOf(item.value), Math.min(words, BESIDE))
      const other = ruled[at]
      if (other !== undefined) add(ABOUT.ruled + side, ruleOf(other), pause)
      sees(VALUE)
    }
    words += 1
  }
  add(ABOUT.nearest + side, first, second)
}

/** What the neighbour of a segment is: what it means, or whether it holds words or values. */
const gistOf = (meaning: string | undefined, segment: Segment | undefined): number => {
  if (segment === undefined) return hashOf('nothing')
  if (meaning !== undefined) return hashOf(meaning)
  return hashOf(segment.full > 0 ? 'words' : segment.values > 0 ? 'values' : 'empty')
}

/** Whether nothing but courtesies stands before a value in its segment. */
const beginsWith = ({ from }: Segment, { at }: Said, items: readonly Item[]): boolean => {
  for (let place = at - 1; place >= from; place -= 1) if (items[place]?.empty === false) return false
  return true
}

/** The segment that a value stands in, and what stands before it and after it. */
const lookAround = ({ items, segments }: Ruled, one: Said): void => {
  const segment = segments.at[one.at]
  if (segment === undefined) return
  const [before, after] = [segments.all[segment.rank - 1], segments.all[segment.rank + 1]]
  const previous = gistOf(before?.meanings.at(-1), before)
  const next = gistOf(after?.meanings[0], after)
  const full = Math.min(segment.full, MANY)
  const deciding = hashOf(
    segment.meanings
      .filter((means) => means !== 'idiom')
      .slice(0, 2)
      .join(' '),
  )
  const kind = kindOf(one.value)
  const isFirst = beginsWith(segment, one, items) ? 1 : 0
  const isLast = segments.at[one.at + 1] === segment ? 0 : 1
  add(ABOUT.previous, previous, full, deciding)
  add(ABOUT.next, next, full, deciding)
  add(ABOUT.both, previous, next)
  add(ABOUT.end, hashOf(segment.mark), full, deciding)
  add(ABOUT.values, Math.min(segment.values, MANY), full)
  add(ABOUT.subject, kind, full, hashOf(segment.subject))
  add(ABOUT.kind, kind, ruleOf(one), full)
  add(ABOUT.place, isFirst, isLast, kind)
  for (let at = one.at - AROUND; at < one.at + AROUND; at += 1)
    if (at !== one.at && segments.at[at] === segment)
      add(ABOUT.word, items[at]?.hash ?? START, at < one.at ? 0 : 1)
  for (const means of segment.meanings.slice(0, MEANINGS)) {
    const meaning = hashOf(means)
    add(ABOUT.meaning, meaning)
    add(ABOUT.full, meaning, full)
    add(ABOUT.first, meaning, isFirst)
  }
}

/** What was asked before, which makes an answer of what merely explains. */
const lookBack = ({ asked, said, segments }: Ruled, one: Said): void => {
  const question = hashOf(asked)
  const many = Math.min(said.length, MANY)
  add(ABOUT.askedRule, question, ruleOf(one), many)
  add(ABOUT.askedMany, question, many)
  const rank = said.indexOf(one)
  const [before, after] = [Math.min(rank, MANY), Math.min(said.length - 1 - rank, MANY)]
  add(ABOUT.rank, before, after, ruleOf(one))
  add(ABOUT.askedRank, question, before, after)
  for (const means of (segments.at[one.at]?.meanings ?? []).slice(0, MEANINGS))
    add(ABOUT.askedMeaning, question, hashOf(means), many)
}

/**
 * What a day or an hour is known by: what rules say of it, what stands on each side, and what the sentence that it stands in is
 * about. In an array that the next call writes over.
 */
export const surroundingsOf = (ruled: Ruled, one: Said): Uint32Array => {
  gathering.begin(MOST)
  add(ABOUT.rule, ruleOf(one))
  lookBack(ruled, one)
  lookAside(ruled, one.at, -1)
  lookAside(ruled, one.at, 1)
  lookAround(ruled, one)
  return gathering.all()
}

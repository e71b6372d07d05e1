import type { SafetyKind } from '../../src/domain/reading.ts'
import { tablesIn } from './anchors.ts'
import type { Anchors } from './anchors.ts'
import { Automaton } from './automaton.ts'
import type { Match } from './automaton.ts'
import type { Item } from './items.ts'
import type { Meter } from './meter.ts'
import type { Net } from './net.ts'
import type { DangerRule } from './safety/dangers.ts'
import { Taken } from './taken.ts'
import type { Span } from './taken.ts'

/** The tables of danger of every language, ready to be looked for. */
export interface DangerBook {
  readonly automaton: Automaton
  readonly rules: readonly DangerRule[]
  /** What each rule needs around it, as numbers of the automaton. */
  readonly needs: readonly (readonly number[])[]
  /** Whether a rule shows a danger; without one such, what is found explains nothing. */
  readonly isDanger: readonly boolean[]
  /** Words without one of which no danger is shown. */
  readonly anchors: Anchors
}

const EVERYWHERE: Span = { from: 0, to: Infinity }

interface Found extends Span {
  readonly rule: DangerRule
  readonly number: number
}

/** When a message shows several, the card of the first of these. */
const KINDS: readonly SafetyKind[] = ['suicide', 'child', 'medical', 'violence', 'shelter', 'harassment']

/** How far, in words, a film or a job explains the danger that is named beside it. */
const NEAR = 15

/** How far, in words, the parts of one scene may stand from each other. */
const SCENE = 12

/** So many words of courtesy may stand around a message that is one word. */
const COURTESIES = 8

/** Words of the person who writes: a danger told with one of them is theirs, even beside a film. */
const OWN = new Set(
  'je me moi mon ma mes nous notre nos jai mwen moin mwin amwin i me my im us our mi mis me yo meu minha meus eu'.split(
    ' ',
  ),
)

const isFirst = ({ rule }: Found): number => (rule.first === true ? 1 : 0)
/** How many words before a danger say whose it is: "j'ai trop envie de mourir". */
const OWN_BEFORE = 3

const length = ({ from, to }: Found): number => to - from

const isKind = (means: DangerRule['means']): means is SafetyKind => KINDS.some((kind) => kind === means)

/** Whether a row shows a danger, and does not explain one away. */
export const isDanger = ({ means }: DangerRule): boolean => isKind(means)

/** What rows say, then what they need around them; and, for each row, the numbers of what it needs. */
export const dangerPatterns = (
  rules: readonly DangerRule[],
): Pick<DangerBook, 'needs'> & { readonly patterns: readonly (readonly string[])[] } => {
  const patterns = rules.map((rule) => rule.say)
  const numbers = new Map<string, number>()
  const numberOf = (say: readonly string[]): number => {
    const key = say.join('\n')
    const known = numbers.get(key) ?? patterns.push(say) - 1
    numbers.set(key, known)
    return known
  }
  const needs = rules.map((rule) => (rule.with ?? []).map(numberOf))
  return { patterns, needs }
}

/** Rows, with the net of what they say and need. */
export const dangerBookOf = (rules: readonly DangerRule[], net: Net, anchors: Anchors): DangerBook => ({
  ...{ rules, anchors, automaton: new Automaton(net) },
  needs: dangerPatterns(rules).needs,
  isDanger: rules.map(isDanger),
})

/** The longest dangers first, none on another nor on an everyday phrase, which hides the danger inside it. */
const withoutOverlaps = (found: readonly Found[]): readonly Found[] => {
  const taken = new Taken()
  for (const match of found) if (match.rule.means === 'calm') taken.take(match)
  return found
    .filter(({ rule }) => rule.means !== 'calm')
    .toSorted(
      (a, b) => isFirst(b) - isFirst(a) || length(b) - length(a) || a.from - b.from || a.number - b.number,
    )
    .filter((match) => {
      const kept = taken.isFree(match)
      if (kept) taken.take(match)
      return kept
    })
}

const isWhole = (from: number, to: number, items: readonly Item[]): boolean =>
  to - from + COURTESIES >= items.length && items.every((item, at) => item.empty || (at >= from && at < to))

/** The places of a message where something begins. */
class Places {
  private readonly at = new Set<number>()
  private readonly meter: Meter
  constructor(meter: Meter) {
    this.meter = meter
  }

  add(place: number): void {
    this.at.add(place)
  }

  /** Whether one is among these words, or at most so many words away. */
  isNear({ from, to }: Span, words: number, inside: Span = EVERYWHERE): boolean {
    if (this.at.size === 0) return false
    const end = Math.min(to + words, inside.to)
    for (let place = Math.max(from - words, inside.from); place < end; place += 1) {
      this.meter.steps += 1
      if (this.at.has(place)) return true
    }
    return false
  }
}

/** A message and what was found in it, whatever it means. */
class Scene {
  private readonly parts = new Map<number, Places>()
  private readonly items: readonly Item[]
  private readonly book: DangerBook
  private readonly meter: Meter
  private readonly found: readonly Match[]
  constructor(
    items: readonly Item[],
    found: readonly Match[],
    { book, meter }: { book: DangerBook; meter: Meter },
  ) {
    this.items = items
    this.book = book
    this.meter = meter
    this.found = found
    const calm = this.calm()
    for (const { rule, from, to } of this.found)
      if (rule >= book.rules.length && !calm.has(from) && !calm.has(to - 1)) {
        const places = this.parts.get(rule) ?? new Places(meter)
        places.add(from)
        this.parts.set(rule, places)
      }
  }

  private isPlainCalm(number: number): boolean {
    const rule = this.book.rules[number]
    return rule?.means === 'calm' && rule.with === undefined
  }

  /** Whether a comma is between these words: an everyday phrase is said in one breath. */
  private pauses({ from, to }: Span): boolean {
    for (let at = from + 1; at < to - 1; at += 1) if (this.items[at]?.mark === true) return true
    return false
  }

  /** The words of everyday phrases: no part of a scene. */
  private calm(): Taken {
    const words = new Taken()
    for (const match of this.found) if (this.isPlainCalm(match.rule) && !this.pauses(match)) words.take(match)
    return words
  }

  /** The rules found with all that they need around them. */
  rules(): readonly Found[] {
    const kept: Found[] = []
    for (const { rule: number, from, to } of this.found) {
      const rule = this.book.rules[number]
      if (rule === undefined || (rule.whole === true && !isWhole(from, to, this.items))) continue
      if (rule.means === 'calm' && this.pauses({ from, to })) continue
      const needs = this.book.needs[number] ?? []
      if (needs.every((need) => this.parts.get(need)?.isNear({ from, to }, SCENE) === true))
        kept.push({ rule, number, from, to })
    }
    return kept
  }

  placesOf(found: readonly Found[], means: DangerRule['means']): Places {
    const places = new Places(this.meter)
    for (const { rule, from } of found) if (rule.means === means) places.add(from)
    return places
  }

  /** The sentence of these words, as far as a story or a subject may explain them. */
  sentenceOf({ from, to }: Span): Span {
    let first = from
    let last = to
    while (first > 0 && from - first < NEAR && this.items[first - 1]?.stop !== true) first -= 1
    while (last < this.items.length && last - to < NEAR && this.items[last]?.stop !== true) last += 1
    return { from: first, to: last }
  }

  /** Whether the person who writes is in these words, or a little before them. */
  isOwn({ from, to }: Found): boolean {
    for (let at = Math.max(from - OWN_BEFORE, 0); at < to; at += 1)
      if (OWN.has(this.items[at]?.word ?? '')) return true
    return false
  }
}

/** What was told as past, then as over: the last place where it is said to be over; -1 when it is not. */
const overAt = (found: readonly Found[]): number => {
  const isPast = found.some(({ rule }) => rule.means === 'past')
  const isAgain = found.some(({ rule }) => rule.means === 'again')
  return isPast && !isAgain
    ? Math.max(-1, ...found.filter(({ rule }) => rule.means === 'over').map(({ from }) => from))
    : -1
}

/** What the tables of danger find in a message. */
export interface Findings {
  /** The rows found with all that they need around them, what explains a danger away included, by their numbers. */
  readonly rows: readonly number[]
  /** The dangers that are left once everyday phrases, stories and what is over are taken away. */
  readonly dangers: readonly DangerRule[]
  /** Those of them that stand, whatever the message resembles: they are said in so many words, or hold what is. */
  readonly certain: readonly DangerRule[]
  /** Whether a story is told, or what is over: no part of the message says anything without the rest. */
  readonly explained: boolean
}

const NOTHING: Findings = { rows: [], dangers: [], certain: [], explained: false }

const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** What the tables of danger find in these words; nothing when none of their dangers is there. */
export const findingsIn = (items: readonly Item[], book: DangerBook, meter: Meter): Findings => {
  meter.steps += items.length
  if (tablesIn(items, book.anchors) === 0) return NOTHING
  const found = book.automaton.read(items, meter, book.isDanger)
  if (found.length === 0) return NOTHING
  const scene = new Scene(items, found, { book, meter })
  const all = scene.rules()
  const over = overAt(all)
  const subject = scene.placesOf(all, 'elsewhere')
  const story = scene.placesOf(all, 'story')
  const isTold = (found: Found): boolean => {
    const sentence = scene.sentenceOf(found)
    const isStory = story.isNear(found, NEAR, sentence)
    return found.rule.mention === true
      ? isStory || subject.isNear(found, NEAR, sentence)
      : isStory && !scene.isOwn(found)
  }
  const isLeft = (found: Found): boolean => isKind(found.rule.means) && found.from >= over && !isTold(found)
  const dangers = withoutOverlaps(
    all.filter(({ rule }) => isKind(rule.means) || rule.means === 'calm'),
  ).filter(isLeft)
  const plain = all.filter((found) => found.rule.certain === true && isLeft(found))
  const isCertain = (danger: Found): boolean =>
    danger.rule.unweighed === true || plain.some((found) => meets(danger, found))
  return {
    rows: all.map(({ number }) => number),
    dangers: dangers.map(({ rule }) => rule),
    certain: dangers.filter(isCertain).map(({ rule }) => rule),
    explained: over >= 0 || all.some(({ rule }) => rule.means === 'story'),
  }
}

/** The gravest of these dangers, or null. */
export const gravestOf = (dangers: readonly DangerRule[]): SafetyKind | null =>
  KINDS.find((kind) => dangers.some(({ means }) => means === kind)) ?? null

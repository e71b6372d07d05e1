import type { Match } from '../patterns/automaton.ts'
import type { Item } from '../words/items.ts'
import type { Meter } from '../meter.ts'
import type { DangerRule } from './tables/dangers.ts'
import { Taken } from '../patterns/taken.ts'
import type { Span } from '../patterns/taken.ts'
import type { DangerBook } from './book.ts'
import { Places } from './places.ts'

/** A row, the words that say it, and its place among the rows. */
export interface Found extends Span {
  readonly rule: DangerRule
  readonly number: number
}

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

/** How many words before a danger say whose it is: "j'ai trop envie de mourir". */
const OWN_BEFORE = 3

const isWhole = (from: number, to: number, items: readonly Item[]): boolean =>
  to - from + COURTESIES >= items.length && items.every((item, at) => item.empty || (at >= from && at < to))

/** A message and what was found in it, whatever it means. */
export class Scene {
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

  /** Where what means that begins. */
  placesOf(found: readonly Found[], means: DangerRule['means']): Places {
    const places = new Places(this.meter)
    for (const { rule, from } of found) if (rule.means === means) places.add(from)
    return places
  }

  /** The sentence of these words, as far as a story or a subject may explain them. */
  private sentenceOf({ from, to }: Span): Span {
    let first = from
    let last = to
    while (first > 0 && from - first < NEAR && this.items[first - 1]?.stop !== true) first -= 1
    while (last < this.items.length && last - to < NEAR && this.items[last]?.stop !== true) last += 1
    return { from: first, to: last }
  }

  /** Whether a story or a subject stands near enough, in the same sentence, to explain these words. */
  isBeside(words: Span, places: Places): boolean {
    return places.isNear(words, NEAR, this.sentenceOf(words))
  }

  /** Whether the person who writes is in these words, or a little before them. */
  isOwn({ from, to }: Span): boolean {
    for (let at = Math.max(from - OWN_BEFORE, 0); at < to; at += 1)
      if (OWN.has(this.items[at]?.word ?? '')) return true
    return false
  }
}

import type { SafetyKind } from '../../src/domain/reading.ts'
import { matches } from './automaton.ts'
import type { Automaton } from './automaton.ts'
import type { Item } from './items.ts'
import type { Meter } from './meter.ts'
import type { DangerRule } from './safety/dangers.ts'

/** The tables of danger of every language, ready to be looked for. */
export interface DangerBook {
  readonly automaton: Automaton
  readonly rules: readonly DangerRule[]
}

interface Found {
  readonly rule: DangerRule
  readonly from: number
  readonly to: number
}

/** When a message shows several, the card of the first of these. */
const KINDS: readonly SafetyKind[] = ['suicide', 'child', 'medical', 'violence', 'shelter', 'harassment']

/** How far, in words, a film or a job explains the danger that is named beside it. */
const NEAR = 15

/** So many words of courtesy may stand around a message that is one word. */
const COURTESIES = 8

const rank = ({ rule }: Found): number => (rule.means === 'calm' ? 0 : 1)
const length = ({ from, to }: Found): number => to - from

/** Everyday phrases first, then the longest: an everyday phrase hides the danger inside it. */
const withoutOverlaps = (found: readonly Found[]): readonly Found[] => {
  const taken = new Set<number>()
  const kept: Found[] = []
  for (const match of found.toSorted(
    (a, b) => rank(a) - rank(b) || length(b) - length(a) || a.from - b.from,
  )) {
    const places = Array.from({ length: length(match) }, (_, at) => match.from + at)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    kept.push(match)
  }
  return kept
}

const isKind = (means: DangerRule['means']): means is SafetyKind => KINDS.some((kind) => kind === means)

const isWhole = (from: number, to: number, items: readonly Item[]): boolean =>
  to - from + COURTESIES >= items.length && items.every((item, at) => item.empty || (at >= from && at < to))

const isElsewhere = (mention: Found, all: readonly Found[]): boolean =>
  mention.rule.mention === true &&
  all.some(({ rule, from }) => rule.means === 'elsewhere' && Math.abs(from - mention.from) <= NEAR)

/** The gravest danger that these words show, or null. */
export const dangerIn = (items: readonly Item[], book: DangerBook, meter: Meter): SafetyKind | null => {
  const all: Found[] = []
  for (const { rule: number, from, to } of matches(book.automaton, items, meter)) {
    const rule = book.rules[number]
    if (rule !== undefined && (rule.whole !== true || isWhole(from, to, items))) all.push({ rule, from, to })
  }
  if (!all.some(({ rule }) => isKind(rule.means))) return null
  const covering = all.filter(({ rule }) => isKind(rule.means) || rule.means === 'calm')
  const context = all.filter(({ rule }) => !isKind(rule.means) && rule.means !== 'calm')
  const isOver =
    context.some(({ rule }) => rule.means === 'past') && context.some(({ rule }) => rule.means === 'over')
  if (isOver) return null
  const dangers = withoutOverlaps(covering).filter(
    (found) => isKind(found.rule.means) && !isElsewhere(found, context),
  )
  return KINDS.find((kind) => dangers.some(({ rule }) => rule.means === kind)) ?? null
}

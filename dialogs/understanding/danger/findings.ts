import { tablesIn } from '../patterns/anchors.ts'
import type { Match } from '../patterns/automaton.ts'
import type { Item } from '../words/items.ts'
import type { Meter } from '../meter.ts'
import type { DangerRule } from './tables/dangers.ts'
import { Taken } from '../patterns/taken.ts'
import type { Span } from '../patterns/taken.ts'
import type { DangerBook } from './book.ts'
import { isDanger } from './gravity.ts'
import { Scene } from './scene.ts'
import type { Found } from './scene.ts'

/** What the tables of danger find in a message. */
export interface Findings {
  /** The rows found with all that they need around them, what explains a danger away included, by their numbers. */
  readonly rows: readonly number[]
  /** The dangers that are left once everyday phrases, stories and what is over are taken away. */
  readonly dangers: readonly DangerRule[]
  /** Those of them that stand, whatever the message resembles: they are said in so many words, or hold what is. */
  readonly certain: readonly DangerRule[]
  /** Whether a story is told, or what is over, or studies explain all: no part of the message says anything without the rest. */
  readonly explained: boolean
}

const NOTHING: Findings = { rows: [], dangers: [], certain: [], explained: false }

const isFirst = ({ rule }: Found): number => (rule.first === true ? 1 : 0)

const length = ({ from, to }: Span): number => to - from

const meets = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** The longest dangers first, none on another nor on an everyday phrase, which hides the danger inside it. */
const withoutOverlaps = (found: readonly Found[]): readonly Found[] => {
  const taken = new Taken()
  for (const match of found) if (match.rule.means === 'calm') taken.take(match)
  return found
    .filter(({ rule }) => isDanger(rule))
    .toSorted(
      (a, b) => isFirst(b) - isFirst(a) || length(b) - length(a) || a.from - b.from || a.number - b.number,
    )
    .filter((match) => {
      const kept = taken.isFree(match)
      if (kept) taken.take(match)
      return kept
    })
}

/** What was told as past, then as over: the last place where it is said to be over; -1 when it is not. */
const overAt = (found: readonly Found[]): number => {
  const isPast = found.some(({ rule }) => rule.means === 'past')
  const isAgain = found.some(({ rule }) => rule.means === 'again')
  return isPast && !isAgain
    ? Math.max(-1, ...found.filter(({ rule }) => rule.means === 'over').map(({ from }) => from))
    : -1
}

const [NEAR, APART] = [1, 2] as const

/** What is found in all tables, once one of those that may show a danger shows one. */
const matchesIn = (
  items: readonly Item[],
  tables: number,
  { book, meter }: { book: DangerBook; meter: Meter },
): readonly Match[] => {
  const { automaton, automatonApart, isDanger } = book
  const near = (tables & NEAR) === 0 ? [] : automaton.read(items, meter, isDanger)
  const apart = (tables & APART) === 0 ? [] : automatonApart.read(items, meter, isDanger)
  if (near.length === 0 && apart.length === 0) return []
  return [
    ...(near.length > 0 ? near : automaton.read(items, meter)),
    ...(apart.length > 0 ? apart : automatonApart.read(items, meter)),
  ]
}

/** What the tables of danger find in these words; nothing when none of their dangers is there. */
export const findingsIn = (items: readonly Item[], book: DangerBook, meter: Meter): Findings => {
  meter.steps += items.length
  const tables = tablesIn(items, book.anchors)
  if (tables === 0) return NOTHING
  const found = matchesIn(items, tables, { book, meter })
  if (found.length === 0) return NOTHING
  const scene = new Scene(items, found, { book, meter })
  const all = scene.rules()
  const over = overAt(all)
  const subject = scene.placesOf(all, 'elsewhere')
  const story = scene.placesOf(all, 'story')
  const isTold = (found: Found): boolean => {
    const isStory = scene.isBeside(found, story)
    return found.rule.mention === true
      ? isStory || scene.isBeside(found, subject)
      : isStory && !scene.isOwn(found)
  }
  const isLeft = (found: Found): boolean => isDanger(found.rule) && found.from >= over && !isTold(found)
  const dangers = withoutOverlaps(all).filter(isLeft)
  const plain = all.filter((found) => found.rule.certain === true && isLeft(found))
  const isCertain = (danger: Found): boolean =>
    danger.rule.unweighed === true || plain.some((found) => meets(danger, found))
  const isSettled =
    dangers.length === 0 &&
    all.some(({ rule }) => rule.settles === true) &&
    !all.some(({ rule }) => rule.means === 'again')
  return {
    rows: all.map(({ number }) => number),
    dangers: dangers.map(({ rule }) => rule),
    certain: dangers.filter(isCertain).map(({ rule }) => rule),
    explained: over >= 0 || all.some(({ rule }) => rule.means === 'story') || isSettled,
  }
}

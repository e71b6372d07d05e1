import type { Item } from '../words/items.ts'
import type { Modifier, ScaleRow } from '../vocabulary/scales.ts'
import { IDLE, MODIFIERS } from '../vocabulary/scales.ts'
import { Sayings } from '../phrases/sayings.ts'
import type { Said } from '../phrases/sayings.ts'

/** What an expression is on a scale: a place, neither the one nor the other, or what changes its neighbour. */
type Mark =
  | { readonly kind: 'place'; readonly at: number; readonly isBare: boolean }
  | { readonly kind: 'neither' | 'idle' }
  | { readonly kind: 'modifier'; readonly modifier: Modifier; readonly alone: boolean }

/** Where an answer stands on a scale; `neither` is the middle, only for a button that is the middle too. */
export interface Degree {
  readonly at: number
  readonly neither: boolean
  /** No word of the scale is said, only how much: "pas trop". */
  readonly isLone: boolean
  /** The places in the message that say it. */
  readonly spans: readonly Said<unknown>[]
}

const [MOST, MILD, FULL] = [3, 1.2, 2]

/** How far before a word what changes it may stand. */
const REACH = 3

/** Words that are a whole answer and that no "pas" before turns round. */
const BARE = new Set(['oui', 'ouais', 'non', 'nan'])

const MARKS: readonly (readonly [Mark, readonly string[]])[] = MODIFIERS.map(
  ({ means, alone = false, say }) => [{ kind: 'modifier', modifier: means, alone }, say] as const,
)

/** "pas très" of what is good is a little bad; "pas génial" is less than that. */
const turned = (at: number): number | null => (at >= MOST ? -1 : at > 0 ? -FULL : at < 0 ? MILD : null)

const changed = (modifier: Modifier, at: number): number | null => {
  switch (modifier) {
    case 'boost':
      return Math.sign(at) * MOST
    case 'soften':
      return Math.abs(at) >= MOST ? Math.sign(at) * FULL : Math.sign(at) * MILD
    case 'little':
      return -Math.sign(at) * MILD
    case 'not':
      return turned(at)
    case 'notAtAll':
      return at > 0 ? -MOST : at < 0 ? FULL : null
  }
}

const ALONE: Readonly<Record<Modifier, number | null>> = {
  boost: MOST,
  soften: MILD,
  little: -MILD,
  not: null,
  notAtAll: -MOST,
}

type Found = Said<Mark>

/** Reads answers and buttons on one scale. */
export class Degrees {
  private readonly sayings: Sayings<Mark>

  constructor(rows: readonly ScaleRow[]) {
    const places = rows.flatMap(({ at, say }) =>
      say.map((text): readonly [Mark, readonly string[]] => [
        at === 'neither' ? { kind: 'neither' } : { kind: 'place', at, isBare: BARE.has(text) },
        [text],
      ]),
    )
    this.sayings = new Sayings([...places, ...MARKS, [{ kind: 'idle' }, IDLE]])
  }

  /** Whether they say both what is good and what is bad: "bien avec les collègues, mal avec la cheffe". */
  isTorn(items: readonly Item[], own: ReadonlySet<Item>): boolean {
    const found = this.foundIn(items, own)
    const places = found.flatMap((_, rank) => placeOf(found, rank, items) ?? [])
    return Math.max(...places) > 1 && Math.min(...places) < -1
  }

  /** Where these words stand, `own` counted as good; null when they do not say, or say both. */
  of(items: readonly Item[], own: ReadonlySet<Item> = new Set()): Degree | null {
    const found = this.foundIn(items, own)
    if (found.some(({ means }) => means.kind === 'neither') || isNeither(items))
      return { at: 0, neither: true, isLone: false, spans: found }
    const places = placesOf(found, items)
    return places === null ? null : { ...places, neither: false, spans: found }
  }

  private foundIn(items: readonly Item[], own: ReadonlySet<Item>): readonly Found[] {
    const said = this.sayings.in(items)
    const owned = items.flatMap((item, at): readonly Found[] =>
      own.has(item) && !said.some(({ from, to }) => at >= from && at < to)
        ? [{ means: { kind: 'place', at: FULL, isBare: false }, from: at, to: at + 1 }]
        : [],
    )
    return [...said, ...owned]
      .toSorted((a, b) => a.from - b.from)
      .map((one, rank, all) => strengthened(one, all[rank + 1], items))
  }
}

/** "super dur": good by itself, it only makes stronger what follows. */
const strengthened = (one: Found, next: Found | undefined, items: readonly Item[]): Found =>
  STRENGTHENING.test(items[one.from]?.word ?? '') && next?.from === one.to && next.means.kind === 'place'
    ? { ...one, means: { kind: 'modifier', modifier: 'boost', alone: false } }
    : one

const STRENGTHENING = /^(?:super|extra|top|grave|mortel)$/

/** "ni satisfait ni déçu". */
const isNeither = (items: readonly Item[]): boolean => items.filter(({ word }) => word === 'ni').length > 1

const JOINTS = new Set(['mais', 'et', 'donc', 'ou', 'alors', 'parce', 'car'])

const isApart = (items: readonly Item[], from: number, to: number): boolean =>
  to - from > REACH ||
  items.slice(from, to).some(({ mark, word }) => (mark && word !== '%') || JOINTS.has(word))

/** What a place becomes by what stands before it, and after it when nothing follows: "pas d'accord du tout". */
const placeOf = (found: readonly Found[], rank: number, items: readonly Item[]): number | null => {
  const { means, from, to } = found[rank] as Found
  if (means.kind !== 'place') return null
  let at: number | null = means.at
  for (let before = rank - 1; before >= 0 && at !== null; before -= 1) {
    const one = found[before] as Found
    if (one.means.kind !== 'modifier' || isApart(items, one.to, from)) break
    if (!means.isBare || one.means.modifier === 'boost' || one.means.modifier === 'soften')
      at = changed(one.means.modifier, at)
  }
  const after = found[rank + 1]
  if (at === null || after?.means.kind !== 'modifier' || !after.means.alone) return at
  const isLast = found[rank + 2] === undefined && !isApart(items, to, after.from)
  if (!isLast || (means.isBare && Math.sign(ALONE[after.means.modifier] ?? 0) !== Math.sign(at))) return at
  if (after.means.modifier === 'notAtAll') return at < 0 ? -MOST : changed('notAtAll', at)
  return means.isBare ? ALONE[after.means.modifier] : changed(after.means.modifier, at)
}

const placesOf = (
  found: readonly Found[],
  items: readonly Item[],
): { readonly at: number; readonly isLone: boolean } | null => {
  const said = found.flatMap(({ means }, rank) =>
    means.kind === 'place' && !(means.isBare && hasLone(found, rank)) ? [placeOf(found, rank, items)] : [],
  )
  const places = said.filter((at) => at !== null)
  if (said.length > places.length) return null
  if (places.length > 0) {
    const isBoth = Math.max(...places) >= 1 && Math.min(...places) <= 0
    return isBoth ? null : { at: farthest(places), isLone: isOnlyBare(found) }
  }
  const alone = found.flatMap(({ means }) =>
    means.kind === 'modifier' && means.alone ? (ALONE[means.modifier] ?? []) : [],
  )
  const isTorn = Math.max(...alone) > 0 && Math.min(...alone) < 0
  return alone.length === 0 || isTorn ? null : { at: alone.at(-1) ?? 0, isLone: true }
}

const farthest = (places: readonly number[]): number =>
  places.reduce((most, at) => (Math.abs(at) > Math.abs(most) ? at : most))

const isOnlyBare = (found: readonly Found[]): boolean =>
  found.every(({ means }) => means.kind !== 'place' || means.isBare)

/** "non pas vraiment": the bare word says no more than what stands with it. */
const hasLone = (found: readonly Found[], rank: number): boolean =>
  found.some(
    ({ means }, other) =>
      other !== rank &&
      means.kind === 'modifier' &&
      means.alone &&
      (means.modifier === 'little' || means.modifier === 'notAtAll'),
  )

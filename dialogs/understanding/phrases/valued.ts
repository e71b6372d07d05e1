import { tablesIn } from '../patterns/anchors.ts'
import type { Anchors } from '../patterns/anchors.ts'
import type { Automaton, Match } from '../patterns/automaton.ts'
import type { Item, Reader } from '../words/items.ts'
import { entryWith } from '../words/lexicon.ts'
import type { Meter } from '../meter.ts'
import type { Symbols } from '../patterns/symbols.ts'
import type { Span } from '../patterns/taken.ts'
import type { Slots, Today, Value, ValueRule } from '../calendar/values.ts'

/** A table of rules whose values replace the words that say them, so that the next layer reads the values. */
export interface Layer {
  readonly automaton: Automaton
  readonly rules: readonly ValueRule[]
}

type Filled = { readonly [kind in keyof Slots]: Slots[kind][number][] }

export interface Setting {
  readonly symbols: Symbols
  readonly today: Today
  readonly meter: Meter
}

/** What the items that a match took stand for. */
const slotsOf = (match: Match, items: readonly Item[]): Slots => {
  const slots: Filled = { n: [], weekday: [], month: [], ordinal: [], hours: [], days: [] }
  for (const at of match.slots) {
    const item = items[at]
    if (item === undefined) continue
    if (item.n !== undefined) slots.n.push(item.n)
    if (item.weekday !== undefined) slots.weekday.push(item.weekday)
    if (item.month !== undefined) slots.month.push(item.month)
    if (item.ordinal !== undefined) slots.ordinal.push(item.ordinal)
    if (item.value?.kind === 'hours') slots.hours.push(item.value)
    if (item.value?.kind === 'days') slots.days.push(item.value)
  }
  return slots
}

const KINDS = {
  exact: ['<hour>', '<time>', '<date>'],
  part: ['<part>', '<time>', '<date>'],
  bound: ['<time>', '<date>'],
  day: ['<day>', '<date>'],
  frame: ['<frame>', '<day>', '<date>'],
}
const DAY_BOUND: readonly string[] = ['<date>']

const kindsOf = (value: Value): readonly string[] =>
  value.kind === 'days' && value.shape === 'bound' ? DAY_BOUND : KINDS[value.shape]

const itemOf = (value: Value, symbols: Symbols): Item =>
  entryWith({
    word: value.kind,
    symbols: symbols.findAll(kindsOf(value)),
    value,
  })

/** The longest rule first, then the first of the table. */
const byPreference = (a: Match, b: Match): number => a.from - b.from || b.reach - a.reach || a.rule - b.rule

const append = (result: Item[], items: readonly Item[], { from, to }: Span): void => {
  for (let at = from; at < to; at += 1) {
    const item = items[at]
    if (item !== undefined) result.push(item)
  }
}

/** The items with, from left to right, the longest phrases of the table replaced by what they mean. */
const rewritten = (items: readonly Item[], layer: Layer, setting: Setting): readonly Item[] => {
  const found = layer.automaton.read(items, setting.meter)
  if (found.length === 0) return items
  const result: Item[] = []
  let at = 0
  for (const match of found.toSorted(byPreference)) {
    if (match.from < at) continue
    const rule = layer.rules[match.rule]
    const values = rule?.means(slotsOf(match, items), setting.today) ?? null
    if (values === null) continue
    append(result, items, { from: at, to: Math.min(match.from + (rule?.keep ?? 0), match.to) })
    for (const value of values) result.push(itemOf(value, setting.symbols))
    at = match.to
  }
  append(result, items, { from: at, to: items.length })
  return result
}

/** What is needed of a language to read its days and hours: the words without one of which a layer says nothing are its anchors. */
export interface Layered {
  readonly reader: Reader
  readonly layers: readonly Layer[]
  readonly anchors: Anchors
}

/** The words with what they say of days and hours read: each layer that may say something reads what those before have read. */
export const valued = (
  words: readonly Item[],
  { reader, layers, anchors }: Layered,
  setting: Omit<Setting, 'symbols'>,
): readonly Item[] => {
  let said = tablesIn(words, anchors)
  if (said === 0) return words
  const { end } = reader.common
  const whole = { symbols: reader.symbols, ...setting }
  let items: readonly Item[] = [...words, end]
  let isRead = false
  for (let rank = 0; rank < layers.length; rank += 1) {
    const layer = layers[rank]
    if (layer === undefined || (said & (1 << rank)) === 0) continue
    const before = items
    items = rewritten(before, layer, whole)
    if (items === before) continue
    said |= tablesIn(items, anchors)
    isRead = true
  }
  return isRead ? items.filter((item) => item !== end) : words
}

import { matches } from './automaton.ts'
import type { Automaton, Match } from './automaton.ts'
import type { Item } from './items.ts'
import { entryWith } from './lexicon.ts'
import type { Meter } from './meter.ts'
import type { Symbols } from './symbols.ts'
import type { Slots, Today, Value, ValueRule } from './values.ts'

/** A table of rules whose values replace the words that say them, so that the next layer reads the values. */
export interface Layer {
  readonly automaton: Automaton
  readonly rules: readonly ValueRule[]
}

export interface Setting {
  readonly symbols: Symbols
  readonly today: Today
  readonly meter: Meter
}

const defined = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

const slotsOf = (match: Match, items: readonly Item[]): Slots => {
  const taken = match.slots.flatMap((at) => defined(items[at]))
  const values = taken.flatMap((item) => defined(item.value))
  return {
    n: taken.flatMap((item) => defined(item.n)),
    weekday: taken.flatMap((item) => defined(item.weekday)),
    month: taken.flatMap((item) => defined(item.month)),
    ordinal: taken.flatMap((item) => defined(item.ordinal)),
    hours: values.filter((value) => value.kind === 'hours'),
    days: values.filter((value) => value.kind === 'days'),
  }
}

const KINDS = {
  exact: ['<hour>', '<time>', '<date>'],
  part: ['<part>', '<time>', '<date>'],
  bound: ['<time>', '<date>'],
  day: ['<day>', '<date>'],
  frame: ['<frame>', '<day>', '<date>'],
}

const kindsOf = (value: Value): readonly string[] =>
  value.kind === 'days' && value.shape === 'bound' ? ['<date>'] : KINDS[value.shape]

const itemOf = (value: Value, symbols: Symbols): Item =>
  entryWith({
    word: value.kind,
    symbols: kindsOf(value).flatMap((kind) => symbols.find(kind) ?? []),
    value,
  })

/** The longest rule first, then the first of the table. */
const byPreference = (a: Match, b: Match): number => a.from - b.from || b.reach - a.reach || a.rule - b.rule

/** The items with, from left to right, the longest phrases of the table replaced by what they mean. */
export const rewritten = (items: readonly Item[], layer: Layer, setting: Setting): readonly Item[] => {
  const found = matches(layer.automaton, items, setting.meter).toSorted(byPreference)
  if (found.length === 0) return items
  const result: Item[] = []
  let at = 0
  for (const match of found) {
    if (match.from < at) continue
    const rule = layer.rules[match.rule]
    const values = rule?.means(slotsOf(match, items), setting.today) ?? null
    if (values === null) continue
    result.push(
      ...items.slice(at, Math.min(match.from + (rule?.keep ?? 0), match.to)),
      ...values.map((value) => itemOf(value, setting.symbols)),
    )
    at = match.to
  }
  result.push(...items.slice(at))
  return result
}

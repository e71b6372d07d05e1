import type { Joint } from '../vocabulary/markJoints.ts'
import type { WordLists } from '../patterns/pattern.ts'
import type { PhraseRule } from '../vocabulary/phraseRule.ts'
import type { ValueRule } from '../calendar/values.ts'

/** Everything that the reader knows of one language, as tables. */
export interface Tables {
  readonly lists: WordLists
  /** Words that stand for a number. */
  readonly numbers: {
    readonly [kind in 'n' | 'weekday' | 'month' | 'ordinal']: Readonly<Record<string, number>>
  }
  /** Read one after the other: each reads the values that the ones before have found. */
  readonly layers: {
    readonly hours: readonly ValueRule[]
    readonly hourBounds: readonly ValueRule[]
    readonly days: readonly ValueRule[]
    readonly dayBounds: readonly ValueRule[]
  }
  readonly phrases: readonly PhraseRule[]
  /** Words that join or part days and hours, folded. */
  readonly joints: Readonly<Record<string, Joint>>
  readonly fillers: readonly string[]
  readonly empty: readonly string[]
}

/** What is known of a language besides French: less, so that more of it is asked. */
export interface OtherTables extends Tables {
  /** Words that turn round what stands beside them, or ask about it: a message is obeyed in nothing where one is left unexplained. */
  readonly turning: readonly string[]
  /** What is typed on telephones, each with what is meant by it. */
  readonly writing?: readonly (readonly [meant: string, typed: string])[]
}

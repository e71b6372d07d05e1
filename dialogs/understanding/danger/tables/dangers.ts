import type { SafetyKind } from '../../../../src/domain/reading.ts'

/** One row of a table of danger. */
export interface DangerRule {
  /**
   * A kind of danger, or why there is none: `calm` an everyday phrase, or the danger denied, of whose words nothing is
   * concluded; `elsewhere` a job, a subject (only rows that are `mention` are then ignored); `story` a film, the news (what is
   * told near it is ignored, unless the person is in it); `past` then `over`, which together say that it is behind, unless
   * `again` says that it goes on.
   */
  readonly means: SafetyKind | 'calm' | 'elsewhere' | 'story' | 'past' | 'over' | 'again'
  /** The patterns; pattern.ts says how they are written. */
  readonly say: readonly string[]
  /**
   * A scene: one of each of these must stand near, before or after, in any order. "le", "frappe" is a child in danger with
   * a child and a father near.
   */
  readonly with?: readonly (readonly string[])[]
  /** Messages of this kind; of a `calm` row, messages that must stay silent. */
  readonly examples: readonly string[]
  /** Only names a danger ("suicide", "violences conjugales"): may be about a film or a job. */
  readonly mention?: boolean
  /** Says more than a longer row that it meets. */
  readonly first?: boolean
  /** Says a danger in so many words: a card is shown, whatever else the message resembles. Other rows are only signs. */
  readonly certain?: boolean
  /** Of a language that has too few examples to tell what a row is worth: a card is shown. */
  readonly unweighed?: boolean
  /** Of a `calm` row: when no danger is left beside it, the whole message is about that. */
  readonly settles?: boolean
  /** Of a language that is neither French nor one of its creoles: looked for apart, so that French costs no more. */
  readonly apart?: boolean
  /** Counts only when the whole message is that. */
  readonly whole?: boolean
}

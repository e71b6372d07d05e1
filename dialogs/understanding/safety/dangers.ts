import type { SafetyKind } from '../../../src/domain/reading.ts'

/** One row of a table of danger. */
export interface DangerRule {
  /**
   * A kind of danger, or why there is none: `calm` an everyday phrase, or the danger denied, of whose words nothing is
   * concluded; `elsewhere` a film, a job, a subject (only rows that are `mention` are then ignored); `past` and `over`, which
   * together say that it is behind.
   */
  readonly means: SafetyKind | 'calm' | 'elsewhere' | 'past' | 'over'
  /** The patterns; pattern.ts says how they are written. */
  readonly say: readonly string[]
  /** Messages of this kind; of a `calm` row, messages that must stay silent. */
  readonly examples: readonly string[]
  /** Only names a danger ("suicide", "violences conjugales"): may be about a film or a job. */
  readonly mention?: boolean
  /** Counts only when the whole message is that. */
  readonly whole?: boolean
}

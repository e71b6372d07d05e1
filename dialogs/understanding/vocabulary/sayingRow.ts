/**
 * What people say for what a button names: `of` are words of which a button has one, folded; `say` are patterns, as `sayings.ts`
 * reads them.
 */
export interface SayingRow {
  readonly of: string
  readonly say: readonly string[]
  /** It holds somebody back, so that "pas de voiture" and "ma voiture marche plus" say so too. */
  readonly hinders?: true
  /** Messages that mean such a button: the tests of this row. */
  readonly examples: readonly string[]
}

export const row = (of: string, say: readonly string[], examples: readonly string[]): SayingRow => ({ of, say, examples })

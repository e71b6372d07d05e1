import type { Automaton } from '../patterns/automaton.ts'
import type { Span } from '../patterns/taken.ts'
import type { Meaning, PhraseRule } from '../vocabulary/phraseRule.ts'

/** A phrase found in a message. */
export interface Phrase extends Span {
  readonly rule: PhraseRule
  /** How many words it names. */
  readonly words: number
}

/** A table of phrases, ready to be looked for. */
export interface PhraseBook {
  readonly automaton: Automaton
  readonly rules: readonly PhraseRule[]
  /** What a yes becomes when "pas" follows it, and what a refusal that is denied becomes. */
  readonly refusal: PhraseRule
  readonly consent: PhraseRule
}

/** Whether one of these phrases means one of these. */
export const has = (phrases: readonly Phrase[], ...meanings: readonly Meaning[]): boolean => {
  for (const { rule } of phrases) if (meanings.includes(rule.means)) return true
  return false
}

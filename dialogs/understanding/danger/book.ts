import type { Anchors } from '../patterns/anchors.ts'
import { Automaton } from '../patterns/automaton.ts'
import type { Net } from '../patterns/net.ts'
import type { DangerRule } from './tables/dangers.ts'
import { isDanger } from './gravity.ts'

/** The tables of danger of every language, ready to be looked for. */
export interface DangerBook {
  readonly automaton: Automaton
  /** Of the rules that are apart. */
  readonly automatonApart: Automaton
  readonly rules: readonly DangerRule[]
  /** What each rule needs around it, as numbers of the automaton. */
  readonly needs: readonly (readonly number[])[]
  /** Whether a rule shows a danger; without one such, what is found explains nothing. */
  readonly isDanger: readonly boolean[]
  /** Words without one of which no danger is shown: of the rules that are not apart, then of those that are. */
  readonly anchors: Anchors
}

/** What rows say, then what they need around them; and, for each row, the numbers of what it needs. */
export const dangerPatterns = (
  rules: readonly DangerRule[],
): Pick<DangerBook, 'needs'> & { readonly patterns: readonly (readonly string[])[] } => {
  const patterns = rules.map((rule) => rule.say)
  const numbers = new Map<string, number>()
  const numberOf = (say: readonly string[]): number => {
    const key = say.join('\n')
    const known = numbers.get(key) ?? patterns.push(say) - 1
    numbers.set(key, known)
    return known
  }
  const needs = rules.map((rule) => (rule.with ?? []).map(numberOf))
  return { patterns, needs }
}

/** The nets of rows, of what they say and need, and the words without which they say nothing. */
interface Nets {
  readonly dangers: Net
  readonly dangersApart: Net
  readonly dangerAnchors: Anchors
}

/** Rows, with the nets of their patterns. */
export const dangerBookOf = (
  rules: readonly DangerRule[],
  { dangers, dangersApart, dangerAnchors }: Nets,
): DangerBook => ({
  ...{ rules, anchors: dangerAnchors },
  ...{ automaton: new Automaton(dangers), automatonApart: new Automaton(dangersApart) },
  needs: dangerPatterns(rules).needs,
  isDanger: rules.map(isDanger),
})

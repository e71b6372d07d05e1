import { has } from '../phrases/phrase.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Parsed } from '../acts/parsed.ts'
import { RESERVING } from '../acts/stance.ts'

const CONTRASTING: readonly Meaning[] = [
  'prefer',
  'not',
  'only',
  'against',
  'reschedule',
  'propose',
  'but',
  'correct',
]
const YES_OR_NO: ReadonlySet<Meaning> = new Set(['yes', 'no', 'fine', 'confirm'])

const isOfYesOrNo = (phrases: readonly Phrase[], at: number): boolean =>
  phrases.some(({ rule, from, to }) => at >= from && at < to && YES_OR_NO.has(rule.means))

/** "oui 14h", "non jeudi". */
const isDateBeside = ({ items, phrases }: Parsed): boolean =>
  items.every((item, at) => item.empty || item.value !== undefined || isOfYesOrNo(phrases, at))

/**
 * What counts in a message that says more than yes or no: a date ("oui mais plutôt 16h"), a command ("oui mais enlevez mon nom"),
 * nothing when it takes itself back ("oui enfin non"). Null when it only comments: "oui mais c'était long".
 */
export const besides = (message: Parsed): 'date' | 'command' | 'nothing' | null => {
  const { phrases, items, wish } = message
  const isReserved = items.some(({ word }) => RESERVING.has(word) || word === 'si')
  if (wish !== null && (isReserved || has(phrases, ...CONTRASTING) || isDateBeside(message))) return 'date'
  if (has(phrases, 'correct')) return 'nothing'
  return isReserved ? 'command' : null
}

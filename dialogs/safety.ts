import type { SafetyKind } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'

/**
 * Numbers first, complete; no question, no promise, no advice; nothing unasked leaves that day. The sentence itself was
 * never written. The bot is not an emergency service, and says so.
 */
export function safetyCard(turn: Turn, kind: SafetyKind): void {
  turn.set({ quietOn: turn.facts.today })
  turn.happened({ type: 'safety_card_shown' })
  turn.say(`safety.${kind}`)
}

/** "Urgence": the numbers, and nothing is remembered of it. */
export function emergency(turn: Turn): void {
  turn.say('safety.emergency')
}

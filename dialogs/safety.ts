import type { Choice, Heard, Params } from '../src/domain/conversation.ts'
import type { SafetyKind } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'
import { MENU, menuButtons } from './buttons.ts'
import { about } from './words.ts'

/**
 * Numbers first, complete; no question, no promise, no advice; nothing unasked leaves that day. The sentence itself was
 * never written. The card stays the last thing said: the conversation goes on only when the person wants it to.
 */
export function safetyCard(turn: Turn, kind: SafetyKind): void {
  turn.set({ quietOn: turn.facts.today })
  turn.happened({ type: 'safety_card_shown' })
  showCard(turn, `safety.${kind}`)
}

/** "Urgence": the numbers, and nothing is remembered of it. */
export function emergency(turn: Turn): void {
  showCard(turn, 'safety.emergency')
}

function showCard(turn: Turn, key: string): void {
  const tell: Choice = { id: `${MENU}human`, label: 'safety.choices.tell', params: about(turn.facts) }
  turn.ask({ key, choices: [tell, ...goOn], asks: 'none' })
}

const goOn = menuButtons('safety.choices.goOn')

const isGoOn = (id: string): boolean => goOn.some((one) => one.id === id)

/** A card was shown that day. */
export const isQuiet = ({ state, facts }: Turn): boolean => state.quietOn === facts.today

/** "Continuer ici". */
export const isGoingOn = (heard: Heard): boolean => heard.kind === 'choice' && isGoOn(heard.choice)

/** Says what ends a conversation begun from a card; the way on to the one that waits stays in sight. */
export function sayLast(turn: Turn, key: string, params: Params): void {
  if (!isQuiet(turn)) return turn.say(key, params)
  turn.ask({ key, params, choices: goOn, asks: 'none' })
}

/** A card is the last thing shown: "oui" may answer its words, and then it is shown again. */
export function isCardShown({ state }: Turn): boolean {
  return state.open?.choices.some(({ id }) => isGoOn(id)) ?? false
}

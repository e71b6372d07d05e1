import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { menuChoices } from './menu.ts'
import { about } from './words.ts'

/** Misunderstandings in a row before a human is offered. */
const MISSES_BEFORE_A_HUMAN = 2

/** One clarifying question, then a human: never a guess. */
export function notUnderstood(turn: Turn, { reading }: Answer): void {
  const misses = turn.state.misses + 1
  turn.set({ misses })
  if (misses >= MISSES_BEFORE_A_HUMAN) return offerAHuman(turn)
  const params = about(turn.facts)
  if (turn.top === undefined)
    turn.ask({ key: 'repair.notUnderstood', params, choices: menuChoices, asks: 'none' })
  else turn.say(reading?.ask === true ? 'repair.unsure' : 'repair.notUnderstoodHere', params)
}

function offerAHuman(turn: Turn): void {
  const params = about(turn.facts)
  if (turn.top === undefined)
    turn.ask({ key: 'repair.offerHuman', params, choices: menuChoices, asks: 'none' })
  else turn.say('repair.offerHumanHere', params)
}

/** A button of an earlier message: said so, and the question now open is asked again. */
export function oldButton(turn: Turn): void {
  if (turn.top === undefined) turn.ask({ key: 'repair.oldButton', choices: menuChoices, asks: 'none' })
  else turn.say('repair.oldButton')
}

/** The words may be meant for another question than the one now open: asked about, not taken. */
export function twoQuestions(turn: Turn): void {
  turn.say('repair.twoQuestions')
}

/** "Répétez": the last thing said, word for word. */
export function repeated(turn: Turn): void {
  const { lastSaid } = turn.state
  if (lastSaid.length === 0) return turn.say('repair.nothingToRepeat')
  for (const { key, params, choices, asks } of lastSaid) {
    if (asks === undefined) turn.say(key, params)
    else turn.ask({ key, asks, ...(params && { params }), ...(choices && { choices }) })
  }
}

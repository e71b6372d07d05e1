import type { Line } from '../src/domain/conversation.ts'
import type { Answer } from './dialog.ts'
import { MISSES_BEFORE_A_HUMAN, type Turn } from './turn.ts'
import { menuChoices } from './menu.ts'
import { stillStopped } from './stop.ts'
import { about } from './words.ts'

/** One clarifying sentence, then a human: never a guess. The question in progress is asked again under it. */
export function notUnderstood(turn: Turn, { reading }: Answer): void {
  const misses = turn.state.misses + 1
  turn.set({ misses })
  if (turn.state.stopped) return stillStopped(turn)
  if (turn.top === undefined) return nothingInProgress(turn, misses)
  const unsure = reading?.ask === true ? 'repair.unsure' : 'repair.notUnderstoodHere'
  turn.say(misses >= MISSES_BEFORE_A_HUMAN ? 'repair.offerHumanHere' : unsure, about(turn.facts))
}

function nothingInProgress(turn: Turn, misses: number): void {
  const key = misses >= MISSES_BEFORE_A_HUMAN ? 'repair.offerHuman' : 'repair.notUnderstood'
  turn.ask({ key, params: about(turn.facts), choices: menuChoices(turn.facts), asks: 'none' })
}

/** A button of an earlier message: said so, and the question now open is asked again. */
export function oldButton(turn: Turn): void {
  if (turn.state.stopped) return stillStopped(turn)
  if (turn.top === undefined)
    turn.ask({ key: 'repair.oldButton', choices: menuChoices(turn.facts), asks: 'none' })
  else turn.say('repair.oldButton')
}

/** The words may be meant for another question than the one now open: asked about, not taken. */
export function twoQuestions(turn: Turn): void {
  turn.say('repair.twoQuestions')
}

/** What must not be written was not: the person is asked for the rest of it, without. */
export function noNir(turn: Turn): void {
  turn.say('repair.noNir')
}

/** A bank account was not written; the rest of the message was, and is heard. */
export function noAccount(turn: Turn): void {
  turn.say('repair.noAccount')
}

/** What was said in two languages is said once in that of both. */
const lastSaid = ({ before, state }: Turn): readonly Line[] =>
  before.lastSaid.filter(({ lang }) => lang === undefined || lang !== state.lang)

/** The same without its buttons, which come under what is said next. */
export function repeatedWords(turn: Turn): void {
  for (const { key, params, lang } of lastSaid(turn)) turn.say(key, params, lang)
}

/** "Répétez": the last thing said, word for word. */
export function repeated(turn: Turn): void {
  for (const { key, params, choices, asks, lang } of lastSaid(turn)) {
    if (asks === undefined) turn.say(key, params, lang)
    else turn.ask({ key, asks, ...(params && { params }), ...(choices && { choices }) })
  }
}

import type { Line } from '../src/domain/conversation.ts'
import type { CheckpointStage } from '../src/domain/frame.ts'
import type { Answer } from './dialog.ts'
import { MISSES_BEFORE_A_HUMAN, type Turn } from './turn.ts'
import { menuChoices } from './menu.ts'
import { isCardShown } from './safety.ts'
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

/** That something was not understood is not what is said again; what was said in two languages is, once in that of both. */
function lastSaid({ before, state }: Turn): readonly Line[] {
  const said = before.lastSaid.filter(({ lang }) => lang === undefined || lang !== state.lang)
  const besides = said.filter(({ key }) => !key.startsWith('repair.'))
  return besides.length > 0 ? besides : said
}

/** The same without its buttons, which come under what is said next. */
export function repeatedWords(turn: Turn): void {
  for (const { key, params, lang } of lastSaid(turn)) turn.say(key, params, lang)
}

/**
 * "Répétez", "je ne comprends rien": the last thing said, word for word. The second time in a row that did not help: what is
 * asked is said in fewer words, and a human is offered, as after misunderstandings.
 */
export function saidAgain(turn: Turn): void {
  const { state, top } = turn
  if (state.stopped || isCardShown(turn)) return repeated(turn)
  const misses = state.misses + 1
  turn.set({ misses })
  if (misses < MISSES_BEFORE_A_HUMAN) return repeated(turn)
  const params = about(turn.facts)
  if (top === undefined)
    return turn.ask({ key: 'repair.unclear', params, choices: menuChoices(turn.facts), asks: 'none' })
  turn.say('repair.unclear', params)
  turn.say(top.dialog === 'checkpoint' ? `repair.simpler.${SIMPLER[top.stage.at]}` : 'repair.simpler.button')
}

/** What is asked at a stage, in fewest words. */
const SIMPLER: Readonly<Record<CheckpointStage['at'], 'day' | 'yesOrNo' | 'button'>> = {
  asked: 'yesOrNo',
  sure: 'yesOrNo',
  readBack: 'button',
  slot: 'yesOrNo',
  another: 'yesOrNo',
  when: 'day',
  whichDate: 'button',
  whichUndone: 'button',
  why: 'button',
}

/** "Répétez": the last thing said, word for word. */
export function repeated(turn: Turn): void {
  for (const { key, params, choices, asks, lang } of lastSaid(turn)) {
    if (asks === undefined) turn.say(key, params, lang)
    else turn.ask({ key, asks, ...(params && { params }), ...(choices && { choices }) })
  }
}

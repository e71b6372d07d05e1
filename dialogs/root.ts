import type { Heard, Outcome, State } from '../src/domain/conversation.ts'
import type { Draw } from '../src/domain/draw.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Frame } from '../src/domain/frame.ts'
import type { Answer } from './dialog.ts'
import { addDuration, toEpoch } from '../src/domain/localTime.ts'
import { checkpoint } from './checkpoint.ts'
import { counter } from './counter.ts'
import { human } from './human.ts'
import { interrupted } from './interruptions.ts'
import { notUnderstood, oldButton, twoQuestions } from './repair.ts'
import { speakFirst, sayMoved } from './speakFirst.ts'
import { stop } from './stop.ts'
import { Turn } from './turn.ts'
import { opened, welcome } from './welcome.ts'

/** The dialogs: interruptions first, else the conversation in progress, else the menu. Pure: the same call, the same outcome. */
export function converse(state: State, heard: Heard, facts: Facts, draw: Draw): Outcome {
  const turn = new Turn(state, heard, { facts, draw })
  const before = turn.top
  hear(turn, heard)
  if (goesOn(turn, before)) askAgain(turn)
  return turn.outcome()
}

/** The question in progress is said again after anything else was; news that the bot brings leave it open as it was. */
function goesOn(turn: Turn, before: Frame | undefined): boolean {
  if (turn.hasAsked || turn.state.stopped) return false
  if (turn.top !== before) return true
  return turn.hasSpoken && turn.heard.kind !== 'due'
}

function hear(turn: Turn, heard: Heard): void {
  switch (heard.kind) {
    case 'opening':
      return opened(turn)
    case 'due':
      return speakFirst(turn, heard.message)
    case 'refused':
      return sayMoved(turn, heard)
    case 'words':
    case 'choice':
      return answered(turn, heard)
  }
}

function answered(turn: Turn, heard: Heard & { kind: 'words' | 'choice' }): void {
  turn.set({ lastHeard: turn.facts.now })
  const answer = answerOf(turn.state, heard)
  if (answer === 'old') return oldButton(turn)
  if (interrupted(turn, answer)) return
  if (isForAnotherQuestion(turn, answer)) return twoQuestions(turn)
  if (turn.top === undefined || hearFrame(turn, turn.top, answer) === 'unheard')
    return notUnderstood(turn, answer)
  turn.set({ misses: 0 })
}

/** A press counts for the question it was shown under; a button of the menu counts always. */
function answerOf({ open }: State, heard: Heard & { kind: 'words' | 'choice' }): Answer | 'old' {
  if (heard.kind === 'choice') {
    const label = open?.choices.find(({ id }) => id === heard.choice)?.label ?? ''
    if (heard.choice.startsWith('menu.')) return { choice: heard.choice, reading: null, text: label }
    if (heard.question !== open?.seq || label === '') return 'old'
    return { choice: heard.choice, reading: null, text: label }
  }
  const { reading, text } = heard
  const named = reading.choice === undefined || reading.ask ? undefined : open?.choices[reading.choice]
  return { choice: named?.id ?? null, reading, text }
}

const AMBIGUOUS = new Set(['confirm', 'decline', 'answer'])
/** A bare yes or no this soon after a new question was laid over another may be meant for the one below. */
const LAID_OVER = 'PT60S'

/** Words answer the question that this very device had last been shown. */
function isForAnotherQuestion({ state, heard, facts }: Turn, { reading }: Answer): boolean {
  if (heard.kind !== 'words' || reading === null || state.open === null) return false
  if (!AMBIGUOUS.has(reading.act)) return false
  if (heard.shown !== null && heard.shown !== state.open.seq) return true
  const fresh = toEpoch(facts.now) < toEpoch(addDuration(state.open.at, LAID_OVER))
  return state.open.over === true && fresh && reading.wish === null
}

/** Says the open question of the conversation that is on top, if there is one. */
export function askAgain(turn: Turn): void {
  const frame = turn.top
  if (frame !== undefined) askFrame(turn, frame)
}

function askFrame(turn: Turn, frame: Frame): void {
  switch (frame.dialog) {
    case 'welcome':
      return welcome.ask(turn, frame)
    case 'checkpoint':
      return checkpoint.ask(turn, frame)
    case 'counter':
      return counter.ask(turn, frame)
    case 'human':
      return human.ask(turn, frame)
    case 'stop':
      return stop.ask(turn, frame)
  }
}

function hearFrame(turn: Turn, frame: Frame, answer: Answer): 'heard' | 'unheard' {
  switch (frame.dialog) {
    case 'welcome':
      return welcome.hear(turn, frame, answer)
    case 'checkpoint':
      return checkpoint.hear(turn, frame, answer)
    case 'counter':
      return counter.hear(turn, frame, answer)
    case 'human':
      return human.hear(turn, frame, answer)
    case 'stop':
      return stop.hear(turn, frame, answer)
  }
}

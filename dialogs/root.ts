import type { Heard, Outcome, State } from '../src/domain/conversation.ts'
import type { Draw } from '../src/domain/draw.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Frame } from '../src/domain/frame.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import { addDuration, toEpoch } from '../src/domain/localTime.ts'
import { answerOf } from './answerOf.ts'
import { begun, wentOn } from './beginning.ts'
import { MENU } from './buttons.ts'
import { checkpoint } from './checkpoint.ts'
import { counter } from './counter.ts'
import { human } from './human.ts'
import { interrupted } from './interruptions.ts'
import { answeredTooLate, broughtUpToDate, isOver } from './outdated.ts'
import { offerToPassOn, passedOn } from './passedOn.ts'
import { answeredPolitely } from './politeness.ts'
import { isSecondClick, pressOf } from './pressed.ts'
import { noAccount, notUnderstood, oldButton, repeated, repeatedWords, twoQuestions } from './repair.ts'
import { isCardShown, isCovered, isGoOnOffered } from './safety.ts'
import { speakFirst, sayMoved } from './speakFirst.ts'
import { stop } from './stop.ts'
import { Turn } from './turn.ts'
import { politenessOf } from './understanding/politeness.ts'
import { askPutOff, greet, welcome } from './welcome.ts'

/** The dialogs: interruptions first, else the conversation in progress, else the menu. Pure: the same call, the same outcome. */
export function converse(state: State, heard: Heard, facts: Facts, draw: Draw): Outcome {
  const turn = new Turn(state, heard, { facts, draw })
  if (!isAlarmed(heard)) greet(turn)
  if (heard.kind === 'words' && heard.masked === true && !isAlarmed(heard)) noAccount(turn)
  hear(turn, heard)
  askPutOff(turn)
  if (goesOn(turn)) askAgain(turn)
  return turn.outcome()
}

/** Numbers come before anything else, even before the first words. */
const isAlarmed = (heard: Heard): boolean =>
  heard.kind === 'words' && (heard.alarm.safety !== null || heard.alarm.urgent)

/**
 * The question in progress is asked when it is new, and again after anything else was said. News that the bot brings leave
 * it open as it was; while messages are stopped, or a safety card covers it, only what the person then begins goes on.
 */
function goesOn(turn: Turn): boolean {
  const { before, heard, state, top } = turn
  if (turn.hasAsked || top === undefined) return false
  const isNew = !before.frames.includes(top)
  if (state.stopped) return before.stopped && isNew && heard.kind !== 'due' && heard.kind !== 'refused'
  if (heard.kind === 'due') return top !== before.frames.at(-1)
  if (isCovered(turn) && turn.hasSpoken) return isNew && top.dialog !== 'welcome'
  return isNew || turn.hasSpoken
}

function hear(turn: Turn, heard: Heard): void {
  switch (heard.kind) {
    case 'opening':
      return
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
  if (isSecondClick(turn, heard)) return
  turn.set({ lastHeard: turn.facts.now, pressed: null })
  const answer = answerOf(turn.state, heard)
  if (answer === 'old') return oldButton(turn)
  if (heard.kind === 'choice') turn.set({ pressed: pressOf(turn, heard) })
  const other = interrupted(turn, answer) ? null : questionOf(turn, answer)
  if (other === 'another') return twoQuestions(turn)
  if (other === 'card') return covered(turn, answer)
  if (other === null) return isStillUnclear(turn) ? undefined : turn.set({ misses: 0 })
  if (understood(turn, answer)) {
    offerToPassOn(turn, answer)
    return turn.set({ misses: 0 })
  }
  if (isGoOnOffered(turn)) covered(turn, answer)
  else if (answeredPolitely(turn, answer)) turn.set({ misses: 0 })
  else if (!offerToPassOn(turn, answer)) notUnderstood(turn, answer)
}

/** "Répétez" is heard in every state, and yet what was said was not clear. */
const isStillUnclear = ({ before, state }: Turn): boolean => state.misses > before.misses

/**
 * Bare or unclear words where "Continuer ici" is offered: a card that is the last thing shown stays; after anything else they
 * go on, and what waited is asked again.
 */
function covered(turn: Turn, answer: Answer): void {
  if (isCardShown(turn)) return cardStays(turn, answer)
  if (turn.state.stopped) return notUnderstood(turn, answer)
  if (offerToPassOn(turn, answer)) return
  wentOn(turn)
}

/** "Oui" may answer the words of a card, and has it shown again; thanks and greetings do not, and are told the way on; after unclear words both are said. */
function cardStays(turn: Turn, { text }: Answer): void {
  const said = politenessOf(text)
  if (said === 'yes') return repeated(turn)
  if (said === null) repeatedWords(turn)
  turn.beside('repair.toGoOn')
}

/** The conversation in progress hears first; what it does not understand may begin another. */
function understood(turn: Turn, answer: Answer): boolean {
  const { top } = turn
  if (isMenu(answer)) return begun(turn, answer)
  if (passedOn(turn, answer)) return true
  if (turn.state.stopped && isBareYes(answer)) return false
  if (top !== undefined && isOver(top, turn.facts)) {
    answeredTooLate(turn, top, answer)
    return true
  }
  if (top !== undefined && hearsIt(turn, top, answer)) return true
  return (top === undefined || LEAVES_ROOM.has(top.dialog)) && begun(turn, answer)
}

/** Conversations that wait while the person says something of an appointment; the others are about one. */
const LEAVES_ROOM: ReadonlySet<Frame['dialog']> = new Set(['welcome', 'human', 'stop'])

/** First words that were only just said have not been answered. */
const hearsIt = (turn: Turn, top: Frame, answer: Answer): boolean =>
  turn.before.frames.includes(top) && hearFrame(turn, top, answer) === 'heard'

const isMenu = ({ choice }: Answer): boolean => choice?.startsWith(MENU) ?? false

const isBareYes = ({ choice, reading }: Answer): boolean =>
  choice === null && reading?.act === 'confirm' && reading.wish === null

const AMBIGUOUS = new Set(['confirm', 'decline', 'answer'])
/** A bare yes or no this soon after a new question was laid over another may be meant for the one below. */
const LAID_OVER = 'PT60S'

/** "Oui je viens", "pas jeudi" are answers to the appointment alone; "oui" and "je ne peux pas" may be to the words of a card. */
function isWhole(turn: Turn, { act, ask, wish }: Reading, text: string): boolean {
  if (wish !== null) return true
  if (ask || politenessOf(text) !== null) return false
  return act === 'confirm' || (act === 'decline' && !isCardShown(turn))
}

/** Words answer the question that this very device had last been shown; bare ones never one that a card covers. */
function questionOf(turn: Turn, { reading, choice }: Answer): 'open' | 'another' | 'card' {
  const { state, heard, facts } = turn
  if (heard.kind !== 'words' || reading === null || state.open === null) return 'open'
  if (!AMBIGUOUS.has(reading.act)) return 'open'
  if (isGoOnOffered(turn) && choice === null && !isWhole(turn, reading, heard.text)) return 'card'
  if (heard.shown !== null && heard.shown !== state.open.seq) return 'another'
  const fresh = toEpoch(facts.now) < toEpoch(addDuration(state.open.at, LAID_OVER))
  return state.open.over === true && fresh && reading.wish === null ? 'another' : 'open'
}

/** Says the open question of the conversation that is on top, if there is one. */
function askAgain(turn: Turn): void {
  broughtUpToDate(turn)
  if (turn.top !== undefined) askFrame(turn, turn.top)
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

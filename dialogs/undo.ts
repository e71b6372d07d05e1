import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Done } from '../src/domain/done.ts'
import type { Frame } from '../src/domain/frame.ts'
import type { Request, RequestKind } from '../src/domain/request.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { undoable } from '../src/domain/done.ts'
import { toEpoch } from '../src/domain/localTime.ts'
import { aboutFrame, frameOf, isAbout, type At } from './appointment.ts'
import { buttons, menuButtons } from './buttons.ts'
import { withdrawAnswer } from './comes.ts'
import { cancelled } from './human.ts'
import { sayWithMenu } from './menu.ts'
import { isOver } from './outdated.ts'
import { isGoOnOffered } from './safety.ts'
import { resumed, stillStopped } from './stop.ts'
import { about, aboutCheckpoint, waitingWish } from './words.ts'

/**
 * "Annule", "en fait non": what is being prepared is left unsent; else what the person did last, for 24 hours. False when it
 * may be meant for a question that came since, which then hears it.
 */
export function undone(turn: Turn, words: string): boolean {
  if (turn.state.stopped) return undoneStop(turn)
  if (leftUnsent(turn)) return true
  const done = undoable(turn.state.done, turn.facts.now).at(-1)
  if (isAskedSince(turn, done)) return meantForTheQuestion(turn, { done, words })
  if (done === undefined) nothing(turn)
  else takeBack(turn, done, words)
  return true
}

function undoneStop(turn: Turn): boolean {
  if (undoable(turn.state.done, turn.facts.now).at(-1)?.what === 'stop') resumed(turn)
  else stillStopped(turn)
  return true
}

/** Nothing of it was sent, so nothing has to be undone. True when something was being prepared. */
function leftUnsent(turn: Turn): boolean {
  const { top } = turn
  if (top === undefined || !isPreparing(top)) return false
  if (top.dialog === 'human') return cancelled(turn) === 'heard'
  turn.pop()
  turn.say('undo.unsent')
  if (top.dialog === 'checkpoint') askIfOpen(turn, top.checkpoint)
  return true
}

function isPreparing(top: Frame): boolean {
  if (top.dialog === 'checkpoint') return !SENT.has(top.stage.at)
  return top.dialog === 'human' || top.dialog === 'stop'
}

/** Stages at which nothing is being prepared: the answer was not given yet, or has gone already. */
const SENT: ReadonlySet<string> = new Set(['asked', 'why', 'another'])

/** Whether a question on an appointment came after what would be undone: "annule" may then be an answer to it. */
function isAskedSince({ state, top, facts }: Turn, done: Done | undefined): boolean {
  const isQuestion = top?.dialog === 'counter' || (top?.dialog === 'checkpoint' && top.stage.at === 'asked')
  if (!isQuestion || isOver(top, facts) || state.open === null) return false
  return done === undefined || toEpoch(state.open.at) > toEpoch(done.at)
}

interface Meant {
  readonly done: Done | undefined
  readonly words: string
}

/** Perhaps the appointment itself, which is asked; or what was done before. */
function meantForTheQuestion(turn: Turn, { done, words }: Meant): boolean {
  const { top } = turn
  if (top?.dialog !== 'checkpoint' || isGoOnOffered(turn)) return false
  const stage =
    done === undefined ? ({ at: 'sure', act: 'decline' } as const) : ({ at: 'whichUndone' } as const)
  turn.replace({ ...top, stage: { ...stage, words } })
  return true
}

/** Whether "en fait non" may take something back, rather than answer the question that came since. */
export function mayUndo(turn: Turn): boolean {
  const done = undoable(turn.state.done, turn.facts.now).at(-1)
  return done !== undefined && isAskedSince(turn, done)
}

/** "Que voulez-vous dire ?" */
export function askWhichUndone(turn: Turn, frame: At<'whichUndone'>): void {
  const params = aboutFrame(turn, frame)
  turn.ask({
    key: 'undo.which',
    params,
    choices: [
      ...buttons('undo.choices.earlier'),
      {
        id: 'cannot',
        label: 'undo.choices.cannot',
        params: { moment: { moment: frame.startsAt } },
      },
    ],
    asks: 'choice',
  })
}

/** True when what was done before is taken back. */
export function tookBack(turn: Turn, frame: At<'whichUndone'>, { choice, text }: Answer): boolean {
  if (choice !== 'earlier') return false
  const done = undoable(turn.state.done, turn.facts.now).at(-1)
  turn.replace({ ...frame, stage: { at: 'asked' } })
  if (done === undefined) nothing(turn)
  else takeBack(turn, done, text)
  return true
}

/** A request of theirs may still wait for a human, long after it was made: then there is something to take back, but not here. */
function nothing(turn: Turn): void {
  if (turn.facts.requests.some(({ kind }) => ASKED.has(kind))) tooLate(turn)
  else sayWithMenu(turn, 'undo.nothing')
}

/** What a person asks or tells of their own accord; what they do of an address is undone by no word. */
const ASKED: ReadonlySet<RequestKind> = new Set(['wish', 'cannot_come', 'slot_taken', 'late', 'help'])

function takeBack(turn: Turn, done: Done, words: string): void {
  const { facts } = turn
  turn.set({ done: (turn.state.done ?? []).filter((one) => one !== done) })
  switch (done.what) {
    case 'answer': {
      const found = facts.checkpoints.find(({ id }) => id === done.checkpoint)
      return found?.version === done.version ? takeBackAnswer(turn, { done, found, words }) : tooLate(turn)
    }
    case 'request': {
      const request = facts.requests.find(({ ref }) => ref === done.ref)
      return request === undefined ? tooLate(turn) : withdraw(turn, request, words)
    }
    case 'date':
      return wishBack(turn, done, words)
    case 'consent':
      return reopenConsent(turn, done)
    case 'hours':
      turn.set({ hours: done.before })
      return askWelcomeAgain(turn, {})
    case 'stop':
      return nothing(turn)
  }
}

interface Answered {
  readonly done: Done & { readonly what: 'answer' }
  readonly found: Checkpoint
  readonly words: string
}

function takeBackAnswer(turn: Turn, { done, found, words }: Answered): void {
  withdrawAnswer(turn, { found, answer: done.before, ref: done.ref, words })
  turn.drop(isAbout(found.id))
  turn.push(frameOf(found, { at: 'asked' }))
}

/** A request that nobody has begun is withdrawn; whoever has begun it is told. */
function withdraw(turn: Turn, request: Request, words: string): void {
  const { ref, version, kind, checkpoint, state } = request
  turn.happened({ type: 'request_withdrawn', ref, version, words })
  turn.unlearn({ requests: turn.facts.requests.filter((one) => one !== request) })
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (kind === 'wish' && found !== undefined) turn.say('undo.wish', aboutCheckpoint(turn.facts, found))
  else turn.say('undo.help', about(turn.facts))
  if (state !== 'open') turn.say('undo.taken', about(turn.facts))
  if (checkpoint === null) return
  turn.drop(isAbout(checkpoint))
  if (found?.answer === null) turn.push(frameOf(found, { at: 'asked' }))
}

/** A human may have given the old date to somebody else: it is wished for, and read back like any other. */
function wishBack(turn: Turn, { checkpoint, from }: Done & { what: 'date' }, words: string): void {
  const { facts } = turn
  const found = facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found === undefined || from <= facts.localNow) return tooLate(turn)
  const [date, at] = [from.slice(0, 10), from.slice(11)]
  turn.say('undo.date', aboutCheckpoint(facts, found))
  turn.drop(isAbout(checkpoint))
  const readings = [{ wanted: [{ from: date, to: date, at }], refused: [] }]
  turn.push(frameOf(found, { at: 'readBack', readings, words }))
}

function reopenConsent(turn: Turn, { before }: Done & { what: 'consent' }): void {
  turn.set({ consent: before })
  turn.happened({ type: 'consent_reopened', purpose: 'reminders' })
  askWelcomeAgain(turn, { again: true })
}

function askWelcomeAgain(turn: Turn, again: { readonly again?: true }): void {
  turn.say('undo.choice')
  turn.drop(({ dialog }) => dialog === 'welcome')
  turn.push({ dialog: 'welcome', ...again })
}

/** It moved since, or a human has answered: only a human can undo it. */
function tooLate(turn: Turn): void {
  const choices = menuButtons('menu.choices.appointments', 'menu.choices.human')
  if (turn.top !== undefined) turn.say('undo.tooLate', about(turn.facts))
  else turn.ask({ key: 'undo.tooLate', params: about(turn.facts), choices, asks: 'none' })
}

/** An appointment that waits for an answer is asked about; any other only stands. */
function askIfOpen(turn: Turn, checkpoint: string): void {
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found === undefined) return
  const waits = found.answer === null && waitingWish(turn.facts, checkpoint) === undefined
  if (waits) turn.push(frameOf(found, { at: 'asked' }))
  else turn.say('undo.stands', aboutCheckpoint(turn.facts, found))
}

import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Reading, Window } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { undoable } from '../src/domain/done.ts'
import { holds } from '../src/domain/window.ts'
import { frameOf, refusing } from './appointment.ts'
import { wished } from './anotherDate.ts'
import { checkpoint } from './checkpoint.ts'
import { late } from './coming.ts'
import { sayWithMenu } from './menu.ts'
import { goOn } from './safety.ts'
import { isAnotherDate, namesADate, namesADay } from './wishes.ts'
import { aboutCheckpoint, waitingWish } from './words.ts'

/**
 * What the person begins without having been asked: "je ne peux pas venir mercredi", "je veux changer la date". True when it
 * was understood. Which appointment is meant is said before anything is done.
 */
export function begun(turn: Turn, answer: Answer): boolean {
  const { choice, reading, text } = answer
  if (choice === 'menu.goOn') return wentOn(turn)
  if (choice === 'menu.late') return saidLate(turn, text)
  if (choice === 'menu.change') return wantsAnother(turn, { reading: null, text })
  if (choice === 'menu.cannot' || reading?.act === 'decline') return cannot(turn, { reading, text })
  if (reading?.act === 'reschedule' || isADay(reading)) return wantsAnother(turn, { reading, text })
  return reading?.act === 'confirm' && saidYes(turn, { ...answer, reading })
}

/** A day that is wanted, and nothing else that was understood. */
const isADay = (reading: Reading | null): boolean =>
  reading?.act === 'unknown' && (reading.wish?.wanted.some(namesADay) ?? false)

/** After a card: the question that waited is asked again, if there is one. */
export function wentOn(turn: Turn): boolean {
  goOn(turn)
  sayWithMenu(turn, 'menu.goneOn')
  return true
}

/** The appointment whose date the person names, else the next one. */
function meant({ checkpoints }: Facts, reading: Reading | null): Checkpoint | undefined {
  const { wanted, refused } = reading?.wish ?? { wanted: [], refused: [] }
  const named = (windows: readonly Window[]) =>
    checkpoints.find(({ startsAt }) => windows.some((one) => namesADay(one) && holds(one, startsAt)))
  return named(refused) ?? named(wanted) ?? checkpoints[0]
}

/** The one conversation about its appointment: an older question on the same goes. */
function takeUp(turn: Turn, frame: CheckpointFrame): void {
  turn.drop((one) => one.dialog === 'checkpoint' && one.checkpoint === frame.checkpoint)
  turn.push(frame)
}

function noAppointment(turn: Turn): boolean {
  sayWithMenu(turn, 'menu.noAppointment')
  return true
}

interface Begun {
  readonly reading: Reading | null
  readonly text: string
}

function cannot(turn: Turn, { reading, text }: Begun): boolean {
  const found = meant(turn.facts, reading)
  if (found === undefined) return noAppointment(turn)
  const frame = frameOf(found, { at: 'sure', act: 'decline', words: text })
  takeUp(turn, refusing(frame, reading?.wish?.refused))
  return true
}

function wantsAnother(turn: Turn, { reading, text }: Begun): boolean {
  const found = meant(turn.facts, reading)
  if (found === undefined) return noAppointment(turn)
  turn.say('checkpoint.current', aboutCheckpoint(turn.facts, found))
  const frame = frameOf(found, { at: 'when' })
  takeUp(turn, frame)
  if (givesAnotherDate(reading, found)) wished(turn, frame, { reading, text })
  return true
}

/** "Changer celui de mercredi" names the appointment, not a new date. */
function givesAnotherDate(reading: Reading | null, { startsAt }: Checkpoint): reading is Reading {
  if (!namesADate(reading)) return false
  const { wanted, refused } = reading.wish
  return wanted.length > 0 ? isAnotherDate(reading.wish, startsAt) : refused.length > 0
}

function saidLate(turn: Turn, text: string): boolean {
  const found = turn.facts.checkpoints[0]
  if (found === undefined) return noAppointment(turn)
  const frame = frameOf(found, { at: 'asked' })
  takeUp(turn, frame)
  return late(turn, frame, text) === 'heard'
}

/** "Je viens", with no date: of the appointment that was refused last, if one was. */
function justRefused({ state, facts }: Turn, reading: Reading | null): Checkpoint | undefined {
  if (namesADate(reading)) return undefined
  const last = undoable(state.done, facts.now).findLast(({ what }) => what === 'answer')
  if (last?.what !== 'answer') return undefined
  return facts.checkpoints.find(({ id, answer }) => id === last.checkpoint && answer === 'declined')
}

/**
 * A yes to nothing: it counts for a date that it names, and takes a refusal back; else the question that it may answer is
 * asked.
 */
function saidYes(turn: Turn, answer: Answer): boolean {
  const found = justRefused(turn, answer.reading) ?? meant(turn.facts, answer.reading)
  if (found === undefined) {
    acknowledged(turn)
    return true
  }
  const frame = frameOf(found, { at: 'asked' })
  takeUp(turn, frame)
  if (namesADate(answer.reading) || found.answer === 'declined')
    return checkpoint.hear(turn, frame, answer) === 'heard'
  if (found.answer === null && waitingWish(turn.facts, found.id) === undefined) return true
  turn.pop()
  acknowledged(turn, found)
  return true
}

/** "D'accord", with nothing asked: what stands is said. A refusal stands as it is. */
export function acknowledged(turn: Turn, found = turn.facts.checkpoints[0]): void {
  if (found === undefined || found.answer === 'declined') sayWithMenu(turn, 'menu.fine')
  else sayWithMenu(turn, 'menu.fineUntil', aboutCheckpoint(turn.facts, found))
}

import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Reading, Window } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { holds } from '../src/domain/window.ts'
import { frameOf, refusing } from './appointment.ts'
import { wished } from './anotherDate.ts'
import { hearWhetherComing, late } from './coming.ts'
import { sayWithMenu } from './menu.ts'
import { goOn } from './safety.ts'
import { isAnotherDate, namesADate } from './wishes.ts'
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

const namesADay = ({ from, weekday }: Window): boolean => from !== undefined || weekday !== undefined

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
  turn.push(refusing(frame, reading?.wish?.refused))
  return true
}

function wantsAnother(turn: Turn, { reading, text }: Begun): boolean {
  const found = meant(turn.facts, reading)
  if (found === undefined) return noAppointment(turn)
  turn.say('checkpoint.current', aboutCheckpoint(turn.facts, found))
  const frame = frameOf(found, { at: 'when' })
  turn.push(frame)
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
  turn.push(frame)
  return late(turn, frame, text) === 'heard'
}

/** A yes to nothing: it counts only for a date that it names; else the question that it may answer is asked. */
function saidYes(turn: Turn, answer: Answer): boolean {
  const found = meant(turn.facts, answer.reading)
  if (found === undefined) {
    sayWithMenu(turn, 'menu.fine')
    return true
  }
  const frame = frameOf(found, { at: 'asked' })
  turn.push(frame)
  if (namesADate(answer.reading)) return hearWhetherComing(turn, frame, answer) === 'heard'
  if (found.answer === null && waitingWish(turn.facts, found.id) === undefined) return true
  turn.pop()
  sayWithMenu(turn, 'menu.fineUntil', aboutCheckpoint(turn.facts, found))
  return true
}

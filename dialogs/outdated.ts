import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { CheckpointFrame, CheckpointStage, Frame } from '../src/domain/frame.ts'
import type { LocalDateTime } from '../src/domain/localTime.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { isIn } from '../src/domain/slots.ts'
import { frameOf, wishInProgress } from './appointment.ts'
import { sayWithMenu } from './menu.ts'
import { about, aboutCheckpoint } from './words.ts'

/** The question is about a date that is over, or about an appointment that is no longer planned. */
export function isOver(frame: Frame, { checkpoints, localNow }: Facts): boolean {
  if (frame.dialog === 'counter') return frame.at < localNow
  return frame.dialog === 'checkpoint' && !checkpoints.some(({ id }) => id === frame.checkpoint)
}

/** Answered weeks later: nothing is done with it but what a human can; what the person wrote is offered to one. */
export function answeredTooLate(turn: Turn, frame: Frame, { reading, text }: Answer): void {
  turn.pop()
  dropOver(turn)
  const over = whatIsOver(frame, turn.facts)
  const params = { ...about(turn.facts), ...over.params }
  const hasWords = reading !== null && reading.act !== 'confirm' && reading.act !== 'answer'
  if (!hasWords) return sayWithMenu(turn, over.key, params)
  turn.say(over.key, params)
  turn.push({ dialog: 'human', stage: 'send', words: text })
}

function whatIsOver(frame: Frame, { localNow }: Facts) {
  if (frame.dialog === 'counter') return { key: 'counter.past', params: { moment: { moment: frame.at } } }
  if (frame.dialog !== 'checkpoint' || frame.startsAt.slice(0, 10) >= localNow.slice(0, 10))
    return { key: 'checkpoint.gone', params: {} }
  return { key: 'checkpoint.past', params: { date: { date: frame.startsAt.slice(0, 10) } } }
}

/**
 * Before a question is asked again: those that are over are let go of, and one whose date has moved says so. Another date that
 * the person was giving is kept, and asked about beside the new one.
 */
export function broughtUpToDate(turn: Turn): void {
  dropOver(turn)
  const { top, facts } = turn
  if (top?.dialog !== 'checkpoint') return
  const found = facts.checkpoints.find(({ id }) => id === top.checkpoint)
  if (found === undefined || found.version === top.version) return
  turn.say('checkpoint.moved')
  turn.replace(ofTheNewDate(turn, found, wishInProgress(top, found.id)))
}

/** The conversation about an appointment that has moved; another date that was being given is asked about, if it is another still. */
export function ofTheNewDate(turn: Turn, found: Checkpoint, wish: CheckpointStage | null): CheckpointFrame {
  if (wish === null || isFor(wish, found.startsAt)) return frameOf(found, { at: 'asked' })
  turn.say('checkpoint.current', aboutCheckpoint(turn.facts, found))
  return frameOf(found, wish)
}

/** Whether the date that is read back has come true. */
function isFor(stage: CheckpointStage, moment: LocalDateTime): boolean {
  if (stage.at === 'slot') return stage.moment === moment
  return stage.at === 'readBack' && stage.readings.some(({ wanted }) => isIn(wanted, moment))
}

function dropOver(turn: Turn): void {
  while (turn.top !== undefined && isOver(turn.top, turn.facts)) turn.pop()
}

import type { Facts } from '../src/domain/facts.ts'
import type { Frame } from '../src/domain/frame.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { frameOf } from './appointment.ts'
import { sayWithMenu } from './menu.ts'
import { about } from './words.ts'

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

/** Before a question is asked again: those that are over are let go of, and one whose date has moved says so. */
export function broughtUpToDate(turn: Turn): void {
  dropOver(turn)
  const { top, facts } = turn
  if (top?.dialog !== 'checkpoint') return
  const found = facts.checkpoints.find(({ id }) => id === top.checkpoint)
  if (found === undefined || found.version === top.version) return
  turn.say('checkpoint.moved')
  turn.replace(frameOf(found, { at: 'asked' }))
}

function dropOver(turn: Turn): void {
  while (turn.top !== undefined && isOver(turn.top, turn.facts)) turn.pop()
}

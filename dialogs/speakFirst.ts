import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Due, Heard } from '../src/domain/conversation.ts'
import type { DomainEvent } from '../src/domain/event.ts'
import type { CheckpointStage, CounterFrame, Frame } from '../src/domain/frame.ts'
import type { Turn } from './turn.ts'
import { frameOf, isAbout, wishInProgress } from './appointment.ts'
import { aboutCounter } from './counter.ts'
import { appointments } from './menu.ts'
import { ofTheNewDate } from './outdated.ts'
import { about, aboutCheckpoint, receipt } from './words.ts'

/** What the bot says first: a reminder, or a human's answer that it carries. */
export function speakFirst(turn: Turn, message: Due): void {
  switch (message.kind) {
    case 'reminder':
      return remind(turn, message)
    case 'accepted':
      return accepted(turn, message)
    case 'countered':
      return countered(turn, message)
    case 'answered':
      return turn.say('human.answered', { ...about(turn.facts), by: message.by, words: message.words })
  }
}

/** Laid over what was being talked about, which is asked again afterwards; an older question on the same date goes. */
function remind(turn: Turn, { checkpoint }: Due & { kind: 'reminder' }): void {
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found === undefined) return
  if (!asksTheSame(turn.top, checkpoint)) turn.layOver()
  turn.drop((frame) => frame.dialog === 'checkpoint' && frame.checkpoint === checkpoint)
  turn.push(frameOf(found, { at: 'asked' }))
}

const asksTheSame = (frame: Frame | undefined, checkpoint: string): boolean =>
  frame?.dialog === 'checkpoint' && frame.checkpoint === checkpoint && frame.stage.at === 'asked'

/** The old question goes; another date that the person was just giving is asked again, about the new one. */
function accepted(turn: Turn, message: Due & { kind: 'accepted' }): void {
  const found = turn.facts.checkpoints.find(({ id }) => id === message.checkpoint)
  const stage = wishInProgress(turn.top, message.checkpoint)
  turn.drop(isAbout(message.checkpoint))
  const old = { date: message.before.slice(0, 10) }
  turn.say('counter.accepted', { ...aboutCounter(turn, message), old })
  if (found === undefined || stage === null) return
  turn.layOver()
  turn.push(frameOf(found, stage))
}

/** While messages are stopped the proposal is told, not asked; it is asked when the person comes back. */
function countered(turn: Turn, { request, version, checkpoint, at }: Due & { kind: 'countered' }): void {
  const frame: CounterFrame = { dialog: 'counter', request, version, checkpoint, at }
  turn.drop(isAbout(checkpoint))
  turn.layOver()
  turn.push(frame)
  if (turn.state.stopped) turn.say('counter.waiting', aboutCounter(turn, frame))
}

/**
 * The fact had moved before the person's answer was applied: what is true now is said and asked, and the person's words
 * reach the advisor all the same, with a receipt.
 */
export function sayMoved(turn: Turn, { event, ref }: Heard & { kind: 'refused' }): void {
  if ('request' in event) return proposalMoved(turn, event.request)
  if (event.type === 'request_withdrawn') return requestMoved(turn)
  const id = 'checkpoint' in event ? event.checkpoint : undefined
  const found = turn.facts.checkpoints.find((one) => one.id === id)
  if (event.type === 'slot_taken' && found?.version === event.version) return slotGone(turn, found)
  turn.say(found === undefined ? 'checkpoint.gone' : 'checkpoint.moved', about(turn.facts))
  turn.happened({ type: 'help_requested', ref, words: wordsOf(event), how: 'here' })
  turn.say('checkpoint.movedReceipt', receipt(turn.facts, ref))
  if (id !== undefined) turn.drop(isAbout(id))
  if (found !== undefined) turn.push(ofTheNewDate(turn, found, wishedIn(event)))
}

/** Another date that was sent, read back once more: it was meant in the place of a date that has gone. */
function wishedIn(event: DomainEvent): CheckpointStage | null {
  if (event.type !== 'date_wished' || event.wanted.length === 0) return null
  const { wanted, refused, words } = event
  return { at: 'readBack', readings: [{ wanted, refused }], words }
}

/** Somebody else was quicker: the date that stands is said, and the hours that are left are offered. */
function slotGone(turn: Turn, checkpoint: Checkpoint): void {
  turn.say('checkpoint.slotGone')
  turn.say('checkpoint.current', aboutCheckpoint(turn.facts, checkpoint))
  turn.drop(isAbout(checkpoint.id))
  turn.push(frameOf(checkpoint, { at: 'when' }))
}

/** A human was quicker than "annule": only they can undo it now. */
function requestMoved(turn: Turn): void {
  turn.say('undo.tooLate', about(turn.facts))
  appointments(turn)
}

const wordsOf = (event: DomainEvent): string => ('words' in event ? event.words : '')

/** Another proposal may have taken its place, and is asked; else what stands is said. */
function proposalMoved(turn: Turn, request: string): void {
  turn.say('counter.moved', about(turn.facts))
  const found = turn.facts.requests.find(({ ref }) => ref === request)
  if (found?.state !== 'countered' || found.proposal === null || found.checkpoint === null)
    return appointments(turn)
  const { checkpoint, version, proposal } = found
  turn.drop(isAbout(checkpoint))
  turn.push({ dialog: 'counter', request, version, checkpoint, at: proposal })
}

import type { Due, Heard } from '../src/domain/conversation.ts'
import type { DomainEvent } from '../src/domain/event.ts'
import type { Frame } from '../src/domain/frame.ts'
import type { Turn } from './turn.ts'
import { greet } from './welcome.ts'
import { about, aboutCheckpoint, receipt } from './words.ts'

/** What the bot says first: a reminder, or a human's answer that it carries. */
export function speakFirst(turn: Turn, message: Due): void {
  greet(turn, 'welcome.robot')
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

const isAbout = (checkpoint: string) => (frame: Frame) =>
  'checkpoint' in frame && frame.checkpoint === checkpoint

/** Laid over what was being talked about, which is asked again afterwards; an older question on the same date goes. */
function remind(turn: Turn, { checkpoint, late }: Due & { kind: 'reminder' }): void {
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found === undefined) return
  turn.drop(isAbout(checkpoint))
  turn.layOver()
  const { version, startsAt } = found
  turn.push({ dialog: 'checkpoint', checkpoint, version, startsAt, stage: { at: 'asked', late } })
}

function accepted(turn: Turn, { at, before, checkpoint }: Due & { kind: 'accepted' }): void {
  turn.drop(isAbout(checkpoint))
  turn.say('counter.accepted', {
    ...about(turn.facts),
    moment: { moment: at },
    old: { date: before.slice(0, 10) },
  })
}

function countered(turn: Turn, { request, version, checkpoint, at }: Due & { kind: 'countered' }): void {
  turn.drop(isAbout(checkpoint))
  turn.layOver()
  turn.push({ dialog: 'counter', request, version, checkpoint, at })
}

/**
 * The fact had moved before the person's answer was applied: what is true now is said and asked, and the person's words
 * reach the advisor all the same, with a receipt.
 */
export function sayMoved(turn: Turn, { event, ref }: Heard & { kind: 'refused' }): void {
  if ('request' in event) {
    turn.say('counter.moved', about(turn.facts))
    return
  }
  const id = 'checkpoint' in event ? event.checkpoint : undefined
  const rank = turn.happened({ type: 'help_requested', ref, words: wordsOf(event), how: 'here' })
  turn.say('checkpoint.movedReceipt', receipt(turn.facts, ref), rank)
  const found = turn.facts.checkpoints.find((one) => one.id === id)
  if (found === undefined) return turn.say('checkpoint.gone', about(turn.facts))
  turn.say('checkpoint.moved', aboutCheckpoint(turn.facts, found))
  turn.drop(isAbout(found.id))
  const { version, startsAt } = found
  turn.push({
    dialog: 'checkpoint',
    checkpoint: found.id,
    version,
    startsAt,
    stage: { at: 'asked', late: false },
  })
}

const wordsOf = (event: DomainEvent): string => ('words' in event ? event.words : '')

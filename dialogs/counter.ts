import type { Params } from '../src/domain/conversation.ts'
import type { CounterFrame } from '../src/domain/frame.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { dayOf, frameOf, hourOf, refusing } from './appointment.ts'
import { buttons } from './buttons.ts'
import { isAnotherDate, namesADate, onDays, readingsOf } from './wishes.ts'
import { about, aboutCheckpoint } from './words.ts'

/** A human proposes another date: the person agrees, or not. Until then the first date stands. */
export const counter: Dialog<CounterFrame> = { ask, hear }

function ask(turn: Turn, frame: CounterFrame): void {
  turn.ask({
    key: 'counter.ask',
    params: aboutCounter(turn, frame),
    choices: buttons('counter.choices.agree', 'counter.choices.other'),
    asks: 'checkpoint',
  })
}

/** The values of a sentence on a proposal: the proposed moment, and the date that stands. */
export function aboutCounter(
  { facts }: Turn,
  { checkpoint, at }: Pick<CounterFrame, 'checkpoint' | 'at'>,
): Params {
  const found = facts.checkpoints.find(({ id }) => id === checkpoint)
  const old = { date: found?.startsAt.slice(0, 10) ?? at.slice(0, 10) }
  const where = found === undefined ? '' : aboutCheckpoint(facts, found)['where']
  return { ...about(facts), moment: { moment: at }, old, where: where ?? '' }
}

function hear(turn: Turn, frame: CounterFrame, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading } = answer
  if (choice === 'agree') return agreed(turn, frame)
  if (choice === 'other') return refused(turn, frame)
  if (reading === null || reading.act === 'answer') return 'unheard'
  if (namesADate(reading)) return saidADate(turn, frame, answer)
  if (reading.ask) return 'unheard'
  if (reading.act === 'confirm') return agreed(turn, frame)
  return reading.act === 'decline' || reading.act === 'reschedule' ? refused(turn, frame) : 'unheard'
}

/** A yes that names the proposed date is a yes; another date, or hour of that day, is read back first, and the proposal waits until it is sent. */
function saidADate(turn: Turn, frame: CounterFrame, { reading: said, text }: Answer): 'heard' | 'unheard' {
  const reading = said && onDays(said, [dayOf(frame.at)])
  if (!namesADate(reading)) return 'unheard'
  const { act, ask, wish } = reading
  if (act === 'confirm' && !isAnotherDate(wish, frame.at)) return ask ? 'unheard' : agreed(turn, frame)
  const found = turn.facts.checkpoints.find(({ id }) => id === frame.checkpoint)
  if (wish.wanted.length === 0 || found === undefined) return ask ? 'unheard' : refused(turn, frame)
  turn.push(frameOf(found, { at: 'readBack', readings: readingsOf(wish, ask), words: text }))
  return 'heard'
}

function agreed(turn: Turn, frame: CounterFrame): 'heard' {
  const { request, version } = frame
  turn.happened({ type: 'counter_accepted', request, version })
  turn.pop()
  turn.say('counter.agreed', aboutCounter(turn, frame))
  return 'heard'
}

/** Back to the person's own words about the same checkpoint, at the date that still stands. */
function refused(turn: Turn, { request, version, checkpoint, at }: CounterFrame): 'heard' {
  turn.happened({ type: 'counter_refused', request, version })
  turn.pop()
  turn.say('counter.refused', about(turn.facts))
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found !== undefined) turn.push(refusing(frameOf(found, { at: 'when' }), [hourOf(at)]))
  return 'heard'
}

import type { CounterFrame } from '../src/domain/frame.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { isAnotherDate, namesADate, readingsOf } from './wishes.ts'
import { about } from './words.ts'

/** A human cannot at the wished date and proposes another: the person agrees, or not. */
export const counter: Dialog<CounterFrame> = { ask, hear }

function ask(turn: Turn, { at }: CounterFrame): void {
  turn.ask({
    key: 'counter.ask',
    params: { ...about(turn.facts), moment: { moment: at } },
    choices: [
      { id: 'agree', label: 'counter.choices.agree' },
      { id: 'other', label: 'counter.choices.other' },
    ],
    asks: 'checkpoint',
  })
}

function hear(turn: Turn, frame: CounterFrame, { choice, reading, text }: Answer): 'heard' | 'unheard' {
  if (choice === 'agree') return agreed(turn, frame)
  if (choice === 'other') return refused(turn, frame)
  if (reading === null || reading.act === 'answer') return 'unheard'
  const other = namesADate(reading) && (reading.act !== 'confirm' || isAnotherDate(reading.wish, frame.at))
  if (other) {
    refused(turn, frame)
    const readings = readingsOf(reading.wish, reading.ask)
    const top = turn.top
    if (top?.dialog === 'checkpoint')
      turn.replace({ ...top, stage: { at: 'readBack', readings, words: text } })
    return 'heard'
  }
  if (reading.ask) return 'unheard'
  if (reading.act === 'confirm') return agreed(turn, frame)
  return reading.act === 'decline' || reading.act === 'reschedule' ? refused(turn, frame) : 'unheard'
}

function agreed(turn: Turn, { request, version, at }: CounterFrame): 'heard' {
  const rank = turn.happened({ type: 'counter_accepted', request, version })
  turn.pop()
  turn.say('counter.agreed', { ...about(turn.facts), moment: { moment: at } }, rank)
  return 'heard'
}

/** Back to the person's own words about the same checkpoint, at the date that still stands. */
function refused(turn: Turn, { request, version, checkpoint }: CounterFrame): 'heard' {
  turn.happened({ type: 'counter_refused', request, version })
  turn.pop()
  const found = turn.facts.checkpoints.find(({ id }) => id === checkpoint)
  if (found === undefined) turn.say('counter.refused', about(turn.facts))
  else
    turn.push({
      dialog: 'checkpoint',
      checkpoint,
      version: found.version,
      startsAt: found.startsAt,
      stage: { at: 'when' },
    })
  return 'heard'
}

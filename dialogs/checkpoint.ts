import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Reading } from '../src/domain/reading.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { dayOf } from './appointment.ts'
import { askReadBack, askWhen, hearReadBack, hearWhen } from './anotherDate.ts'
import { askAnother, askWhy, hearAnother, hearWhy } from './cannotCome.ts'
import { askSlot, hearSlot } from './slotTaken.ts'
import {
  askSure,
  askWhetherComing,
  askWhichDate,
  hearSure,
  hearWhetherComing,
  hearWhichDate,
  hearWhichUndone,
} from './coming.ts'
import { askWhichUndone } from './undo.ts'
import { daysIn, isHourAlone, onDays } from './wishes.ts'

/** One checkpoint: I come, I will be late, another date in one's own words, I cannot come, a question. */
export const checkpoint: Dialog<CheckpointFrame> = { ask, hear }

function ask(turn: Turn, frame: CheckpointFrame): void {
  const { stage } = frame
  switch (stage.at) {
    case 'asked':
      return askWhetherComing(turn, frame)
    case 'when':
      return askWhen(turn, { ...frame, stage })
    case 'readBack':
      return askReadBack(turn, { ...frame, stage })
    case 'slot':
      return askSlot(turn, { ...frame, stage })
    case 'whichDate':
      return askWhichDate(turn, { ...frame, stage })
    case 'sure':
      return askSure(turn, { ...frame, stage })
    case 'whichUndone':
      return askWhichUndone(turn, { ...frame, stage })
    case 'why':
      return askWhy(turn, { ...frame, stage })
    case 'another':
      return askAnother(turn, { ...frame, stage })
  }
}

/** An hour alone is of the date that is read back, or asked about: "plutôt 16 h". */
function ofTheDay({ stage, startsAt }: CheckpointFrame, reading: Reading): Reading {
  switch (stage.at) {
    case 'readBack':
      return onDays(reading, daysIn(stage.readings.flatMap(({ wanted }) => wanted)))
    case 'slot':
      return onDays(reading, [dayOf(stage.moment)])
    case 'asked':
    case 'sure':
      return reading.wish !== null && isHourAlone(reading.wish) ? onDays(reading, [dayOf(startsAt)]) : reading
    case 'when':
    case 'whichDate':
    case 'whichUndone':
    case 'why':
    case 'another':
      return reading
  }
}

function hear(turn: Turn, frame: CheckpointFrame, said: Answer): 'heard' | 'unheard' {
  const { stage } = frame
  const answer = said.reading === null ? said : { ...said, reading: ofTheDay(frame, said.reading) }
  switch (stage.at) {
    case 'asked':
      return hearWhetherComing(turn, frame, answer)
    case 'when':
      return hearWhen(turn, { ...frame, stage }, answer)
    case 'readBack':
      return hearReadBack(turn, { ...frame, stage }, answer)
    case 'slot':
      return hearSlot(turn, { ...frame, stage }, answer)
    case 'whichDate':
      return hearWhichDate(turn, { ...frame, stage }, answer)
    case 'sure':
      return hearSure(turn, { ...frame, stage }, answer)
    case 'whichUndone':
      return hearWhichUndone(turn, { ...frame, stage }, answer)
    case 'why':
      return hearWhy(turn, { ...frame, stage }, answer)
    case 'another':
      return hearAnother(turn, { ...frame, stage }, answer)
  }
}

import type { Choice, Params } from '../src/domain/conversation.ts'
import type { Mode } from '../src/domain/caseload.ts'
import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Reading } from '../src/domain/reading.ts'
import { localDate } from '../src/domain/localTime.ts'
import { isIn } from '../src/domain/slots.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { aboutFrame, atStage, placed, refusing, type At } from './appointment.ts'
import { sendWish, wished } from './anotherDate.ts'
import { buttons } from './buttons.ts'
import { declined } from './cannotCome.ts'
import { confirmed, saysToCome } from './comes.ts'
import { mayUndo, tookBack } from './undo.ts'
import { isAnotherDate, namesADate } from './wishes.ts'
import { but, receipt } from './words.ts'

/** "Vous venez ?", in words of its own for each way to meet, and for the day itself. */
export function askWhetherComing(turn: Turn, frame: CheckpointFrame): void {
  const { mode } = placed(turn.facts, frame)
  const today = frame.startsAt.startsWith(turn.facts.today)
  turn.ask({
    key: today ? `checkpoint.today.${mode}` : `checkpoint.ask.${mode}`,
    params: { ...aboutFrame(turn, frame), ...firstWords(turn) },
    choices: choicesOf(mode, today),
    asks: 'checkpoint',
  })
}

/** A reminder greets, unless something was said that day already, and owns up to its delay. Asked again, it does neither. */
function firstWords({ heard, before, facts }: Turn): Params {
  if (heard.kind !== 'due' || heard.message.kind !== 'reminder') return { hello: '', late: '' }
  const { firstName, zone } = facts.person
  const talked = before.lastHeard !== undefined && localDate(before.lastHeard, zone) === facts.today
  return {
    hello: talked || !before.greeted ? '' : { line: { key: 'common.hello', params: { firstName } } },
    late: heard.message.late ? { line: { key: 'checkpoint.late' } } : '',
  }
}

function choicesOf(mode: Mode, today: boolean): readonly Choice[] {
  const come: Choice = { id: 'come', label: `checkpoint.choices.come_${mode}` }
  const late = today ? buttons('checkpoint.choices.late') : []
  const call = mode === 'VISIO' ? buttons('checkpoint.choices.call') : []
  const others = ['checkpoint.choices.change', 'checkpoint.choices.cannot', 'checkpoint.choices.question']
  return [come, ...late, ...call, ...buttons(...others)]
}

export function hearWhetherComing(turn: Turn, frame: CheckpointFrame, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading, text } = answer
  switch (choice) {
    case 'come':
      return confirmed(turn, frame, text)
    case 'late':
      return late(turn, frame, text)
    case 'call':
      return sendWish(turn, frame, { wish: { wanted: [], refused: [] }, words: text, call: true })
    case 'change':
      return atStage(turn, frame, { at: 'when' })
    case 'cannot':
      return declined(turn, frame, text)
    case 'question':
      turn.push({ dialog: 'human', stage: 'words', words: null })
      return 'heard'
    case null:
    default:
      return reading === null ? 'unheard' : hearWords(turn, frame, { reading, text })
  }
}

interface Said {
  readonly reading: Reading
  readonly text: string
}

/** Words about coming or not, whichever question on the checkpoint they answer. */
function hearWords(turn: Turn, frame: CheckpointFrame, said: Said): 'heard' | 'unheard' {
  const { reading } = said
  switch (reading.act) {
    case 'confirm':
      return saidYes(turn, frame, said)
    case 'decline':
      return cannot(turn, refusing(frame, reading.wish?.refused), said)
    case 'reschedule':
      return wished(turn, frame, said)
    default:
      return namesADate(reading) ? wished(turn, frame, said) : 'unheard'
  }
}

/**
 * An uncertain refusal is put to the person, and that of a day or an hour at which the appointment is not; "en fait non" may also
 * take back what they did before.
 */
function cannot(turn: Turn, frame: CheckpointFrame, { reading, text }: Said): 'heard' {
  if (!reading.ask && !isOfAnother(reading, frame)) return declined(turn, frame, text)
  return reading.wish === null && mayUndo(turn)
    ? atStage(turn, frame, { at: 'whichUndone', words: text })
    : atStage(turn, frame, { at: 'sure', act: 'decline', words: text })
}

const isOfAnother = ({ wish }: Reading, { startsAt }: CheckpointFrame): boolean =>
  wish !== null && wish.refused.length > 0 && !isIn(wish.refused, startsAt)

export function hearWhichUndone(turn: Turn, frame: At<'whichUndone'>, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading, text } = answer
  if (tookBack(turn, frame, answer)) return 'heard'
  if (choice === 'cannot') return declined(turn, frame, frame.stage.words)
  return reading === null ? 'unheard' : hearWords(turn, frame, { reading, text })
}

function saidYes(turn: Turn, frame: CheckpointFrame, { reading, text }: Said): 'heard' {
  const { wish } = reading
  return wish !== null && isAnotherDate(wish, frame.startsAt)
    ? atStage(turn, frame, { at: 'whichDate', wish, words: text })
    : saysToCome(turn, frame, { reading, text })
}

/** "Oui à jeudi" when the appointment is on Wednesday: which of the two is asked, never guessed, and what is refused read back. */
export function askWhichDate(turn: Turn, frame: At<'whichDate'>): void {
  const { wanted, refused } = frame.stage.wish
  turn.ask({
    key: 'checkpoint.whichDate',
    params: { ...aboutFrame(turn, frame), but: but(refused) },
    choices: [
      ...buttons('checkpoint.choices.comeThen'),
      { id: 'wanted', label: 'checkpoint.choices.wanted', params: { wanted: { windows: wanted } } },
    ],
    asks: 'checkpoint',
  })
}

export function hearWhichDate(turn: Turn, frame: At<'whichDate'>, answer: Answer): 'heard' | 'unheard' {
  const { wish, words } = frame.stage
  const { choice, reading, text } = answer
  if (choice === 'comeThen') return confirmed(turn, frame, text)
  if (choice === 'wanted') return sendWish(turn, frame, { wish, words })
  if (reading === null) return 'unheard'
  if (reading.act === 'decline' && reading.wish === null)
    return atStage(turn, frame, { at: 'readBack', readings: [wish], words })
  return hearWords(turn, frame, { reading, text })
}

/** An uncertain yes or no is put to the person before anything is done with it. */
export function askSure(turn: Turn, frame: At<'sure'>): void {
  const params = aboutFrame(turn, frame)
  turn.ask({
    key: frame.stage.act === 'confirm' ? 'checkpoint.sure.confirm' : 'checkpoint.sure.decline',
    params,
    choices: buttons('common.choices.yes', 'common.choices.no'),
    asks: 'checkpoint',
  })
}

/** What is said beside a yes or no decides: "oui je viens" is no yes to a refusal. */
export function hearSure(turn: Turn, frame: At<'sure'>, answer: Answer): 'heard' | 'unheard' {
  const { act, words } = frame.stage
  const { choice, reading, text } = answer
  if (choice === 'yes')
    return act === 'confirm' ? confirmed(turn, frame, words) : declined(turn, frame, words)
  if (choice === 'no') return atStage(turn, frame, { at: 'asked' })
  if (reading === null) return 'unheard'
  const isTheSame = act === 'decline' && reading.act === 'decline'
  return hearWords(turn, frame, { reading, text: isTheSame ? `${words}\n${text}` : text })
}

/** Announced on the day itself; the person keeps a receipt of it. */
export function late(turn: Turn, frame: CheckpointFrame, words: string): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint, version } = frame
  turn.happened({ type: 'lateness_announced', checkpoint, version, ref, words })
  turn.pop()
  turn.say('checkpoint.lateReceipt', receipt(turn.facts, ref))
  return 'heard'
}

import type { Choice } from '../src/domain/conversation.ts'
import type { CheckpointFrame, CheckpointStage } from '../src/domain/frame.ts'
import type { Checkpoint, Mode } from '../src/domain/caseload.ts'
import type { Reading, Wish } from '../src/domain/reading.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { isAnotherDate, namesADate, readingsOf } from './wishes.ts'
import { aboutCheckpoint, receipt } from './words.ts'

type At<S extends CheckpointStage['at']> = CheckpointFrame & { readonly stage: { readonly at: S } }

/** One checkpoint: I come, I will be late, another date in one's own words, I cannot come, a question. */
export const checkpoint: Dialog<CheckpointFrame> = { ask, hear }

function ask(turn: Turn, frame: CheckpointFrame): void {
  const { stage } = frame
  const params = aboutCheckpoint(turn.facts, placed(turn, frame))
  switch (stage.at) {
    case 'asked':
      return askWhetherComing(turn, frame, stage)
    case 'when':
      return turn.ask({
        key: 'checkpoint.when',
        params,
        choices: choices('checkpoint', 'noIdea', 'keep'),
        asks: 'slot',
      })
    case 'readBack':
      return readBack(turn, stage.readings)
    case 'whichDate':
      return turn.ask({
        key: 'checkpoint.whichDate',
        params,
        choices: choices('checkpoint', 'comeThen', 'change'),
        asks: 'choice',
      })
    case 'sure':
      return turn.ask({
        key: `checkpoint.sure.${stage.act}`,
        params,
        choices: choices('common', 'yes', 'no'),
        asks: 'choice',
      })
    case 'why':
      return turn.ask({
        key: 'checkpoint.why',
        params,
        choices: choices('checkpoint', ...REASONS),
        asks: 'choice',
      })
    case 'another':
      return turn.ask({
        key: 'checkpoint.another',
        params,
        choices: choices('common', 'yes', 'no'),
        asks: 'choice',
      })
  }
}

const REASONS = ['work', 'transport', 'children', 'personal', 'untold'] as const

const choices = (room: string, ...ids: readonly string[]): Choice[] =>
  ids.map((id) => ({ id, label: `${room}.choices.${id}` }))

/** Words of its own for each way to meet, and for the day itself. */
function askWhetherComing(turn: Turn, frame: CheckpointFrame, { late }: { readonly late: boolean }): void {
  const found = placed(turn, frame)
  const today = frame.startsAt.startsWith(turn.facts.today)
  const key = `checkpoint.${today ? 'today' : 'ask'}.${found.mode}`
  if (late) turn.say('checkpoint.late')
  turn.ask({
    key,
    params: aboutCheckpoint(turn.facts, found),
    choices: choicesOf(found.mode, today),
    asks: 'checkpoint',
  })
}

function choicesOf(mode: Mode, today: boolean): Choice[] {
  const come: Choice = { id: 'come', label: `checkpoint.choices.come_${mode}` }
  const call = mode === 'VISIO' ? choices('checkpoint', 'call') : []
  const late = today ? choices('checkpoint', 'late') : []
  return [come, ...late, ...call, ...choices('checkpoint', 'change', 'cannot', 'question')]
}

/** The checkpoint as it stands, at the date that this frame is about. */
function placed(
  { facts }: Turn,
  { checkpoint: id, startsAt }: CheckpointFrame,
): Pick<Checkpoint, 'startsAt' | 'place' | 'mode'> {
  const found = facts.checkpoints.find((one) => one.id === id)
  return { startsAt, place: found?.place ?? '', mode: found?.mode ?? 'PHYSIQUE' }
}

function readBack(turn: Turn, readings: readonly Wish[]): void {
  const [only, ...others] = readings
  if (only !== undefined && others.length === 0) {
    const key = only.wanted.length > 0 ? 'checkpoint.readBack' : 'checkpoint.readBackRefused'
    const params = { wanted: { windows: only.wanted }, refused: { windows: only.refused } }
    return turn.ask({ key, params, choices: choices('common', 'yes', 'no'), asks: 'choice' })
  }
  const either = readings.map((wish, index) => ({
    id: `reading${index}`,
    label: 'checkpoint.choices.reading',
    params: { wanted: { windows: wish.wanted } },
  }))
  turn.ask({
    key: 'checkpoint.whichReading',
    choices: [...either, ...choices('checkpoint', 'both', 'otherDate')],
    asks: 'choice',
  })
}

function hear(turn: Turn, frame: CheckpointFrame, answer: Answer): 'heard' | 'unheard' {
  const { stage } = frame
  switch (stage.at) {
    case 'asked':
      return hearWhetherComing(turn, frame, answer)
    case 'when':
      return hearWhen(turn, frame, answer)
    case 'readBack':
      return hearReadBack(turn, { ...frame, stage }, answer)
    case 'whichDate':
      return hearWhichDate(turn, { ...frame, stage }, answer)
    case 'sure':
      return hearSure(turn, { ...frame, stage }, answer)
    case 'why':
      return hearWhy(turn, { ...frame, stage }, answer)
    case 'another':
      return hearAnother(turn, frame, answer)
  }
}

function hearWhetherComing(turn: Turn, frame: CheckpointFrame, answer: Answer): 'heard' | 'unheard' {
  switch (answer.choice) {
    case 'come':
      return confirmed(turn, frame, answer.text)
    case 'late':
      return late(turn, frame, answer.text)
    case 'call':
      turn.push({ dialog: 'human', stage: 'send', words: answer.text })
      return 'heard'
    case 'change':
      return atStage(turn, frame, { at: 'when' })
    case 'cannot':
      return declined(turn, frame, answer.text)
    case 'question':
      turn.push({ dialog: 'human', stage: 'words', words: null })
      return 'heard'
  }
  return answer.reading === null ? 'unheard' : hearWords(turn, frame, { ...answer, reading: answer.reading })
}

function hearWords(
  turn: Turn,
  frame: CheckpointFrame,
  { reading, text }: Answer & { reading: Reading },
): 'heard' | 'unheard' {
  switch (reading.act) {
    case 'confirm':
      if (reading.wish !== null && isAnotherDate(reading.wish, frame.startsAt))
        return atStage(turn, frame, { at: 'whichDate', wish: reading.wish, words: text })
      if (reading.ask) return atStage(turn, frame, { at: 'sure', act: 'confirm' })
      return confirmed(turn, frame, text)
    case 'decline':
      if (reading.ask) return atStage(turn, frame, { at: 'sure', act: 'decline' })
      return declined(turn, frame, text)
    case 'reschedule':
      return wished(turn, frame, { reading, text })
    default:
      return reading.wish === null ? 'unheard' : wished(turn, frame, { reading, text })
  }
}

function hearWhen(
  turn: Turn,
  frame: CheckpointFrame,
  { choice, reading, text }: Answer,
): 'heard' | 'unheard' {
  if (choice === 'noIdea') return sendWish(turn, frame, { wish: { wanted: [], refused: [] }, words: text })
  if (choice === 'keep') return atStage(turn, frame, { at: 'asked', late: false })
  return namesADate(reading) ? wished(turn, frame, { reading, text }) : 'unheard'
}

function hearReadBack(
  turn: Turn,
  frame: At<'readBack'>,
  { choice, reading, text }: Answer,
): 'heard' | 'unheard' {
  const { readings, words } = frame.stage
  const chosen = readings.find((_, index) => choice === `reading${index}`)
  if (chosen !== undefined) return sendWish(turn, frame, { wish: chosen, words })
  if (choice === 'both') return sendWish(turn, frame, { wish: together(readings), words })
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  if (choice === 'no' || choice === 'otherDate' || reading?.act === 'decline')
    return atStage(turn, frame, { at: 'when' })
  const [only, ...others] = readings
  if (isYes(choice, reading) && only !== undefined && others.length === 0)
    return sendWish(turn, frame, { wish: only, words })
  return 'unheard'
}

const together = (readings: readonly Wish[]): Wish => ({
  wanted: readings.flatMap(({ wanted }) => wanted),
  refused: readings.flatMap(({ refused }) => refused),
})

const isYes = (choice: string | null, reading: Reading | null): boolean =>
  choice === 'yes' || (reading?.act === 'confirm' && !reading.ask)

function hearWhichDate(turn: Turn, frame: At<'whichDate'>, answer: Answer): 'heard' | 'unheard' {
  if (answer.choice === 'comeThen') return confirmed(turn, frame, answer.text)
  if (answer.choice === 'change') {
    const { wish, words } = frame.stage
    return atStage(turn, frame, { at: 'readBack', readings: [wish], words })
  }
  return answer.reading === null ? 'unheard' : hearWords(turn, frame, { ...answer, reading: answer.reading })
}

function hearSure(turn: Turn, frame: At<'sure'>, { choice, reading, text }: Answer): 'heard' | 'unheard' {
  const { act } = frame.stage
  if (isYes(choice, reading))
    return act === 'confirm' ? confirmed(turn, frame, text) : declined(turn, frame, text)
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  if (choice === 'no' || reading?.act === 'decline') return atStage(turn, frame, { at: 'asked', late: false })
  return 'unheard'
}

/** A reason is optional, and may be in one's own words; the refusal has gone already. */
function hearWhy(turn: Turn, frame: At<'why'>, { choice, reading, text }: Answer): 'heard' | 'unheard' {
  const { ref } = frame.stage
  if (namesADate(reading)) {
    turn.say('checkpoint.declinedReceipt', receipt(turn.facts, ref))
    return wished(turn, frame, { reading, text })
  }
  if (choice !== 'untold' && reading?.act !== 'skip')
    turn.happened({ type: 'reason_given', ref, reason: text })
  turn.say('checkpoint.declinedReceipt', receipt(turn.facts, ref))
  return atStage(turn, frame, { at: 'another' })
}

function hearAnother(
  turn: Turn,
  frame: CheckpointFrame,
  { choice, reading, text }: Answer,
): 'heard' | 'unheard' {
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  if (isYes(choice, reading)) return atStage(turn, frame, { at: 'when' })
  if (choice !== 'no' && reading?.act !== 'decline') return 'unheard'
  turn.pop()
  turn.say('checkpoint.noOther', aboutCheckpoint(turn.facts, placed(turn, frame)))
  return 'heard'
}

function atStage(turn: Turn, frame: CheckpointFrame, stage: CheckpointStage): 'heard' {
  turn.replace({ ...frame, stage })
  ask(turn, { ...frame, stage })
  return 'heard'
}

/** Nothing is sent before the person has read the date back: one reading to agree to, or two to choose from. */
function wished(
  turn: Turn,
  frame: CheckpointFrame,
  { reading, text }: { reading: Reading; text: string },
): 'heard' {
  if (reading.wish === null) return atStage(turn, frame, { at: 'when' })
  return atStage(turn, frame, {
    at: 'readBack',
    readings: readingsOf(reading.wish, reading.ask),
    words: text,
  })
}

function confirmed(turn: Turn, frame: CheckpointFrame, words: string): 'heard' {
  const { checkpoint: id, version } = frame
  const rank = turn.happened({ type: 'checkpoint_confirmed', checkpoint: id, version, words })
  turn.pop()
  const found = placed(turn, frame)
  turn.say(`checkpoint.confirmed.${found.mode}`, aboutCheckpoint(turn.facts, found), rank)
  return 'heard'
}

function late(turn: Turn, frame: CheckpointFrame, words: string): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint: id, version } = frame
  const rank = turn.happened({ type: 'lateness_announced', checkpoint: id, version, ref, words })
  turn.pop()
  turn.say('checkpoint.lateReceipt', receipt(turn.facts, ref), rank)
  return 'heard'
}

/** The refusal goes at once, with its hour: a person who then closes the telephone has warned all the same. */
function declined(turn: Turn, frame: CheckpointFrame, words: string): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint: id, version } = frame
  turn.happened({ type: 'checkpoint_declined', checkpoint: id, version, ref, words })
  return atStage(turn, frame, { at: 'why', ref })
}

/** The first date stands until a human accepts: the person reads it with the receipt. */
function sendWish(
  turn: Turn,
  frame: CheckpointFrame,
  { wish, words }: { wish: Wish; words: string },
): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint: id, version, startsAt } = frame
  const rank = turn.happened({ type: 'date_wished', checkpoint: id, version, ref, ...wish, words })
  turn.pop()
  const params = {
    ...receipt(turn.facts, ref),
    wanted: { windows: wish.wanted },
    date: { date: startsAt.slice(0, 10) },
    before: { date: turn.facts.office.wishAnsweredBefore },
  }
  turn.say(wish.wanted.length > 0 ? 'checkpoint.wishSent' : 'checkpoint.wishSentOpen', params, rank)
  return 'heard'
}

import type { Choice, Params } from '../src/domain/conversation.ts'
import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Reading, Window, Wish } from '../src/domain/reading.ts'
import type { FreeSlot } from '../src/domain/slots.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { aboutFrame, atStage, hourOf, refusing, type At } from './appointment.ts'
import { buttons } from './buttons.ts'
import { inOffice, onTheDay, sameDay } from './hoursAlone.ts'
import { choseSlot, namedSlot, offered, sayFree, slotButtons, stageOf } from './slots.ts'
import { fold } from './understanding/text/folding.ts'
import { areHoursAlone, atHours, isYes, namesADate, readingsOf } from './wishes.ts'
import { about, but, receipt } from './words.ts'

/** "Quelle date vous va ?", in the person's own words, or one of the hours that are free; of an hour that was said, the day. */
export function askWhen(turn: Turn, frame: At<'when'>): void {
  const { hours } = frame.stage
  const slots = offered(turn, frame, hours && { wanted: hours, refused: frame.refused ?? [] })
  turn.ask({
    key:
      hours !== undefined
        ? 'checkpoint.whichDay'
        : slots.length > 0
          ? 'checkpoint.whenFree'
          : 'checkpoint.when',
    params: {
      ...aboutFrame(turn, frame),
      free: sayFree(slots),
      ...(hours && { wanted: { windows: hours } }),
    },
    choices: [
      ...slotButtons(slots),
      ...sameDay(turn, frame),
      ...buttons('checkpoint.choices.noIdea', 'checkpoint.choices.keep'),
    ],
    asks: 'slot',
  })
}

/** No date in particular: a human will propose one. */
const anyDay = ({ hours = [] }: At<'when'>['stage']): Wish => ({ wanted: hours, refused: [] })

/** Pressed, or said as it is written: what only means the same ("n'importe quand") is read back before it is sent. */
function isPicked({ before }: Turn, { choice, reading, text }: Answer): boolean {
  const label = before.open?.choices.find(({ id }) => id === choice)?.label ?? ''
  return reading === null || fold(text).trim() === fold(label)
}

export function hearWhen(turn: Turn, frame: At<'when'>, answer: Answer): 'heard' | 'unheard' {
  const { stage } = frame
  const { choice, reading } = answer
  const chosen = choseSlot(turn, frame, answer)
  if (chosen !== null) return chosen
  const text = stage.words === undefined ? answer.text : `${stage.words}\n${answer.text}`
  if (choice === 'noIdea' && isPicked(turn, answer))
    return sendWish(turn, frame, { wish: anyDay(stage), words: text })
  if (choice === 'sameDay')
    return atStage(turn, frame, { at: 'readBack', readings: inOffice(turn, onTheDay(frame)), words: text })
  if (choice === 'keep') return atStage(turn, frame, { at: 'asked' })
  if (namesADate(reading)) return wished(turn, frame, { reading: atHours(reading, stage.hours ?? []), text })
  if (reading?.act !== 'reschedule') return 'unheard'
  return atStage(turn, frame, { at: 'readBack', readings: [anyDay(stage)], words: text })
}

interface Wishing {
  readonly reading: Reading
  readonly text: string
}

/**
 * Nothing is sent before the person has read the date back: one reading to agree to, or several; a free hour, if it is named. Of
 * hours alone the day is asked.
 */
export function wished(turn: Turn, frame: CheckpointFrame, { reading, text }: Wishing): 'heard' {
  const { wish, ask } = reading
  if (wish === null) return atStage(turn, frame, { at: 'when' })
  const next = refusing(frame, wish.refused)
  if (areHoursAlone(wish)) return atStage(turn, next, { at: 'when', hours: wish.wanted, words: text })
  const slot = ask ? undefined : namedSlot(turn, next, wish)
  if (slot !== undefined) return atStage(turn, next, stageOf(slot, text))
  return atStage(turn, next, { at: 'readBack', readings: inOffice(turn, readingsOf(wish, ask)), words: text })
}

/** "Jeudi 5 mars, entre 13 h et 18 h. C'est bien ça ?", or a button for each way to read it. */
export function askReadBack(turn: Turn, frame: At<'readBack'>): void {
  const { readings } = frame.stage
  const [only, ...others] = readings
  if (only === undefined || others.length > 0) return askWhichReading(turn, readings)
  const slots = offered(turn, frame, only)
  if (slots.length > 0) return askSlotOrWish(turn, only, slots)
  turn.ask({
    key: readBackOf(only),
    params: { ...about(turn.facts), ...wishParams(only) },
    choices: buttons('common.choices.yes', 'common.choices.no'),
    asks: 'choice',
  })
}

/** Hours that are free inside what was wished; the wish itself may be sent all the same. */
function askSlotOrWish(turn: Turn, wish: Wish, slots: readonly FreeSlot[]): void {
  turn.ask({
    key: `checkpoint.readBackOr.${whatIsIn(wish)}`,
    params: { ...about(turn.facts), ...wishParams(wish), free: sayFree(slots) },
    choices: [
      ...slotButtons(slots),
      { id: 'yes', label: 'checkpoint.choices.sendWish' },
      ...buttons('common.choices.no'),
    ],
    asks: 'slot',
  })
}

/** Words of the question beside free hours, under `checkpoint.readBackOr`. */
function whatIsIn({ wanted, refused }: Wish): 'wanted' | 'refused' | 'open' {
  if (wanted.length > 0) return 'wanted'
  return refused.length > 0 ? 'refused' : 'open'
}

function readBackOf({ wanted, refused }: Wish): string {
  if (wanted.length > 0) return 'checkpoint.readBack'
  return refused.length > 0 ? 'checkpoint.readBackRefused' : 'checkpoint.readBackOpen'
}

const wishParams = ({ wanted, refused }: Wish): Params => ({
  wanted: { windows: wanted },
  refused: { windows: refused },
  but: but(refused),
})

/** What is refused with either is sent with either: it is read back above the buttons. */
function askWhichReading(turn: Turn, readings: readonly Wish[]): void {
  const each: readonly Choice[] = readings.map(({ wanted }, index) => ({
    id: `reading${index}`,
    label: 'checkpoint.choices.reading',
    params: { wanted: { windows: wanted } },
  }))
  const both = readings.length === 2 ? buttons('checkpoint.choices.both') : []
  turn.ask({
    key: 'checkpoint.whichReading',
    params: { but: but(refusedWith(readings)) },
    choices: [...each, ...both, ...buttons('checkpoint.choices.otherDate')],
    asks: 'choice',
  })
}

/** The readings of one wish differ in what they want alone. */
const refusedWith = ([first]: readonly Wish[]): readonly Window[] => first?.refused ?? []

export function hearReadBack(turn: Turn, frame: At<'readBack'>, answer: Answer): 'heard' | 'unheard' {
  const { readings, words } = frame.stage
  const { choice, reading, text } = answer
  const slot = choseSlot(turn, frame, answer)
  if (slot !== null) return slot
  const agreed = agreedTo(readings, answer)
  if (agreed !== undefined) return sendWish(turn, frame, { wish: agreed, words })
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  const not = choice === 'no' || choice === 'otherDate' || reading?.act === 'decline'
  if (!not && reading?.act !== 'reschedule') return 'unheard'
  return atStage(turn, refusing(frame, offeredWith(turn, frame)), { at: 'when' })
}

/** The hours that stood beside a wish for a date, and were refused with it. */
function offeredWith(turn: Turn, frame: At<'readBack'>): readonly Window[] {
  const [only, ...others] = frame.stage.readings
  if (only === undefined || others.length > 0 || only.wanted.length === 0) return []
  return offered(turn, frame, only).map(({ at }) => hourOf(at))
}

function agreedTo(readings: readonly Wish[], answer: Answer): Wish | undefined {
  const [only, ...others] = readings
  if (answer.choice === 'both')
    return { wanted: readings.flatMap(({ wanted }) => wanted), refused: refusedWith(readings) }
  const chosen = readings.find((_, index) => answer.choice === `reading${index}`)
  return others.length === 0 && isYes(answer) && !namesADate(answer.reading) ? only : chosen
}

interface Sent {
  readonly wish: Wish
  readonly words: string
  /** A call is wanted in the place of the meeting: the receipt says so. */
  readonly call?: boolean
}

/** The first date stands until a human accepts: the person reads it with the receipt. */
export function sendWish(turn: Turn, frame: CheckpointFrame, { wish, words, call = false }: Sent): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint, version } = frame
  turn.pop()
  refuseProposals(turn, checkpoint)
  turn.happened({ type: 'date_wished', checkpoint, version, ref, ...wish, words })
  turn.say(wish.wanted.length > 0 ? 'checkpoint.wishSent' : 'checkpoint.wishSentOpen', {
    ...aboutFrame(turn, frame),
    ...receipt(turn.facts, ref),
    ...wishParams(wish),
    asked: call ? { line: { key: 'checkpoint.callAsked' } } : '',
    before: { date: turn.facts.office.wishAnsweredBefore },
  })
  return 'heard'
}

/** Another date is the answer to a proposal that still waited for one. */
export function refuseProposals(turn: Turn, checkpoint: string): void {
  for (const frame of turn.state.frames)
    if (frame.dialog === 'counter' && frame.checkpoint === checkpoint)
      turn.happened({ type: 'counter_refused', request: frame.request, version: frame.version })
  turn.drop((frame) => frame.dialog === 'counter' && frame.checkpoint === checkpoint)
}

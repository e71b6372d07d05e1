import type { Choice, Line, Params } from '../src/domain/conversation.ts'
import type { CheckpointFrame } from '../src/domain/frame.ts'
import type { Reading, Wish } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { aboutFrame, atStage, type At } from './appointment.ts'
import { buttons } from './buttons.ts'
import { isYes, namesADate, readingsOf } from './wishes.ts'
import { about, receipt } from './words.ts'

/** "Quelle date vous va ?", in the person's own words. */
export function askWhen(turn: Turn, frame: At<'when'>): void {
  turn.ask({
    key: 'checkpoint.when',
    params: aboutFrame(turn, frame),
    choices: buttons('checkpoint.choices.noIdea', 'checkpoint.choices.keep'),
    asks: 'slot',
  })
}

/** No date in particular: a human will propose one. */
const ANY: Wish = { wanted: [], refused: [] }

export function hearWhen(turn: Turn, frame: At<'when'>, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading, text } = answer
  if (choice === 'noIdea') return sendWish(turn, frame, { wish: ANY, words: text })
  if (choice === 'keep') return atStage(turn, frame, { at: 'asked' })
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  if (reading?.act !== 'reschedule') return 'unheard'
  return atStage(turn, frame, { at: 'readBack', readings: [ANY], words: text })
}

interface Wishing {
  readonly reading: Reading
  readonly text: string
}

/** Nothing is sent before the person has read the date back: one reading to agree to, or several to choose from. */
export function wished(turn: Turn, frame: CheckpointFrame, { reading, text }: Wishing): 'heard' {
  const { wish, ask } = reading
  if (wish === null) return atStage(turn, frame, { at: 'when' })
  return atStage(turn, frame, { at: 'readBack', readings: readingsOf(wish, ask), words: text })
}

/** "Jeudi 5 mars, entre 13 h et 18 h. C'est bien ça ?", or a button for each way to read it. */
export function askReadBack(turn: Turn, { stage }: At<'readBack'>): void {
  const [only, ...others] = stage.readings
  if (only === undefined || others.length > 0) return askWhichReading(turn, stage.readings)
  turn.ask({
    key: readBackOf(only),
    params: { ...about(turn.facts), ...wishParams(only) },
    choices: buttons('common.choices.yes', 'common.choices.no'),
    asks: 'choice',
  })
}

function readBackOf({ wanted, refused }: Wish): string {
  if (wanted.length > 0) return 'checkpoint.readBack'
  return refused.length > 0 ? 'checkpoint.readBackRefused' : 'checkpoint.readBackOpen'
}

function wishParams({ wanted, refused }: Wish): Params {
  const but: Line = { key: 'checkpoint.but', params: { refused: { windows: refused } } }
  return {
    wanted: { windows: wanted },
    refused: { windows: refused },
    but: refused.length === 0 ? '' : { line: but },
  }
}

function askWhichReading(turn: Turn, readings: readonly Wish[]): void {
  const each: readonly Choice[] = readings.map(({ wanted }, index) => ({
    id: `reading${index}`,
    label: 'checkpoint.choices.reading',
    params: { wanted: { windows: wanted } },
  }))
  const both = readings.length === 2 ? buttons('checkpoint.choices.both') : []
  turn.ask({
    key: 'checkpoint.whichReading',
    choices: [...each, ...both, ...buttons('checkpoint.choices.otherDate')],
    asks: 'choice',
  })
}

export function hearReadBack(turn: Turn, frame: At<'readBack'>, answer: Answer): 'heard' | 'unheard' {
  const { readings, words } = frame.stage
  const { choice, reading, text } = answer
  const agreed = agreedTo(readings, answer)
  if (agreed !== undefined) return sendWish(turn, frame, { wish: agreed, words })
  if (namesADate(reading)) return wished(turn, frame, { reading, text })
  const not = choice === 'no' || choice === 'otherDate' || reading?.act === 'decline'
  return not || reading?.act === 'reschedule' ? atStage(turn, frame, { at: 'when' }) : 'unheard'
}

function agreedTo(readings: readonly Wish[], answer: Answer): Wish | undefined {
  const [only, ...others] = readings
  if (answer.choice === 'both')
    return { wanted: readings.flatMap(({ wanted }) => wanted), refused: only?.refused ?? [] }
  const chosen = readings.find((_, index) => answer.choice === `reading${index}`)
  return others.length === 0 && isYes(answer) && !namesADate(answer.reading) ? only : chosen
}

/** The first date stands until a human accepts: the person reads it with the receipt. */
export function sendWish(
  turn: Turn,
  frame: CheckpointFrame,
  { wish, words }: { readonly wish: Wish; readonly words: string },
): 'heard' {
  const ref = turn.draw.ref()
  const { checkpoint, version } = frame
  turn.pop()
  refuseProposals(turn, checkpoint)
  turn.happened({ type: 'date_wished', checkpoint, version, ref, ...wish, words })
  turn.say(wish.wanted.length > 0 ? 'checkpoint.wishSent' : 'checkpoint.wishSentOpen', {
    ...aboutFrame(turn, frame),
    ...receipt(turn.facts, ref),
    ...wishParams(wish),
    before: { date: turn.facts.office.wishAnsweredBefore },
  })
  return 'heard'
}

/** Another date is the answer to a proposal that still waited for one. */
function refuseProposals(turn: Turn, checkpoint: string): void {
  for (const frame of turn.state.frames)
    if (frame.dialog === 'counter' && frame.checkpoint === checkpoint)
      turn.happened({ type: 'counter_refused', request: frame.request, version: frame.version })
  turn.drop((frame) => frame.dialog === 'counter' && frame.checkpoint === checkpoint)
}

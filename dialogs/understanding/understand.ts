import type { Act, Reading, ToUnderstand } from '../../src/domain/reading.ts'
import { localDateTime, minutesOfDay } from '../../src/domain/localTime.ts'
import { decide } from './acts.ts'
import { alarm } from './alarm.ts'
import { choiceAmong } from './choices.ts'
import { languageOf } from './languages.ts'
import type { Meter } from './meter.ts'
import { parsed } from './reading.ts'
import type { Context, Parsed } from './reading.ts'

/** Acts and dates are read in so many characters; danger in all of them. */
const READ = 2000
const LABEL_READ = 120

/** Acts that a date goes with. */
const DATED: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule', 'human'])

type Meant = Omit<Reading, 'safety'>

const readingOf = (found: Parsed, context: Context): Meant => {
  const { act, ask, to } = decide(found, context.asked)
  if (!DATED.has(act)) return { act, wish: null, ask, ...(to === undefined ? {} : { to }) }
  return { act, wish: found.wish, ask: ask || found.ask }
}

/** What the chosen button means; after a question with buttons it is an answer. */
const chosen = (label: Parsed, choice: number, context: Context): Meant => {
  if (context.asked === 'choice') return { act: 'answer', wish: null, ask: false, choice }
  const meant = readingOf(label, context)
  return { ...meant, act: meant.act === 'unknown' ? 'answer' : meant.act, ask: false, choice }
}

const contextOf = ({ now, zone, asked }: ToUnderstand, meter: Meter): Context => {
  const local = localDateTime(now, zone)
  return { asked, today: { date: local.slice(0, 10), minute: minutesOfDay(local.slice(11)) }, meter }
}

/** What a message means, given what was asked last; pure, and linear in its length. */
export const understand = (message: ToUnderstand, meter: Meter = { steps: 0 }): Reading => {
  const context = contextOf(message, meter)
  const { safety } = alarm(message.text)
  const language = languageOf(message.lang)
  const found = parsed(message.text.slice(0, READ), language, context)
  const options = (message.options ?? []).map((label) => parsed(label.slice(0, LABEL_READ), language, context))
  const choice = choiceAmong(found, options)
  const label = choice === null ? undefined : options[choice]
  const meant = choice === null || label === undefined ? readingOf(found, context) : chosen(label, choice, context)
  return { ...meant, safety }
}

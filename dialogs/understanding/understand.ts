import type { Act, Reading, ToUnderstand } from '../../src/domain/reading.ts'
import { localDateTime, minutesOfDay } from '../../src/domain/localTime.ts'
import { decide, isCommand } from './acts.ts'
import type { Decided } from './commands.ts'
import { choiceAmong } from './choices.ts'
import { hearingOf } from './hearing.ts'
import { itemsOf } from './items.ts'
import type { Item } from './items.ts'
import { languageOf } from './languages.ts'
import type { Language } from './languages.ts'
import type { Meter } from './meter.ts'
import { parsed } from './reading.ts'
import type { Context, Parsed } from './reading.ts'
import { likeliestAct } from './resemblance/acts.ts'
import type { Today } from './values.ts'

/** Acts and dates are read in so many characters; danger in all of them. */
const READ = 2000
const LABEL_READ = 120

/** Acts that a date goes with. */
const DATED: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule', 'human'])

type Meant = Omit<Reading, 'safety'>

/** A message nearer than this to the examples of an act means it, when rules find nothing in it. */
const ALIKE = 0.1
/** One nearer than this need not be put to the person. */
const SURE = 0.25
/** Acts that only show something: put to nobody. */
const SHOWING: ReadonlySet<Act> = new Set(['help', 'who', 'appointments', 'repeat', 'urgent', 'my_data'])
/** What answers a reminder answers no question with buttons. */
const OF_APPOINTMENT: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule'])

/** Whether rules find nothing in a message: what they find and leave open stays open. */
const isBare = ({ phrases, items, words }: Parsed): boolean =>
  phrases.length === 0 && items.length === words.length && items.every(({ value }) => value === undefined)

/** What a message means in which rules find nothing: what it resembles. */
const resembled = (text: string, { asked, meter }: Context): Decided => {
  meter.steps += text.length
  const { act, margin } = likeliestAct(text, asked)
  const isElsewhere = asked === 'choice' && OF_APPOINTMENT.has(act)
  if (act === 'unknown' || isElsewhere || margin < ALIKE) return { act: 'unknown', ask: false }
  return { act, ask: !SHOWING.has(act) && margin < SURE }
}

const readingOf = (found: Parsed, context: Context, text = ''): Meant => {
  const decided = decide(found, context.asked)
  const isLeft = decided.act === 'unknown' && context.asked !== 'open' && text !== '' && isBare(found)
  const { act, ask, to } = isLeft ? resembled(text, context) : decided
  if (!DATED.has(act)) return { act, wish: null, ask, ...(to === undefined ? {} : { to }) }
  return { act, wish: found.wish, ask: ask || found.ask }
}

/** What the chosen button means; after a question with buttons it is an answer. */
const chosen = (label: Parsed, choice: number, context: Context): Meant => {
  if (context.asked === 'choice') return { act: 'answer', wish: null, ask: false, choice }
  const meant = readingOf(label, context)
  return { ...meant, act: meant.act === 'unknown' ? 'answer' : meant.act, ask: false, choice }
}

/** The last instant and zone asked about: a turn has one, a file of messages few. */
let last: { readonly now: string; readonly zone: string; readonly today: Today } | null = null

const todayAt = (now: string, zone: string): Today => {
  if (last?.now === now && last.zone === zone) return last.today
  const local = localDateTime(now, zone)
  const today = { date: local.slice(0, 10), minute: minutesOfDay(local.slice(11)) }
  last = { now, zone, today }
  return today
}

/** The buttons read last, by what their reading depends on. */
const labels = new Map<string, { readonly label: Parsed; readonly steps: number }>()
const LABELS_KEPT = 256

/** A button, read once for all the messages that answer it. */
const labelOf = (text: string, { language, context }: Setting): Parsed => {
  const { asked, today, meter } = context
  const key = [language.code, asked, today.date, today.minute, text].join(' ')
  const before = labels.get(key)
  if (before !== undefined) {
    meter.steps += before.steps
    return before.label
  }
  const steps = meter.steps
  const label = parsed(itemsOf(text, language.reader, meter), language, context)
  if (labels.size >= LABELS_KEPT) labels.clear()
  labels.set(key, { label, steps: meter.steps - steps })
  return label
}

const meant = (message: ToUnderstand, words: readonly Item[], { language, context }: Setting): Meant => {
  const found = parsed(words, language, context)
  const options = (message.options ?? []).map((label) =>
    labelOf(label.slice(0, LABEL_READ), { language, context }),
  )
  const mayShare = context.asked === 'choice' && !isCommand(found, context.asked)
  const choice = choiceAmong(found, options, { mayShare })
  const label = choice === null ? undefined : options[choice]
  return choice === null || label === undefined
    ? readingOf(found, context, message.text.slice(0, READ))
    : chosen(label, choice, context)
}

interface Setting {
  readonly language: Language
  readonly context: Context
}

/** What a message means, given what was asked last; pure, and linear in its length. */
export const understand = (message: ToUnderstand, meter: Meter = { steps: 0 }): Reading => {
  const french = languageOf('fr')
  const language = languageOf(message.lang)
  const { items: all, safety } = hearingOf(message.text, meter)
  const isShort = message.text.length <= READ
  const words =
    isShort && language === french ? all : itemsOf(message.text.slice(0, READ), language.reader, meter)
  return {
    ...meant(message, words, {
      language,
      context: { asked: message.asked, today: todayAt(message.now, message.zone), meter },
    }),
    safety,
  }
}

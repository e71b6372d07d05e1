import type { Frame } from '../src/domain/frame.ts'
import type { Act } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { topicOf } from './understanding/topics.ts'
import { about, countWords } from './words.ts'

/**
 * A question of rights or money is passed on, never answered; a letter with a time limit is urgent. The person reads the exact
 * message before it goes. True when the words were about one of them.
 */
export function passedOn(turn: Turn, { choice, reading }: Answer): boolean {
  const { heard, facts } = turn
  if (heard.kind !== 'words' || choice !== null || isSaidToAHuman(turn.top)) return false
  if (reading === null || !UNCLEAR.has(reading.act)) return false
  const topic = topicOf(heard.text)
  if (topic === null) return false
  turn.say(`passedOn.${topic}`, about(facts))
  const urgent = topic === 'letter'
  turn.push({ dialog: 'human', stage: 'send', words: heard.text, ...(urgent && { urgent }) })
  return true
}

/** Acts that a question of rights may be taken for: "ce mois-ci" looks like a date. */
const UNCLEAR: ReadonlySet<Act> = new Set<Act>(['unknown', 'answer', 'reschedule', 'help'])

/** From this many words on, a message says more than a button would. */
const LONG = 30

/**
 * A long message, of which at most a yes was understood, is kept for the advisor if the person agrees: they read the exact
 * message before it goes. True when it is offered.
 */
export function offerToPassOn(turn: Turn, { choice, reading }: Answer): boolean {
  const { heard, facts } = turn
  if (heard.kind !== 'words' || choice !== null || reading === null || isSaidToAHuman(turn.top)) return false
  if (!LITTLE_UNDERSTOOD.has(reading.act) || countWords(heard.text) < LONG) return false
  turn.say('passedOn.long', about(facts))
  turn.push({ dialog: 'human', stage: 'send', words: heard.text })
  return true
}

const LITTLE_UNDERSTOOD: ReadonlySet<Act> = new Set<Act>(['unknown', 'answer', 'confirm'])

/** A message or a reason that is on its way to a human already. */
const isSaidToAHuman = (top: Frame | undefined): boolean =>
  top?.dialog === 'human' || (top?.dialog === 'checkpoint' && top.stage.at === 'why')

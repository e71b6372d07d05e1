import type { Frame } from '../src/domain/frame.ts'
import type { Act } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { topicOf, type Topic } from './understanding/topics.ts'
import { about, countWords } from './words.ts'

/** Acts that only show something; a long message, or one about a letter, is more than that. */
const ONLY_SHOWN: ReadonlySet<Act> = new Set<Act>(['help', 'who', 'appointments', 'repeat'])

/** Acts that a question of rights may be taken for: "ce mois-ci" looks like a date. */
const UNCLEAR: ReadonlySet<Act> = new Set<Act>(['unknown', 'answer', 'reschedule', ...ONLY_SHOWN])

/** Acts that a long message may be taken for. */
const LITTLE_UNDERSTOOD: ReadonlySet<Act> = new Set<Act>(['unknown', 'answer', 'confirm', ...ONLY_SHOWN])

/** From this many words on, a message says more than a button would. */
const LONG = 30

/** A letter that gives a time limit: urgent, wherever it is told. */
export const tellsOfALetter = (words: string | null): boolean => words !== null && topicOf(words) === 'letter'

/** Words of which the bot shows nothing itself: a human reads them. */
export function isForAHuman(text: string, { choice, reading }: Answer): boolean {
  if (choice !== null || reading === null || !ONLY_SHOWN.has(reading.act)) return false
  if (reading.act === 'help' && topicOf(text) !== null) return true
  return countWords(text) >= LONG || tellsOfALetter(text)
}

/**
 * A question of rights or money is passed on, never answered; a letter with a time limit is urgent. The person reads the exact
 * message before it goes. True when the words were about one of them, and about nothing that is done first.
 */
export function passedOn(turn: Turn, { choice, reading }: Answer): boolean {
  const { heard } = turn
  if (heard.kind !== 'words' || choice !== null || reading === null || isSaidToAHuman(turn.top)) return false
  const topic = topicOf(heard.text)
  if (topic === null) return false
  if (!UNCLEAR.has(reading.act) && !(topic === 'letter' && isAboutNothingElse(turn, reading.act)))
    return false
  passOn(turn, { topic, words: heard.text })
  return true
}

/** With nothing in progress, only a refusal of an appointment is done first. */
const isAboutNothingElse = ({ top, facts }: Turn, act: Act): boolean =>
  top === undefined && (act !== 'decline' || facts.checkpoints.length === 0)

interface PassedOn {
  readonly topic: Topic | 'long' | 'contact'
  readonly words: string
}

function passOn(turn: Turn, { topic, words }: PassedOn): void {
  const urgent = topic === 'letter'
  turn.say(`passedOn.${topic}`, about(turn.facts))
  turn.push({ dialog: 'human', stage: 'send', words, ...(urgent && { urgent }) })
}

/**
 * What else stands in a message that was understood, or was not: a letter with a time limit, more words than an act, contacts that
 * were kept out of what went. Kept for the advisor if the person agrees: they read the exact message before it goes. True when
 * it is offered.
 */
export function offerToPassOn(turn: Turn, answer: Answer): boolean {
  if (turn.hasAsked || turn.top?.dialog === 'human') return false
  const more = moreIn(turn, answer)
  if (more !== null) passOn(turn, more)
  return more !== null
}

function moreIn(turn: Turn, answer: Answer): PassedOn | null {
  const { heard, withheld } = turn
  if (heard.kind === 'words' && tellsOfALetter(heard.text)) return { topic: 'letter', words: heard.text }
  if (heard.kind === 'words' && isLittleUnderstood(turn, answer)) return { topic: 'long', words: heard.text }
  return withheld === null ? null : { topic: 'contact', words: withheld }
}

const isLittleUnderstood = ({ before }: Turn, { reading, text }: Answer): boolean =>
  reading !== null &&
  LITTLE_UNDERSTOOD.has(reading.act) &&
  countWords(text) >= LONG &&
  !isSaidToAHuman(before.frames.at(-1))

/** A message or a reason that is on its way to a human already. */
const isSaidToAHuman = (top: Frame | undefined): boolean =>
  top?.dialog === 'human' || (top?.dialog === 'checkpoint' && top.stage.at === 'why')

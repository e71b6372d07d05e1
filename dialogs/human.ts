import type { Choice, Params } from '../src/domain/conversation.ts'
import type { ReplyBy } from '../src/domain/event.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { HumanFrame } from '../src/domain/frame.ts'
import type { Act } from '../src/domain/reading.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { buttons } from './buttons.ts'
import { contactsIn, withoutContacts, type Contact } from './discretion.ts'
import { tellsOfALetter } from './passedOn.ts'
import { politenessOf } from './understanding/politeness.ts'
import { sayLast } from './safety.ts'
import { isYes } from './wishes.ts'
import { about, countWords, receipt } from './words.ts'

/** A request to a human: the person's words, the exact message shown before it goes, how to be answered, a receipt. */
export const human: Dialog<HumanFrame> = { ask, hear }

function ask(turn: Turn, { stage, words }: HumanFrame): void {
  const params = about(turn.facts)
  const contacts = contactsIn(words ?? '', turn.facts.person)
  switch (stage) {
    case 'words':
      return turn.ask({
        key: 'human.words',
        params,
        choices: buttons('human.choices.ratherTalk', 'human.choices.cancel'),
        asks: 'open',
      })
    case 'send':
      return turn.ask({
        key: 'human.send',
        params: { ...params, message: message(words), ...warnings(contacts) },
        choices: [
          ...buttons('human.choices.send', 'human.choices.change'),
          ...buttons(...contacts.map((kind) => `human.choices.hide_${kind}`)),
          ...buttons('human.choices.cancel'),
        ],
        asks: 'choice',
      })
    case 'how':
      return turn.ask({ key: 'human.how', params, choices: waysToAnswer(turn.facts), asks: 'choice' })
  }
}

/** A telephone or an e-mail of somebody else: said, so that it may be hidden before the message goes. */
const warnings = (contacts: readonly Contact[]): Params => ({
  phone: contacts.includes('phone') ? { line: { key: 'human.holds.phone' } } : '',
  email: contacts.includes('email') ? { line: { key: 'human.holds.email' } } : '',
})

/** What the advisor will read, word for word. */
const message = (words: string | null) => words ?? { line: { key: 'human.noWords' } }

function waysToAnswer({ checkpoints }: Facts): readonly Choice[] {
  const next = checkpoints.length > 0 ? buttons('human.choices.next_appointment') : []
  return [...buttons('human.choices.here', 'human.choices.phone'), ...next]
}

function hear(turn: Turn, frame: HumanFrame, answer: Answer): 'heard' | 'unheard' {
  if (answer.choice === 'cancel') return cancelled(turn)
  switch (frame.stage) {
    case 'words':
      return told(turn, frame, wordsOf(answer))
    case 'send':
      return hearAgreement(turn, frame, answer)
    case 'how':
      return hearHow(turn, frame, answer)
  }
}

const wordsOf = ({ choice, text }: Answer): string | null => (choice === 'ratherTalk' ? null : text)

/** The message as it now is; that of a letter with a time limit is urgent, and says so once. */
function told(turn: Turn, frame: HumanFrame, words: string | null): 'heard' {
  const letter = tellsOfALetter(words)
  if (letter && !tellsOfALetter(frame.words)) turn.say('passedOn.letter', about(turn.facts))
  return atStage(turn, { ...frame, stage: 'send', words, ...(letter && { urgent: true }) })
}

/** Nothing goes. */
export function cancelled(turn: Turn): 'heard' {
  turn.pop()
  sayLast(turn, 'human.cancelled', {})
  return 'heard'
}

function hearAgreement(turn: Turn, frame: HumanFrame, answer: Answer): 'heard' | 'unheard' {
  const { choice, reading } = answer
  if (choice === 'hide_phone') return hide(turn, frame, 'phone')
  if (choice === 'hide_email') return hide(turn, frame, 'email')
  if (choice === 'change') return atStage(turn, { ...frame, stage: 'words' })
  if (choice === 'send') return atStage(turn, { ...frame, stage: 'how' })
  if (turn.facts.checkpoints.length > 0) return hearMore(turn, frame, answer)
  if (isYes(answer)) return atStage(turn, { ...frame, stage: 'how' })
  return reading?.act === 'decline' ? cancelled(turn) : hearMore(turn, frame, answer)
}

function hide(turn: Turn, frame: HumanFrame, kind: Contact): 'heard' {
  return atStage(turn, { ...frame, words: withoutContacts(frame.words ?? '', turn.facts.person, [kind]) })
}

/** What the person says of an appointment is heard apart; the message waits, and is shown again. */
const APART: ReadonlySet<Act> = new Set<Act>(['confirm', 'decline', 'reschedule'])

/** From this many words on, what is written under a message belongs to it. */
const WORDS_OF_A_MESSAGE = 3
const LONGEST_MESSAGE = 4000

/** A second message goes with the first: both are shown before they go. */
function hearMore(turn: Turn, frame: HumanFrame, { choice, reading, text }: Answer): 'heard' | 'unheard' {
  if (choice !== null || reading === null || APART.has(reading.act)) return 'unheard'
  if (countWords(text) < WORDS_OF_A_MESSAGE || politenessOf(text) !== null) return 'unheard'
  const words = frame.words === null ? text : `${frame.words}\n${text}`
  if (words.length <= LONGEST_MESSAGE) return told(turn, frame, words)
  turn.say('human.full', about(turn.facts))
  return 'heard'
}

const REPLIES: readonly ReplyBy[] = ['here', 'phone', 'next_appointment']

function hearHow(turn: Turn, frame: HumanFrame, answer: Answer): 'heard' | 'unheard' {
  const how = REPLIES.find((one) => one === answer.choice)
  return how === undefined ? hearMore(turn, frame, answer) : sent(turn, frame, how)
}

function sent(turn: Turn, { words, urgent }: HumanFrame, how: ReplyBy): 'heard' {
  const { facts, draw } = turn
  const ref = draw.ref()
  turn.happened({ type: 'help_requested', ref, words: words ?? '', how, ...(urgent && { urgent }) })
  turn.pop()
  const { open, nextOpening, answerBefore, urgentBefore } = facts.office
  const before = urgent === true ? urgentBefore : answerBefore
  const params = { ...receipt(facts, ref), before: { date: before } }
  if (open || nextOpening === null) sayLast(turn, 'human.sent', params)
  else sayLast(turn, 'human.sentClosed', { ...params, opening: { moment: nextOpening } })
  return 'heard'
}

function atStage(turn: Turn, frame: HumanFrame): 'heard' {
  turn.replace(frame)
  return 'heard'
}

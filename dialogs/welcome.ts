import type { Choice, ContactHours } from '../src/domain/conversation.ts'
import type { WelcomeFrame } from '../src/domain/frame.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { about } from './words.ts'

/** First words: a robot, run by whom; the notice; the agreement to reminders; the hours. Position = what is not answered yet. */
export const welcome: Dialog<WelcomeFrame> = { ask, hear }

/** Version of the words that the person agrees to; a change of the sentence is a new version. */
const AGREEMENT = 'reminders/2026-11'

const choices = (...ids: readonly string[]): Choice[] =>
  ids.map((id) => ({ id, label: `welcome.choices.${id}` }))

/** The robot says what it is before its first question, whatever that question is (AI Act, art. 50(1)). */
export function greet(turn: Turn, key: 'welcome.hello' | 'welcome.robot'): void {
  if (turn.state.greeted) return
  turn.set({ greeted: true, frames: [{ dialog: 'welcome' }, ...turn.state.frames] })
  turn.say(key, about(turn.facts))
}

/** A page or a chat was opened: first words to somebody new; otherwise what is there already says it. */
export function opened(turn: Turn): void {
  greet(turn, 'welcome.hello')
}

function ask(turn: Turn): void {
  const { noticed, consent } = turn.state
  if (!noticed)
    return turn.ask({
      key: 'welcome.notice',
      params: notice(turn),
      choices: choices('understood', 'more'),
      asks: 'choice',
    })
  if (consent.reminders === 'unasked')
    return turn.ask({ key: 'welcome.reminders', choices: choices('yes', 'no', 'later'), asks: 'choice' })
  turn.ask({
    key: 'welcome.hours',
    choices: choices('morning', 'afternoon', 'evening', 'any'),
    asks: 'choice',
  })
}

function notice({ facts }: Turn) {
  return { ...about(facts), days: facts.keptDays, dpo: facts.dpo }
}

function hear(turn: Turn, _frame: WelcomeFrame, answer: Answer): 'heard' | 'unheard' {
  if (!turn.state.noticed) return hearNotice(turn, answer)
  if (turn.state.consent.reminders === 'unasked') return hearReminders(turn, answer)
  return hearHours(turn, answer)
}

function hearNotice(turn: Turn, { choice, reading }: Answer): 'heard' | 'unheard' {
  if (choice === 'more') {
    turn.ask({
      key: 'welcome.noticeMore',
      params: notice(turn),
      choices: choices('understood'),
      asks: 'choice',
    })
    return 'heard'
  }
  if (choice !== 'understood' && reading?.act !== 'confirm') return 'unheard'
  turn.set({ noticed: true })
  ask(turn)
  return 'heard'
}

function hearReminders(turn: Turn, { choice }: Answer): 'heard' | 'unheard' {
  const at = turn.facts.now
  switch (choice) {
    case 'yes':
      turn.set({ consent: { reminders: 'yes', at, words: AGREEMENT } })
      turn.happened({ type: 'consent_given', purpose: 'reminders', words: AGREEMENT })
      ask(turn)
      return 'heard'
    case 'no':
      turn.set({ consent: { reminders: 'no', at, words: AGREEMENT } })
      turn.happened({ type: 'consent_withdrawn', purpose: 'reminders' })
      return finished(turn, 'welcome.noReminders')
    case 'later':
      turn.set({ consent: { reminders: 'later', at, words: AGREEMENT } })
      return finished(turn, 'welcome.askedLater')
    default:
      return 'unheard'
  }
}

const HOURS: readonly ContactHours[] = ['morning', 'afternoon', 'evening', 'any']

function hearHours(turn: Turn, { choice }: Answer): 'heard' | 'unheard' {
  const hours = HOURS.find((one) => one === choice)
  if (hours === undefined) return 'unheard'
  turn.set({ hours })
  turn.happened({ type: 'hours_chosen', hours })
  return finished(turn, 'welcome.done')
}

function finished(turn: Turn, key: string): 'heard' {
  turn.pop()
  turn.say(key, about(turn.facts))
  return 'heard'
}

import type { ContactHours } from '../src/domain/conversation.ts'
import type { WelcomeFrame } from '../src/domain/frame.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { spokenIn } from '../src/domain/language.ts'
import { localDate } from '../src/domain/localTime.ts'
import { buttons } from './buttons.ts'
import { isQuiet } from './safety.ts'
import { about } from './words.ts'

/** First words: a robot, run by whom; the notice; the agreement to reminders; the hours. Position = what is not answered yet. */
export const welcome: Dialog<WelcomeFrame> = { ask, hear }

/** Version of the words that the person agrees to; a change of the sentence is a new version. */
const AGREEMENT = 'reminders/2026-11'

/** The robot says what it is before its first question, whatever that question is (AI Act, art. 50(1)). */
export function greet(turn: Turn): void {
  if (turn.state.greeted) return
  turn.set({ greeted: true })
  under(turn, { dialog: 'welcome' })
  turn.say('welcome.hello', about(turn.facts))
  if (spokenIn(turn.facts.person.language) === null) turn.say('language.offer')
}

/** "Plus tard" is not an answer: asked again once, another day, under whatever is being talked about. */
export function askPutOff(turn: Turn): void {
  const { consent, stopped, frames } = turn.state
  const { today, person } = turn.facts
  if (stopped || isQuiet(turn) || consent.reminders !== 'later' || consent.at === undefined) return
  if (localDate(consent.at, person.zone) >= today) return
  if (!frames.some(({ dialog }) => dialog === 'welcome')) under(turn, { dialog: 'welcome' })
}

/** Who said no to reminders came back: asked again now. */
export function askedAgain(turn: Turn): void {
  turn.push({ dialog: 'welcome', again: true })
}

const under = (turn: Turn, frame: WelcomeFrame): void => turn.set({ frames: [frame, ...turn.state.frames] })

function ask(turn: Turn, frame: WelcomeFrame): void {
  if (!turn.state.noticed) return frame.shown === true ? recallNotice(turn) : askNotice(turn)
  if (isUndecided(turn, frame))
    return turn.ask({
      key: 'welcome.reminders',
      choices: buttons('welcome.choices.yes', 'welcome.choices.no', 'welcome.choices.later'),
      asks: 'choice',
    })
  turn.ask({
    key: 'welcome.hours',
    choices: buttons(
      'welcome.choices.morning',
      'welcome.choices.afternoon',
      'welcome.choices.evening',
      'welcome.choices.any',
    ),
    asks: 'choice',
  })
}

/** The notice, in full; asked again after something else, it is only recalled. */
function askNotice(turn: Turn): void {
  turn.replace({ dialog: 'welcome', shown: true })
  const choices = buttons('welcome.choices.understood', 'welcome.choices.more')
  turn.ask({ key: 'welcome.notice', params: notice(turn), choices, asks: 'choice' })
}

function recallNotice(turn: Turn): void {
  const choices = buttons('welcome.choices.understood', 'welcome.choices.read')
  turn.ask({ key: 'welcome.noticeAgain', choices, asks: 'choice' })
}

function notice({ facts }: Turn) {
  return { ...about(facts), days: facts.keptDays, dpo: facts.dpo }
}

function isUndecided({ state }: Turn, { again }: WelcomeFrame): boolean {
  const { reminders } = state.consent
  return again === true || reminders === 'unasked' || reminders === 'later'
}

function hear(turn: Turn, frame: WelcomeFrame, answer: Answer): 'heard' | 'unheard' {
  if (!turn.state.noticed) return hearNotice(turn, answer)
  return isUndecided(turn, frame) ? hearReminders(turn, answer) : hearHours(turn, answer)
}

/** Any answer that asks for nothing else says that the notice was read; "je viens" is about an appointment. */
function hearNotice(turn: Turn, { choice, reading }: Answer): 'heard' | 'unheard' {
  if (choice === 'more') {
    const choices = buttons('welcome.choices.understood')
    turn.ask({ key: 'welcome.noticeMore', params: notice(turn), choices, asks: 'choice' })
    return 'heard'
  }
  if (choice === 'read') {
    askNotice(turn)
    return 'heard'
  }
  if (choice !== 'understood' && reading?.act !== 'answer') return 'unheard'
  turn.set({ noticed: true })
  turn.replace({ dialog: 'welcome' })
  return 'heard'
}

function hearReminders(turn: Turn, { choice }: Answer): 'heard' | 'unheard' {
  const at = turn.facts.now
  switch (choice) {
    case 'yes':
      turn.set({ consent: { reminders: 'yes', at, words: AGREEMENT } })
      turn.happened({ type: 'consent_given', purpose: 'reminders', words: AGREEMENT })
      turn.replace({ dialog: 'welcome' })
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

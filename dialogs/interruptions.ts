import type { Act } from '../src/domain/reading.ts'
import type { Answer } from './dialog.ts'
import type { Turn } from './turn.ts'
import { languageAsked } from './language.ts'
import { appointments, helped, whoFollows } from './menu.ts'
import { isForAHuman, tellsOfALetter } from './passedOn.ts'
import { noNir, saidAgain } from './repair.ts'
import { askedToTell, emergency, safetyCard } from './safety.ts'
import { resumed, stopped } from './stop.ts'
import { politenessOf } from './understanding/politeness.ts'
import { undone } from './undo.ts'
import { about, countWords } from './words.ts'

/**
 * What works in every state, before the conversation in progress: safety, urgent numbers, stop and back, a human, help,
 * who follows my file, my appointments, say it again, undo, another language. True when it was one; the conversation then goes on.
 */
export function interrupted(turn: Turn, { choice, reading, text }: Answer): boolean {
  const { heard } = turn
  if (heard.kind === 'words' && heard.alarm.safety !== null) {
    safetyCard(turn, heard.alarm.safety)
    return true
  }
  if (heard.kind === 'words' && heard.alarm.nir) {
    noNir(turn)
    return true
  }
  if (heard.kind === 'words' && heard.alarm.urgent) {
    emergency(turn)
    return true
  }
  if (askedToTell(turn, choice) || languageAsked(turn, { choice, reading, text })) return true
  if (isForAHuman(text, { choice, reading, text })) return false
  const act = choice === null || isWayBack(turn, { choice, reading, text }) ? reading?.act : MENU[choice]
  return act !== undefined && interrupt(turn, { act, ask: reading?.ask ?? false, text })
}

/** "Bonjour", the word that brings messages back, whichever button stands for going on. */
const isWayBack = ({ state }: Turn, { reading, text }: Answer): boolean =>
  state.stopped && reading?.act === 'resume' && politenessOf(text) === 'hello'

/** The buttons of the menu stand for acts, whichever message they were shown under. */
const MENU: Readonly<Record<string, Act>> = {
  'menu.appointments': 'appointments',
  'menu.human': 'human',
  'menu.help': 'help',
  'menu.who': 'who',
  'menu.urgent': 'urgent',
  'menu.resume': 'resume',
}

interface Interruption {
  readonly act: Act
  readonly ask: boolean
  readonly text: string
}

function interrupt(turn: Turn, { act, ask, text }: Interruption): boolean {
  switch (act) {
    case 'stop':
      if (ask) turn.push({ dialog: 'stop' })
      else stopped(turn)
      return true
    case 'resume':
      if (ask || (!turn.state.stopped && turn.state.consent.reminders !== 'no')) return false
      resumed(turn)
      return true
    case 'human':
      if (turn.top?.dialog === 'human') return false
      toldToAHuman(turn, text)
      return true
    case 'help':
      helped(turn)
      return true
    case 'who':
      whoFollows(turn)
      return true
    case 'appointments':
      appointments(turn)
      return true
    case 'urgent':
      emergency(turn)
      return true
    case 'repeat':
      saidAgain(turn)
      return true
    case 'my_data':
    case 'erase':
      turn.say(`menu.${act}`, { ...about(turn.facts), dpo: turn.facts.dpo, days: turn.facts.keptDays })
      return true
    case 'undo':
      return !ask && undone(turn, text)
    case 'language':
    case 'confirm':
    case 'decline':
    case 'reschedule':
    case 'skip':
    case 'answer':
    case 'unknown':
      return false
  }
}

/** From this many words on, a request for a human holds its subject already. */
const WORDS_WITH_A_SUBJECT = 8

function toldToAHuman(turn: Turn, text: string): void {
  const letter = tellsOfALetter(text)
  const told = letter || countWords(text) >= WORDS_WITH_A_SUBJECT
  turn.say(letter ? 'passedOn.letter' : 'human.begin', about(turn.facts))
  turn.push({
    dialog: 'human',
    stage: told ? 'send' : 'words',
    words: told ? text : null,
    ...(letter && { urgent: true }),
  })
}

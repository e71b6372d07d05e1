import type { StopFrame } from '../src/domain/frame.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { buttons, menuButtons } from './buttons.ts'
import { sayLast } from './safety.ts'
import { askedAgain } from './welcome.ts'
import { about } from './words.ts'

/** "Plus de messages" can mean no more, or more: asked, never guessed. */
export const stop: Dialog<StopFrame> = { ask, hear }

function ask(turn: Turn): void {
  turn.ask({
    key: 'stop.ask',
    choices: buttons('stop.choices.stop', 'stop.choices.go'),
    asks: 'choice',
  })
}

function hear(turn: Turn, _frame: StopFrame, { choice, reading }: Answer): 'heard' | 'unheard' {
  const goesOn = choice === 'go' || reading?.act === 'skip'
  if (choice !== 'stop' && !goesOn) return 'unheard'
  turn.pop()
  if (goesOn) turn.say('stop.goesOn')
  else stopped(turn)
  return 'heard'
}

/** At once, whatever was being talked about; the conversation waits where it was, and nothing is asked. */
export function stopped(turn: Turn): void {
  turn.set({ stopped: true })
  turn.happened({ type: 'messages_stopped' })
  wayBack(turn, 'stop.done')
}

/** Not understood while messages are stopped: the way back is said, nothing is asked. */
export function stillStopped(turn: Turn): void {
  wayBack(turn, 'stop.still')
}

/** "D'accord", "merci" while messages are stopped: they stay so. */
export function stayingStopped(turn: Turn): true {
  wayBack(turn, 'stop.fine')
  return true
}

function wayBack(turn: Turn, key: string): void {
  turn.ask({ key, params: about(turn.facts), choices: menuButtons('menu.choices.resume'), asks: 'none' })
}

/** Back, and where it was; who had refused reminders is asked about them again. */
export function resumed(turn: Turn): void {
  if (turn.state.stopped) {
    turn.set({ stopped: false })
    turn.happened({ type: 'messages_resumed' })
    sayLast(turn, 'stop.resumed', about(turn.facts))
  }
  if (turn.state.consent.reminders === 'no') askedAgain(turn)
}

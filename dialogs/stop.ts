import type { StopFrame } from '../src/domain/frame.ts'
import type { Answer, Dialog } from './dialog.ts'
import type { Turn } from './turn.ts'
import { about } from './words.ts'

/** "Plus de messages" can mean no more, or more: asked, never guessed. */
export const stop: Dialog<StopFrame> = { ask, hear }

function ask(turn: Turn): void {
  turn.ask({
    key: 'stop.ask',
    choices: [
      { id: 'stop', label: 'stop.choices.stop' },
      { id: 'go', label: 'stop.choices.go' },
    ],
    asks: 'choice',
  })
}

function hear(turn: Turn, _frame: StopFrame, { choice, reading }: Answer): 'heard' | 'unheard' {
  if (choice !== 'stop' && choice !== 'go') return reading?.act === 'skip' ? carriedOn(turn) : 'unheard'
  if (choice === 'go') return carriedOn(turn)
  turn.pop()
  stopped(turn)
  return 'heard'
}

function carriedOn(turn: Turn): 'heard' {
  turn.pop()
  turn.say('stop.goesOn')
  return 'heard'
}

/** At once, whatever was being talked about; the conversation waits where it was. */
export function stopped(turn: Turn): void {
  turn.set({ stopped: true })
  turn.happened({ type: 'messages_stopped' })
  turn.say('stop.done', about(turn.facts))
}

export function resumed(turn: Turn): void {
  turn.set({ stopped: false })
  turn.happened({ type: 'messages_resumed' })
  turn.say('stop.resumed', about(turn.facts))
}

import type { Choice, Line } from '../src/domain/conversation.ts'
import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Turn } from './turn.ts'
import { about, aboutCheckpoint } from './words.ts'

const item = (id: string): Choice => ({ id: `menu.${id}`, label: `menu.choices.${id}` })

/** What can always be asked for, as buttons. */
export const menuChoices: readonly Choice[] = ['appointments', 'human', 'who', 'help', 'urgent'].map(item)

/** What I can do, and the ways out. */
export function helped(turn: Turn): void {
  const params = about(turn.facts)
  if (turn.top === undefined) turn.ask({ key: 'menu.help', params, choices: menuChoices, asks: 'none' })
  else turn.say('menu.help', params)
}

export function whoFollows(turn: Turn): void {
  const { advisor } = turn.facts
  turn.say(advisor === null ? 'menu.nobodyYet' : 'menu.who', about(turn.facts))
}

/** The next appointments, each with what waits for an answer. */
export function appointments(turn: Turn): void {
  const { checkpoints } = turn.facts
  if (checkpoints.length === 0) return turn.say('menu.noAppointment', about(turn.facts))
  turn.say('menu.appointments')
  for (const checkpoint of checkpoints.slice(0, 3)) turn.say('menu.appointment', described(turn, checkpoint))
}

function described({ facts }: Turn, checkpoint: Checkpoint) {
  const wish = facts.requests.find((one) => one.checkpoint === checkpoint.id && one.kind === 'wish')
  const waiting: Line = { key: 'menu.wishWaiting', params: { wanted: { windows: wish?.wish?.wanted ?? [] } } }
  const mode: Line = { key: `menu.mode.${checkpoint.mode}`, params: aboutCheckpoint(facts, checkpoint) }
  return {
    ...aboutCheckpoint(facts, checkpoint),
    mode: { line: mode },
    waiting: wish === undefined ? '' : { line: waiting },
  }
}

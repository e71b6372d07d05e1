import type { Choice, Line, Params } from '../src/domain/conversation.ts'
import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Turn } from './turn.ts'
import { menuButtons } from './buttons.ts'
import { about, aboutCheckpoint } from './words.ts'

/** What can always be asked for, as buttons; on the day of an appointment, to say that one is late. */
export function menuChoices(facts: Facts): readonly Choice[] {
  const always = menuButtons(
    'menu.choices.appointments',
    'menu.choices.human',
    'menu.choices.who',
    'menu.choices.help',
    'menu.choices.urgent',
  )
  return [...lateButton(facts), ...always]
}

function lateButton({ checkpoints, today }: Facts): readonly Choice[] {
  const isToday = checkpoints.some(({ startsAt }) => startsAt.startsWith(today))
  return isToday ? menuButtons('menu.choices.late') : []
}

/** Says something that ends what was asked; with nothing in progress, the menu comes under it. */
export function sayWithMenu(turn: Turn, key: string, params: Params = about(turn.facts)): void {
  if (turn.top !== undefined) turn.say(key, params)
  else turn.ask({ key, params, choices: menuChoices(turn.facts), asks: 'none' })
}

/** What I can do, and the ways out. */
export function helped(turn: Turn): void {
  sayWithMenu(turn, 'menu.help')
}

export function whoFollows(turn: Turn): void {
  const { advisor } = turn.facts
  turn.say(advisor === null ? 'menu.nobodyYet' : 'menu.who', about(turn.facts))
}

/** The next appointments, each with what waits for an answer; with nothing in progress, what can be done about them. */
export function appointments(turn: Turn): void {
  const next = turn.facts.checkpoints.slice(0, 3)
  const last = next.at(-1)
  if (last === undefined) return sayWithMenu(turn, 'menu.noAppointment')
  turn.say(next.length === 1 ? 'menu.nextAppointment' : 'menu.appointments')
  for (const one of next.slice(0, -1)) turn.say('menu.appointment', described(turn.facts, one))
  const line = { key: 'menu.appointment', params: described(turn.facts, last) }
  if (turn.top !== undefined) turn.say(line.key, line.params)
  else turn.ask({ ...line, choices: aboutThem(turn.facts), asks: 'none' })
}

/** A button means one appointment; among several, the person says which in their own words. */
function aboutThem(facts: Facts): readonly Choice[] {
  if (facts.checkpoints.length > 1) return menuButtons('menu.choices.human')
  const others = menuButtons('menu.choices.change', 'menu.choices.cannot', 'menu.choices.human')
  return [...lateButton(facts), ...others]
}

function described(facts: Facts, checkpoint: Checkpoint): Params {
  const params = aboutCheckpoint(facts, checkpoint)
  const mode: Line = { key: `menu.mode.${checkpoint.mode}`, params }
  const { answer } = checkpoint
  return {
    ...params,
    mode: { line: mode },
    said: answer === null ? '' : { line: { key: `menu.said.${answer}` } },
  }
}

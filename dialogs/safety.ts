import type { Choice, Heard, Line, Param, Params } from '../src/domain/conversation.ts'
import type { LocalHelpline } from '../src/domain/helpline.ts'
import type { LocalDate } from '../src/domain/localTime.ts'
import type { SafetyKind } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'
import { helplines, isKnownOpen } from '../src/domain/helpline.ts'
import { MENU, menuButtons } from './buttons.ts'
import { about } from './words.ts'

/**
 * Numbers first, complete; no question, no promise, no advice; nothing unasked leaves that day. The sentence itself was
 * never written. The card stays the last thing said: the conversation goes on only when the person wants it to.
 */
export function safetyCard(turn: Turn, kind: SafetyKind): void {
  const { facts, heard } = turn
  const { zone, helplines } = facts.territory
  turn.set({ quietOn: facts.today })
  turn.happened({ type: 'safety_card_shown' })
  const keptElsewhere = heard.kind === 'words' && heard.keptElsewhere === true
  showCard(turn, cardOf(kind, { today: facts.today, zone, local: helplines ?? [], keptElsewhere }))
}

/** "Urgence": the numbers, and nothing is remembered of it. */
export function emergency(turn: Turn): void {
  showCard(turn, { key: 'safety.emergency' })
}

function showCard(turn: Turn, card: Line): void {
  const tell: Choice = { id: `${MENU}human`, label: 'safety.choices.tell', params: about(turn.facts) }
  turn.ask({ ...card, choices: [tell, ...goOn], asks: 'none' })
}

interface Place {
  readonly today: LocalDate
  /** Of the territory; without it, nothing is said of hours elsewhere than in Paris. */
  readonly zone?: string
  readonly local?: readonly LocalHelpline[]
  /** The channel's operator keeps what was written there. */
  readonly keptElsewhere?: boolean
}

const PARIS = 'Europe/Paris'

/** The card of a danger, without a store: its numbers, their hours only when somebody verified them, those of the place. */
export function cardOf(kind: SafetyKind, { today, zone = PARIS, local = [], keptElsewhere }: Place): Line {
  const always = helplines.map((line) => [`always_${line.dial}`, hours(line, today)] as const)
  return {
    key: `safety.${kind}`,
    params: {
      ...Object.fromEntries(always),
      parisTime: zone === PARIS ? '' : { line: { key: 'safety.parisTime' } },
      local: lines(local.filter(({ kinds }) => kinds.includes(kind)).map((line) => localLine(line, today))),
      kept: keptElsewhere === true ? { line: { key: 'safety.kept' } } : '',
    },
  }
}

const hours = (line: Parameters<typeof isKnownOpen>[0], today: LocalDate): Param =>
  isKnownOpen(line, today) ? { line: { key: 'safety.always' } } : ''

const localLine = (line: LocalHelpline, today: LocalDate): Line => ({
  key: 'safety.local',
  params: { name: line.name, number: line.number, always: hours(line, today) },
})

/** One under the other. */
const lines = ([first, ...others]: readonly Line[]): Param =>
  first === undefined
    ? ''
    : { line: { key: 'safety.lines', params: { line: { line: first }, others: lines(others) } } }

const goOn = menuButtons('safety.choices.goOn')

const isGoOn = (id: string): boolean => goOn.some((one) => one.id === id)

/** A card was shown that day. */
export const isQuiet = ({ state, facts }: Turn): boolean => state.quietOn === facts.today

/** "Continuer ici". */
export const isGoingOn = (heard: Heard): boolean => heard.kind === 'choice' && isGoOn(heard.choice)

/** Says what ends a conversation begun from a card; the way on to the one that waits stays in sight. */
export function sayLast(turn: Turn, key: string, params: Params): void {
  if (!isQuiet(turn)) return turn.say(key, params)
  turn.ask({ key, params, choices: goOn, asks: 'none' })
}

/** A card is the last thing shown: "oui" may answer its words, and then it is shown again. */
export function isCardShown({ state }: Turn): boolean {
  return state.open?.choices.some(({ id }) => isGoOn(id)) ?? false
}

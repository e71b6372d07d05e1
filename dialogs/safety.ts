import type { Choice, Line, Param, Params } from '../src/domain/conversation.ts'
import type { LocalHelpline } from '../src/domain/helpline.ts'
import type { LocalDate } from '../src/domain/localTime.ts'
import type { SafetyKind } from '../src/domain/reading.ts'
import type { Turn } from './turn.ts'
import { HIDE } from '../src/domain/conversation.ts'
import { helplines, isKnownOpen } from '../src/domain/helpline.ts'
import { spokenIn } from '../src/domain/language.ts'
import { MENU, menuButtons } from './buttons.ts'
import { about } from './words.ts'

/**
 * Numbers first, complete; no question, no promise, no advice; nothing unasked leaves that day. The sentence itself was
 * never written; written in another language than the conversation's, it has its card in both. The card stays the last thing said: the conversation goes on only when the person wants it to.
 */
export function safetyCard(turn: Turn, kind: SafetyKind): void {
  const { facts, heard } = turn
  const { zone, helplines } = facts.territory
  turn.set({ quietOn: facts.today, goneOn: null })
  turn.happened({ type: 'safety_card_shown' })
  const keptElsewhere = heard.kind === 'words' && heard.keptElsewhere === true
  const card = cardOf(kind, { today: facts.today, zone, local: helplines ?? [], keptElsewhere })
  const written = heard.kind === 'words' ? heard.alarm.lang : undefined
  if (written !== undefined && written !== turn.state.lang) turn.say(card.key, card.params, written)
  showPictures(turn, kind)
  showCard(turn, card, kind === 'violence' && !keptElsewhere ? [hide] : [])
}

/** "Urgence": the numbers, and nothing is remembered of it. */
export function emergency(turn: Turn): void {
  showPictures(turn, 'emergency')
  showCard(turn, { key: 'safety.emergency' })
}

/** To whoever's language has no card, the numbers with pictures: words of a danger are never a machine's translation. */
function showPictures(turn: Turn, kind: SafetyKind | 'emergency'): void {
  const { state, facts } = turn
  const isSpoken = spokenIn(facts.person.language) !== null && state.asksFor === undefined
  if (!isSpoken) turn.say(`safety.pictures.${kind}`)
}

/** Somebody may be reading along. Teams keeps its own messages, and cannot hide them. */
const hide: Choice = { id: HIDE, label: 'safety.choices.hide' }

function showCard(turn: Turn, card: Line, ways: readonly Choice[] = []): void {
  const tell: Choice = { id: TELL, label: 'safety.choices.tell', params: about(turn.facts) }
  turn.ask({ ...card, choices: [tell, ...waysOn, ...ways], asks: 'none' })
}

interface Place {
  readonly today: LocalDate
  /** Of the territory; where it is not known, or far from Paris, a line with office hours says whose hours they are. */
  readonly zone?: string
  readonly local?: readonly LocalHelpline[]
  /** The channel's operator keeps what was written there. */
  readonly keptElsewhere?: boolean
}

const PARIS = 'Europe/Paris'

/** The card of a danger, without a store: its numbers, their hours only when somebody verified them, those of the place. */
export function cardOf(kind: SafetyKind, { today, zone, local = [], keptElsewhere }: Place): Line {
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

/** "Prévenir Julie": the one button that asks for an answer before the others. */
const TELL = `${MENU}tell`

/** The advisor is to be told, and soon: that is what is asked now, whatever was shown or said before. True when it was pressed. */
export function askedToTell(turn: Turn, choice: string | null): boolean {
  if (choice !== TELL) return false
  turn.say('human.begin', about(turn.facts))
  const { top } = turn
  if (top?.dialog === 'human') turn.replace({ ...top, urgent: true })
  else turn.push({ dialog: 'human', stage: 'words', words: null, urgent: true })
  return true
}

const GO_ON = `${MENU}goOn`
const waysOn = menuButtons('safety.choices.goOn')

/** A card was shown that day. */
export const isQuiet = ({ state, facts }: Turn): boolean => state.quietOn === facts.today

/** A card was shown that day and the person has not gone on since: what waited is not asked again by itself. */
export const isCovered = (turn: Turn): boolean => isQuiet(turn) && turn.state.goneOn !== turn.facts.today

/** The card is over for the person: what waited may be asked again. */
export function goOn(turn: Turn): void {
  turn.set({ goneOn: turn.facts.today, open: null })
}

/** Says what ends a conversation begun from a card; the way on to the one that waits stays in sight. */
export function sayLast(turn: Turn, key: string, params: Params): void {
  if (!isCovered(turn)) return turn.say(key, params)
  turn.ask({ key, params, choices: waysOn, asks: 'none' })
}

/** "Continuer ici" is among the buttons last shown, under a card or under what was said since. */
export const isGoOnOffered = ({ state }: Turn): boolean =>
  state.open?.choices.some(({ id }) => id === GO_ON) ?? false

/** A card is the last thing shown: "oui" may answer its words, and then it is shown again. */
export const isCardShown = (turn: Turn): boolean =>
  isGoOnOffered(turn) && turn.before.lastSaid.some(({ key }) => key.startsWith('safety.'))

import type { LogEntry } from '../../../application/ports/log.ts'
import { isCard, markdownOf } from '../../../domain/callable.ts'
import { userId } from './tokens.ts'

/** A line of the log, as Direct Line sends it to a client. */
export interface Activity {
  readonly type: 'message'
  readonly id: string
  readonly timestamp: string
  readonly channelId: 'directline'
  readonly conversation: { readonly id: string }
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'bot' | 'user' }
  readonly text: string
  /** Markdown on a card alone, whose every word is ours: its numbers are links. */
  readonly textFormat: 'plain' | 'markdown'
  readonly suggestedActions?: { readonly actions: readonly Button[]; readonly to: readonly string[] }
  readonly channelData: ChannelData
}

const BOT = { id: 'jalon', name: 'Jalon', role: 'bot' } as const

/** What is sent back when the button is pressed: which choice, of which very question. */
export interface Pressed {
  readonly question: number
  readonly choice: string
}

interface Button {
  readonly type: 'messageBack'
  readonly title: string
  readonly displayText: string
  readonly text: string
  readonly value: Pressed
}

interface ChannelData {
  /** Web Chat sorts by it; without it a moved clock would show an answer above its question. */
  readonly 'webchat:sequence-id': number
  readonly clientActivityID?: string
  /** The question that waits under this line; our page sends it back with the next typed words. */
  readonly 'jalon:question'?: number
}

const CARD = 'safety.'

/** A card of national numbers that no log holds: said at once when the store does not answer, after the line `after`. */
export function emergencyCard(person: string, text: string, after: number, at: string): Activity {
  const entry = { person, from: 'bot', text, choices: [], asks: null, about: CARD } as const
  const card = activityOf({ ...entry, seq: after + 0.5, at }, null)
  return { ...card, id: `${activityId(person, after)}+` }
}

/** Told to a client whose visit is over, so that our page hides at once what it shows; others pass over it. */
export const visitOver = (person: string): object => ({
  type: 'event',
  name: 'jalon/over',
  id: `${person}|over`,
  channelId: 'directline',
  conversation: { id: person },
  from: BOT,
})

/** A question whose buttons are still to be shown under what the bot says next. */
type Waiting = { readonly seq: number; readonly choices: LogEntry['choices'] } | null

/** The id of a line; ids of one conversation sort as its lines do. */
export const activityId = (person: string, seq: number): string => `${person}|${String(seq).padStart(7, '0')}`

/**
 * The lines after `after`, in order, as activities. Web Chat shows the buttons of the last line alone: a line of the bot
 * that asks nothing carries those of the question above it, until the person has spoken.
 */
export function activitiesOf(entries: readonly LogEntry[], after: number): readonly Activity[] {
  const said = entries.filter(({ dropped }) => dropped !== true)
  let waiting: Waiting = null
  const all = said.map((entry) => {
    waiting = waitingAfter(entry, waiting)
    return { seq: entry.seq, activity: activityOf(entry, waiting) }
  })
  return all.filter(({ seq }) => seq > after).map(({ activity }) => activity)
}

/** Number of the last question among those lines; null when there is none. */
export function lastQuestion(entries: readonly LogEntry[]): number | null {
  return entries.findLast((entry) => entry.from === 'bot' && entry.asks !== null)?.seq ?? null
}

function waitingAfter({ from, seq, choices, asks }: LogEntry, before: Waiting): Waiting {
  if (from === 'person') return null
  return choices.length > 0 || asks !== null ? { seq, choices } : before
}

function activityOf(entry: LogEntry, waiting: Waiting): Activity {
  const { person, seq, at } = entry
  return {
    type: 'message',
    id: activityId(person, seq),
    timestamp: at,
    channelId: 'directline',
    conversation: { id: person },
    from: entry.from === 'bot' ? BOT : { id: userId(person), role: 'user' },
    ...wordsOf(entry),
    ...(waiting !== null && waiting.choices.length > 0 && { suggestedActions: buttons(person, waiting) }),
    channelData: {
      'webchat:sequence-id': seq,
      ...(entry.clientId !== undefined && { clientActivityID: entry.clientId }),
      ...(waiting !== null && { 'jalon:question': waiting.seq }),
    },
  }
}

function wordsOf({ from, about, text }: LogEntry): Pick<Activity, 'text' | 'textFormat'> {
  return from === 'bot' && isCard(about)
    ? { text: markdownOf(text), textFormat: 'markdown' }
    : { text, textFormat: 'plain' }
}

/** `messageBack`: what is pressed shows as the person's own line, and its value names the question. */
function buttons(person: string, { seq, choices }: NonNullable<Waiting>) {
  const actions = choices.map(({ id, label }): Button => ({
    type: 'messageBack',
    title: label,
    displayText: label,
    text: label,
    value: { question: seq, choice: id },
  }))
  return { actions, to: [userId(person)] }
}

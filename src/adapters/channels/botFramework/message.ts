import { CardFactory, type Activity } from 'botbuilder'
import { isCard, markdownOf, stretchesOf, type Stretch } from '../../../domain/callable.ts'
import type { Utterance } from '../../../domain/conversation.ts'

/** Where a line goes: what is kept of an activity to speak again later. Plain JSON, without a name. */
export type Reference = ReturnType<typeof referenceOf>

export function referenceOf({
  serviceUrl,
  channelId,
  conversation: { id, tenantId },
  recipient,
  from,
}: Activity) {
  const conversation = tenantId === undefined ? { id } : { id, tenantId }
  return { serviceUrl, channelId, conversation, bot: { id: recipient.id }, user: { id: from.id } }
}

/** A stored reference, if it still is one. */
export function isReference(value: Readonly<Record<string, unknown>>): value is Reference {
  const ids = [value['conversation'], value['bot'], value['user']].map((party) => Object(party).id)
  return [value['serviceUrl'], value['channelId'], ...ids].every((part) => typeof part === 'string')
}

type Choices = Utterance['choices']

/**
 * A line as its channel shows it best: in Teams a card whose twin in words numbers the choices, in a web chat suggested
 * actions, elsewhere the numbered words. Text is plain everywhere: no Markdown, no HTML, no template. On a card of numbers each
 * one can be pressed; a notification shows a summary on a locked screen, so that such a card has none.
 */
export function messageOf(
  { channelId, conversation, bot, user }: Reference,
  { text, choices, key }: Utterance,
  question: number,
) {
  const base = { type: 'message', channelId, from: bot, recipient: user, conversation, textFormat: 'plain' }
  const numbers = isCard(key)
  if (channelId === 'msteams' && (numbers || choices.length > 0))
    return {
      ...base,
      ...(!numbers && { summary: text }),
      attachments: [card(text, choices, { question, linked: numbers })],
    }
  const suggests = SUGGESTING.has(channelId)
  const words = numbers && suggests ? { text: markdownOf(text), textFormat: 'markdown' } : { text }
  if (choices.length === 0) return { ...base, ...words }
  if (!suggests) return { ...base, text: numbered(text, choices) }
  const actions = choices.map(({ id, label }) => ({
    title: label,
    ...pressed(label, { question, choice: id }),
  }))
  return { ...base, ...words, suggestedActions: { to: [user.id], actions } }
}

const SUGGESTING = new Set(['directline', 'webchat', 'emulator'])

const numbered = (text: string, choices: Choices): string =>
  [text, ...choices.map(({ label }, index) => `${index + 1}. ${label}`)].join('\n')

interface Shown {
  readonly question: number
  /** What can be called is pressed to call it. */
  readonly linked: boolean
}

const card = (text: string, choices: Choices, { question, linked }: Shown) =>
  CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: numbered(text, choices),
    body: text
      .split('\n')
      .map((line) => block(linked ? stretchesOf(line, { card: true }) : [{ text: line }])),
    actions: choices.map(({ id, label }) => {
      const value = { question, choice: id }
      return { type: 'Action.Submit', title: label, data: { ...value, msteams: pressed(label, value) } }
    }),
  })

/** Text runs are never read as Markdown; `{{` would begin a date function, so it is parted. */
const block = (line: readonly Stretch[]) => ({
  type: 'RichTextBlock',
  inlines: line.map(({ text, opens }) => ({
    type: 'TextRun',
    text: text.replaceAll('{{', '{\u200B{'),
    ...(opens !== undefined && { selectAction: { type: 'Action.OpenUrl', title: text, url: opens } }),
  })),
})

/** A press that shows the label in the conversation and brings the value back. */
const pressed = (label: string, value: { readonly question: number; readonly choice: string }) => ({
  type: 'messageBack',
  text: label,
  displayText: label,
  value,
})

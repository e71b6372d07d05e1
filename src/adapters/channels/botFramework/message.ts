import { CardFactory, type Activity } from 'botbuilder'
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
 * actions, elsewhere the numbered words. Text is plain everywhere: no Markdown, no HTML, no template.
 */
export function messageOf(
  { channelId, conversation, bot, user }: Reference,
  { text, choices }: Utterance,
  question: number,
) {
  const base = { type: 'message', channelId, from: bot, recipient: user, conversation, textFormat: 'plain' }
  if (choices.length === 0) return { ...base, text }
  if (channelId === 'msteams') return { ...base, summary: text, attachments: [card(text, choices, question)] }
  if (!SUGGESTING.has(channelId)) return { ...base, text: numbered(text, choices) }
  const actions = choices.map(({ id, label }) => ({
    title: label,
    ...pressed(label, { question, choice: id }),
  }))
  return { ...base, text, suggestedActions: { to: [user.id], actions } }
}

const SUGGESTING = new Set(['directline', 'webchat', 'emulator'])

const numbered = (text: string, choices: Choices): string =>
  [text, ...choices.map(({ label }, index) => `${index + 1}. ${label}`)].join('\n')

const card = (text: string, choices: Choices, question: number) =>
  CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: numbered(text, choices),
    body: text.split('\n').map(plainBlock),
    actions: choices.map(({ id, label }) => {
      const value = { question, choice: id }
      return { type: 'Action.Submit', title: label, data: { ...value, msteams: pressed(label, value) } }
    }),
  })

/** Text runs are never read as Markdown; `{{` would begin a date function, so it is parted. */
const plainBlock = (line: string) => ({
  type: 'RichTextBlock',
  inlines: [{ type: 'TextRun', text: line.replaceAll('{{', '{\u200B{') }],
})

/** A press that shows the label in the conversation and brings the value back. */
const pressed = (label: string, value: { readonly question: number; readonly choice: string }) => ({
  type: 'messageBack',
  text: label,
  displayText: label,
  value,
})

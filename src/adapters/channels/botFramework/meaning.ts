import { hash } from 'node:crypto'
import type { Activity } from 'botbuilder'
import type { Incoming } from '../../../domain/conversation.ts'

/** What an activity asks of us: a turn, a fixed sentence (a key of `locales/`), or nothing. */
export type Meaning =
  | { readonly kind: 'turn'; readonly key: string; readonly incoming: Incoming }
  | { readonly kind: 'sentence'; readonly sentence: 'botFramework.group' | 'botFramework.files' }
  | { readonly kind: 'nothing' }

const NOTHING: Meaning = { kind: 'nothing' }

/** Reads an activity. The key is channel, conversation, kind and activity id; an edit adds a hash of its new text. */
export function meaningOf(activity: Activity): Meaning {
  const { type, name, action, membersAdded, channelData, value, text } = activity
  switch (type) {
    case 'message':
      return saidIn(activity)
    case 'messageUpdate':
      return channelData?.eventType === 'undeleteMessage'
        ? NOTHING
        : saidIn(activity, hash('sha256', text ?? ''))
    case 'invoke': {
      const choice =
        name === 'adaptiveCard/action' && !isShared(activity) ? choiceIn(value?.action?.data) : null
      return choice === null ? NOTHING : turn(activity, choice)
    }
    case 'conversationUpdate':
      return (membersAdded ?? []).length > 0 ? openingOf(activity) : NOTHING
    case 'installationUpdate':
      return action?.startsWith('add') === true ? openingOf(activity) : NOTHING
    default:
      return NOTHING
  }
}

function saidIn(activity: Activity, edit?: string): Meaning {
  if (isShared(activity)) return { kind: 'sentence', sentence: 'botFramework.group' }
  const choice = choiceIn(activity.value)
  if (choice !== null) return turn(activity, choice, edit)
  const text = wordsOf(activity)
  if (text !== '') return turn(activity, { kind: 'words', text, shown: null }, edit)
  // Teams adds its words as HTML to every message.
  const files = (activity.attachments ?? []).filter(({ contentType }) => contentType !== 'text/html')
  return files.length > 0 ? { kind: 'sentence', sentence: 'botFramework.files' } : NOTHING
}

const openingOf = (activity: Activity): Meaning =>
  isShared(activity) ? NOTHING : turn(activity, { kind: 'opening' })

function turn({ channelId, conversation, type, id }: Activity, incoming: Incoming, edit?: string): Meaning {
  const parts = [channelId, conversation.id, type, id, ...(edit === undefined ? [] : [edit])]
  return { kind: 'turn', key: parts.join('/'), incoming }
}

/** A conversation that others can read. */
const isShared = ({ conversation: { isGroup, conversationType } }: Activity): boolean =>
  isGroup || conversationType === 'groupChat' || conversationType === 'channel'

/** A button of ours, as a card or a suggested action brings it back. */
function choiceIn(value: unknown): Incoming | null {
  const { question, choice } = Object(value)
  const isOurs = typeof choice === 'string' && choice.length <= 200 && Number.isSafeInteger(question)
  return isOurs ? { kind: 'choice', choice, question } : null
}

/** What the person typed. Teams writes our mention into it, and escapes it as HTML does. */
function wordsOf({ channelId, text, entities, recipient }: Activity): string {
  const words = (text ?? '').toWellFormed().replaceAll('\0', '')
  if (channelId !== 'msteams') return words.trim()
  const mentions = (entities ?? []).filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  )
  return unescapeHtml(mentions.reduce((left, { text }) => left.replaceAll(String(text), ''), words)).trim()
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

const unescapeHtml = (text: string): string =>
  text.replaceAll(/&(?:(amp|lt|gt|quot|apos|nbsp)|#(3[29]|160));/g, (_, name?: string, code?: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ''),
  )

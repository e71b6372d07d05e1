import type { Activity } from 'botbuilder'
import type { Incoming } from '../../../domain/conversation.ts'

/** What an activity asks of us: a turn, a fixed sentence (a key of `locales/`), or nothing. */
export type Meaning =
  | { readonly kind: 'turn'; readonly key: string; readonly incoming: Incoming }
  | { readonly kind: 'sentence'; readonly sentence: 'botFramework.group' | 'botFramework.files' }
  | { readonly kind: 'nothing' }

const NOTHING: Meaning = { kind: 'nothing' }

/**
 * Reads an activity. The key is channel, conversation, kind and activity id; an edit, which has the id of its message, adds the
 * instant that Teams gives it: the same however often it is sent again. Keys are stored, so nothing in one comes of the words.
 */
export function meaningOf(activity: Activity): Meaning {
  const { type, name, action, membersAdded, channelData, value } = activity
  switch (type) {
    case 'message':
      return saidIn(activity)
    case 'messageUpdate':
      return channelData?.eventType === 'undeleteMessage' ? NOTHING : saidIn(activity, editOf(activity))
    case 'invoke':
      return name === 'adaptiveCard/action' ? privately(activity, choiceIn(value?.action?.data)) : NOTHING
    case 'conversationUpdate':
      return privately(activity, (membersAdded ?? []).length > 0 ? { kind: 'opening' } : null)
    case 'installationUpdate':
      return privately(activity, action?.startsWith('add') === true ? { kind: 'opening' } : null)
    default:
      return NOTHING
  }
}

const INSTANT = /^[\dTZ:.+-]{1,40}$/

/** Empty for an edit without an instant, which no connector sends: all those of one message are then one turn. */
const editOf = ({ timestamp }: Activity): string => {
  const instant = String(timestamp ?? '')
  return INSTANT.test(instant) ? instant : ''
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

const privately = (activity: Activity, incoming: Incoming | null): Meaning =>
  incoming === null || isShared(activity) ? NOTHING : turn(activity, incoming)

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
  const ours = (entities ?? []).filter(
    ({ type, mentioned }) => type === 'mention' && mentioned?.id === recipient.id,
  )
  return unescapeHtml(
    ours.reduce((left, mention) => left.replaceAll(String(mention['text']), ''), words),
  ).trim()
}

/** `&amp;` last, or what was typed as `&lt;` would be read as `<`. */
const ESCAPES = '&nbsp; &#160; &lt; &gt; &quot; &#39; &apos; &amp;'.split(' ')
const TYPED = [' ', ' ', '<', '>', '"', "'", "'", '&']

const unescapeHtml = (text: string): string =>
  ESCAPES.reduce((left, escape, index) => left.replaceAll(escape, TYPED[index] ?? escape), text)

import type { Pressed } from './activity.ts'
import type { Refusal } from './replies.ts'

/** What a client posted, once looked at: never trusted for who speaks, nor for the language that a conversation has. */
export type Posted =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly shown: number | null
      /** As the client claims it; empty when it claims none. */
      readonly lang: string
      readonly clientId?: string
    }
  | { readonly kind: 'choice'; readonly pressed: Pressed; readonly clientId?: string }
  /** Typing, events: answered, and nothing more. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'refused'; readonly why: Refusal }

/** Bytes of an activity, and characters of its text, at most. */
const LARGEST = 32 * 1024
const LONGEST = 4000

type Fields = Readonly<Record<string, unknown>>

const refuse = (why: Refusal): Posted => ({ kind: 'refused', why })

/** Reads the body of a posted activity; whatever it holds, this answers. */
export function posted(body: Buffer): Posted {
  if (body.length > LARGEST) return refuse('TooLong')
  const activity = fieldsOf(parsed(body))
  if (activity === null || typeof activity['type'] !== 'string') return refuse('BadBody')
  return activity['type'] === 'message' ? message(activity) : { kind: 'ignored' }
}

/** Words to be heard for danger, in whatever was posted. */
export type Heard = Pick<Posted & { kind: 'words' }, 'text' | 'lang'>

/** Characters heard at each end of a message that is longer than any that is taken. */
const HEARD = 16_000

/**
 * What was written in a posted message, also in one that will be refused: too long, with a file, wrongly named. Null when
 * there are no words, or a button was pressed. A file comes with its activity as a part of a form.
 */
export function wordsIn(body: Buffer): Heard | null {
  const activity = fieldsOf(parsed(body)) ?? fieldsOf(parsed(activityPart(body)))
  if (activity === null || activity['type'] !== 'message' || pressedOf(activity['value']) !== null)
    return null
  const said = [activity['text'], activity['value']].find((one) => typeof one === 'string')
  if (said === undefined) return null
  const ends = said.length > 2 * HEARD ? `${said.slice(0, HEARD)}\n${said.slice(-HEARD)}` : said
  return { text: readable(ends), lang: langOf(activity) }
}

const PART = 'content-type: application/vnd.microsoft.activity'
const HEAD_ENDS = '\r\n\r\n'

/** The first part of a form that is an activity; empty when there is none. Each mark is looked for once: nothing here is slow. */
function activityPart(body: Buffer): Buffer {
  const form = body.toString('latin1')
  const part = form.toLowerCase().indexOf(PART)
  const head = part < 0 ? -1 : form.indexOf(HEAD_ENDS, part)
  if (head < 0) return Buffer.alloc(0)
  const start = head + HEAD_ENDS.length
  const end = form.indexOf('\r\n--', start)
  return body.subarray(start, end < 0 ? body.length : end)
}

const langOf = ({ locale }: Fields): string => (isShortText(locale, 35) ? locale : '')

/** A JSON object read from bytes, or null. */
export function parsedObject(body: Buffer): Fields | null {
  return body.length > LARGEST ? null : fieldsOf(parsed(body))
}

function message(activity: Fields): Posted {
  const channelData = fieldsOf(activity['channelData']) ?? {}
  const clientId = channelData['clientActivityID']
  if (clientId !== undefined && !isShortText(clientId, 128)) return refuse('BadId')
  const own = clientId === undefined ? {} : { clientId }
  const pressed = pressedOf(activity['value'])
  if (pressed !== null) return { kind: 'choice', pressed, ...own }
  if (hasFiles(activity)) return refuse('NoFiles')
  return words(activity, numberOf(channelData['jalon:question']), own)
}

function words(activity: Fields, shown: number | null, own: { readonly clientId?: string }): Posted {
  const said = typeof activity['text'] === 'string' ? activity['text'] : activity['value']
  if (typeof said !== 'string') return refuse('BadActivity')
  if (said.length > LONGEST) return refuse('TooLong')
  const text = readable(said)
  if (text === '') return refuse('BadActivity')
  return { kind: 'words', text, shown, lang: langOf(activity), ...own }
}

function pressedOf(value: unknown): Pressed | null {
  const fields = fieldsOf(value)
  const question = numberOf(fields?.['question'])
  const choice = fields?.['choice']
  return question !== null && isShortText(choice, 200) ? { question, choice } : null
}

const hasFiles = ({ attachments }: Fields): boolean => Array.isArray(attachments) && attachments.length > 0

/** Without control characters, nor halves of a character, that no store or screen could hold. */
// oxlint-disable-next-line no-control-regex -- they are what is taken out
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g
const readable = (text: string): string =>
  text.replaceAll('\r\n', '\n').toWellFormed().replaceAll(CONTROL, '').trim()

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return null
  }
}

const fieldsOf = (value: unknown): Fields | null => (isObject(value) ? value : null)

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isShortText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= most && value.isWellFormed()

const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null

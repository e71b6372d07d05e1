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
  const lang = isShortText(activity['locale'], 35) ? activity['locale'] : ''
  return text === '' ? refuse('BadActivity') : { kind: 'words', text, shown, lang, ...own }
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

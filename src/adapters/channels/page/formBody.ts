import type { WebRequest } from '../../../application/ports/route.ts'
import { spokenIn } from '../../../domain/language.ts'
import type { Incoming } from '../../../domain/conversation.ts'

/** The fields of an urlencoded form; null when the body is something else, or names a field twice. */
export function formOf({ headers, body }: WebRequest): ReadonlyMap<string, string> | null {
  if (!/^application\/x-www-form-urlencoded\b/i.test(headers['content-type'] ?? '')) return null
  const fields = new Map<string, string>()
  for (const [name, value] of new URLSearchParams(body.toString('utf8'))) {
    if (fields.has(name) || fields.size > 15) return null
    fields.set(name, value)
  }
  return fields
}

/** What a form of the chat says. `key` is null when the form had none. */
export interface Said {
  readonly key: string | null
  /** Number after which the script wants to read, null for a whole page. */
  readonly after: number | null
  /** Language of the page that the form was on; null when it does not say one that is spoken. */
  readonly lang: string | null
  readonly incoming: Exclude<Incoming, { readonly kind: 'opening' }>
}

const KEY = /^[\w-]{8,64}$/
const CHOICE = /^(\d{1,9})\.([^\s]{1,64})$/

/** Reads a form of the chat; null when no form of ours can have sent it. Empty words are words. */
export function saidIn(form: ReadonlyMap<string, string> | null): Said | null {
  if (form === null) return null
  const key = form.get('key') ?? null
  const shown = numberIn(form.get('shown'))
  const after = numberIn(form.get('after'))
  const incoming = incomingOf(form, shown === undefined ? null : shown)
  if (incoming === null || after === undefined || shown === undefined) return null
  const lang = spokenIn(form.get('lang') ?? '')
  return key !== null && !KEY.test(key) ? null : { key, after, lang, incoming }
}

function incomingOf(form: ReadonlyMap<string, string>, shown: number | null): Said['incoming'] | null {
  const choice = form.get('choice')
  const text = form.get('text')
  if (choice === undefined) return text === undefined ? null : { kind: 'words', text: text.trim(), shown }
  const [, question, id] = CHOICE.exec(choice) ?? []
  return id === undefined ? null : { kind: 'choice', choice: id, question: Number(question) }
}

/** A log number; null when absent or 0, undefined when it is none. */
function numberIn(value: string | undefined): number | null | undefined {
  if (value === undefined || value === '') return null
  return /^\d{1,9}$/.test(value) ? Number(value) || null : undefined
}

import type { WebReply } from '../../application/ports/route.ts'

/** Code of each answer that a program may meet at the door; people read a page instead. */
const CODES: Readonly<Record<number, string>> = {
  400: 'bad_request',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  408: 'too_slow',
  413: 'too_large',
  415: 'compressed',
  429: 'too_many',
  500: 'fault',
  503: 'busy',
}

/** HTML of an answer that a person may meet, by status; the words come from `locales/`. */
export type FaultPage = (status: number) => {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** The same answer for everybody: it holds nothing of the request and nothing of the fault. */
export function faultReply(status: number, page: FaultPage | null): WebReply {
  if (page === null)
    return { status, headers: JSON_TYPE, body: JSON.stringify({ error: { code: CODES[status] ?? 'fault' } }) }
  const { body, headers } = page(status)
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body }
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** What may be written about a fault: its kind and the place in our code, never its message. */
export function placeOf(fault: unknown): { readonly kind: string; readonly at: string } {
  if (!(fault instanceof Error)) return { kind: typeof fault, at: '' }
  const frame = fault.stack?.split('\n').find((line) => /^\s+at .*\.ts:\d+/.test(line)) ?? ''
  return {
    kind: fault.name,
    at: frame
      .trim()
      .replace(/^at /, '')
      .replace(/\S*\/(?=(?:src|dialogs)\/)/, ''),
  }
}

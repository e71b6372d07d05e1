import type { ServerResponse } from 'node:http'
import type { WebReply } from '../../application/ports/route.ts'

/** Nothing is loaded, framed or guessed unless a reply says more; a reply's own headers win. */
const SAFE: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
}

/** What every reply carries; behind https, browsers are also told to stay there. */
export function safeHeaders(https: boolean): Readonly<Record<string, string>> {
  return https ? { ...SAFE, 'strict-transport-security': 'max-age=31536000' } : SAFE
}

export interface Sending {
  readonly headers: Readonly<Record<string, string>>
  readonly close: boolean
}

/** Writes a whole reply, once; what was already answered or left stays as it is. */
export function sendWhole(response: ServerResponse, reply: WebReply, sending: Sending): void {
  if (response.headersSent || response.destroyed) return
  const body = typeof reply.body === 'string' ? Buffer.from(reply.body) : (reply.body ?? Buffer.alloc(0))
  const headers: Record<string, string | number> = { ...sending.headers, ...lowerCase(reply.headers) }
  if (reply.status !== 204 && reply.status !== 304) headers['content-length'] = body.length
  if (sending.close) headers['connection'] = 'close'
  response.writeHead(reply.status, headers)
  response.end(body)
}

/** Header names as we write them, so that a reply's own header replaces ours. */
export function lowerCase(headers: WebReply['headers']): Record<string, string> {
  const named: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers ?? {})) named[name.toLowerCase()] = value
  return named
}

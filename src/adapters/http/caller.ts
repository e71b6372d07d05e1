import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Caller } from './rateLimit.ts'

/**
 * Who asks. `X-Forwarded-For` counts only with that many trusted proxies in front (0: none), from the right: what is
 * further left was written by the client. Credentials are kept hashed.
 */
export function callerOf(request: IncomingMessage, trustedProxies: number): Caller {
  const ip = addressOf(request, trustedProxies)
  const secret = request.headers.authorization ?? request.headers.cookie
  const credential = secret === undefined ? null : hash('sha256', secret, 'base64url')
  return { ip, credential, key: credential ?? `${ip} ${(request.headers['user-agent'] ?? '').slice(0, 200)}` }
}

function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = request.headers['x-forwarded-for']
  const hops = trustedProxies > 0 && typeof forwarded === 'string' ? forwarded.split(',') : []
  const address = hops.at(-trustedProxies)?.trim() || request.socket.remoteAddress || ''
  return networkOf(address.slice(0, 45))
}

/** An IPv6 subscriber holds a whole /64; an IPv4 address may come dressed as IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!plain.includes(':')) return plain
  const groups = plain.split(':')
  const gap = groups.indexOf('')
  return groups.slice(0, gap >= 0 && gap < 4 ? Math.max(gap, 1) : 4).join(':')
}

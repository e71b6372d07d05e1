import { request as overHttp, type IncomingMessage } from 'node:http'
import { request as overHttps } from 'node:https'

const MOST_READ = 4_096
const PLAIN = { open: overHttp, stands: 'connect' }
const SECURE = { open: overHttps, stands: 'secureConnect' }

/** What came of a POST: an answer, no connection (so nothing left us), or silence once the request may have left. */
export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string; readonly body: string }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'lost'; readonly reason: 'timeout' | 'reset' }

export interface Post {
  readonly to: URL
  readonly path: string
  readonly json: string
  readonly token: string | null
  readonly deadlineMs: number
}

/**
 * One POST over Node's own kept connections (and its proxy, if one is set), never repeated, no redirect followed; it
 * settles by its deadline and never rejects.
 */
export function post({ to, path, json, token, deadlineMs }: Post): Promise<Posted> {
  const { open, stands } = to.protocol === 'https:' ? SECURE : PLAIN
  const headers: Record<string, string | number> = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  }
  if (token !== null) headers['authorization'] = `Bearer ${token}`
  return new Promise((resolve) => {
    const request = open({ host: to.hostname, port: to.port, path, method: 'POST', headers })
    let stood = false
    let reason: 'timeout' | 'reset' = 'reset'
    const deadline = setTimeout(() => {
      reason = 'timeout'
      request.destroy()
    }, deadlineMs)
    request.on('socket', (socket) => {
      if (socket.connecting) socket.once(stands, () => (stood = true))
      else stood = true
    })
    request.on('response', (reply) => read(reply, resolve))
    request.on('error', () => resolve(stood ? { kind: 'lost', reason } : { kind: 'unreached' }))
    request.on('close', () => clearTimeout(deadline))
    request.end(json)
  })
}

/** A status stands once it has arrived, however the rest of the answer ends; only a refusal's words are read. */
function read(reply: IncomingMessage, settle: (posted: Posted) => void): void {
  const { statusCode: status = 0, headers } = reply
  const retryAfter = headers['retry-after'] ?? ''
  let body = ''
  reply.on('error', () => undefined)
  if (status < 300) settle({ kind: 'answered', status, retryAfter, body })
  else reply.on('close', () => settle({ kind: 'answered', status, retryAfter, body }))
  reply.on('data', (chunk: Buffer) => (body = (body + chunk.toString()).slice(0, MOST_READ)))
}

import { Agent, request as overHttp, type IncomingMessage } from 'node:http'
import { Agent as SecureAgent, request as overHttps } from 'node:https'

const MOST_READ = 4_096
const KEPT = { keepAlive: true, timeout: 20_000, maxSockets: 256 }
const PLAIN = { open: overHttp, agent: new Agent(KEPT), stands: 'connect' }
const SECURE = { open: overHttps, agent: new SecureAgent(KEPT), stands: 'secureConnect' }

/** What came of a POST: an answer, no connection (so nothing left us), or silence once the request may have left. */
export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string; readonly body: string }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'lost'; readonly reason: 'timeout' | 'reset' }

/** One POST over kept connections, never repeated, no redirect followed; settles within `deadlineMs` and never rejects. */
export function post(url: string, json: string, { token, deadlineMs }: PostOptions): Promise<Posted> {
  const { open, agent, stands } = url.startsWith('https:') ? SECURE : PLAIN
  return new Promise((resolve) => {
    const request = open(url, { method: 'POST', agent, headers: headersOf(json, token) })
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
    request.on('response', (reply) => void read(reply).then(resolve))
    request.on('error', () => resolve(stood ? { kind: 'lost', reason } : { kind: 'unreached' }))
    request.on('close', () => clearTimeout(deadline))
    request.end(json)
  })
}

interface PostOptions {
  readonly token: string | null
  readonly deadlineMs: number
}

const headersOf = (json: string, token: string | null) => ({
  'content-type': 'application/json; charset=utf-8',
  'content-length': Buffer.byteLength(json),
  ...(token !== null && { authorization: `Bearer ${token}` }),
})

/** A status stands once it has arrived, however the rest of the answer ends. */
function read(reply: IncomingMessage): Promise<Posted> {
  const { statusCode: status = 0, headers } = reply
  const retryAfter = headers['retry-after'] ?? ''
  let body = ''
  reply.setEncoding('utf8').on('data', (chunk: string) => (body = (body + chunk).slice(0, MOST_READ)))
  reply.on('error', () => undefined)
  return new Promise((resolve) => {
    reply.on('close', () => resolve({ kind: 'answered', status, retryAfter, body }))
  })
}

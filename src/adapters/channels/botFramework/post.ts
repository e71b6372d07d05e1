import { Agent, request as overHttp, type IncomingMessage } from 'node:http'
import { Agent as SecureAgent, request as overHttps } from 'node:https'

const DEADLINE_MS = 10_000
const MOST_READ = 4_096
const KEPT = { keepAlive: true, timeout: 20_000, maxSockets: 256 }
const plain = new Agent(KEPT)
const secure = new SecureAgent(KEPT)

/** What came of a POST: an answer, no connection (so nothing left us), or silence once the request may have left. */
export type Posted =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string; readonly body: string }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'lost'; readonly reason: 'timeout' | 'reset' }

/** One POST over kept connections, never repeated, no redirect followed; settles within 10 s and never rejects. */
export function post(url: string, token: string | null, json: string): Promise<Posted> {
  return new Promise((resolve) => {
    const isSecure = url.startsWith('https:')
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(json),
    }
    const options = {
      method: 'POST',
      headers: token === null ? headers : { ...headers, authorization: `Bearer ${token}` },
    }
    const request = isSecure
      ? overHttps(url, { ...options, agent: secure })
      : overHttp(url, { ...options, agent: plain })
    let stood = false
    let reason: 'timeout' | 'reset' = 'reset'
    const deadline = setTimeout(() => {
      reason = 'timeout'
      request.destroy()
    }, DEADLINE_MS)
    request.on('socket', (socket) => {
      if (socket.connecting) socket.once(isSecure ? 'secureConnect' : 'connect', () => (stood = true))
      else stood = true
    })
    request.on('response', (reply) => void read(reply).then(resolve))
    request.on('error', () => resolve(stood ? { kind: 'lost', reason } : { kind: 'unreached' }))
    request.on('close', () => clearTimeout(deadline))
    request.end(json)
  })
}

/** A status stands once it has arrived, however the rest of the answer ends. */
function read(reply: IncomingMessage): Promise<Posted> {
  let body = ''
  reply.setEncoding('utf8')
  reply.on('data', (chunk: string) => (body.length < MOST_READ ? (body += chunk) : body))
  reply.on('error', () => undefined)
  const { statusCode: status = 0, headers } = reply
  return new Promise((resolve) => {
    reply.on('close', () =>
      resolve({ kind: 'answered', status, retryAfter: headers['retry-after'] ?? '', body }),
    )
  })
}

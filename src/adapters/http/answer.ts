import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Route, WebReply, WebRequest } from '../../application/ports/route.ts'
import { inTime, Late } from '../../application/within.ts'
import { discard, readBody } from './body.ts'
import { callerOf } from './caller.ts'
import { cookiesOf } from './cookies.ts'
import type { EventStreams } from './eventStream.ts'
import { faultReply, placeOf, type FaultPage } from './faults.ts'
import type { Limits } from './limits.ts'
import type { Caller, RateLimit } from './rateLimit.ts'
import { sendWhole } from './reply.ts'
import { isSameOrigin } from './sameOrigin.ts'

/** A route with what only the door needs to know of it. */
export interface ServedRoute extends Route {
  /** Bytes of body that it takes; the default is the door's. */
  readonly bodyBytes?: number
  /** Its own 429: some clients read `Retry-After` in another unit. */
  tooMany?(waitMs: number): WebReply
}

/** One line about the door: counts, kinds and places; never a text, a path or a name. */
export type DoorLog = (event: string, fields: Readonly<Record<string, string | number>>) => void

/** What every answer needs, with nothing left optional. */
export interface Door {
  readonly limits: Limits
  readonly rates: RateLimit
  readonly streams: EventStreams
  readonly headers: Readonly<Record<string, string>>
  readonly faultPage: FaultPage | null
  readonly passes: (fault: unknown) => boolean
  readonly publicHost: string | null
  readonly trustedProxies: number
  readonly now: () => number
  readonly log: DoorLog
  /** Set once the door closes: connections are not kept. */
  closing: boolean
}

export interface Exchange {
  readonly route: ServedRoute
  readonly incoming: IncomingMessage & { readonly params?: unknown }
  readonly response: ServerResponse
}

/** Answers one request of a route, whatever happens; nothing of a fault leaves the process. */
export async function answer(door: Door, exchange: Exchange): Promise<void> {
  try {
    await serve(door, exchange)
  } catch (fault) {
    door.log('http_fault', { route: exchange.route.path, ...placeOf(fault) })
    if (exchange.response.headersSent) exchange.response.destroy()
    else sendFault(door, exchange, fault instanceof Late || door.passes(fault) ? 503 : 500)
  }
}

/** The same answer for everybody: as a page to a browser, as a code to a program. */
export function sendFault(
  door: Door,
  exchange: Omit<Exchange, 'route'> & Partial<Exchange>,
  status: number,
): void {
  const { incoming, response, route } = exchange
  const asPage = route ? route.limit === 'page' : (incoming.headers.accept ?? '').includes('text/html')
  send(door, response, faultReply(status, asPage ? door.faultPage : null))
}

function send(door: Door, response: ServerResponse, reply: WebReply, close = false): void {
  sendWhole(response, reply, { headers: door.headers, close: close || door.closing })
}

async function serve(door: Door, exchange: Exchange): Promise<void> {
  const { route, incoming, response } = exchange
  if (Object.values(incoming.params ?? {}).includes('')) return sendFault(door, { incoming, response }, 404)
  const caller = callerOf(incoming, door.trustedProxies)
  const refusal = refusedUnread(door, exchange, caller)
  if (refusal) return send(door, response, refusal, !(await discard(incoming)))

  const bytes = route.method === 'POST' ? (route.bodyBytes ?? door.limits.bodyBytes) : 0
  const read = await readBody(incoming, { bytes, ms: door.limits.bodyMs })
  if (read.kind === 'gone') return
  if (read.kind === 'refused') {
    return send(door, response, fault(door, route, read.status), !read.drained)
  }
  const request = webRequest(incoming, { body: read.body, ip: caller.ip })
  const reply = await looked(door, route, route.handle(request))
  if (route.limit) door.rates.learn(caller, reply.status, door.now())
  deliver(door, exchange, { reply, caller })
}

/** Nobody looks at an empty window for long. A form is waited for by its own page alone, which gives back what was written. */
function looked(door: Door, route: ServedRoute, handled: Promise<WebReply>): Promise<WebReply> {
  const isRead = route.limit === 'page' && route.method === 'GET'
  return isRead ? inTime(door.limits.pageMs, handled) : handled
}

function refusedUnread(door: Door, { route, incoming }: Exchange, caller: Caller): WebReply | null {
  const wait = route.limit ? door.rates.admit(route.limit, caller, door.now()) : 0
  if (wait > 0) return tooMany(door, route, wait)
  return isForeign(door, incoming) ? fault(door, route, 403) : null
}

/** A browser that another site made send a form; whoever shows a token was not made to by a link or a form. */
function isForeign(door: Door, incoming: IncomingMessage): boolean {
  if (incoming.method !== 'POST' || incoming.headers.authorization !== undefined) return false
  return !isSameOrigin(namedHeaders(incoming), door.publicHost)
}

function tooMany(door: Door, route: ServedRoute, wait: number): WebReply {
  if (route.tooMany) return route.tooMany(wait)
  const reply = fault(door, route, 429)
  return { ...reply, headers: { ...reply.headers, 'retry-after': String(Math.ceil(wait / 1000)) } }
}

function fault(door: Door, route: ServedRoute, status: number): WebReply {
  return faultReply(status, route.limit === 'page' ? door.faultPage : null)
}

function deliver(
  door: Door,
  { incoming, response }: Exchange,
  { reply, caller }: { readonly reply: WebReply; readonly caller: Caller },
): void {
  if (reply.stream === undefined || incoming.method === 'HEAD') return send(door, response, reply)
  if (response.destroyed) return
  if (!door.streams.mayOpen(caller.key)) return send(door, response, faultReply(503, null))
  door.streams.open(response, reply, { caller: caller.key, headers: door.headers })
}

function webRequest(
  incoming: Exchange['incoming'],
  { body, ip }: { readonly body: Buffer; readonly ip: string },
): WebRequest {
  const target = incoming.url ?? '/'
  const mark = target.indexOf('?')
  return {
    method: incoming.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    params: stringsOf(incoming.params),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers: namedHeaders(incoming),
    cookies: cookiesOf(incoming.headers.cookie),
    body,
    ip,
  }
}

function namedHeaders(incoming: IncomingMessage): WebRequest['headers'] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Node joins every header that comes twice, but for `set-cookie`, which is no request's.
  return incoming.headers as WebRequest['headers']
}

/** What the router took out of the path, under the names of the route's own pattern. */
function stringsOf(params: unknown): Record<string, string> {
  const named: Record<string, string> = {}
  for (const [name, value] of Object.entries(params ?? {})) if (typeof value === 'string') named[name] = value
  return named
}

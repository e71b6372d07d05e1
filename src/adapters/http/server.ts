import type { Server as HttpServer } from 'node:http'
import type { Duplex } from 'node:stream'
import './nodeResponse.ts'
import { createServer, type Request, type Response, type Server } from 'restify'
import type { Upgrade } from '../../application/ports/route.ts'
import { answer, sendFault, type Door, type DoorLog, type ServedRoute } from './answer.ts'
import { callerOf } from './caller.ts'
import { eventStreams } from './eventStream.ts'
import type { FaultPage } from './faults.ts'
import { isWellFormed } from './guard.ts'
import { healthRoutes } from './health.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { rateLimit } from './rateLimit.ts'
import { safeHeaders, sendWhole } from './reply.ts'
import { upgradeHandler } from './upgrades.ts'

declare module 'restify' {
  /** restify 12 has it; the published types are older. */
  interface Server {
    first(guard: (incoming: Request, response: Response) => boolean): void
  }
}

export interface HttpSettings {
  readonly routes: readonly ServedRoute[]
  readonly upgrades: readonly Upgrade[]
  /** 0: any free one. */
  readonly port: number
  /** Loopback unless told otherwise. */
  readonly host?: string
  readonly limits?: Partial<Limits>
  /** Whether everything behind the door can serve, for `/readyz`. */
  readonly ready?: () => Promise<boolean>
  /** What links begin with; https there makes replies say so. */
  readonly publicUrl?: string
  /** How many proxies in front write `X-Forwarded-For`; 0 by default: it is not believed. */
  readonly trustedProxies?: number
  readonly faultPage?: FaultPage
  /** Whether a fault will pass by itself: it is answered 503, any other 500. */
  readonly passes?: (fault: unknown) => boolean
  readonly log?: DoorLog
  /** Ms that never go back. */
  readonly now?: () => number
}

export interface RunningHttp {
  readonly url: string
  readonly port: number
  /** Stops accepting, ends streams and sockets, lets what is being answered finish (`drainMs`). */
  close(): Promise<void>
}

/** Opens the door: one restify server for all routes; rejects when the port is taken. */
export async function startHttp(settings: HttpSettings): Promise<RunningHttp> {
  const door = doorOf(settings)
  const server = createServer({ name: '', noWriteContinue: false })
  // restify's logger is pino's, though its types say bunyan's; what it would say may hold a request's text.
  Object.assign(server.log, { level: 'silent' })
  // restify hands on the errors of the socket that listens, and ends the process where nobody hears them.
  server.on('error', (error: NodeJS.ErrnoException) => door.log('http_socket', { code: error.code ?? '' }))
  guard(server, door)
  for (const route of [...healthRoutes(settings.ready), ...settings.routes]) mount(server, door, route)
  server.on('restifyError', (incoming, response, error) => {
    sendFault(
      door,
      { incoming, response },
      error.statusCode === 405 ? 405 : error.statusCode === 404 ? 404 : 500,
    )
  })
  const sockets = acceptUpgrades(server, door, settings.upgrades)
  // Made without TLS: Node's own.
  const http = server.server as HttpServer
  bound(http, door.limits)
  await listening(http, settings)
  return running(http, door, sockets)
}

function doorOf(settings: HttpSettings): Door {
  const limits = { ...defaultLimits, ...settings.limits }
  const publicUrl = settings.publicUrl === undefined ? null : new URL(settings.publicUrl)
  return {
    limits,
    rates: rateLimit(limits),
    streams: eventStreams(limits),
    headers: safeHeaders(publicUrl?.protocol === 'https:'),
    faultPage: settings.faultPage ?? null,
    passes: settings.passes ?? (() => false),
    publicHost: publicUrl?.host ?? null,
    trustedProxies: settings.trustedProxies ?? 0,
    now: settings.now ?? (() => performance.now()),
    log: settings.log ?? (() => {}),
    closing: false,
  }
}

/** Before restify touches a request: it exits on a malformed Host, and queues without end. */
function guard(server: Server, door: Door): void {
  server.first((incoming, response) => {
    const overloaded = server.inflightRequests() - door.streams.count() > door.limits.inFlight
    if (isWellFormed(incoming) && !overloaded) return true
    const headers = overloaded ? { ...door.headers, 'retry-after': '1' } : door.headers
    sendWhole(response, { status: overloaded ? 503 : 400 }, { headers, close: true })
    return false
  })
}

function mount(server: Server, door: Door, route: ServedRoute): void {
  const handle = async (incoming: Request, response: Response): Promise<void> => {
    await answer(door, { route, incoming, response })
  }
  if (route.method === 'POST') server.post(route.path, handle)
  else if (route.method === 'OPTIONS') server.opts(route.path, handle)
  else {
    server.get(route.path, handle)
    server.head(route.path, handle)
  }
}

function acceptUpgrades(server: Server, door: Door, upgrades: readonly Upgrade[]): Set<Duplex> {
  const sockets = new Set<Duplex>()
  const handle = upgradeHandler(upgrades, (request) => {
    return door.rates.admit('api', callerOf(request, door.trustedProxies), door.now()) === 0
  })
  server.on('upgrade', (request, socket: Duplex, head) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    handle(request, socket, head)
  })
  return sockets
}

function bound(http: HttpServer, limits: Limits): void {
  Object.assign(http, {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: Math.min(limits.headersMs, 1_000),
    keepAliveTimeout: limits.keepAliveMs,
    maxRequestsPerSocket: limits.requestsPerSocket,
    maxConnections: limits.connections,
    maxHeadersCount: 100,
  })
}

function listening(http: HttpServer, { port, host }: HttpSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host ?? '127.0.0.1', () => {
      http.off('error', reject)
      resolve()
    })
  })
}

function running(http: HttpServer, door: Door, sockets: ReadonlySet<Duplex>): RunningHttp {
  const close = async (): Promise<void> => {
    door.closing = true
    const closed = new Promise((resolve) => http.close(resolve))
    door.streams.closeAll()
    for (const socket of sockets) socket.destroy()
    const deadline = setTimeout(() => http.closeAllConnections(), door.limits.drainMs)
    await closed
    clearTimeout(deadline)
  }
  return { ...whereabouts(http), close }
}

function whereabouts(http: HttpServer): Pick<RunningHttp, 'url' | 'port'> {
  const bound = http.address()
  if (bound === null || typeof bound === 'string') return { url: '', port: 0 }
  const host = bound.family === 'IPv6' ? `[${bound.address}]` : bound.address
  return { url: `http://${host}:${bound.port}`, port: bound.port }
}

import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Upgrade } from '../../../application/ports/route.ts'
import type { Instant } from '../../../domain/localTime.ts'
import type { Access } from './access.ts'
import { emergencyCard } from './activity.ts'
import { delivery, oneAtATime, PACE, type DeliveryPorts } from './delivery.ts'
import type { Grant } from './tokens.ts'

/** Where sockets are opened; the token in the query says for whom. */
export const STREAM_PATH = '/v3/directline/stream'

interface Deps extends DeliveryPorts {
  readonly real: () => number
  readonly now: () => Instant
}

type Granted = Extract<Access, { kind: 'granted' }>

interface Open {
  readonly socket: WebSocket
  readonly grant: Grant
  /** Looks again: is the visit open, is there something new? */
  readonly wake: () => void
  /** Last number sent. */
  readonly last: () => number
  alive: boolean
  heard: number
}

export interface Streams {
  readonly upgrades: readonly Upgrade[]
  /** Looks again at the sockets of a person at once, for instance when their visits were hidden. */
  readonly wake: (person: string) => void
  /** Says what no log holds, at once and without a watermark, on every socket of a person in this process; how many. */
  readonly show: (person: string, text: string) => number
  /** Says goodbye to every socket. */
  readonly close: () => void
}

/** Messages of the client between two beats: it has nothing to say but an empty ping every 20 s. */
const MOST_HEARD = 30
const MOST_SOCKETS = 20

/** The sockets on which lines of the log reach clients, each at its own pace: one frame at a time, none held in memory. */
export function streams(deps: Deps): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: 16_384, perMessageDeflate: false })
  const all = new Set<Open>()
  const spent = spentTokens(deps.real)
  const sockets = (person: string): readonly Open[] => [...all].filter(({ grant }) => grant.person === person)
  const beat = setInterval(() => all.forEach((open) => beatOf(open)), (deps.pace ?? PACE).beat).unref()

  const admitted = async (url: string): Promise<Granted | number> => {
    const access = await deps.door.stream(queryOf(url).get('t') ?? '')
    if (access.kind === 'refused') return 403
    if (sockets(access.grant.person).length >= MOST_SOCKETS) return 429
    return spent(access.id, access.until) ? 403 : access
  }

  const open = (socket: WebSocket, grant: Grant, watermark: string | null): void => {
    const { more, last } = delivery(deps, { socket, grant, watermark })
    const wake = oneAtATime(more)
    const mine: Open = { socket, grant, wake, last, alive: true, heard: 0 }
    const stop = deps.log.watch(grant.person, wake)
    all.add(mine)
    socket.on('pong', () => (mine.alive = true))
    socket.on('message', () => (mine.heard += 1) > MOST_HEARD && socket.close(1008))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      all.delete(mine)
      stop()
    })
    wake()
  }

  const handle = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const url = request.url ?? ''
    const access = await admitted(url)
    if (typeof access === 'number') return decline(socket, access)
    server.handleUpgrade(request, socket, head, (client) =>
      open(client, access.grant, queryOf(url).get('watermark')),
    )
  }

  return {
    upgrades: [
      {
        path: STREAM_PATH,
        handle(request, socket, head) {
          // For good: an error event that nobody hears ends the process.
          socket.on('error', () => socket.destroy())
          handle(request, socket, head).catch(() => decline(socket, 503))
        },
      },
    ],
    wake: (person) => sockets(person).forEach(({ wake }) => wake()),
    show(person, text) {
      const open = sockets(person).filter(({ socket }) => socket.readyState === socket.OPEN)
      for (const { socket, last } of open)
        socket.send(JSON.stringify({ activities: [emergencyCard(person, text, last(), deps.now())] }))
      return open.length
    },
    close: () => {
      clearInterval(beat)
      all.forEach(({ socket }) => closeSoon(socket))
      server.close()
    },
  }
}

/** A token opens one socket: those used are remembered until they are past. */
function spentTokens(real: () => number): (id: string, until: number) => boolean {
  const spent = new Map<string, number>()
  return (id, until) => {
    for (const [old, end] of spent) {
      if (end > real()) break
      spent.delete(old)
    }
    const before = spent.has(id)
    spent.set(id, until)
    return before
  }
}

function beatOf(open: Open): void {
  if (!open.alive) return open.socket.terminate()
  open.alive = false
  open.heard = 0
  open.socket.ping()
  open.wake()
}

/** The query of a request's address, which may be anything at all. */
function queryOf(url: string): URLSearchParams {
  const at = url.indexOf('?')
  return new URLSearchParams(at === -1 ? '' : url.slice(at + 1))
}

const REASONS: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  429: 'Too Many Requests',
  503: 'Service Unavailable',
}

function decline(socket: Duplex, status: number): void {
  socket.once('finish', () => socket.destroy())
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status] ?? 'Refused'}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  )
}

/** Says goodbye, and does not wait long for the answer. */
function closeSoon(socket: WebSocket): void {
  socket.close(1001)
  setTimeout(() => socket.terminate(), 1000).unref()
}

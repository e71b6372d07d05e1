import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Log, Upgrade } from '../../../application/ports.ts'
import type { Access, Door } from './access.ts'
import { frameAfter, placeOf } from './replay.ts'
import type { Shown } from './shown.ts'
import type { Grant } from './tokens.ts'

/** Where sockets are opened; the token in the query says for whom. */
export const STREAM_PATH = '/v3/directline/stream'

interface Deps {
  readonly door: Door
  readonly log: Log
  readonly shown: Shown
  readonly real: () => number
  readonly pace?: Pace
}

type Granted = Extract<Access, { kind: 'granted' }>

interface Open {
  readonly socket: WebSocket
  readonly grant: Grant
  /** Looks again: is the visit open, is there something new? */
  readonly wake: () => void
  alive: boolean
  heard: number
}

export interface Streams {
  readonly upgrades: readonly Upgrade[]
  /** Looks again at the sockets of a person at once, for instance when their visits were hidden. */
  readonly wake: (person: string) => void
  /** Says goodbye to every socket. */
  readonly close: () => void
}

/** Milliseconds. */
export interface Pace {
  /** Between two looks at a socket: does it answer, is its visit still open? */
  readonly beat: number
  /** A frame that the client has not taken by then ends its socket. */
  readonly patience: number
}
const PACE: Pace = { beat: 15_000, patience: 30_000 }
/** Messages of the client between two beats: it has nothing to say but an empty ping every 20 s. */
const MOST_HEARD = 30
const MOST_SOCKETS = 20

/** The sockets on which lines of the log reach clients, each at its own pace: one frame at a time, none held in memory. */
export function streams(deps: Deps): Streams {
  const server = new WebSocketServer({ noServer: true, maxPayload: 16_384, perMessageDeflate: false })
  const all = new Set<Open>()
  const spent = spentTokens(deps.real)
  const beat = setInterval(() => all.forEach((open) => beatOf(open)), (deps.pace ?? PACE).beat).unref()

  const admitted = async (url: string): Promise<Granted | number> => {
    const access = await deps.door.stream(queryOf(url).get('t') ?? '')
    if (access.kind === 'refused') return 403
    if (countOf(all, access.grant.person) >= MOST_SOCKETS) return 429
    return spent(access.id, access.until) ? 403 : access
  }

  const open = (socket: WebSocket, grant: Grant, watermark: string | null): void => {
    const wake = once(sending(deps, { socket, grant, watermark }), () => socket.close(1011))
    const mine: Open = { socket, grant, wake, alive: true, heard: 0 }
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
    wake: (person) => all.forEach((open) => open.grant.person === person && open.wake()),
    close: () => {
      clearInterval(beat)
      all.forEach(({ socket }) => closeSoon(socket))
      server.close()
    },
  }
}

interface Sending {
  readonly socket: WebSocket
  readonly grant: Grant
  readonly watermark: string | null
}

/** Sends what is new since the last time, frame after frame, waiting for each to be taken. */
function sending(
  { door, log, shown, pace = PACE }: Deps,
  { socket, grant, watermark }: Sending,
): () => Promise<void> {
  const { person, device } = grant
  let after: number | null = null

  return async () => {
    if (!(await door.stillOpen(grant))) return socket.close(1000)
    after ??= await placeOf(log, person, watermark)
    for (let more = true; more && socket.readyState === socket.OPEN;) {
      const { activities, watermark, last, question, full } = await frameAfter(log, person, after)
      if (activities.length > 0) await taken(socket, JSON.stringify({ activities, watermark }), pace.patience)
      shown.note(device, question)
      after = last
      more = full
    }
  }
}

/** Resolves once the frame has left this process; a client too slow for it is cut off. */
function taken(socket: WebSocket, frame: string, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => socket.terminate(), patience).unref()
    socket.send(frame, () => {
      clearTimeout(late)
      resolve()
    })
  })
}

/** Runs the work, once more if it was asked for meanwhile, never twice at a time. */
function once(work: () => Promise<void>, failed: () => void): () => void {
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    running = true
    try {
      do {
        again = false
        await work()
      } while (again)
    } finally {
      running = false
    }
  }
  return () => {
    again = true
    if (!running) run().catch(failed)
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

function countOf(all: ReadonlySet<Open>, person: string): number {
  let count = 0
  for (const { grant } of all) if (grant.person === person) count += 1
  return count
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

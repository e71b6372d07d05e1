import type { ServerResponse } from 'node:http'
import type { WebReply } from '../../application/ports/route.ts'
import { lowerCase } from './reply.ts'

const BACKLOG = 1024 * 1024

export interface EventStreams {
  /** False when this caller, or everybody together, has too many open. */
  mayOpen(caller: string): boolean
  open(response: ServerResponse, reply: WebReply, about: StreamAbout): void
  count(): number
  /** Ends them all; each client comes back by itself. */
  closeAll(): void
}

export interface StreamAbout {
  readonly caller: string
  readonly headers: Readonly<Record<string, string>>
}

export interface StreamLimits {
  readonly streams: number
  readonly streamsPerCaller: number
  readonly heartbeatMs: number
}

/** Server-sent events: counted, kept alive by comments, dropped when a client does not read. */
export function eventStreams(limits: StreamLimits): EventStreams {
  const open = new Set<ServerResponse>()
  const perCaller = new Map<string, number>()
  const counted = (caller: string, step: 1 | -1): void => {
    const now = (perCaller.get(caller) ?? 0) + step
    if (now > 0) perCaller.set(caller, now)
    else perCaller.delete(caller)
  }
  return {
    count: () => open.size,
    mayOpen: (caller) => open.size < limits.streams && (perCaller.get(caller) ?? 0) < limits.streamsPerCaller,
    open(response, reply, { caller, headers }) {
      open.add(response)
      counted(caller, 1)
      response.once('close', () => {
        open.delete(response)
        counted(caller, -1)
      })
      begin(response, { ...headers, ...lowerCase(reply.headers) }, reply.status)
      pump(response, reply.stream, limits.heartbeatMs)
    },
    closeAll() {
      for (const response of open) response.end()
    },
  }
}

function begin(response: ServerResponse, headers: Record<string, string>, status: number): void {
  response.writeHead(status, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
  response.flushHeaders()
}

function pump(response: ServerResponse, stream: WebReply['stream'], heartbeatMs: number): void {
  const closed = new AbortController()
  const write = (chunk: string): void => {
    if (closed.signal.aborted || response.writableEnded) return
    response.write(chunk)
    if (response.writableLength > BACKLOG) response.destroy()
  }
  const heartbeat = setInterval(write, heartbeatMs, ':\n\n')
  response.once('close', () => {
    clearInterval(heartbeat)
    closed.abort()
  })
  stream?.(write, closed.signal)
}

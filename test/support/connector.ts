import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** One POST that reached the connector, as it came; `activity` is null when its body never did. */
export interface Arrived {
  readonly path: string
  readonly authorization: string | null
  readonly activity: Record<string, unknown> | null
}

/** What the connector does with a POST. */
export type Answer =
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
      readonly afterMs?: number
    }
  /** Cuts the connection at the request's head, once its whole body is there, or in the middle of its own answer. */
  | 'reset before body'
  | 'reset after body'
  | 'truncated answer'
  | 'silence'

/** A Bot Framework connector of our own: a real HTTP server with its own log, answering as it was told, else 200. */
export interface FakeConnector {
  readonly url: string
  /** Every POST, in the order of arrival, answered or not. */
  readonly arrived: readonly Arrived[]
  /** The activities that it accepted (2xx). */
  readonly accepted: readonly Record<string, unknown>[]
  /** What the next POSTs are answered; 200 once these are used up. */
  answer(...next: readonly Answer[]): void
  /** Resolves when so many POSTs have arrived; rejects after 5 s. */
  received(count: number): Promise<void>
  /** Refuses connections until `reopen`. */
  shut(): Promise<void>
  reopen(): Promise<void>
  clear(): void
  close(): Promise<void>
}

/** Starts the connector on a free port of loopback. */
export async function fakeConnector(): Promise<FakeConnector> {
  const arrived: Arrived[] = []
  const accepted: Record<string, unknown>[] = []
  const script: Answer[] = []
  const waiting = new Set<() => void>()

  const arrive = (post: Arrived): void => {
    arrived.push(post)
    for (const look of waiting) look()
  }

  const server = createServer((request, response) => {
    const answer = script.shift() ?? { status: 200 }
    void serve({ request, response }, { answer, arrive, accept: (activity) => accepted.push(activity) })
  })
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const shut = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await listen(0)
  // Listening on TCP, so its address is not a pipe's name.
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/`,
    arrived,
    accepted,
    answer: (...next) => script.push(...next),
    received: (count) => reached(() => arrived.length >= count, waiting),
    shut,
    reopen: () => listen(port),
    clear() {
      arrived.length = 0
      accepted.length = 0
      script.length = 0
    },
    close: async () => {
      if (server.listening) await shut()
    },
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

interface Treatment {
  readonly answer: Answer
  arrive(post: Arrived): void
  accept(activity: Record<string, unknown>): void
}

async function serve({ request, response }: Exchange, { answer, arrive, accept }: Treatment): Promise<void> {
  const head = { path: request.url ?? '', authorization: request.headers.authorization ?? null }
  if (answer === 'reset before body') {
    arrive({ ...head, activity: null })
    request.socket.resetAndDestroy()
    return
  }
  const activity = JSON.parse(await textOf(request)) as Record<string, unknown>
  arrive({ ...head, activity })
  if (answer === 'silence') return
  if (answer === 'reset after body') {
    request.socket.resetAndDestroy()
    return
  }
  if (answer === 'truncated answer') {
    accept(activity)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"id":')
    setTimeout(() => request.socket.destroy(), 20)
    return
  }
  if (answer.afterMs !== undefined) await new Promise((resolve) => setTimeout(resolve, answer.afterMs))
  if (answer.status < 300) accept(activity)
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
  response.end(JSON.stringify(answer.body ?? { id: 'sent' }))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

async function reached(is: () => boolean, waiting: Set<() => void>): Promise<void> {
  if (is()) return
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('the connector did not receive what was waited for')),
      5_000,
    )
    const look = (): void => {
      if (!is()) return
      clearTimeout(late)
      waiting.delete(look)
      resolve()
    }
    waiting.add(look)
  })
}

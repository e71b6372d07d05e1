import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { loopback, type Loopback } from './loopback.ts'

export type Json = Readonly<Record<string, unknown>>

/** One POST that reached the connector, as it came; `activity` is null when its body never did. */
export interface Arrived {
  readonly path: string
  readonly authorization: string | null
  readonly activity: Json | null
}

/** What the connector does with a POST: an answer, or a connection cut at the head, after the body, in its own answer. */
export type Answer =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }
  | 'reset before body'
  | 'reset after body'
  | 'truncated answer'
  | 'silence'

/** A Bot Framework connector: a real HTTP server with its own log, answering as it was told, else 200. */
export interface FakeConnector extends Loopback {
  /** Every POST, in the order of arrival, answered or not. */
  readonly arrived: readonly Arrived[]
  /** The activities that it answered with 200, whether or not the answer came through. */
  readonly accepted: readonly Json[]
  /** What the next POSTs are answered; 200 once these are used up. */
  answer(...next: readonly Answer[]): void
  /** Resolves when so many POSTs have arrived; rejects after 5 s. */
  received(count: number): Promise<void>
  /** Empties its log and its script. */
  clear(): void
}

/** Starts the connector on a free port of loopback. */
export async function fakeConnector(): Promise<FakeConnector> {
  const arrived: Arrived[] = []
  const accepted: Json[] = []
  const script: Answer[] = []
  const server = await loopback((request, response) => {
    const answer = script.shift() ?? { status: 200 }
    void serve({ request, response, arrived, accepted }, answer)
  })
  return {
    ...server,
    url: `${server.url}/`,
    arrived,
    accepted,
    answer: (...next) => void script.push(...next),
    async received(count) {
      for (let waited = 0; arrived.length < count; waited += 5) {
        if (waited > 5_000) throw new Error(`${arrived.length} of ${count} POSTs arrived`)
        await sleep(5)
      }
    },
    clear: () => [arrived, accepted, script].forEach((list) => list.splice(0)),
  }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly arrived: Arrived[]
  readonly accepted: Json[]
}

async function serve({ request, response, arrived, accepted }: Exchange, answer: Answer): Promise<void> {
  const head = { path: request.url ?? '', authorization: request.headers.authorization ?? null }
  if (answer === 'reset before body') {
    arrived.push({ ...head, activity: null })
    return void request.socket.resetAndDestroy()
  }
  const activity: Json = Object(await json(request))
  arrived.push({ ...head, activity })
  if (answer === 'silence') return
  if (answer === 'reset after body') return void request.socket.resetAndDestroy()
  if (answer === 'truncated answer') {
    accepted.push(activity)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 })
    response.write('{"id":')
    await sleep(20)
    return void request.socket.destroy()
  }
  if (answer.status === 200) accepted.push(activity)
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
  response.end(JSON.stringify(answer.body ?? { id: 'sent' }))
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** A connector that takes every reply at once and tells who got one. */
export interface Sink {
  readonly url: string
  /** Resolves when that conversation has got so many more replies than now. */
  replies(conversation: string, count: number): Promise<void>
  /** Resolves when that conversation has got no reply for a second. */
  settled(conversation: string): Promise<void>
  /** Replies that a conversation has got. */
  count(conversation: string): number
  close(): Promise<void>
}

interface Waiter {
  readonly until: number
  resolve(): void
}

/** Starts the connector on a free port. */
export async function replySink(): Promise<Sink> {
  const counts = new Map<string, number>()
  const waiters = new Map<string, Waiter>()
  const got = (conversation: string): void => {
    const count = (counts.get(conversation) ?? 0) + 1
    counts.set(conversation, count)
    const waiter = waiters.get(conversation)
    if (waiter === undefined || count < waiter.until) return
    waiters.delete(conversation)
    waiter.resolve()
  }
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"1"}')
      got(decodeURIComponent(request.url?.split('/')[3] ?? ''))
    })
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    count: (conversation) => counts.get(conversation) ?? 0,
    async settled(conversation) {
      for (let seen = -1; seen !== counts.get(conversation);) {
        seen = counts.get(conversation) ?? 0
        await sleep(1_000)
      }
    },
    replies: (conversation, count) =>
      new Promise((resolve) => {
        waiters.set(conversation, { until: (counts.get(conversation) ?? 0) + count, resolve })
      }),
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

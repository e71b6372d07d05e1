import { Agent, request } from 'node:http'
import type { Sink } from './sink.ts'

/** Whoever writes: a conversation of its own and an Entra id. */
export interface Account {
  readonly conversation: string
  readonly entraId: string
}

export interface Target {
  readonly url: string
  readonly token: string
  readonly sink: Sink
  /** Replies that one message gets. */
  readonly lines: number
  readonly text: string
}

/** A turn is over when its message is acknowledged and its replies are at the connector; times in ms. */
export interface Measured {
  readonly turns: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
}

/** So many people write, each waiting for the answer before writing again, for so long. */
export async function load(
  target: Target,
  { accounts, concurrent, ms }: { accounts: readonly Account[]; concurrent: number; ms: number },
): Promise<Measured> {
  const agent = kept(concurrent)
  const began = performance.now()
  const spent: number[] = []
  const people = Array.from({ length: concurrent }, (_, index) =>
    accounts.filter((__, at) => at % concurrent === index),
  )
  await Promise.all(
    people.map(async (mine) => {
      for (let turn = 0; performance.now() - began < ms; turn += 1) {
        const account = mine[turn % mine.length]
        if (account === undefined) return
        const from = performance.now()
        const replied = target.sink.replies(account.conversation, target.lines)
        await say(target, account, agent)
        await replied
        spent.push(performance.now() - from)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const sorted = spent.toSorted((a, b) => a - b)
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { turns: spent.length, seconds, p50: at(0.5), p99: at(0.99) }
}

/** One conversation, that many messages at once, again and again; resolves when all are acknowledged. */
export async function burst(
  target: Target,
  account: Account,
  { at, rounds }: { at: number; rounds: number },
): Promise<void> {
  const agent = kept(at)
  for (let round = 0; round < rounds; round += 1)
    await Promise.all(Array.from({ length: at }, () => say(target, account, agent)))
  agent.destroy()
}

const kept = (sockets: number): Agent => new Agent({ keepAlive: true, maxSockets: sockets })
const alone = new Agent()
let messages = 0

/** Posts one message and waits for its 200. */
export function say({ url, token, sink, text }: Target, account: Account, agent = alone): Promise<void> {
  messages += 1
  const body = JSON.stringify({
    type: 'message',
    id: `${process.pid}-${messages}`,
    timestamp: '2026-03-02T06:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: sink.url,
    from: { id: `29:${account.entraId}`, name: 'Awa', aadObjectId: account.entraId },
    recipient: { id: '28:bot', name: 'Bot' },
    conversation: { id: account.conversation, conversationType: 'personal', tenantId: 'tenant-1' },
    textFormat: 'plain',
    text,
    locale: 'fr-FR',
  })
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    authorization: `Bearer ${token}`,
  }
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/messages`, { method: 'POST', agent, headers }, (reply) => {
      reply.resume().on('end', () => {
        if (reply.statusCode === 200) resolve()
        else reject(new Error(`${url} answered ${reply.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

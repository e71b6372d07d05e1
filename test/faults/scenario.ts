import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Connection } from 'mongoose'
import type { Address } from '../../src/application/ports/deliver.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { thursday } from '../support/builders.ts'
import { openWorld, type World } from '../support/world.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'

export type Kind = 'turn' | 'slot' | 'undo' | 'send' | 'act'

export interface Order {
  readonly uri: string
  readonly connector: string
  readonly kind: Kind
  readonly run: string
  readonly killAfter: number | null
}

export const AWA = 'per-awa'
/** Monday, ten o'clock at La Réunion. */
export const NOW = '2026-03-02T06:00:00.000Z'
const EARLIER = '2026-03-02T05:30:00.000Z'

export const addressAt = (connector: string): Address => ({
  channel: 'botFramework',
  reference: {
    serviceUrl: connector,
    channelId: 'msteams',
    conversation: { id: 'conversation-1' },
    bot: { id: 'bot' },
    user: { id: 'awa' },
  },
})

/** A world at the point where one thing is about to be done, and the connector that will hear of it. */
export async function before(
  kind: Kind,
): Promise<{ readonly world: World; readonly connector: FakeConnector }> {
  const connector = await fakeConnector()
  const draw = { ref: () => 'ABC-DEF-GHJ', id: counter('setup') }
  let instant = EARLIER
  const world = await openWorld({
    setting: { draw, run: 'setup', clock: { now: () => instant, real: realTime } },
    deliver: async () => ({ kind: 'delivered' }),
    cast: { slots: kind === 'slot' ? [thursday] : [] },
  })
  await greet(world, connector.url)
  instant = NOW
  if (kind !== 'send') await answered(world, connector.url, ANSWERS[kind])
  if (kind === 'act') await hear(world, connector.url, { key: 'activity-2', text: 'oui' })
  await world.finish.forgetDone()
  return { world, connector }
}

async function greet(world: World, connector: string): Promise<void> {
  for (const [key, choice] of [
    ['a', ''],
    ['b', 'understood'],
    ['c', 'yes'],
    ['d', 'any'],
  ] as const) {
    const question = (await world.view(AWA))?.open?.seq ?? 0
    const incoming =
      choice === '' ? ({ kind: 'opening' } as const) : ({ kind: 'choice', choice, question } as const)
    const { said } = await world.handleTurn({ person: AWA, key, incoming, address: addressAt(connector) })
    await said
  }
}

/** What the person says first: a date that the advisor has to accept, an hour that is free, or that they cannot come. */
const ANSWERS = {
  turn: 'plutôt jeudi après-midi',
  act: 'plutôt jeudi après-midi',
  slot: 'jeudi à 14h',
  undo: 'je ne peux pas',
}

async function answered(world: World, connector: string, text: string): Promise<void> {
  await world.sendDue()
  await hear(world, connector, { key: 'activity-1', text })
}

async function hear(
  world: World,
  connector: string,
  { key, text }: { readonly key: string; readonly text: string },
): Promise<void> {
  const incoming = { kind: 'words', text, shown: null } as const
  const { said } = await world.handleTurn({ person: AWA, key, incoming, address: addressAt(connector) })
  await said
}

const counter = (name: string) => {
  let count = 0
  return () => `${name}-${(count += 1)}`
}

/** Runs the victim; null when it killed itself, else how many operations it did. */
export function victim(order: Order): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, 'victim.ts')
    const child = spawn(process.execPath, [file, JSON.stringify(order)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(null)
      else if (code === 0) resolve(Number(printed))
      else reject(new Error(`The victim ended with ${code}.`))
    })
  })
}

/** Every collection and the connector's log, without what no two runs can share (real instants, names of runs). */
export interface Dump {
  readonly collections: Readonly<Record<string, readonly unknown[]>>
  readonly connector: readonly unknown[]
}

const VOLATILE = new Set([
  'since',
  'serviceUrl',
  'by',
  'w',
  'until',
  'fence',
  'sendingAt',
  'settings',
  'delivery',
  'status',
  'reason',
  'sentAt',
  'v',
])

export async function dump(connection: Connection, connector: FakeConnector): Promise<Dump> {
  const db = connection.getClient().db(connection.name)
  const names = (await db.listCollections().toArray()).map(({ name }) => name).sort()
  const collections: Record<string, readonly unknown[]> = {}
  for (const name of names) {
    if (name.startsWith('system.') || name === 'leases') continue
    const docs = await db.collection(name).find().sort({ _id: 1 }).toArray()
    collections[name] = docs.map((doc) => stable(doc, name))
  }
  return { collections, connector: connector.accepted.map((one) => stable(one, '')) }
}

/** Keys hold a real instant; `uncertain` marks are looked at apart. */
function stable(value: unknown, under: string): unknown {
  if (Array.isArray(value)) return value.map((one) => stable(one, under))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !VOLATILE.has(name) && !(under === 'keys' && name === 'at'))
      .map(([name, inner]) => [name, stable(inner, name)]),
  )
}

/** Lines that are marked uncertain in the log, by number, and planned messages that are. */
export async function uncertain(connection: Connection): Promise<number> {
  const db = connection.getClient().db(connection.name)
  return await db.collection('activities').countDocuments({ 'delivery.kind': 'uncertain' })
}

/** What differs between two dumps, in words. */
export function differences(actual: Dump, expected: Dump, uncertainLines: number): readonly string[] {
  const collections = [...new Set([...Object.keys(actual.collections), ...Object.keys(expected.collections)])]
  const changed = collections.filter(
    (name) => !isDeepStrictEqual(actual.collections[name] ?? [], expected.collections[name] ?? []),
  )
  const doubled = actual.connector.length - new Set(actual.connector.map((one) => JSON.stringify(one))).size
  const unheard = expected.connector.filter(
    (one) => !actual.connector.some((other) => isDeepStrictEqual(one, other)),
  )
  const strange = actual.connector.filter(
    (one) => !expected.connector.some((other) => isDeepStrictEqual(one, other)),
  )
  return [
    ...changed.map(
      (name) =>
        `${name}: ${JSON.stringify(actual.collections[name])} is not ${JSON.stringify(expected.collections[name])}`,
    ),
    ...(doubled > 0 ? [`${doubled} lines reached the connector twice`] : []),
    ...(strange.length > 0 ? [`never said before: ${JSON.stringify(strange)}`] : []),
    ...(unheard.length > uncertainLines ? [`lost: ${JSON.stringify(unheard)}`] : []),
  ]
}

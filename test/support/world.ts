import { randomUUID } from 'node:crypto'
import type { Connection } from 'mongoose'
import type { Deliver } from '../../src/application/ports/deliver.ts'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import { movableClock, type MovableClock, realTime } from '../../src/adapters/clock.ts'
import { randomDraw } from '../../src/adapters/ids.ts'
import { LEASED } from '../../src/adapters/mongo/leases.ts'
import { openConnection, prepareStore } from '../../src/adapters/mongo/store.ts'
import { compose, type Service, type Setting } from '../../src/compose.ts'
import { toEpoch } from '../../src/domain/localTime.ts'
import { store, theCast, type Cast } from './builders.ts'
import { freshDatabase } from './database.ts'
import { atTheEnd } from './hooks.ts'

/** The whole service over a real MongoDB, with a clock that the test moves. */
export interface World extends Service {
  readonly clock: MovableClock
  readonly connection: Connection
  readonly uri: string
  /** One message of a person by the web, its lines said. */
  tell(person: string, incoming: TurnRequest['incoming'], key?: string): Promise<void>
  write(person: string, text: string): Promise<void>
  press(person: string, choice: string): Promise<void>
  /** Moves the clock, stopping wherever something is due, as a demonstration does. */
  moveTo(instant: string): Promise<void>
  /** Another process over the same store. */
  another(setting?: Partial<Setting>): Promise<Service & { readonly connection: Connection }>
  end(): Promise<void>
}

export interface WorldSetting {
  readonly now?: string
  readonly cast?: Partial<Cast>
  readonly deliver?: Deliver
  readonly setting?: Partial<Setting>
  /** A prepared store to begin again in, emptied first; otherwise the world has one to itself until its end. */
  readonly over?: PreparedStore
}

export interface PreparedStore {
  readonly uri: string
  readonly connection: Connection
  drop(): Promise<void>
}

/** A store with its collections and indexes, for one world or for several that follow each other. */
export async function preparedStore(): Promise<PreparedStore> {
  const { uri, drop } = await freshDatabase('world')
  const connection = await openConnection(uri)
  await prepareStore(connection)
  return { uri, connection, drop: () => connection.close().then(drop) }
}

/** Stores whose world has ended, for those that come: making one takes as long as ten worlds. */
const spare: PreparedStore[] = []
atTheEnd(async () => {
  await Promise.all(spare.map((one) => one.drop()))
})

/** Everything goes but the leases' documents, which are made beforehand and are given back. */
async function emptied(store: PreparedStore): Promise<PreparedStore> {
  const { connection } = store
  const collections = await connection.getClient().db(connection.name).collections()
  const filled = collections.filter(({ collectionName }) => collectionName !== LEASED)
  await Promise.all([
    ...filled.map((one) => one.deleteMany({})),
    connection.collection(LEASED).updateMany({}, { $set: { by: null, until: new Date(0) } }),
  ])
  return store
}

export async function openWorld({
  now = '2026-03-02T09:30:00+04:00',
  cast,
  deliver,
  setting,
  over,
}: WorldSetting = {}): Promise<World> {
  const again = over ?? spare.pop()
  const database = again === undefined ? await preparedStore() : await emptied(again)
  const { connection } = database
  await store(connection, { ...theCast, ...cast })
  const clock = movableClock({ offset: toEpoch(now) - realTime(), latest: null })
  const made = {
    connection,
    clock,
    run: randomUUID(),
    dpo: 'dpo@example.org',
    ...(deliver && { deliver }),
    ...setting,
  }
  const service = compose(made)
  for (const { id } of { ...theCast, ...cast }.people) await service.plan(id)
  const others: Connection[] = []

  const tell: World['tell'] = async (person, incoming, key = randomDraw.id()) => {
    const { said } = await service.handleTurn({ person, key, incoming, address: { channel: 'web' } })
    await said
  }
  return {
    ...service,
    clock,
    connection,
    uri: database.uri,
    tell,
    write: async (person, text) =>
      tell(person, { kind: 'words', text, shown: await lastShown(service, person) }),
    press: async (person, choice) =>
      tell(person, { kind: 'choice', choice, question: (await lastShown(service, person)) ?? 0 }),
    moveTo: (instant) => moveTo(service, clock, instant),
    async another(changed = {}) {
      const own = await openConnection(database.uri)
      others.push(own)
      return { ...compose({ ...made, run: randomUUID(), connection: own, ...changed }), connection: own }
    },
    async end() {
      await service.close()
      await Promise.all(others.map((one) => one.close()))
      if (over === undefined) spare.push(database)
    },
  }
}

async function lastShown(service: Service, person: string): Promise<number | null> {
  const view = await service.view(person)
  return view?.open?.seq ?? null
}

async function moveTo(service: Service, clock: MovableClock, instant: string): Promise<void> {
  for (;;) {
    await service.sendDue()
    const next = await service.outbox.nextAt()
    if (next === null || toEpoch(next) > toEpoch(instant)) break
    if (next > clock.now()) clock.moveTo(next)
  }
  clock.moveTo(instant)
  await service.sendDue()
}

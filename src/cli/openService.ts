import { randomUUID } from 'node:crypto'
import type { Connection } from '../adapters/mongo/store.ts'
import type { Config } from '../config.ts'
import { movableClock, realTime, systemClock, type MovableClock } from '../adapters/clock.ts'
import { openEmbeddedStore } from '../adapters/mongo/embedded/embeddedStore.ts'
import { findInstance, type Instance } from '../adapters/mongo/embedded/instance.ts'
import { mongoSettings, type Settings } from '../adapters/mongo/settings.ts'
import { openConnection, prepareStore } from '../adapters/mongo/store.ts'
import { compose, type Service, type Setting } from '../compose.ts'
import { Fault } from '../errors.ts'
import { fromEpoch, toEpoch, type Instant } from '../domain/localTime.ts'
import { isOpen, nextOpening } from '../domain/gate.ts'
import { calendarOf } from '../domain/office.ts'
import { territoryById } from '../domain/territory.ts'
import { people } from './people.ts'
import { finishImport, SAMPLE, seed } from './seed.ts'

/** A store at hand: the running instance's, the configured one, or the embedded one opened for this verb. */
export interface OpenStore {
  readonly uri: string
  readonly instance: Instance | null
  close(): Promise<void>
}

const noted = (sentence: string): void => void process.stderr.write(`${sentence}\n`)

/** Finds the store of a running instance by the data folder, or starts one; `close` stops what was started. */
export async function openStore(config: Config): Promise<OpenStore> {
  const instance = await findInstance(config.data)
  if (config.mongoUri !== null) return { uri: config.mongoUri, instance, close: async () => undefined }
  if (instance !== null) return { uri: instance.mongoUri, instance, close: async () => undefined }
  const store = await openEmbeddedStore({ folder: config.data, env: process.env, progress: noted })
  return { uri: withDatabase(store.uri), instance: null, close: () => store.stop() }
}

/** The embedded store's own database. */
function withDatabase(uri: string): string {
  const address = new URL(uri)
  address.pathname = '/jalon'
  return address.href
}

export interface Opened {
  readonly config: Config
  readonly connection: Connection
  readonly settings: Settings
  readonly service: Service
  readonly instance: Instance | null
  /** Null in a service for real people. */
  readonly demonstration: { readonly clock: MovableClock; keepClock(): Promise<void> } | null
  close(): Promise<void>
}

export interface Opening {
  /** Seed an empty store with the sample territory, if this may be a demonstration. */
  readonly seed: 'people' | 'nobody' | 'leave'
  /** An instant, checked by the verb. */
  readonly clock?: string | undefined
  readonly setting?: (clock: Setting['clock']) => Partial<Setting>
}

/** A service over the store of this configuration, with the clock that the store keeps; nothing stays open if it fails. */
export async function openService(config: Config, opening: Opening): Promise<Opened> {
  const store = await openStore(config)
  let connection: Connection | null = null
  try {
    connection = await connected(store.uri)
    return await serviceOver({ config, store, connection }, opening)
  } catch (fault) {
    await connection?.close()
    await store.close()
    throw fault
  }
}

/** What the driver says may name accounts: only the kind of its fault is told. */
async function connected(uri: string): Promise<Connection> {
  try {
    return await openConnection(uri)
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : typeof cause
    throw new Fault('store_unreachable', { kind }, { cause })
  }
}

interface Over {
  readonly config: Config
  readonly store: OpenStore
  readonly connection: Connection
}

async function serviceOver({ config, store, connection }: Over, opening: Opening): Promise<Opened> {
  await prepareStore(connection)
  const db = connection.getClient().db(connection.name)
  const settings = mongoSettings(db)
  const isDemonstration = await mayDemonstrate(config, { connection, settings, opening })
  if (!isDemonstration && opening.clock !== undefined)
    throw new Fault('not_a_demonstration', { what: '--clock' })
  const clock = isDemonstration ? await demonstrationClock(settings, opening.clock) : null
  const service = compose({
    connection,
    clock: clock ?? systemClock,
    run: randomUUID(),
    dpo: config.dpo,
    spreads: clock === null,
    ...opening.setting?.(clock ?? systemClock),
  })
  const keepClock = async (): Promise<void> => {
    if (clock !== null) await settings.keepClock({ offset: clock.offset, latest: clock.latest })
  }
  if (isDemonstration && store.instance === null) await keepClock()
  if (store.instance === null) await finishImport({ connection, service })
  if (isDemonstration && opening.seed !== 'leave')
    await seedOnce({ connection, settings, service }, opening.seed)
  return {
    config,
    connection,
    settings,
    service,
    instance: store.instance,
    demonstration: clock === null ? null : { clock, keepClock },
    async close() {
      await service.close()
      await connection.close()
      await store.close()
    },
  }
}

interface Seeding {
  readonly connection: Connection
  readonly settings: Settings
  readonly service: Service
}

async function seedOnce(
  { connection, settings, service }: Seeding,
  what: 'people' | 'nobody',
): Promise<void> {
  if (
    (await settings.demonstration()) !== null &&
    (what === 'nobody' || !(await people(connection).isEmpty()))
  )
    return
  await settings.markDemonstration(what === 'people')
  if (what === 'people') await seed({ connection, service })
}

/** Nothing configured, and a store that is empty or was seeded as a demonstration. */
async function mayDemonstrate(
  config: Config,
  { connection, settings, opening }: { connection: Connection; settings: Settings; opening: Opening },
): Promise<boolean> {
  if (config.production || config.mongoUri !== null || config.appId !== null) return false
  if ((await settings.demonstration()) !== null) return true
  return opening.seed !== 'leave' && (await people(connection).isEmpty())
}

async function demonstrationClock(settings: Settings, wanted: string | undefined): Promise<MovableClock> {
  const kept = await settings.clock()
  const clock = movableClock(kept ?? { offset: firstInstant() - realTime(), latest: null })
  if (wanted === undefined) return clock
  const start = kept === null ? movableClock({ offset: toEpoch(wanted) - realTime(), latest: null }) : clock
  if (kept !== null && !start.moveTo(fromEpoch(toEpoch(wanted))))
    throw new Fault('clock_backwards', { now: clock.now() })
  return start
}

/** The next open hour of the sample territory: now, if messages may leave now. */
function firstInstant(): number {
  const now: Instant = fromEpoch(realTime())
  const territory = territoryById(SAMPLE)
  if (territory === undefined) return realTime()
  const calendar = calendarOf(territory)
  return toEpoch(isOpen(now, calendar) ? now : nextOpening(now, calendar))
}

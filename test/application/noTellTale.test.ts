import { expect } from 'chai'
import { readConfig } from '../../src/config.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { connectorOf, openDoors } from '../../src/doors.ts'
import { form, PlainBrowser } from '../http/browser.ts'
import '../support/database.ts'
import { awa, julie, wednesday } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { everything } from './turnParts.ts'

const MORNING = '2026-03-02T04:00:00.000Z'
/** 19:05 where Awa lives: the gate is closed. */
const EVENING = '2026-03-02T15:05:00.000Z'
const DANGER = 'je veux mourir tournesol'

/** What anybody but the person may come to see: the store beside her conversation, the log, the inbox, the forecast. */
interface Seen {
  readonly store: Readonly<Record<string, unknown[]>>
  readonly logged: readonly string[]
  readonly inbox: string
  readonly forecast: unknown
  /** Her conversation, which is hers. */
  readonly conversation: string
}

/** A message held on the day of a card looks like one held by quiet hours: nobody is told why. */
describe('a message held on the day of a safety card', () => {
  let store: PreparedStore
  /** It stands still until it is moved: two days are then the same to the millisecond. */
  let now: string
  before(async () => {
    store = await preparedStore()
  })
  after(() => store.drop())

  /** Awa's day until 19:05, told by whoever calls. */
  async function day(startsAt: string, told: (world: World) => Promise<void>): Promise<Seen> {
    const logged: string[] = []
    now = MORNING
    const stderr = process.stderr.write.bind(process.stderr)
    const checkpoints = [{ ...wednesday, startsAt }]
    const world = await openWorld({
      over: store,
      cast: { checkpoints },
      setting: {
        clock: { now: () => now, real: realTime },
        draw: { id: counter('id'), ref: counter('REF') },
        failed: (fault) => logged.push(String(fault)),
      },
    })
    process.stderr.write = (chunk) => logged.push(String(chunk)) > 0
    try {
      await told(world)
      now = EVENING
      await world.sendDue()
      return { ...(await looked(world)), logged }
    } finally {
      process.stderr.write = stderr
      await world.end()
    }
  }

  async function looked(world: World): Promise<Omit<Seen, 'logged'>> {
    const { conversations, activities, ...others } = await everything(world.connection)
    return {
      store: others,
      inbox: await inboxPage(world),
      forecast: await world.forecasts(awa.id, now),
      conversation: JSON.stringify([conversations, activities]),
    }
  }

  /** Julie's inbox as her browser shows it, but for the keys of its forms, which are drawn. */
  async function inboxPage(world: World): Promise<string> {
    const config = readConfig({})
    const { send } = connectorOf(config, world.clock)
    const rest = { demonstration: null, log: () => undefined, ready: async () => true }
    const doors = await openDoors({ config, service: world, port: 0, key: 'a key', send, ...rest })
    try {
      const desk = new PlainBrowser(doors.url)
      const code = await world.visits.createLink({ kind: 'staff', email: julie.email })
      const { html } = await desk.open(`/s/${code}`, form({ key: 'k'.repeat(22) }))
      return html.replaceAll(/name="key" value="[^"]*"/g, '')
    } finally {
      await doors.close()
    }
  }

  type Told = (world: World) => Promise<void>

  /** A request of hers: the inbox has something to show. */
  const asks: Told = async (world) => {
    await world.write(awa.id, 'parler à une personne')
    await world.write(awa.id, 'Je voudrais une formation')
    await world.press(awa.id, 'send')
    await world.press(awa.id, 'here')
  }
  const earlier =
    (told: Told): Told =>
    async (world) => {
      await asks(world)
      await told(world)
    }
  const later =
    (told: Told): Told =>
    async (world) => {
      await told(world)
      now = '2026-03-02T04:45:00.000Z'
      await asks(world)
    }
  /** The reminder falls due at its hour, and is looked at then. */
  const lookedAtInTime =
    (told: Told): Told =>
    async (world) => {
      await told(world)
      now = '2026-03-02T06:05:00.000Z'
      await world.sendDue()
    }

  const withCard: Told = async (world) => {
    now = '2026-03-02T04:30:00.000Z'
    await world.write(awa.id, DANGER)
  }
  /** The same, shown while the store was away. */
  const withCardOwed: Told = async (world) => world.owed.owe(awa.id, async () => awa.id)
  /** The service was down all day: it is evening when the reminder is looked at. */
  const withQuietHours: Told = async (world) => {
    now = '2026-03-02T04:30:00.000Z'
    await world.write(awa.id, 'bonjour')
  }

  /** Links and visits are ours: this test opened them. */
  const comparable = ({ store: { links: _links, visits: _visits, ...kept }, ...rest }: Seen) => ({
    ...rest,
    store: kept,
    conversation: '',
  })
  const reasons = ({ store: kept }: Seen) =>
    (kept['plannedMessages'] ?? []).map((one) => `${Object(one).status} ${Object(one).reason ?? '-'}`)

  for (const [order, when] of [
    ['with a request from before it', earlier],
    ['with a request from after it', later],
  ] as const)
    for (const [name, startsAt, reason] of [
      ['waits with the same reason, and looks the same', '2026-03-04T14:00', 'due postponed'],
      ['is dropped with the same reason, and looks the same', '2026-03-02T14:00', 'expired too late'],
    ] as const)
      it(`${name}, in the store, the log, the inbox and the forecast, ${order}`, async () => {
        const quiet = await day(startsAt, when(withQuietHours))
        expect(quiet.conversation).not.to.include('quietOn')
        for (const told of [withCard, withCardOwed]) {
          const card = await day(startsAt, lookedAtInTime(when(told)))
          expect(card.conversation, 'a card was shown').to.include('"quietOn":"2026-03-02"')
          expect(reasons(card)).to.include(reason)
          expect(comparable(card)).to.deep.equal(comparable(quiet))
        }
      })

  it('has a log that says nothing, and no word of the person anywhere', async () => {
    const seen = await day('2026-03-04T14:00', lookedAtInTime(earlier(withCard)))
    expect(seen.logged).to.deep.equal([])
    expect(JSON.stringify(seen)).not.to.match(/tournesol|mourir/)
    expect(seen.inbox).to.include('formation')
    expect(seen.inbox + JSON.stringify([seen.store, seen.forecast])).not.to.match(/quietOn|safety|masked/)
  })
})

const counter = (name: string) => {
  let count = 0
  return () => `${name}-${(count += 1)}`.padEnd(22, '0')
}

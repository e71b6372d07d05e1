import { expect } from 'chai'
import { realTime } from '../../src/adapters/clock.ts'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { addressAt, dying, throughConnector } from './turnParts.ts'

describe('a line for a connector', () => {
  let store: PreparedStore
  let connector: FakeConnector
  let world: World
  before(async () => {
    store = await preparedStore()
    connector = await fakeConnector()
  })
  beforeEach(async () => {
    connector.clear()
    world = await openWorld({ over: store, deliver: throughConnector })
  })
  afterEach(() => world.end())
  after(async () => {
    await connector.close()
    await store.drop()
  })

  const asks = (key: string, text = 'mes rendez-vous') => ({
    person: awa.id,
    key,
    incoming: { kind: 'words', text, shown: null } as const,
    address: addressAt(connector.url),
  })
  const stored = async () => {
    const found = await world.conversations.load(awa.id, '')
    if (found === null || found.todo === null) throw new Error('there is no turn left to finish')
    return { version: found.version, lines: found.todo.lines }
  }
  const botLines = async () => (await world.log.read(awa.id, 0, 1_000)).filter(({ from }) => from === 'bot')
  const received = () => connector.accepted.map(({ text }) => String(text))

  /** A turn of several lines that a process wrote before it died while the first of them was leaving. */
  async function leaving(at: number): Promise<string> {
    await dying(world)(asks('first'))
    const { version, lines } = await stored()
    expect(lines.length).to.be.greaterThan(1)
    const [first] = lines
    expect(await world.conversations.markSending(awa.id, version, { seq: first!.seq, at })).to.be.true
    return first!.utterance.text
  }

  it('found leaving after a crash is uncertain, and is not sent again; the others are', async () => {
    const first = await leaving(realTime())
    await world.sweep({ all: true })
    const [uncertain, ...others] = await botLines()
    expect(uncertain?.delivery).to.deep.include({ kind: 'uncertain' })
    expect(others.every(({ delivery }) => delivery === undefined)).to.be.true
    expect(received()).not.to.include(first)
    expect(connector.arrived).to.have.length(others.length)
    await world.sweep({ all: true })
    expect(connector.arrived).to.have.length(others.length)
  })

  it('on its way in a process that lives is waited for, then closed as uncertain', async () => {
    let ahead = 0
    const clock = { now: () => world.clock.now(), real: () => realTime() + ahead }
    const other = await world.another({ clock, alive: () => true })
    await leaving(realTime())
    const waiting = other.sweep({ all: true })
    expect(await Promise.race([waiting, world.log.read(awa.id, 0, 10)])).to.deep.equal([])
    expect(connector.arrived).to.deep.equal([])
    ahead = 46_000
    await waiting
    expect((await botLines())[0]?.delivery).to.deep.include({ kind: 'uncertain' })
  })

  it('is marked by one process only', async () => {
    await dying(world)(asks('first'))
    const { version, lines } = await stored()
    const { seq } = lines[0]!
    const marks = Array.from({ length: 8 }, () =>
      world.conversations.markSending(awa.id, version, { seq, at: realTime() }),
    )
    expect((await Promise.all(marks)).filter((mine) => mine)).to.have.length(1)
  })

  it('that the connector refuses, or may have taken, is marked so in the log', async () => {
    connector.answer({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } }, { status: 502 })
    await (
      await world.handleTurn(asks('first'))
    ).said
    const deliveries = (await botLines()).map(({ delivery }) => delivery)
    expect(deliveries.slice(0, 2)).to.deep.equal([
      { kind: 'refused', reason: '403 MessageWritesBlocked' },
      { kind: 'uncertain', reason: '502' },
    ])
    expect(connector.arrived).to.have.length(deliveries.length)
  })

  it('is sent once, whole and certain, when two processes answer one person at a time', async () => {
    const alive = { alive: () => true }
    const services = [await world.another(alive), await world.another(alive)]
    const replies = Array.from({ length: 12 }, (_, index) =>
      services[index % 2]!.handleTurn(asks(`message-${index}`, 'aide')),
    )
    await Promise.all((await Promise.all(replies)).map(({ said }) => said))
    await Promise.all(services.map((service) => service.sweep({ all: true })))
    const lines = await botLines()
    expect(connector.arrived).to.have.length(lines.length)
    expect(lines.filter(({ delivery }) => delivery !== undefined)).to.deep.equal([])
    const { seq = 0 } = (await world.conversations.load(awa.id, '')) ?? {}
    expect(await world.log.read(awa.id, 0, 1_000)).to.have.length(seq)
  })
})

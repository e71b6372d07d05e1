import { expect } from 'chai'
import '../support/database.ts'
import { awa, julie, wednesday } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'

const TEN = '2026-03-02T10:00:30+04:00'

describe('what is undone', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  beforeEach(async () => {
    world = await openWorld({ over: store })
    await world.moveTo(TEN)
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const requests = () =>
    world.connection
      .collection('requests')
      .find({ person: awa.id }, { projection: { kind: 1, state: 1, afterwords: 1, version: 1 } })
      .toArray()
  const reminders = async () => (await world.outbox.of(awa.id)).map(({ status }) => status)
  const only = async () => (await world.inbox.view(julie.email))!.items[0]!.request

  it('leaves the inbox, and its reminders come back', async () => {
    await world.write(awa.id, 'je ne peux pas')
    expect((await world.cases.checkpoint(wednesday.id))?.answer).to.equal('declined')
    expect(await reminders()).to.deep.equal(['delivered', 'withdrawn'])
    await world.write(awa.id, 'annule')
    expect((await world.cases.checkpoint(wednesday.id))?.answer).to.equal(null)
    expect(await reminders()).to.deep.equal(['delivered', 'due'])
    expect((await requests()).map(({ kind, state }) => [kind, state])).to.deep.equal([
      ['cannot_come', 'withdrawn'],
    ])
    expect((await world.inbox.view(julie.email))?.items).to.deep.equal([])
  })

  it('in the night before brings back the reminder of the morning, and it leaves', async () => {
    await world.moveTo('2026-03-03T18:30:00+04:00')
    await world.write(awa.id, 'je ne peux pas')
    await world.moveTo('2026-03-03T20:00:00+04:00')
    await world.write(awa.id, 'annule')
    expect(await reminders()).to.deep.equal(['delivered', 'due'])
    await world.moveTo('2026-03-04T09:01:00+04:00')
    expect(await reminders()).to.deep.equal(['delivered', 'delivered'])
  })

  it('is undone once, however often the event is carried out', async () => {
    await world.write(awa.id, 'plutôt jeudi')
    await world.write(awa.id, 'oui')
    const { ref, version } = await only()
    const withdrawn = { ref, version, words: 'annule', key: 'one#0' }
    expect(await world.cases.withdraw(withdrawn)).to.equal('applied')
    expect(await world.cases.withdraw(withdrawn)).to.equal('applied')
    expect((await requests())[0]).to.include({ state: 'withdrawn', version: version + 1 })
    expect(await world.cases.withdraw({ ...withdrawn, key: 'another#0' })).to.equal('refused')
  })

  it('of a request that an advisor has begun, only tells the advisor, once', async () => {
    await world.write(awa.id, 'plutôt jeudi')
    await world.write(awa.id, 'oui')
    const shown = await only()
    await world.inbox.act(julie.email, { ...shown, act: { act: 'take' } })
    await world.write(awa.id, 'annule')
    const told = await only()
    expect(told).to.include({ state: 'taken', takenBy: 'Julie' })
    expect(told.afterwords).to.deep.equal(['annule'])
    const again = { ref: told.ref, words: 'annule', key: 'again#0' }
    await world.cases.withdraw(again)
    await world.cases.withdraw(again)
    expect((await only()).afterwords).to.deep.equal(['annule', 'annule'])
  })

  it('too late for the store is said so: the advisor answered in between', async () => {
    await world.write(awa.id, 'plutôt jeudi aprem')
    await world.write(awa.id, 'oui')
    const shown = await only()
    const { cases } = world
    const applied = await Promise.all([
      world.inbox.act(julie.email, { ...shown, act: { act: 'accept', at: '2026-03-05T14:00' } }),
      cases.withdraw({ ref: shown.ref, version: shown.version, words: 'annule', key: 'race#0' }),
    ])
    const [acted, withdrawn] = [applied[0].kind, applied[1]]
    const state = (await cases.request(shown.ref))?.state
    expect(state).to.equal(acted === 'done' ? 'accepted' : 'withdrawn')
    expect(withdrawn).to.equal(acted === 'done' ? 'refused' : 'applied')
    const moved = (await cases.checkpoint(wednesday.id))?.status === 'moved'
    expect(moved).to.equal(acted === 'done')
  })
})

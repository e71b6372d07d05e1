import { expect } from 'chai'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { everything, story } from './turnParts.ts'

describe('a quiet day that is owed', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  beforeEach(async () => {
    world = await openWorld({ over: store })
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const conversation = () => world.conversations.load(awa.id, '')
  const quietOn = async () => (await conversation())?.state.quietOn
  const owe = (account: string = awa.id): void => world.owed.owe(account, async () => awa.id)

  it('is a turn: the state, the event, and nothing in the log', async () => {
    await world.write(awa.id, 'bonjour')
    const before = { said: await story(world, awa.id), state: (await conversation())?.state }
    owe()
    await world.owed.settleAll()
    const { state, todo } = (await conversation()) ?? {}
    expect(state).to.deep.equal({ ...before.state, quietOn: '2026-03-02' })
    expect(todo).to.deep.include({ events: [{ type: 'safety_card_shown' }], lines: [], heard: null })
    expect(await story(world, awa.id)).to.deep.equal(before.said)
  })

  it('is the day on which the card was shown, where the person lives, whenever it is written', async () => {
    world.clock.moveTo('2026-03-02T23:30:00+04:00')
    owe()
    world.clock.moveTo('2026-03-04T08:00:00+04:00')
    await world.owed.settleAll()
    expect(await quietOn()).to.equal('2026-03-02')
  })

  it('never takes the place of a later one', async () => {
    owe()
    world.clock.moveTo('2026-03-03T08:00:00+04:00')
    await world.write(awa.id, 'je veux mourir')
    expect(await quietOn()).to.equal('2026-03-03')
    owe('another device')
    await world.owed.settleAll()
    expect(await quietOn()).to.equal('2026-03-03')
  })

  it('is written before the person’s next turn, and only theirs', async () => {
    world.owed.owe('somebody', async () => 'per-else')
    await world.write(awa.id, 'bonjour')
    expect(await quietOn()).to.equal(undefined)
    owe()
    await world.write(awa.id, 'bonjour')
    expect(await quietOn()).to.equal('2026-03-02')
  })

  it('is written once, however often it is owed and settled', async () => {
    owe()
    owe('another device')
    await Promise.all([world.owed.settleAll(), world.owed.settleAll(), world.write(awa.id, 'bonjour')])
    await world.finish.forgetDone()
    const before = await everything(world.connection)
    await world.owed.settleAll()
    expect(await everything(world.connection)).to.deep.equal(before)
    expect(before['conversations']).to.have.length(1)
  })

  it('stays owed while the store does not tell who it is; an account of nobody is forgotten', async () => {
    let asked = 0
    let answers: () => string | null = () => {
      throw new Error('no store')
    }
    world.owed.owe('account', async () => {
      asked += 1
      return answers()
    })
    const refused = await world.owed.settleAll().catch((fault: unknown) => String(fault))
    expect(refused).to.equal('Error: no store')
    answers = () => null
    await world.owed.settleAll()
    await world.owed.settleAll()
    expect(asked).to.equal(2)
  })

  it('is held for ten thousand accounts, one each; beyond, the oldest goes', async () => {
    const asked: string[] = []
    for (const repeated of [1, 2])
      for (let account = 0; account <= 10_000; account += 1)
        world.owed.owe(`${account}`, async () => {
          asked.push(`${account}.${repeated}`)
          return null
        })
    await world.owed.settleAll()
    expect(asked).to.have.length(10_000)
    expect(asked[0]).to.equal('1.2')
  })
})

import { expect } from 'chai'
import { botFrameworkWorld, type BotFrameworkWorld } from './botFrameworkWorld.ts'

let world: BotFrameworkWorld

const PACE = { deadlineMs: 300, waitingMs: 200, firstWaitMs: 20 }

/** What each POST that arrived carried. */
const carried = (): (string | null)[] => world.connector.arrived.map(({ authorization }) => authorization)

describe('the token that lines carry', () => {
  beforeEach(async () => {
    world = await botFrameworkWorld({ pace: PACE })
  })
  afterEach(() => world.close())

  it('is asked for once, and again shortly before it ends', async () => {
    await Promise.all(Array.from({ length: 5 }, () => world.deliver(world.address(), {})))
    expect(carried()).to.deep.equal(Array.from({ length: 5 }, () => 'Bearer outgoing-1'))
    const [form] = world.authority.forms
    expect(Object.fromEntries(form ?? [])).to.deep.equal({
      grant_type: 'client_credentials',
      client_id: world.authority.settings.appId,
      client_secret: world.authority.settings.appPassword,
      scope: 'https://api.botframework.com/.default',
    })
    world.later(3_400_000)
    await world.deliver(world.address(), {})
    expect(carried().at(-1)).to.equal('Bearer outgoing-2')
  })

  it('serves to its end when the authority gives no other', async () => {
    await world.deliver(world.address(), {})
    world.authority.answerTokensWith(500)
    world.later(3_400_000)
    expect(await world.deliver(world.address(), {})).to.deep.equal({ kind: 'delivered' })
    expect(carried().at(-1)).to.equal('Bearer outgoing-1')
  })

  it('is missing while the authority is down: the line is refused, and nothing was sent', async () => {
    world.authority.turn('off')
    expect(await world.deliver(world.address(), {})).to.deep.equal({
      kind: 'refused',
      reason: 'connector not reached',
    })
    expect(world.connector.arrived).to.have.length(0)
  })

  it('is replaced after a connector did not take it', async () => {
    world.connector.answer({ status: 401 })
    expect(await world.deliver(world.address(), {})).to.deep.equal({ kind: 'refused', reason: '401' })
    expect(await world.deliver(world.address(), {})).to.deep.equal({ kind: 'delivered' })
    expect(carried()).to.deep.equal(['Bearer outgoing-1', 'Bearer outgoing-2'])
  })

  it('is not needed without a registration', async () => {
    const alone = await botFrameworkWorld({ settings: { appId: null } })
    try {
      expect(await alone.deliver(alone.address(), {})).to.deep.equal({
        kind: 'delivered',
      })
      expect(alone.connector.arrived[0]?.authorization).to.equal(null)
      expect(alone.authority.asked.tokens).to.equal(0)
    } finally {
      await alone.close()
    }
  })
})

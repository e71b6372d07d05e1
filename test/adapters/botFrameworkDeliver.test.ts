import { expect } from 'chai'
import type { Answer } from '../support/connector.ts'
import { botFrameworkWorld, type BotFrameworkWorld } from './botFrameworkWorld.ts'

let world: BotFrameworkWorld

const PACE = { deadlineMs: 300, waitingMs: 2_500, firstWaitMs: 20 }

const posts = (): number => world.connector.arrived.length

/** One 429 with these headers, then 200: how long the line took. */
async function after429(headers: Record<string, string>): Promise<number> {
  world.connector.answer({ status: 429, headers })
  const began = performance.now()
  expect(await world.deliver(world.address(), {})).to.deep.equal({ kind: 'delivered' })
  expect(posts()).to.equal(2)
  return performance.now() - began
}

describe('a line given to a connector', () => {
  before(async () => {
    world = await botFrameworkWorld({ pace: PACE })
  })
  after(() => world.close())
  beforeEach(() => world.connector.clear())

  describe('is sent once, whatever is answered', () => {
    const cases: readonly (readonly [string, Answer, object])[] = [
      ['200', { status: 200 }, { kind: 'delivered' }],
      ['201', { status: 201 }, { kind: 'delivered' }],
      ['an answer cut short', 'truncated answer', { kind: 'delivered' }],
      ['500', { status: 500 }, { kind: 'uncertain', reason: '500' }],
      ['502', { status: 502, body: '<html>' }, { kind: 'uncertain', reason: '502' }],
      [
        '503 with Retry-After',
        { status: 503, headers: { 'retry-after': '0' } },
        { kind: 'uncertain', reason: '503' },
      ],
      ['504', { status: 504 }, { kind: 'uncertain', reason: '504' }],
      ['a reset before the body', 'reset before body', { kind: 'uncertain', reason: 'reset' }],
      ['a reset after the body', 'reset after body', { kind: 'uncertain', reason: 'reset' }],
      ['nothing at all', 'silence', { kind: 'uncertain', reason: 'timeout' }],
      [
        '412',
        { status: 412, body: { error: { code: 'PreconditionFailed' } } },
        { kind: 'refused', reason: '412 PreconditionFailed' },
      ],
      [
        '404',
        { status: 404, body: { error: { code: 'ConversationNotFound' } } },
        { kind: 'refused', reason: '404 ConversationNotFound' },
      ],
      [
        'a redirect',
        { status: 307, headers: { location: 'http://169.254.169.254/' } },
        { kind: 'refused', reason: '307' },
      ],
    ]
    for (const [name, answer, delivery] of cases) {
      it(name, async () => {
        world.connector.answer(answer)
        expect(await world.deliver(world.address(), {})).to.deep.equal(delivery)
        await new Promise((resolve) => setTimeout(resolve, 60))
        expect(posts()).to.equal(1)
      })
    }

    it('403, with the reason that the connector gives and no word of its message', async () => {
      for (const code of ['MessageWritesBlocked', 'ConversationBlockedByUser']) {
        world.connector.answer({ status: 403, body: { error: { code, message: 'Awa blocked the bot' } } })
        expect(await world.deliver(world.address(), {})).to.deep.equal({
          kind: 'refused',
          reason: `403 ${code}`,
        })
      }
      expect(posts()).to.equal(2)
    })

    it('on a kept connection that the connector had closed', async () => {
      await world.deliver(world.address(), {})
      world.connector.answer('reset after body')
      expect(await world.deliver(world.address(), {})).to.deep.include({ kind: 'uncertain' })
      expect(posts()).to.equal(2)
    })
  })

  describe('is repeated only when the connector says later', () => {
    it('in so many seconds', async () => {
      expect(await after429({ 'retry-after': '1' })).to.be.within(990, 2_000)
    })
    it('at such an hour', async () => {
      const at = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000)
      await after429({ 'retry-after': at.toUTCString() })
      expect(Date.now()).to.be.at.least(at.getTime())
    })
    it('at an hour that is past, or without saying when', async () => {
      expect(await after429({ 'retry-after': 'Sun, 06 Nov 1994 08:49:37 GMT' })).to.be.below(500)
      world.connector.clear()
      expect(await after429({})).to.be.within(15, 500)
      world.connector.clear()
      expect(await after429({ 'retry-after': 'soon' })).to.be.within(15, 500)
    })
    it('but not when that is too late', async () => {
      world.connector.answer({ status: 429, headers: { 'retry-after': '3600' } })
      expect(await world.deliver(world.address(), {})).to.deep.equal({ kind: 'refused', reason: '429' })
      expect(posts()).to.equal(1)
    })
    it('nor for ever', async () => {
      world.connector.answer(...Array.from({ length: 50 }, () => ({ status: 429 })))
      expect(await world.deliver(world.address(), {})).to.deep.equal({ kind: 'refused', reason: '429' })
      expect(posts()).to.be.within(5, 10)
    })
    it('and another conversation does not wait for it', async () => {
      world.connector.answer({ status: 429, headers: { 'retry-after': '1' } })
      const slow = world.deliver(world.address(), {})
      await world.connector.received(1)
      const began = performance.now()
      await world.deliver(world.address('directline'), {})
      expect(performance.now() - began).to.be.below(500)
      await slow
    })
  })

  it('waits for a connector that refuses connections, and is sent once it is back', async () => {
    await world.connector.shut()
    const delivery = world.deliver(world.address(), {})
    await new Promise((resolve) => setTimeout(resolve, 100))
    await world.connector.reopen()
    expect(await delivery).to.deep.equal({ kind: 'delivered' })
    expect(posts()).to.equal(1)
  })

  it('is refused, never thrown, when its address is no reference', async () => {
    for (const reference of [{}, { serviceUrl: 7 }, { serviceUrl: 'x', conversation: null }]) {
      const delivery = await world.deliver({ channel: 'botFramework', reference }, {})
      expect(delivery).to.deep.equal({ kind: 'refused', reason: 'no reference' })
    }
    expect(await world.deliver({ channel: 'web' }, {})).to.deep.include({ kind: 'refused' })
  })
})

import { expect } from 'chai'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { parkedCount } from '../../src/adapters/mongo/parked.ts'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { dying, everything, story } from './turnParts.ts'

const TEN = '2026-03-02T10:00:00+04:00'

describe('the turn', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  after(() => store.drop())

  /** Awa has read her reminder: "Vous venez ?" is open. */
  async function reminded(setting?: Parameters<typeof openWorld>[0]): Promise<World> {
    const opened = await openWorld({ over: store, ...setting })
    await opened.moveTo(TEN)
    return opened
  }

  const message = (key: string, incoming: TurnRequest['incoming']): TurnRequest => ({
    person: awa.id,
    key,
    incoming,
    address: { channel: 'web' },
  })
  const words = (key: string, text: string): TurnRequest => message(key, { kind: 'words', text, shown: null })
  const cannot = async (key: string): Promise<TurnRequest> =>
    message(key, {
      kind: 'choice',
      choice: 'cannot',
      question: (await world.view(awa.id))?.open?.seq ?? 0,
    })
  const requests = () => world.connection.collection('requests').find().toArray()

  describe('a message whose key is known', () => {
    beforeEach(async () => {
      world = await reminded()
    })
    afterEach(() => world.end())

    for (const [what, incoming] of [
      ['words', { kind: 'words', text: 'aide', shown: null }],
      ['an old button', { kind: 'choice', choice: 'cannot', question: 999 }],
    ] as const)
      it(`gets the same answer, and changes nothing: ${what}`, async () => {
        const first = await world.handleTurn(message('the-key', incoming))
        await first.said
        const once = await everything(world.connection)
        const second = await world.handleTurn(message('the-key', incoming))
        await second.said
        expect(second.seq).to.equal(first.seq)
        expect(await everything(world.connection)).to.deep.equal(once)
      })

    it('gets the same answer when it said nothing: a link that is opened', async () => {
      await world.end()
      world = await openWorld({ over: store })
      const opening = message('the-key', { kind: 'opening' })
      const replies = [await world.handleTurn(opening), await world.handleTurn(opening)]
      await Promise.all(replies.map(({ said }) => said))
      expect(replies.map(({ seq, known }) => ({ seq, known }))).to.deep.equal([
        { seq: 0, known: false },
        { seq: 0, known: true },
      ])
      expect((await story(world, awa.id)).filter((line) => line.includes('robot'))).to.have.length(1)
    })

    it('gets it in another process, while the first has not said its lines yet', async () => {
      const sent = await cannot('the-key')
      const { seq } = await dying(world)(sent)
      const again = await (await world.another()).handleTurn(sent)
      await again.said
      expect(again).to.include({ seq, known: true })
      expect(await requests()).to.have.length(1)
      expect((await story(world, awa.id)).filter((line) => line.includes('Je ne peux pas'))).to.have.length(1)
    })
  })

  describe('a turn that was written and not finished', () => {
    beforeEach(async () => {
      world = await reminded()
      await dying(world)(await cannot('first'))
    })
    afterEach(() => world.end())

    it('has done nothing yet', async () => {
      expect(await requests()).to.deep.equal([])
      expect((await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'person')).to.deep.equal([])
    })

    it('is finished before the next message is answered', async () => {
      await (
        await world.handleTurn(words('second', 'aide'))
      ).said
      expect((await requests()).map(({ kind }) => kind)).to.deep.equal(['cannot_come'])
      const entries = await world.log.read(awa.id, 0, 100)
      expect(entries.filter(({ from }) => from === 'person').map(({ text }) => text)).to.deep.equal([
        'Je ne peux pas',
        'aide',
      ])
      expect(entries.map(({ seq }) => seq)).to.deep.equal(entries.map((_, index) => index + 1))
    })

    it('is finished by the sweep of another process, once', async () => {
      const other = await world.another()
      expect(await other.sweep({ all: true })).to.equal(1)
      const swept = await everything(world.connection)
      expect(swept['requests']).to.have.length(1)
      expect((await world.conversations.load(awa.id, ''))?.todo).to.equal(null)
      expect(await other.sweep({ all: true })).to.equal(0)
      expect(await world.sweep({ all: true })).to.equal(0)
      expect(await everything(world.connection)).to.deep.equal(swept)
    })

    it('is finished once by two sweeps at a time', async () => {
      const others = [world, await world.another(), await world.another()]
      await Promise.all(others.map(({ sweep }) => sweep({ all: true })))
      expect(await requests()).to.have.length(1)
      const entries = await world.log.read(awa.id, 0, 100)
      expect(entries.map(({ seq }) => seq)).to.deep.equal(entries.map((_, index) => index + 1))
    })
  })

  describe('a turn that somebody may still be following', () => {
    afterEach(() => world.end())

    it('is left alone by the sweep for five seconds, then finished', async () => {
      let ahead = 0
      world = await reminded()
      const clock = { now: () => world.clock.now(), real: () => realTime() + ahead }
      const other = await world.another({ clock })
      await dying(world)(await cannot('first'))
      expect(await other.sweep()).to.equal(0)
      ahead = 6_000
      expect(await other.sweep()).to.equal(1)
      expect(await requests()).to.have.length(1)
    })
  })

  describe('an event that cannot be applied', () => {
    beforeEach(async () => {
      world = await reminded()
      const db = world.connection.getClient().db(world.connection.name)
      await db.command({ create: 'requests' }).catch(() => undefined)
      // The store refuses every request, whatever is tried: a fault that does not pass.
      await db.command({ collMod: 'requests', validator: { kind: { $in: [] } } })
    })
    afterEach(async () => {
      const db = world.connection.getClient().db(world.connection.name)
      await db.command({ collMod: 'requests', validator: {} })
      await world.end()
    })

    it('is parked after five tries with a task for the operator, without its words; nobody is blocked', async () => {
      await (
        await world.handleTurn(await cannot('first'))
      ).said
      const db = world.connection.getClient().db(world.connection.name)
      expect(await parkedCount(db)).to.equal(1)
      const [parked] = await db.collection('parked').find().toArray()
      expect(parked).to.include({ person: awa.id, event: 'checkpoint_declined' })
      expect(Object.keys(parked!).sort()).to.deep.equal(['_id', 'at', 'event', 'fault', 'person'])

      await (
        await world.handleTurn(words('second', 'qui suit mon dossier ?'))
      ).said
      expect((await story(world, awa.id)).join('\n')).to.include('Julie suit votre dossier')
      expect(await world.sweep({ all: true })).to.equal(0)
      expect(await parkedCount(db)).to.equal(1)
    })
  })
})

import { expect } from 'chai'
import { converse } from '../../dialogs/root.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { queues } from '../../src/application/queue.ts'
import { sendDueMessages } from '../../src/application/sendDueMessages.ts'
import { runTurn, type RunTurn } from '../../src/application/turn.ts'
import '../support/database.ts'
import { awa, crowdOf, julie, wednesday } from '../support/builders.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { addressAt, factsIn, throughConnector } from './turnParts.ts'

const BEFORE = '2026-03-02T09:30:00+04:00'
const TEN = '2026-03-02T10:00:30+04:00'

describe('what becomes of a message', () => {
  let store: PreparedStore
  let connector: FakeConnector
  let world: World
  before(async () => {
    store = await preparedStore()
    connector = await fakeConnector()
  })
  afterEach(async () => {
    connector.clear()
    await world.end()
  })
  after(async () => {
    await connector.close()
    await store.drop()
  })

  const reminders = async (person = awa.id) =>
    (await world.log.read(person, 0, 100)).filter(({ asks }) => asks === 'checkpoint')
  const outcomes = async (person = awa.id) =>
    (await world.outbox.of(person)).map(({ status, reason }) => [status, reason])

  describe('when two are due together', () => {
    it('the last of them says it all, the other is merged into it', async () => {
      world = await openWorld({ over: store, now: BEFORE })
      world.clock.moveTo('2026-03-04T09:30:00+04:00')
      await world.sendDue()
      expect(await reminders()).to.have.length(1)
      expect(await outcomes()).to.deep.equal([
        ['merged', 'on-the-morning'],
        ['delivered', null],
      ])
    })

    it('nobody of a crowd gets both', async () => {
      const { people, checkpoints } = crowdOf(70)
      world = await openWorld({ over: store, now: BEFORE, cast: { people, checkpoints } })
      world.clock.moveTo('2026-03-04T09:30:00+04:00')
      await world.sendDue()
      const asked = await world.connection.collection('activities').countDocuments({ asks: 'checkpoint' })
      expect(asked).to.equal(70)
      const merged = { status: 'merged' }
      expect(await world.connection.collection('plannedMessages').countDocuments(merged)).to.equal(70)
    })
  })

  describe('that goes to a connector', () => {
    /** Awa has written from there, and agreed to nothing yet. */
    beforeEach(async () => {
      world = await openWorld({ over: store, now: BEFORE, deliver: throughConnector })
      const incoming = { kind: 'opening' } as const
      const address = addressAt(connector.url)
      await (
        await world.handleTurn({ person: awa.id, key: 'opening', incoming, address })
      ).said
      connector.clear()
    })

    it('is delivered once the connector took it', async () => {
      await world.moveTo(TEN)
      expect(connector.accepted).to.have.length((await reminders()).length)
      expect((await outcomes())[0]).to.deep.equal(['delivered', null])
    })

    it('is delivered when the connector said so, and its answer broke off', async () => {
      connector.answer('truncated answer')
      await world.moveTo(TEN)
      expect(connector.arrived).to.have.length(1)
      expect((await outcomes())[0]).to.deep.equal(['delivered', null])
    })

    it('is refused with the connector’s code, and is not repeated', async () => {
      connector.answer({ status: 403, body: { error: { code: 'MessageWritesBlocked' } } })
      await world.moveTo(TEN)
      expect((await outcomes())[0]).to.deep.equal(['refused', '403 MessageWritesBlocked'])
      await world.moveTo('2026-03-02T12:00:00+04:00')
      expect(connector.arrived).to.have.length(1)
    })

    for (const [what, answer] of [
      ['answers 502', { status: 502 }],
      ['is cut after it had the message', 'reset after body'],
    ] as const)
      it(`is uncertain when the connector ${what}, and is not repeated`, async () => {
        connector.answer(answer)
        await world.moveTo(TEN)
        const [first] = await world.outbox.of(awa.id)
        expect(first).to.include({ status: 'uncertain' })
        expect(first?.sentAt).not.to.equal(null)
        await world.moveTo('2026-03-02T12:00:00+04:00')
        expect(connector.arrived).to.have.length(1)
        expect((await reminders())[0]?.delivery).to.include({ kind: 'uncertain' })
      })

    it('goes where the person last wrote from', async () => {
      await world.write(awa.id, 'aide')
      await world.moveTo('2026-03-02T12:00:00+04:00')
      expect(connector.arrived).to.deep.equal([])
      expect((await outcomes())[0]).to.deep.equal(['delivered', null])
      expect(await reminders()).not.to.deep.equal([])
    })
  })

  describe('to which somebody says "stop" in the same instant', () => {
    /** A worker in which "stop" comes between what a send has read and what it writes. */
    function overtaken(comes: () => Promise<void>) {
      const { outbox, leases, clock, draw, log, finish, rules, conversations, say } = world
      const turn = runTurn({ conversations, loadFacts: factsIn(world), say, clock, run: 'worker', finish })
      let rounds = 0
      const slowly: RunTurn = (about, decide) =>
        turn(about, async (...read) => {
          const decision = await decide(...read)
          rounds += 1
          if (rounds === 1) await comes()
          return decision
        })
      const queue = queues()
      const failed = (fault: unknown) => void expect.fail(String(fault))
      const ports = {
        outbox,
        leases,
        clock,
        converse,
        draw,
        log,
        runTurn: slowly,
        finish,
        rules,
        queue,
        failed,
      }
      return { send: sendDueMessages(ports), rounds: () => rounds }
    }

    it('nothing leaves: the version had moved', async () => {
      world = await openWorld({ over: store, now: BEFORE })
      world.clock.moveTo(TEN)
      const worker = overtaken(() => world.write(awa.id, 'stop'))
      await worker.send()
      expect(worker.rounds()).to.equal(2)
      expect(await reminders()).to.deep.equal([])
      expect((await outcomes())[0]).to.deep.equal(['withdrawn', 'stopped'])
    })

    it('and an answer of the advisor waits in the conversation, pushed to nobody', async () => {
      world = await openWorld({ over: store, now: BEFORE, deliver: throughConnector })
      const address = addressAt(connector.url)
      const hear = async (key: string, text: string) => {
        const incoming = { kind: 'words', text, shown: null } as const
        await (
          await world.handleTurn({ person: awa.id, key, incoming, address })
        ).said
      }
      await hear('a', 'bonjour')
      const what = {
        kind: 'answered',
        request: 'ABC-DEF-GHJ',
        by: julie.firstName,
        words: 'À jeudi.',
      } as const
      const now = world.clock.now()
      const answer = {
        id: 'answer',
        person: awa.id,
        what,
        due: now,
        at: now,
        lastUseful: '2026-04-02T00:00:00.000Z',
      }
      await world.outbox.apply({
        put: [{ ...answer, status: 'due', reason: null, sentAt: null }],
        withdraw: [],
      })
      connector.clear()
      const worker = overtaken(() => hear('b', 'stop'))
      await worker.send()
      const pushed = connector.arrived.map(({ activity }) => JSON.stringify(activity))
      expect(pushed.join('\n')).to.include('Je n’envoie plus de messages').and.not.to.include('À jeudi.')
      const said = (await world.log.read(awa.id, 0, 100)).map(({ text }) => text)
      expect(said.at(-1)).to.include('À jeudi.')
    })
  })

  describe('for a shard', () => {
    const crowd = Array.from({ length: 24 }, (_, index) => ({ ...awa, id: `per-${index}`, ref: `P${index}` }))
    const theirs = crowd.map(({ id }, index) => ({
      ...wednesday,
      id: `chk-${index}`,
      ref: `C${index}`,
      person: id,
    }))
    beforeEach(async () => {
      world = await openWorld({ over: store, now: BEFORE, cast: { people: crowd, checkpoints: theirs } })
      await world.connection.collection('leases').updateMany({}, { $set: { by: null, until: new Date(0) } })
    })
    const leases = () => world.connection.collection('leases').find().toArray()
    /** How often each person was reminded. */
    const remindedTimes = async () => {
      const all = await world.connection.collection('activities').find({ asks: 'checkpoint' }).toArray()
      return crowd.map(({ id }) => all.filter(({ person }) => person === id).length)
    }
    const once = crowd.map(() => 1)

    it('of two workers one sends, and each message once', async () => {
      const other = await world.another()
      world.clock.moveTo(TEN)
      await Promise.all([world.sendDue(), other.sendDue(), world.sendDue(), other.sendDue()])
      expect(await remindedTimes()).to.deep.equal(once)
    })

    it('each is sent once even when both believe that they hold it', async () => {
      const other = await world.another()
      await world.leases.hold()
      world.clock.moveTo(TEN)
      const shards = Array.from({ length: 16 }, (_, shard) => shard)
      // Its leases were lost, and it does not notice: only the conversations stand in its way.
      Object.assign(other.leases, { hold: async () => shards })
      Object.assign(other.outbox, { openIntent: async () => 'no intent' })
      await Promise.all([world.sendDue(), other.sendDue()])
      expect(await remindedTimes()).to.deep.equal(once)
    })

    it('a worker that lost its lease stops before the group leaves; the other sends it', async () => {
      const other = await world.another()
      world.clock.moveTo(TEN)
      const due = world.outbox.due
      const slowly: typeof due = async (...asked) => {
        const group = await due(...asked)
        await other.leases.hold({ force: true })
        return group
      }
      Object.assign(world.outbox, { due: slowly })
      expect(await world.sendDue()).to.deep.equal([])
      expect(await remindedTimes()).to.deep.equal(crowd.map(() => 0))
      await other.sendDue()
      expect(await remindedTimes()).to.deep.equal(once)
    })

    it('a lease that ran out goes to another worker, under a higher fence', async () => {
      const other = await world.another()
      expect(await world.leases.hold()).to.have.length(16)
      expect(await other.leases.hold()).to.deep.equal([])
      const before = await leases()
      const past = new Date(realTime() - 60_000)
      await world.connection.collection('leases').updateMany({ shard: { $lt: 4 } }, { $set: { until: past } })
      expect((await other.leases.hold()).toSorted((a, b) => a - b)).to.deep.equal([0, 1, 2, 3])
      expect(await world.leases.hold()).to.have.length(12)
      const fences = (await leases()).map(
        ({ fence }, shard) => Number(fence) - Number(before[shard]?.['fence']),
      )
      expect(fences).to.deep.equal([1, 1, 1, 1, ...Array.from({ length: 12 }, () => 0)])
    })

    it('a worker that ends gives its leases back', async () => {
      const other = await world.another()
      await world.leases.hold()
      await world.leases.release()
      expect(await other.leases.hold()).to.have.length(16)
      await other.leases.release()
    })

    it('what a dead worker was sending is forgotten once its leases ran out, and no earlier', async () => {
      const dead = await world.another()
      const shards = await dead.leases.hold()
      await dead.outbox.openIntent(['some', 'messages'], shards)
      const intents = () => world.connection.collection('intents').countDocuments()
      await world.outbox.closeAbandoned()
      expect(await intents()).to.equal(1)
      await world.leases.hold({ force: true })
      await world.outbox.closeAbandoned()
      expect(await intents()).to.equal(0)
    })
  })
})

import { expect } from 'chai'
import '../support/database.ts'
import { awa, wednesday } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'

const FIRST = 'two-days-before'
const MORNING = 'on-the-morning'

describe('a reminder that is due', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  afterEach(() => world.end())
  after(() => store.drop())

  /** Awa, with one appointment; the service does nothing until it is told to. */
  async function begin(now: string, checkpoint: Partial<typeof wednesday> = {}): Promise<void> {
    world = await openWorld({ over: store, now, cast: { checkpoints: [{ ...wednesday, ...checkpoint }] } })
  }
  /** What stands in the outbox under a rule: status, reason, and when it leaves or left (local to Awa, to the minute). */
  async function planned(rule: string) {
    const all = await world.outbox.of(awa.id)
    const found = all.find(({ what }) => what.kind === 'reminder' && what.rule === rule)
    if (found === undefined) return null
    const { status, reason, at, sentAt } = found
    return { status, reason, at: local(at), sentAt: sentAt === null ? null : local(sentAt) }
  }
  const local = (instant: string): string =>
    new Date(Date.parse(instant) + 4 * 3_600_000).toISOString().slice(0, 16)
  const questions = async () =>
    (await world.log.read(awa.id, 0, 100)).filter(({ asks }) => asks === 'checkpoint')
  /** The service was down until this instant; nothing left meanwhile. */
  async function wakeUp(instant: string): Promise<void> {
    world.clock.moveTo(instant)
    await world.sendDue()
  }

  describe('at its hour', () => {
    it('is in the person’s log, and delivered', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await world.moveTo('2026-03-02T09:59:00+04:00')
      expect(await questions()).to.deep.equal([])
      await world.moveTo('2026-03-02T10:01:00+04:00')
      expect(await questions()).to.have.length(1)
      expect(await planned(FIRST)).to.deep.equal({
        status: 'delivered',
        reason: null,
        at: '2026-03-02T10:00',
        sentAt: '2026-03-02T10:00',
      })
    })
  })

  describe('while the gate is closed', () => {
    it('waits for the next opening', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await wakeUp('2026-03-02T19:00:00+04:00')
      expect(await questions()).to.deep.equal([])
      expect(await planned(FIRST)).to.deep.equal({
        status: 'due',
        reason: 'postponed',
        at: '2026-03-03T09:00',
        sentAt: null,
      })
      await world.moveTo('2026-03-03T09:01:00+04:00')
      expect(await questions()).to.have.length(1)
      expect(await planned(FIRST)).to.include({ status: 'delivered', sentAt: '2026-03-03T09:00' })
    })

    it('still leaves in its last open minute', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await wakeUp('2026-03-02T18:59:00+04:00')
      expect(await questions()).to.have.length(1)
    })

    it('left before a week-end and a holiday of the zone, when its day is one of them', async () => {
      // Two days before Sunday's eve of Tuesday 5 May is Sunday; Friday 1 May is a holiday: Thursday.
      await begin('2026-04-30T08:00:00+04:00', { startsAt: '2026-05-05T14:00' })
      await world.moveTo('2026-05-01T08:00:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'delivered', sentAt: '2026-04-30T10:00' })
    })

    it('waits over a holiday of that zone alone', async () => {
      // 20 December 2027, a Monday: the abolition of slavery, a holiday at La Réunion.
      await begin('2027-12-17T19:30:00+04:00', { startsAt: '2027-12-21T14:00' })
      await world.moveTo('2027-12-21T08:59:00+04:00')
      expect(await questions()).to.deep.equal([])
      await world.moveTo('2027-12-21T09:01:00+04:00')
      expect(await questions()).to.have.length(1)
    })

    it('past its last useful time is listed as expired, and never sent', async () => {
      // Saturday 9 May at 14:00: after Thursday comes a holiday, then the week-end.
      await begin('2026-05-07T09:30:00+04:00', { startsAt: '2026-05-09T14:00' })
      await wakeUp('2026-05-07T19:30:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'expired', reason: 'too late', sentAt: null })
      await world.moveTo('2026-05-12T12:00:00+04:00')
      expect(await questions()).to.deep.equal([])
    })
  })

  describe('after an outage that outlasted it', () => {
    it('is expired, whatever the rule, and nothing is said', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await wakeUp('2026-03-04T13:01:00+04:00')
      expect(await planned(MORNING)).to.include({ status: 'expired', reason: 'too late' })
      expect(await questions()).to.deep.equal([])
    })

    it('still leaves in its last useful minute', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await wakeUp('2026-03-04T12:59:00+04:00')
      expect(await planned(MORNING)).to.include({ status: 'delivered', sentAt: '2026-03-04T12:59' })
      expect(await questions()).to.have.length(1)
    })
  })

  describe('of a person who', () => {
    const agree = async (answer: string): Promise<void> => {
      await world.tell(awa.id, { kind: 'opening' })
      await world.press(awa.id, 'understood')
      await world.press(awa.id, answer)
    }

    for (const answer of ['later', 'yes'])
      it(`said "${answer}" to reminders goes out`, async () => {
        await begin('2026-03-02T09:30:00+04:00')
        await agree(answer)
        await world.moveTo('2026-03-02T10:01:00+04:00')
        expect(await planned(FIRST)).to.include({ status: 'delivered' })
      })

    it('has not answered yet whether they agree goes out: it is of an appointment', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await world.tell(awa.id, { kind: 'opening' })
      await world.moveTo('2026-03-02T10:01:00+04:00')
      expect((await world.conversations.load(awa.id, ''))?.state.consent.reminders).to.equal('unasked')
      expect(await planned(FIRST)).to.include({ status: 'delivered' })
    })

    it('does not agree is withdrawn, and says so', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await agree('no')
      await world.moveTo('2026-03-02T10:01:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'withdrawn', reason: 'not agreed', sentAt: null })
      expect(await questions()).to.deep.equal([])
    })

    it('said "stop" since it was planned is withdrawn', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await world.write(awa.id, 'stop')
      await world.moveTo('2026-03-04T14:00:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'withdrawn', reason: 'stopped' })
      expect(await planned(MORNING)).to.include({ status: 'withdrawn', reason: 'stopped' })
      expect(await questions()).to.deep.equal([])
    })

    it('answered already is withdrawn', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await world.moveTo('2026-03-02T10:01:00+04:00')
      await world.press(awa.id, 'come')
      await world.moveTo('2026-03-04T14:00:00+04:00')
      expect(await planned(MORNING)).to.include({ status: 'withdrawn', reason: 'answered' })
    })

    it('wrote ten minutes ago waits until a quarter of an hour has passed', async () => {
      await begin('2026-03-02T09:50:00+04:00')
      await world.write(awa.id, 'aide')
      await world.moveTo('2026-03-02T10:04:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'due', reason: 'talking', at: '2026-03-02T10:05' })
      expect(await questions()).to.deep.equal([])
      await world.moveTo('2026-03-02T10:06:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'delivered', sentAt: '2026-03-02T10:05' })
    })

    it('is still writing leaves all the same when it would be too late', async () => {
      // At ten past ten that day: useful until ten past nine.
      await begin('2026-03-04T08:58:00+04:00', { startsAt: '2026-03-04T10:10' })
      await world.write(awa.id, 'aide')
      await world.moveTo('2026-03-04T09:05:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'delivered', sentAt: '2026-03-04T09:00' })
    })

    it('was shown a safety card that day is postponed to the next morning, with the reason of quiet hours', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await world.write(awa.id, 'je veux mourir')
      await world.moveTo('2026-03-02T18:00:00+04:00')
      expect(await planned(FIRST)).to.deep.equal({
        status: 'due',
        reason: 'postponed',
        at: '2026-03-03T09:00',
        sentAt: null,
      })
      expect(await questions()).to.deep.equal([])
      await world.moveTo('2026-03-03T09:01:00+04:00')
      expect(await planned(FIRST)).to.include({
        status: 'delivered',
        reason: null,
        sentAt: '2026-03-03T09:00',
      })
    })

    it('was shown a safety card on the day itself has it expired, with the reason of quiet hours', async () => {
      await begin('2026-03-04T08:30:00+04:00')
      await world.write(awa.id, 'je veux mourir')
      await world.moveTo('2026-03-04T14:00:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'expired', reason: 'too late', sentAt: null })
      expect(await questions()).to.deep.equal([])
    })
  })

  describe('of an appointment that moved or is no more', () => {
    it('is withdrawn even when nobody planned again', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      const moved = { $set: { startsAt: '2026-03-12T14:00' }, $inc: { version: 1 } }
      await world.connection.collection('checkpoints').updateOne({}, moved)
      await world.moveTo('2026-03-02T10:01:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'withdrawn', reason: 'moved' })
      expect(await questions()).to.deep.equal([])
    })

    it('is withdrawn with its person', async () => {
      await begin('2026-03-02T09:30:00+04:00')
      await world.connection.collection('people').deleteOne({})
      await world.moveTo('2026-03-02T10:01:00+04:00')
      expect(await planned(FIRST)).to.include({ status: 'withdrawn', reason: 'gone' })
    })
  })

  describe('of one person that cannot be read', () => {
    it('is tried again a little later, and holds up nobody else’s', async () => {
      const told: unknown[] = []
      world = await openWorld({ over: store, setting: { failed: (fault) => void told.push(fault) } })
      await world.connection.collection('people').insertOne(lost)
      const [mine] = await world.outbox.of(awa.id)
      const what = { kind: 'reminder', rule: FIRST, checkpoint: 'chk-lost', late: false } as const
      await world.outbox.apply({ put: [{ ...mine!, id: 'lost', person: 'per-lost', what }], withdraw: [] })
      await wakeUp('2026-03-02T10:00:30+04:00')
      expect(await questions()).to.have.length(1)
      expect(told).to.have.length(1)
      const [theirs] = await world.outbox.of('per-lost')
      expect(theirs).to.include({ status: 'due', reason: 'failed' })
      expect(local(theirs?.at ?? '')).to.equal('2026-03-02T10:05')
    })
  })
})

/** In a territory that this deployment no longer knows. */
const lost = {
  ...awa,
  _id: 'per-lost' as never,
  id: undefined,
  ref: 'LOST',
  territory: 'nowhere',
  row: {},
  listed: true,
  imported: 1,
}

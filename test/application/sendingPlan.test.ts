import { expect } from 'chai'
import '../support/database.ts'
import { awa, wednesday } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { everything } from './turnParts.ts'

const BEFORE = '2026-03-02T09:30:00+04:00'

describe('planning', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  beforeEach(async () => {
    world = await openWorld({ over: store, now: BEFORE })
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const planned = async () =>
    (await world.outbox.of(awa.id)).map(({ id, status, reason }) => [
      id.split('/').slice(2).join(' '),
      status,
      reason,
    ])
  async function move(startsAt: string): Promise<void> {
    const change = { $set: { startsAt, status: 'moved' }, $inc: { version: 1 } }
    await world.connection.collection('checkpoints').updateOne({ _id: wednesday.id as never }, change)
    await world.plan(awa.id)
  }
  const WEDNESDAY = '2026-03-04T14:00'
  const THURSDAY = '2026-03-12T14:00'

  it('names a message by what it is about, the rule and the occurrence, and by nothing of the sender', async () => {
    expect((await world.outbox.of(awa.id)).map(({ id }) => id)).to.deep.equal([
      'checkpoint/chk-1/two-days-before/2026-03-04T14:00',
      'checkpoint/chk-1/on-the-morning/2026-03-04T14:00',
    ])
  })

  it('withdraws the messages of a date that moved, and plans those of the new one', async () => {
    await move(THURSDAY)
    expect(await planned()).to.deep.equal([
      [`two-days-before ${WEDNESDAY}`, 'withdrawn', 'moved'],
      [`on-the-morning ${WEDNESDAY}`, 'withdrawn', 'moved'],
      [`two-days-before ${THURSDAY}`, 'due', null],
      [`on-the-morning ${THURSDAY}`, 'due', null],
    ])
  })

  it('revives the messages of a date that comes back, and sends them', async () => {
    const before = await world.outbox.of(awa.id)
    await move(THURSDAY)
    await move(WEDNESDAY)
    expect((await world.outbox.of(awa.id)).slice(0, 2)).to.deep.equal(before)
    await world.moveTo('2026-03-02T10:01:00+04:00')
    expect(await planned()).to.deep.include([`two-days-before ${WEDNESDAY}`, 'delivered', null])
    expect((await planned()).filter(([, status]) => status === 'due')).to.have.length(1)
  })

  it('never revives what has left: a date that comes back is not told twice', async () => {
    await world.moveTo('2026-03-02T10:01:00+04:00')
    await move(THURSDAY)
    await move(WEDNESDAY)
    await world.moveTo('2026-03-03T18:00:00+04:00')
    const asked = (await world.log.read(awa.id, 0, 100)).filter(({ asks }) => asks === 'checkpoint')
    expect(asked).to.have.length(1)
  })

  /** The first reminder leaves; then the clock shows this instant. */
  async function firstLeft(then: string): Promise<void> {
    await world.moveTo('2026-03-02T10:01:00+04:00')
    await later(then)
  }
  const asked = async () => (await world.log.read(awa.id, 0, 100)).filter(({ asks }) => asks === 'checkpoint')
  const MORNING = `on-the-morning ${WEDNESDAY}`
  const EVENING = '2026-03-03T20:00:00+04:00'

  describe('between two reminders', () => {
    for (const instant of [
      '2026-03-02T10:01:00+04:00',
      '2026-03-02T20:00:00+04:00',
      '2026-03-03T18:59:00+04:00',
      '2026-03-03T19:00:00+04:00',
      EVENING,
      '2026-03-04T08:00:00+04:00',
      '2026-03-04T08:59:59+04:00',
    ])
      it(`takes neither away, at ${instant.slice(0, 16)}`, async () => {
        await firstLeft(instant)
        await world.plan(awa.id)
        await world.plan(awa.id)
        expect((await planned())[1]).to.deep.equal([MORNING, 'due', null])
        await world.moveTo('2026-03-04T09:01:00+04:00')
        const left = (await world.outbox.of(awa.id)).map(({ status, sentAt }) => [
          status,
          sentAt?.slice(0, 16),
        ])
        expect(left).to.deep.equal([
          ['delivered', '2026-03-02T06:00'],
          ['delivered', '2026-03-04T05:00'],
        ])
        expect(await asked()).to.have.length(2)
      })

    it('brings back in the night the one whose date has come back', async () => {
      await firstLeft('2026-03-02T11:00:00+04:00')
      await move(THURSDAY)
      await later(EVENING)
      await move(WEDNESDAY)
      expect(await planned()).to.deep.include([MORNING, 'due', null])
    })

    it('brings back in the night the one that had been taken away for the first', async () => {
      await firstLeft(EVENING)
      const [, morning] = await world.outbox.of(awa.id)
      await world.outbox.apply({ put: [], withdraw: [{ ...morning!, reason: 'two-days-before' }] })
      await world.plan(awa.id)
      expect((await planned())[1]).to.deep.equal([MORNING, 'due', null])
    })

    it('leaves to the sender the first that was held up until then: one is said, the last', async () => {
      await world.write(awa.id, 'je veux mourir')
      await world.moveTo('2026-03-03T08:30:00+04:00')
      await world.write(awa.id, 'je veux mourir')
      await world.moveTo(EVENING)
      await world.plan(awa.id)
      await world.plan(awa.id)
      await world.moveTo('2026-03-04T09:01:00+04:00')
      expect(await planned()).to.have.deep.members([
        [`two-days-before ${WEDNESDAY}`, 'merged', 'on-the-morning'],
        [MORNING, 'delivered', null],
      ])
      expect(await asked()).to.have.length(1)
    })
  })

  it('for the first time in the night before says one of both, and not the other once it has left', async () => {
    await world.end()
    world = await openWorld({ over: store, now: EVENING })
    await world.plan(awa.id)
    await world.moveTo('2026-03-04T09:30:00+04:00')
    await world.plan(awa.id)
    await world.moveTo('2026-03-04T13:30:00+04:00')
    expect(await planned()).to.have.deep.members([
      [`two-days-before ${WEDNESDAY}`, 'delivered', null],
      [MORNING, 'merged', 'two-days-before'],
    ])
    expect(await asked()).to.have.length(1)
  })

  for (const [what, come] of [
    ['before anything left', async () => undefined],
    ['once some have left', () => world.moveTo('2026-03-02T10:01:00+04:00')],
    ['in the night after the first left', () => firstLeft(EVENING)],
    ['while one waits for an opening', () => later('2026-03-02T19:30:00+04:00')],
    ['when some are too late', () => later('2026-03-04T13:30:00+04:00')],
    ['for somebody who said "stop"', () => stopped()],
    ['for somebody who does not agree', () => refused()],
    ['for an appointment that was cancelled', () => cancelled()],
  ] as const)
    it(`twice changes nothing ${what}`, async () => {
      await come()
      await world.plan(awa.id)
      const once = await everything(world.connection)
      await world.plan(awa.id)
      await world.sendDue()
      await Promise.all([world.plan(awa.id), (await world.another()).plan(awa.id)])
      await world.sendDue()
      expect((await everything(world.connection))['plannedMessages']).to.deep.equal(once['plannedMessages'])
    })

  it('after "bonjour" brings back what "stop" had withdrawn', async () => {
    await stopped()
    expect((await planned())[0]).to.include.members(['withdrawn', 'stopped'])
    await world.write(awa.id, 'bonjour')
    await world.moveTo('2026-03-02T11:00:00+04:00')
    expect((await planned())[0]).to.include.members(['delivered'])
  })

  async function later(instant: string): Promise<void> {
    world.clock.moveTo(instant)
    await world.sendDue()
  }
  async function stopped(): Promise<void> {
    await world.write(awa.id, 'stop')
    await world.moveTo('2026-03-02T10:30:00+04:00')
  }
  async function refused(): Promise<void> {
    await world.tell(awa.id, { kind: 'opening' })
    await world.press(awa.id, 'understood')
    await world.press(awa.id, 'no')
    await world.moveTo('2026-03-02T10:30:00+04:00')
  }
  async function cancelled(): Promise<void> {
    await world.connection
      .collection('checkpoints')
      .updateOne({}, { $set: { status: 'cancelled' }, $inc: { version: 1 } })
  }
})

import fc from 'fast-check'
import { expect } from 'chai'
import type { Checkpoint } from '../../src/domain/caseload.ts'
import type { Consent, ContactHours } from '../../src/domain/conversation.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { firstState } from '../../src/domain/conversation.ts'
import { addDays, addDuration } from '../../src/domain/localTime.ts'
import { territoryById } from '../../src/domain/territory.ts'
import '../support/database.ts'
import { awa, theOrganisation, wednesday } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { everything } from './turnParts.ts'

const NOW = '2026-04-29T07:13:00.000Z'
const FROM = '2026-04-29'
const WEEKS = { min: new Date(NOW), max: new Date('2026-05-22'), noInvalidDate: true } as const
const TERRITORIES = ['la-reunion', 'martinique', 'bas-rhin', 'guyane', 'nord', 'mayotte']

/** Somebody, their appointments, and what they have told the robot. The weeks ahead hold three holidays of France. */
const somebody = fc.record({
  territory: fc.constantFrom(...TERRITORIES),
  checkpoints: fc.array(
    fc.record({
      day: fc.nat(20),
      hour: fc.integer({ min: 8, max: 18 }),
      half: fc.boolean(),
      status: fc.constantFrom<Checkpoint['status']>('planned', 'moved', 'planned', 'cancelled'),
      answer: fc.constantFrom<Checkpoint['answer']>(null, null, null, 'confirmed'),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  reminders: fc.constantFrom<Consent['reminders']>('unasked', 'unasked', 'yes', 'later', 'no'),
  hours: fc.constantFrom<ContactHours | null>(null, 'any', 'morning', 'afternoon', 'evening'),
  stopped: fc.constantFrom(false, false, false, false, true),
  safety: fc.constantFrom(false, false, false, true),
})
type Somebody = typeof somebody extends fc.Arbitrary<infer T> ? T : never

describe('a forecast', () => {
  let store: PreparedStore
  let world: World
  let instant = NOW
  before(async () => {
    store = await preparedStore()
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const frozen = { now: () => instant, real: realTime }

  async function begin(all: readonly Somebody[]): Promise<void> {
    instant = NOW
    const territories = [...new Set(all.map(({ territory }) => territory))]
    world = await openWorld({
      over: store,
      setting: { clock: frozen },
      cast: {
        organisations: territories.map((territory) => ({
          ...theOrganisation,
          id: territory,
          ref: territory,
          territory,
        })),
        people: all.map((one, index) => personOf(one, index)),
        checkpoints: all.flatMap((one, index) => checkpointsOf(one, index)),
      },
    })
    for (const [index, one] of all.entries()) await world.conversations.create(`per-${index}`, stateOf(one))
  }

  /** Lets time go by, stopping wherever something is due. */
  async function until(end: string): Promise<void> {
    for (;;) {
      await world.sendDue()
      const next = await world.outbox.nextAt()
      if (next === null || next > end) break
      instant = next > instant ? next : addDuration(instant, 'PT1M')
    }
    instant = end
  }
  const planAll = (count: number) =>
    Promise.all(Array.from({ length: count }, (_, index) => world.plan(`per-${index}`)))

  const forecasts = async (count: number) => {
    const all = await Promise.all(
      Array.from({ length: count }, (_, index) => world.forecasts(`per-${index}`, instant)),
    )
    return all.flat()
  }
  const sent = async () =>
    (await world.connection.collection('plannedMessages').find({ status: 'delivered' }).toArray()).map(
      ({ _id, sentAt }) => `${String(_id).slice(3)} ${String(sentAt)}`,
    )
  const foretold = async (count: number) =>
    (await forecasts(count)).filter(({ outcome }) => outcome === 'send').map(({ id, at }) => `${id} ${at}`)

  for (const seed of [1, 2, 3])
    it(`and what is sent are the same messages at the same instants (${seed})`, async function () {
      this.timeout(60_000)
      const all = fc.sample(somebody, { numRuns: 40, seed })
      await begin(all)
      const said = await foretold(all.length)
      expect(said.length).to.be.greaterThan(20)
      await until('2026-05-25T00:00:00.000Z')
      expect((await sent()).toSorted()).to.deep.equal(said.toSorted())
    })

  for (const seed of [1, 2])
    it(`is not changed by planning again at any instant, by day or by night (${seed})`, async function () {
      this.timeout(60_000)
      const all = fc.sample(somebody, { numRuns: 40, seed })
      const instants = fc.sample(fc.date(WEEKS), { numRuns: 60, seed })
      await begin(all)
      const said = await foretold(all.length)
      for (const one of instants.map((date) => date.toISOString()).toSorted()) {
        await until(one)
        await planAll(all.length)
      }
      await until('2026-05-25T00:00:00.000Z')
      expect((await sent()).toSorted()).to.deep.equal(said.toSorted())
    })

  for (const halfWay of ['2026-05-06T20:00:00.000Z', '2026-05-07T03:00:00.000Z', '2026-05-07T12:00:00.000Z'])
    it(`made half-way says what is left of it, at ${halfWay}`, async function () {
      this.timeout(60_000)
      const all = fc.sample(somebody, { numRuns: 40, seed: 4 })
      await begin(all)
      await until(halfWay)
      const already = new Set(await sent())
      const said = await foretold(all.length)
      await until('2026-05-25T00:00:00.000Z')
      expect((await sent()).filter((one) => !already.has(one)).toSorted()).to.deep.equal(said.toSorted())
    })

  it('gives every message that does not leave a reason', async () => {
    await begin(fc.sample(somebody, { numRuns: 40, seed: 5 }))
    const silent = (await forecasts(40)).filter(({ outcome }) => outcome !== 'send')
    expect(silent.every(({ at, reason }) => at === null && reason !== '')).to.be.true
    expect(new Set(silent.map(({ reason }) => reason))).to.include.keys(
      'stopped',
      'not agreed',
      'answered',
      'cancelled',
    )
  })

  it('sends nothing and changes nothing', async () => {
    await begin(fc.sample(somebody, { numRuns: 20, seed: 6 }))
    const before = await everything(world.connection)
    await forecasts(20)
    expect(await everything(world.connection)).to.deep.equal(before)
  })
})

const personOf = ({ territory }: Somebody, index: number) => ({
  ...awa,
  id: `per-${index}`,
  ref: `P${index}`,
  territory,
  organisation: territory,
  zone: territoryById(territory)?.zone ?? '',
})

function checkpointsOf({ checkpoints }: Somebody, person: number): Checkpoint[] {
  return checkpoints.map(({ day, hour, half, status, answer }, index) => ({
    ...wednesday,
    id: `chk-${person}-${index}`,
    ref: `C${person}-${index}`,
    person: `per-${person}`,
    startsAt: `${addDays(FROM, day)}T${String(hour).padStart(2, '0')}:${half ? '30' : '00'}`,
    status,
    answer,
  }))
}

const stateOf = ({ reminders, hours, stopped, safety }: Somebody) => ({
  ...firstState('fr'),
  consent: { reminders, at: NOW, words: 'test' },
  hours,
  stopped,
  ...(safety && { quietOn: FROM }),
})

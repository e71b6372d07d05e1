import { expect } from 'chai'
import { isAway } from '../../src/adapters/mongo/store.ts'
import { awa, julie } from '../support/builders.ts'
import { openLossyWorld, type LossyWorld } from './lossyStore.ts'

describe('a question that the store never answers', function () {
  this.timeout(60_000)
  let world: LossyWorld
  before(async () => {
    world = await openLossyWorld({ answerMs: 2_000 })
  })
  after(() => world.end())

  /** Of each room, a question, and the collection that it names. */
  const ROOMS: readonly (readonly [room: string, collection: string, ask: () => Promise<unknown>])[] = [
    ['leases', 'leases', () => world.leases.hold()],
    ['outbox', 'plannedMessages', () => world.outbox.of(awa.id)],
    ['log', 'activities', () => world.log.read(awa.id, 0, 10)],
    ['conversations', 'conversations', () => world.conversations.unfinished(0, 1)],
    ['visits', 'links', () => world.visits.createLink({ kind: 'person', person: awa.id })],
    ['runs', 'runs', () => world.runs.beat()],
    ['settings', 'settings', () => world.settings.secret('directLine', () => 'a secret')],
    ['staff', 'advisors', () => world.staff.advisorByEmail(julie.email)],
    ['caseload', 'people', () => world.caseload.personByRef(awa.ref)],
    ['cases', 'requests', () => world.cases.openFor([{ kind: 'advisor', advisor: julie.id }])],
  ]
  for (const [room, collection, ask] of ROOMS)
    it(`is given up as of a store that is away, and the next one is answered: ${room}`, async () => {
      world.lose(collection)
      const fault = await ask().then(
        () => expect.fail('it was answered'),
        (found: unknown) => found,
      )
      expect(isAway(fault), String(fault)).to.equal(true)
      await ask()
    })

  it('stops no reminder for good', async () => {
    world.lose('leases')
    expect(await world.sendDue().catch((fault: Error) => fault.name)).to.equal('Late')
    await world.moveTo('2026-03-04T10:00:00+04:00')
    const bot = (await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'bot')
    expect(bot.map(({ text }) => text).join()).to.include('Votre rendez-vous est aujourd’hui')
  })
})

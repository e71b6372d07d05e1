import { expect } from 'chai'
import { realTime } from '../../src/adapters/clock.ts'
import '../support/database.ts'
import { awa, julie, theOrganisation } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { addressAt } from './turnParts.ts'

const HOUR = 3_600_000
const NOW = '2026-03-02T05:30:00.000Z'

describe('a link', () => {
  let store: PreparedStore
  let world: World
  /** How far real time has gone on since; links and visits know no other. */
  let ahead: number
  let pushed: string[]
  before(async () => {
    store = await preparedStore()
  })
  beforeEach(async () => {
    ahead = 0
    pushed = []
    let opened: World | null = null
    const clock = { now: () => opened?.clock.now() ?? NOW, real: () => realTime() + ahead }
    opened = await openWorld({
      over: store,
      setting: { clock, nudge: () => undefined },
      deliver: async (_, { utterance }) => {
        pushed.push(utterance.text)
        return { kind: 'delivered' }
      },
    })
    world = opened
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const forAwa = () => world.visits.createLink({ kind: 'person', person: awa.id })
  const tasks = async (kind: string) => await world.connection.collection('requests').find({ kind }).toArray()
  const isVisiting = async (visit = '') => (await world.visits.visitor(visit)) !== null

  describe('that is fresh', () => {
    it('says whose service it is, never a name', async () => {
      expect(await world.links.view(await forAwa())).to.deep.equal({
        state: 'fresh',
        kind: 'person',
        lang: 'fr',
        organisation: (await world.caseload.organisation(theOrganisation.id))!,
      })
    })

    it('opens once: one visit, and the conversation begins', async () => {
      const code = await forAwa()
      const all = await Promise.all(Array.from({ length: 8 }, () => world.links.open(code)))
      const opened = all.flatMap((one) => one ?? [])
      expect(opened).to.have.length(1)
      expect(opened[0]?.visitor).to.include({ kind: 'person', person: awa.id })
      expect(await isVisiting(opened[0]?.visit)).to.be.true
      expect((await world.links.view(code)).state).to.equal('used')
      const greeted = (await world.log.read(awa.id, 0, 100)).filter(({ text }) => text.includes('robot'))
      expect(greeted).to.have.length(1)
    })

    it('of staff opens the inbox of that e-mail, and begins no conversation', async () => {
      const code = await world.visits.createLink({ kind: 'staff', email: julie.email })
      expect(await world.links.view(code)).to.deep.include({ state: 'fresh', kind: 'staff' })
      expect((await world.links.open(code))?.visitor).to.include({ kind: 'staff', email: julie.email })
      expect(await world.connection.collection('conversations').countDocuments()).to.equal(0)
    })

    it('is not in the store as it is in the message, nor is the visit', async () => {
      const code = await forAwa()
      const visit = (await world.links.open(code))?.visit ?? ''
      const db = world.connection.getClient().db(world.connection.name)
      for (const name of ['links', 'visits']) {
        const held = JSON.stringify(await db.collection(name).find().toArray())
        expect(held.includes(code) || held.includes(visit), name).to.be.false
      }
    })
  })

  describe('past its time', () => {
    it('opens nothing 48 hours later, whatever a demonstration’s clock says', async () => {
      const code = await forAwa()
      world.clock.moveTo('2026-06-01T09:00:00+04:00')
      expect((await world.links.view(code)).state).to.equal('fresh')
      ahead = 48 * HOUR + 1_000
      expect((await world.links.view(code)).state).to.equal('expired')
      expect(await world.links.open(code)).to.equal(null)
    })

    it('leaves a visit that is used every day open, and ends one that is not', async () => {
      const { visit = '' } = (await world.links.open(await forAwa())) ?? {}
      for (const hours of [40, 80, 120]) {
        ahead = hours * HOUR
        expect(await isVisiting(visit)).to.be.true
      }
      ahead = 169 * HOUR
      expect(await isVisiting(visit)).to.be.false
    })
  })

  describe('that nobody made', () => {
    it('opens nothing, tells nothing, and makes no task', async () => {
      expect(await world.links.view('no-such-code')).to.deep.equal({
        state: 'unknown',
        kind: 'person',
        lang: 'fr',
        organisation: null,
      })
      expect(await world.links.open('no-such-code')).to.equal(null)
      await world.links.disown('no-such-code')
      await world.links.askAgain('no-such-code')
      expect(await world.connection.collection('requests').countDocuments()).to.equal(0)
    })
  })

  describe('"Ce n’est pas moi"', () => {
    it('pressed twice, or twice at once, is one task of the referent', async () => {
      const code = await forAwa()
      await Promise.all([world.links.disown(code), world.links.disown(code)])
      await world.links.disown(code)
      const [task, ...others] = await tasks('not_me')
      expect(others).to.deep.equal([])
      expect(task?.['owner']).to.deep.equal({ kind: 'advisor', advisor: julie.id })
    })

    it('ends the visits of that person, and of nobody else', async () => {
      const code = await forAwa()
      const { visit = '' } = (await world.links.open(code)) ?? {}
      const staff = await world.links.open(
        await world.visits.createLink({ kind: 'staff', email: julie.email }),
      )
      await world.links.disown(code)
      expect(await isVisiting(visit)).to.be.false
      expect(await isVisiting(staff?.visit)).to.be.true
    })

    it('lets nothing leave any more: no reminder, and no answer of an advisor', async () => {
      const incoming = { kind: 'words', text: 'parler à une personne', shown: null } as const
      const address = addressAt('http://connector.example')
      await (
        await world.handleTurn({ person: awa.id, key: 'a', incoming, address })
      ).said
      await world.links.disown(await forAwa())
      pushed = []
      const [task] = await tasks('not_me')
      const act = { act: 'answer', words: 'Appelez-moi.' } as const
      await world.inbox.act(julie.email, { ref: String(task?._id), version: 1, act })
      await world.moveTo('2026-03-04T14:00:00+04:00')
      expect(pushed).to.deep.equal([])
      const reminders = (await world.outbox.of(awa.id)).filter(({ what }) => what.kind === 'reminder')
      expect(reminders.map(({ status, reason }) => [status, reason])).to.deep.equal([
        ['withdrawn', 'not theirs'],
        ['withdrawn', 'not theirs'],
      ])
    })

    it('is lifted by a new link, which a human makes: what was held back leaves', async () => {
      await world.links.disown(await forAwa())
      await world.moveTo('2026-03-02T10:01:00+04:00')
      await world.staff.own(awa.id)
      await world.plan(awa.id)
      await world.moveTo('2026-03-02T11:00:00+04:00')
      expect((await world.outbox.of(awa.id))[0]).to.include({ status: 'delivered' })
    })

    it('pressed again after the task was closed is another task', async () => {
      const code = await forAwa()
      await world.links.disown(code)
      const [task] = await tasks('not_me')
      await world.inbox.act(julie.email, { ref: String(task?._id), version: 1, act: { act: 'close' } })
      await world.links.disown(code)
      expect(await tasks('not_me')).to.have.length(2)
    })
  })

  describe('"Demander un nouveau lien"', () => {
    it('pressed ten times, five of them at once, is one task of the referent', async () => {
      const code = await forAwa()
      await world.links.open(code)
      for (let press = 0; press < 5; press += 1) await world.links.askAgain(code)
      await Promise.all(Array.from({ length: 5 }, () => world.links.askAgain(code)))
      expect(await tasks('new_link')).to.have.length(1)
    })

    it('ten times at once is one task', async () => {
      const code = await forAwa()
      await Promise.all(Array.from({ length: 10 }, () => world.links.askAgain(code)))
      expect(await tasks('new_link')).to.have.length(1)
    })

    it('pressed on a link of staff makes none', async () => {
      await world.links.askAgain(await world.visits.createLink({ kind: 'staff', email: julie.email }))
      expect(await tasks('new_link')).to.deep.equal([])
    })
  })

  it('"Cacher" ends every visit of the person, on every device', async () => {
    const visits = []
    for (let device = 0; device < 3; device += 1) visits.push((await world.links.open(await forAwa()))?.visit)
    await world.visits.hideAll(awa.id)
    for (const visit of visits) expect(await isVisiting(visit)).to.be.false
    expect((await world.view(awa.id))?.entries).not.to.deep.equal([])
  })
})

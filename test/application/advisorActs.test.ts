import { expect } from 'chai'
import type { Act } from '../../src/application/ports/act.ts'
import type { Request } from '../../src/domain/request.ts'
import '../support/database.ts'
import { awa, julie, marc, wednesday } from '../support/builders.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { addressAt, everything, throughConnector } from './turnParts.ts'

const TEN = '2026-03-02T10:00:30+04:00'
const THURSDAY = '2026-03-05T14:00'
const FRIDAY = '2026-03-06T10:00'

describe('an advisor acts', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  afterEach(() => world.end())
  after(() => store.drop())

  /** Awa was reminded of Wednesday at 14:00, and wished for Thursday afternoon. */
  async function wished(setting?: Parameters<typeof openWorld>[0]): Promise<Request> {
    world = await openWorld({ over: store, setting: { nudge: () => undefined }, ...setting })
    await world.moveTo(TEN)
    await world.write(awa.id, 'plutôt jeudi après-midi')
    await world.write(awa.id, 'oui')
    return await only()
  }
  const only = async (): Promise<Request> => {
    const items = (await world.inbox.view(julie.email))?.items ?? []
    expect(items).to.have.length(1)
    return items[0]!.request
  }
  const act = async ({ ref, version }: Pick<Request, 'ref' | 'version'>, given: Act, email = julie.email) =>
    await world.inbox.act(email, { ref, version, act: given })
  const kindOf = async (...given: Parameters<typeof act>) => (await act(...given)).kind
  const checkpoint = () => world.cases.checkpoint(wednesday.id)
  const planned = async () =>
    (await world.outbox.of(awa.id)).map(({ what, status, id }) =>
      what.kind === 'reminder' ? [what.rule, id.split('/').at(-1), status] : [what.kind, status],
    )
  const texts = async () => (await world.log.read(awa.id, 0, 200)).map(({ text }) => sentenceIn(text))
  const accept = (at: string): Act => ({ act: 'accept', at })

  describe('on a wish', () => {
    it('accepts a date inside it: the appointment moves, old reminders go, new ones come, the person is told', async () => {
      const request = await wished()
      expect(await kindOf(request, accept(THURSDAY))).to.equal('done')
      expect(await checkpoint()).to.include({ startsAt: THURSDAY, status: 'moved', version: 2, answer: null })
      expect(await world.cases.request(request.ref)).to.include({ state: 'accepted', takenBy: 'Julie' })
      expect(await planned()).to.have.deep.members([
        ['two-days-before', wednesday.startsAt, 'delivered'],
        ['on-the-morning', wednesday.startsAt, 'withdrawn'],
        ['two-days-before', THURSDAY, 'due'],
        ['on-the-morning', THURSDAY, 'due'],
        ['accepted', 'due'],
      ])
      await world.sendDue()
      expect((await texts()).at(-1)).to.match(/^Julie a accepté\.\nNouveau rendez-vous : jeudi/)
      expect((await world.inbox.view(julie.email))?.items).to.deep.equal([])
    })

    it('outside it makes a proposal: the first date stands until the person agrees', async () => {
      const request = await wished()
      expect(await kindOf(request, accept(FRIDAY))).to.equal('done')
      expect(await checkpoint()).to.include({ startsAt: wednesday.startsAt, version: 1 })
      expect(await world.cases.request(request.ref)).to.include({ state: 'countered', proposal: FRIDAY })
      await world.sendDue()
      expect((await texts()).at(-1)).to.include('propose une autre date')
      await world.press(awa.id, 'agree')
      expect(await checkpoint()).to.include({ startsAt: FRIDAY, version: 2 })
      expect(await planned()).to.deep.include(['two-days-before', FRIDAY, 'due'])
      expect(await planned()).to.deep.include(['on-the-morning', wednesday.startsAt, 'withdrawn'])
    })

    for (const [at, what] of [
      ['2026-03-05T13:00', 'done, moved'],
      ['2026-03-05T12:59', 'done, proposed'],
      ['2026-03-05T18:00', 'done, proposed'],
    ] as const)
      it(`whose window is 13:00 to 18:00: ${at.slice(11)} is ${what}`, async () => {
        const request = await wished()
        expect(await kindOf(request, accept(at))).to.equal('done')
        const moved = (await checkpoint())?.startsAt === at
        expect(moved ? 'done, moved' : 'done, proposed').to.equal(what)
      })

    it('that is proposed another date inside it asks all the same', async () => {
      const request = await wished()
      expect(await kindOf(request, { act: 'propose', at: THURSDAY })).to.equal('done')
      expect(await checkpoint()).to.include({ startsAt: wednesday.startsAt })
    })

    it('is open again when the person does not agree to the proposal; the first date stands', async () => {
      const request = await wished()
      await act(request, accept(FRIDAY))
      await world.sendDue()
      await world.press(awa.id, 'other')
      expect(await world.cases.request(request.ref)).to.include({ state: 'open', proposal: null })
      expect(await checkpoint()).to.include({ startsAt: wednesday.startsAt, version: 1 })
    })
  })

  describe('twice', () => {
    it('by pressing twice: once, and nobody is told that it changed meanwhile', async () => {
      const request = await wished()
      const both = await Promise.all([kindOf(request, accept(THURSDAY)), kindOf(request, accept(THURSDAY))])
      expect([...both, await kindOf(request, accept(THURSDAY))]).to.deep.equal(['done', 'done', 'done'])
      expect(await checkpoint()).to.include({ startsAt: THURSDAY, version: 2 })
      await world.sendDue()
      expect((await texts()).filter((text) => text.startsWith('Julie a accepté'))).to.have.length(1)
    })

    it('with two dates at once: the first that lands stands, the other is shown the request again', async () => {
      const request = await wished()
      const dates = [THURSDAY, '2026-03-05T15:00']
      const kinds = await Promise.all(dates.map((at) => kindOf(request, accept(at))))
      expect(kinds.toSorted()).to.deep.equal(['done', 'stale'])
      expect((await checkpoint())?.startsAt).to.equal(dates[kinds.indexOf('done')])
      expect((await checkpoint())?.version).to.equal(2)
    })

    it('with two answers at once: one is said', async () => {
      const request = await wished()
      const kinds = await Promise.all(
        ['Oui.', 'Non.'].map((words) => kindOf(request, { act: 'answer', words })),
      )
      expect(kinds.toSorted()).to.deep.equal(['done', 'stale'])
      await world.sendDue()
      expect((await texts()).filter((text) => text.includes('vous répond'))).to.have.length(1)
    })

    it('by two of a team at once: one of them is first, the other is told so', async () => {
      await wished()
      await world.connection.collection('requests').deleteMany({})
      await world.connection.collection('people').updateOne({}, { $set: { advisor: null } })
      await world.write(awa.id, 'je veux changer la date')
      await world.write(awa.id, 'jeudi après-midi')
      await world.write(awa.id, 'oui')
      const request = await only()
      expect(request.owner).to.include({ kind: 'team' })
      const kinds = await Promise.all([
        kindOf(request, accept(THURSDAY), julie.email),
        kindOf(request, accept(THURSDAY), marc.email),
      ])
      expect(kinds.toSorted()).to.deep.equal(['done', 'stale'])
    })
  })

  describe('on what has changed since it was shown', () => {
    it('is refused as stale when the person wished for something else, and changes nothing', async () => {
      const request = await wished()
      await world.write(awa.id, 'finalement plutôt vendredi matin')
      await world.write(awa.id, 'oui')
      const before = await everything(world.connection)
      expect(await kindOf(request, accept(THURSDAY))).to.equal('stale')
      expect(await everything(world.connection)).to.deep.equal(before)
      const newer = await only()
      expect(newer.ref).not.to.equal(request.ref)
      expect((await world.cases.request(request.ref))?.state).to.equal('replaced')
      expect(await kindOf(newer, accept(FRIDAY))).to.equal('done')
      expect(await checkpoint()).to.include({ startsAt: FRIDAY })
    })

    it('is refused as stale when another act came first', async () => {
      const request = await wished()
      await act(request, { act: 'take' })
      expect(await kindOf(request, accept(THURSDAY))).to.equal('stale')
      expect(await kindOf({ ...request, version: request.version + 1 }, accept(THURSDAY))).to.equal('done')
    })

    it('is refused as stale when the appointment moved, and undoes what it had begun', async () => {
      const request = await wished()
      // The file moved the appointment between what an act read and what it writes.
      const moves = { $set: { startsAt: '2026-03-09T14:00' }, $inc: { version: 1 } }
      await world.connection.collection('checkpoints').updateOne({}, moves)
      const before = await everything(world.connection)
      const change = {
        key: 'act',
        ref: request.ref,
        version: request.version,
        set: { state: 'accepted' },
        move: { checkpoint: wednesday.id, version: 1, to: THURSDAY },
      } as const
      expect(await world.cases.change(change)).to.equal('stale')
      expect(await everything(world.connection)).to.deep.equal(before)
    })

    it('is refused as stale once it is over, or was never there', async () => {
      const request = await wished()
      await act(request, { act: 'close' })
      expect(await kindOf({ ...request, version: request.version + 1 }, { act: 'take' })).to.equal('stale')
      expect(await kindOf({ ref: 'NOT-ONE-OF', version: 1 }, { act: 'take' })).to.equal('forbidden')
    })
  })

  describe('is refused, and nothing changes,', () => {
    for (const [what, given, why] of [
      ['a date that is past', accept('2026-03-02T10:00'), 'past'],
      ['a proposal that is past', { act: 'propose', at: '2026-03-01T10:00' }, 'past'],
      ['an empty answer', { act: 'answer', words: ' \n ' }, 'empty'],
    ] as const)
      it(`for ${what}`, async () => {
        const request = await wished()
        const before = await everything(world.connection)
        expect(await act(request, given)).to.deep.equal({ kind: 'refused', why })
        expect(await everything(world.connection)).to.deep.equal(before)
      })

    it('for a date given to a question', async () => {
      world = await openWorld({ over: store })
      await world.write(awa.id, 'parler à une personne')
      await world.write(awa.id, 'Bonjour')
      await world.press(awa.id, 'send')
      await world.press(awa.id, 'here')
      const acted = await act(await only(), accept(THURSDAY))
      expect(acted).to.deep.equal({ kind: 'refused', why: 'not_a_wish' })
    })
  })

  describe('in one transaction', () => {
    /** The store refuses such messages from here on. */
    const refuse = async (validator: object) => {
      const db = world.connection.getClient().db(world.connection.name)
      await db.command({ collMod: 'plannedMessages', validator })
    }
    afterEach(() => refuse({}))

    for (const [what, validator] of [
      ['the person’s line', { 'what.kind': { $ne: 'accepted' } }],
      ['the new reminders', { due: { $lt: '2026-03-03T00:00' } }],
      ['the withdrawal of the old ones', { status: { $ne: 'withdrawn' } }],
    ] as const)
      it(`nothing at all happens when the store refuses ${what}`, async () => {
        const request = await wished()
        const before = await everything(world.connection)
        await refuse(validator)
        const failed = await act(request, accept(THURSDAY)).then(
          () => false,
          () => true,
        )
        expect(failed).to.be.true
        expect(await everything(world.connection)).to.deep.equal(before)
        await refuse({})
        expect(await kindOf(request, accept(THURSDAY))).to.equal('done')
      })
  })

  describe('while messages are stopped', () => {
    let connector: FakeConnector
    before(async () => {
      connector = await fakeConnector()
    })
    after(() => connector.close())

    it('an answer waits in the conversation, nothing is pushed, and the inbox says so', async () => {
      world = await openWorld({ over: store, deliver: throughConnector, setting: { nudge: () => undefined } })
      const hear = async (key: string, text: string) => {
        const incoming = { kind: 'words', text, shown: null } as const
        const address = addressAt(connector.url)
        await (
          await world.handleTurn({ person: awa.id, key, incoming, address })
        ).said
      }
      await hear('a', 'parler à une personne')
      await hear('b', 'Mon bus est supprimé')
      await hear('c', 'oui')
      await hear('d', 'ici')
      await hear('e', 'stop')
      connector.clear()
      const [item] = (await world.inbox.view(julie.email))?.items ?? []
      expect(item).to.include({ stopped: true })
      expect(await kindOf(item!.request, { act: 'answer', words: 'Prenez le 7.' })).to.equal('done')
      await world.moveTo('2026-03-05T12:00:00+04:00')
      expect(connector.arrived).to.deep.equal([])
      expect((await texts()).at(-1)).to.include('Prenez le 7.')
      await hear('f', 'bonjour')
      expect(connector.arrived).not.to.deep.equal([])
    })
  })

  describe('outside open hours', () => {
    it('a human’s answer leaves at once', async () => {
      const request = await wished()
      world.clock.moveTo('2026-03-02T21:00:00+04:00')
      await act(request, { act: 'answer', words: 'Je vous rappelle.' })
      await world.sendDue()
      expect((await texts()).at(-1)).to.include('Je vous rappelle.')
    })
  })

  it('shows what is past its day as such, and not before', async () => {
    const request = await wished()
    const isOverdue = async () => (await world.inbox.view(julie.email))?.items[0]?.overdue
    world.clock.moveTo(`${request.answerBefore}T23:59:00+04:00`)
    expect(await isOverdue()).to.be.false
    world.clock.moveTo('2026-03-05T00:01:00+04:00')
    expect(request.answerBefore).to.equal('2026-03-04')
    expect(await isOverdue()).to.be.true
  })
})

import { expect } from 'chai'
import type { Checkpoint } from '../../src/domain/caseload.ts'
import type { Understand } from '../../src/application/ports/dialogs.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import { daily } from '../../src/cli/daily.ts'
import '../support/database.ts'
import { aRequest } from '../dialogs/pureTurn.ts'
import { awa, julie, store as keep, thursday, wednesday } from '../support/builders.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { everything } from './turnParts.ts'

const MONDAY_TEN = '2026-03-02T10:00:00+04:00'
const friday = { ...thursday, id: 'slot-2', ref: 'SLOT2', startsAt: '2026-03-06T09:30' }
const phoned = { ...thursday, durationMin: 20, mode: 'TELEPHONE' as const }
const tao = { ...awa, id: 'per-tao', ref: 'TAO', firstName: 'Tao' }
const taos = { ...wednesday, id: 'chk-tao', ref: 'TAO1', person: tao.id }

describe('an hour that an advisor published', () => {
  let store: PreparedStore
  let world: World
  /** Runs while the person's words are being understood: after the facts were read, before the turn is written. */
  let meanwhile: () => Promise<void>
  before(async () => {
    store = await preparedStore()
  })
  after(() => store.drop())
  beforeEach(async () => {
    meanwhile = async () => undefined
    const slowly: Understand = async (read) => {
      await meanwhile()
      return understand(read)
    }
    world = await openWorld({
      over: store,
      cast: { people: [awa, tao], checkpoints: [wednesday, taos], slots: [phoned, friday] },
      setting: { understand: slowly, nudge: () => undefined },
    })
    await world.moveTo(MONDAY_TEN)
  })
  afterEach(() => world.end())

  const slots = () => world.connection.collection('slots')
  const checkpoint = (id = wednesday.id) => world.cases.checkpoint(id)
  const requests = () => world.connection.collection('requests').find().sort({ createdAt: 1 }).toArray()
  const last = async (person = awa.id) => (await world.log.read(person, 0, 1000)).at(-1)
  const said = async (person = awa.id, after = 0) =>
    (await world.log.read(person, after, 1000))
      .filter(({ from, dropped }) => from === 'bot' && dropped !== true)
      .map(({ text }) => sentenceIn(text))
      .join('\n')
  const choose = async (person: string) => {
    await world.press(person, 'change')
    await world.press(person, 'slot.slot-1')
  }

  it('moves the appointment with its duration, its way to meet and its place, and no reminder asks again', async () => {
    await choose(awa.id)
    await world.press(awa.id, 'yes')
    expect(await checkpoint()).to.include({
      startsAt: phoned.startsAt,
      durationMin: 20,
      mode: 'TELEPHONE',
      status: 'moved',
      answer: 'confirmed',
      version: 2,
    })
    const planned = await world.outbox.of(awa.id)
    expect(planned.filter(({ status }) => status === 'due')).to.deep.equal([])
    expect((await world.connection.collection('slots').findOne({ ref: 'SLOT1' }))?.['takenBy']).to.equal(
      wednesday.id,
    )
  })

  it('tells its advisor once, with both dates; they have only to have seen it', async () => {
    await choose(awa.id)
    await world.press(awa.id, 'yes')
    const items = (await world.inbox.view(julie.email))?.items ?? []
    expect(items).to.have.length(1)
    const { request } = items[0] ?? expect.fail('no item')
    expect(request).to.deep.include({
      kind: 'slot_taken',
      state: 'open',
      owner: { kind: 'advisor', advisor: julie.id },
      moved: { from: wednesday.startsAt, to: phoned.startsAt },
    })
    expect(await said()).to.include(request.ref)
    const { ref, version } = request
    expect(await world.inbox.act(julie.email, { ref, version, act: { act: 'close' } })).to.include({
      kind: 'done',
    })
    expect((await world.inbox.view(julie.email))?.items).to.deep.equal([])
  })

  it('settles what waited about the old date; the reason given then is still read', async () => {
    await world.press(awa.id, 'cannot')
    await world.write(awa.id, 'je garde mon fils')
    await world.press(awa.id, 'yes')
    await world.write(awa.id, 'la semaine du 16 mars')
    await world.write(awa.id, 'oui')
    await world.write(awa.id, 'changer la date')
    await world.press(awa.id, 'slot.slot-1')
    await world.press(awa.id, 'yes')
    expect((await requests()).map(({ kind, state }) => `${kind} ${state}`)).to.have.members([
      'cannot_come replaced',
      'wish replaced',
      'slot_taken open',
    ])
    const told = (await requests()).find(({ kind }) => kind === 'slot_taken')
    expect(told).to.include({ reason: 'je garde mon fils' })
  })

  it('left for another is free again, and the advisor reads the date that they last knew', async () => {
    await choose(awa.id)
    await world.press(awa.id, 'yes')
    await world.write(awa.id, 'changer la date')
    await world.press(awa.id, 'slot.slot-2')
    await world.press(awa.id, 'yes')
    const held = await slots().find().sort({ ref: 1 }).toArray()
    expect(held.map((one) => one['takenBy'])).to.deep.equal([null, wednesday.id])
    const items = (await world.inbox.view(julie.email))?.items ?? []
    expect(items.map(({ request }) => request.moved)).to.deep.equal([
      { from: wednesday.startsAt, to: friday.startsAt },
    ])
  })

  it('left for a date that the advisor accepts is free again', async () => {
    await choose(awa.id)
    await world.press(awa.id, 'yes')
    await world.write(awa.id, 'plutôt lundi après-midi')
    await world.write(awa.id, 'oui')
    const wish = (await world.inbox.view(julie.email))?.items.find(({ request }) => request.kind === 'wish')
    const { ref = '', version = 0 } = wish?.request ?? {}
    const act = { act: 'accept', at: '2026-03-09T14:00' } as const
    expect(await world.inbox.act(julie.email, { ref, version, act })).to.include({ kind: 'done' })
    expect(await slots().countDocuments({ takenBy: null })).to.equal(2)
  })

  it('pressed by two people at once is one’s alone; the other reads so, and what is left', async () => {
    await Promise.all([choose(awa.id), choose(tao.id)])
    const other = await world.another()
    const yes = async (service: Pick<World, 'handleTurn'>, person: string) => {
      const question = (await world.view(person))?.open?.seq ?? 0
      const incoming = { kind: 'choice', choice: 'yes', question } as const
      const turn = { person, key: `yes ${person}`, incoming, address: { channel: 'web' } } as const
      await (
        await service.handleTurn(turn)
      ).said
    }
    await Promise.all([yes(world, awa.id), yes(other, tao.id)])
    const winner = (await slots().findOne({ ref: 'SLOT1' }))?.['takenBy']
    const [won, lost] = winner === wednesday.id ? [awa.id, tao.id] : [tao.id, awa.id]
    const moved = [await checkpoint(), await checkpoint(taos.id)].filter((one) => one?.status === 'moved')
    expect(moved.map((one) => one?.id)).to.deep.equal([winner])
    expect(await said(won))
      .to.include('Nouveau rendez-vous')
      .and.not.to.include('plus libre')
    expect(await said(lost))
      .to.include("Cette heure n'est plus libre")
      .and.not.to.include('Nouveau rendez-vous')
    expect((await last(lost))?.choices.map(({ id }) => id)).to.deep.equal(['slot.slot-2', 'noIdea', 'keep'])
    expect((await requests()).map(({ kind, person }) => [kind, person])).to.deep.equal([['slot_taken', won]])
  })

  it('asked of the store by eight at once is given to one, and to that one again', async () => {
    const request = aRequest({ kind: 'slot_taken' })
    const crowd = Array.from({ length: 8 }, (_, n) => ({ ...wednesday, id: `chk-${n}x`, ref: `X${n}` }))
    await keep(world.connection, { organisations: [], advisors: [], people: [], checkpoints: crowd })
    const take = (moved: Checkpoint, n: number) =>
      world.cases.takeSlot({
        key: `event-${n}`,
        slot: phoned,
        version: 1,
        moved: { ...moved, startsAt: phoned.startsAt, status: 'moved' },
        request: { ...request, ref: `REF-${n}`, checkpoint: moved.id },
        plan: { put: [], withdraw: [] },
      })
    const results = await Promise.all(crowd.map(take))
    expect(results.filter((result) => result === 'done')).to.have.length(1)
    const n = results.indexOf('done')
    const after = await everything(world.connection)
    expect(await take(crowd[n] ?? wednesday, n)).to.equal('done')
    expect(await take(crowd[(n + 1) % 8] ?? wednesday, (n + 1) % 8)).to.equal('stale')
    expect(await everything(world.connection)).to.deep.equal(after)
    expect((await requests()).map(({ _id }) => String(_id))).to.deep.equal([`REF-${n}`])
  })

  it('gone after the facts were read is refused: the date that stands is said, the rest offered, nobody is told', async () => {
    await choose(awa.id)
    const { seq = 0 } = (await last()) ?? {}
    meanwhile = async () => {
      await slots().updateOne({ ref: 'SLOT1' }, { $set: { listed: false } })
    }
    await world.write(awa.id, 'oui')
    const now = await said(awa.id, seq)
    expect(now).to.include("Cette heure n'est plus libre").and.not.to.include('Nouveau rendez-vous')
    expect(now).to.include('Votre rendez-vous est mercredi 4 mars, à 14 h.')
    expect((await last())?.choices.map(({ id }) => id)).to.deep.equal(['slot.slot-2', 'noIdea', 'keep'])
    expect(await checkpoint()).to.include({ startsAt: wednesday.startsAt, version: 1, answer: null })
    expect(await requests()).to.deep.equal([])
  })

  it('is not taken when its advisor has given it another hour since', async () => {
    await choose(awa.id)
    meanwhile = async () => {
      await slots().updateOne({ ref: 'SLOT1' }, { $set: { startsAt: '2026-03-05T16:00' } })
    }
    await world.write(awa.id, 'oui')
    expect(await checkpoint()).to.include({ startsAt: wednesday.startsAt })
    expect(await slots().countDocuments({ takenBy: null })).to.equal(2)
    expect((await last())?.choices.map(({ id }) => id)).to.include('slot.slot-1')
  })

  it('is not taken for an appointment that moved meanwhile: that is said, and it stays free', async () => {
    await choose(awa.id)
    meanwhile = async () => {
      const moved = { $set: { startsAt: '2026-03-11T10:00', status: 'moved' }, $inc: { version: 1 } }
      await world.connection.collection('checkpoints').updateOne({ ref: wednesday.ref }, moved)
    }
    await world.write(awa.id, 'oui')
    expect(await said())
      .to.include('a changé entre-temps')
      .and.not.to.include('Nouveau rendez-vous')
    expect(await slots().countDocuments({ takenBy: null })).to.equal(2)
    expect((await requests()).map(({ kind }) => kind)).to.deep.equal(['help'])
  })

  it('is nobody’s to take once its advisor has left', async () => {
    await world.connection.collection('advisors').updateOne({ ref: julie.ref }, { $set: { listed: false } })
    await world.press(awa.id, 'change')
    expect((await last())?.choices.map(({ id }) => id)).to.deep.equal(['noIdea', 'keep'])
  })

  it('is kept until it is over and no file lists it', async () => {
    const forget = () => daily({ connection: world.connection, service: world })
    await slots().updateOne({ ref: 'SLOT1' }, { $set: { listed: false } })
    world.clock.moveTo('2026-03-05T20:00:00+04:00')
    await forget()
    expect(await slots().countDocuments()).to.equal(2)
    world.clock.moveTo('2026-03-09T09:00:00+04:00')
    await forget()
    expect((await slots().find().toArray()).map(({ ref }) => String(ref))).to.deep.equal(['SLOT2'])
  })
})

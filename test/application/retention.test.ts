import { expect } from 'chai'
import { daily } from '../../src/cli/daily.ts'
import '../support/database.ts'
import { awa, julie, wednesday } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { everything } from './turnParts.ts'

/** Words that nobody else writes; each in one place of a conversation. */
const TYPED = 'marqueur-dit'
const SENT = 'marqueur-envoye'
const UNSENT = 'marqueur-commence'
const REASON = 'marqueur-raison'
const ANSWER = 'marqueur-reponse'
const ALL = [TYPED, SENT, UNSENT, REASON, ANSWER]

describe('what is kept', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  beforeEach(async () => {
    world = await openWorld({ over: store, setting: { nudge: () => undefined } })
  })
  afterEach(() => world.end())
  after(() => store.drop())

  const forget = () => daily({ connection: world.connection, service: world })
  /** The collections in which such words stand. */
  const where = async (words: string): Promise<readonly string[]> =>
    Object.entries(await everything(world.connection))
      .filter(([, docs]) => JSON.stringify(docs).includes(words))
      .map(([name]) => name)
  const whereAll = async () => (await Promise.all(ALL.map(where))).flat()
  const requests = () => world.connection.collection('requests').find().toArray()
  const log = async (after = 0) => await world.log.read(awa.id, after, 1_000)

  /** A conversation with words in every place that can hold some, and an advisor's answer. */
  async function talk(): Promise<void> {
    await world.moveTo('2026-03-02T10:05:00+04:00')
    await world.press(awa.id, 'cannot')
    await world.write(awa.id, REASON)
    await world.press(awa.id, 'no')
    await world.write(awa.id, 'parler à une personne')
    await world.write(awa.id, SENT)
    await world.press(awa.id, 'send')
    await world.press(awa.id, 'here')
    for (const { request } of (await world.inbox.view(julie.email))?.items ?? []) {
      const act = { act: 'answer', words: ANSWER } as const
      await world.inbox.act(julie.email, { ref: request.ref, version: request.version, act })
    }
    await world.sendDue()
    await world.write(awa.id, TYPED)
    await world.write(awa.id, 'parler à une personne')
    await world.write(awa.id, UNSENT)
  }

  describe('of a conversation', () => {
    beforeEach(talk)

    it('is all of it for thirty days after its last message', async () => {
      for (const words of ALL) expect(await where(words), words).not.to.deep.equal([])
      const before = await everything(world.connection)
      world.clock.moveTo('2026-04-01T00:30:00+02:00')
      await forget()
      expect(await everything(world.connection)).to.deep.equal(before)
    })

    it('is no word of it afterwards, in any collection', async () => {
      world.clock.moveTo('2026-04-02T09:00:00+04:00')
      await forget()
      expect(await whereAll()).to.deep.equal([])
      expect(await log()).to.deep.equal([])
      const state = (await world.conversations.load(awa.id, ''))?.state
      expect(state).to.deep.include({ frames: [], open: null, lastSaid: [] })
    })

    it('is what the person decided: agreement, "stop", hours', async () => {
      await world.write(awa.id, 'stop')
      const before = (await world.conversations.load(awa.id, ''))?.state
      world.clock.moveTo('2026-04-03T09:00:00+04:00')
      await forget()
      const after = (await world.conversations.load(awa.id, ''))?.state
      expect(after?.stopped).to.be.true
      expect(after).to.deep.include({ consent: before?.consent, hours: before?.hours, greeted: true })
    })

    it('is nothing more the second time', async () => {
      world.clock.moveTo('2026-04-02T09:00:00+04:00')
      await forget()
      const once = await everything(world.connection)
      await forget()
      expect(await everything(world.connection)).to.deep.equal(once)
    })

    it('goes too when the process died between its two steps', async () => {
      world.clock.moveTo('2026-04-02T09:00:00+04:00')
      const { version = 0, seq = 0 } = (await world.conversations.load(awa.id, '')) ?? {}
      // The first step: the document forgets. The second one, which empties the log, never came.
      await world.connection
        .collection('conversations')
        .updateOne(
          {},
          { $set: { 'state.frames': [], 'state.open': null, todo: null, logFrom: seq, v: version + 1 } },
        )
      await forget()
      expect(await where(TYPED)).to.deep.equal([])
    })
  })

  describe('of a conversation that goes on afterwards', () => {
    beforeEach(async () => {
      await talk()
      world.clock.moveTo('2026-04-02T09:00:00+04:00')
      await forget()
    })

    it('its log reads on, from where it had come to, on any device', async () => {
      const seen = (await world.conversations.load(awa.id, ''))?.seq ?? 0
      expect(seen).to.be.greaterThan(10)
      await world.write(awa.id, 'aide')
      const entries = await log()
      expect(entries[0]).to.include({ seq: seen + 1, from: 'person', text: 'aide' })
      expect(await log(seen)).to.deep.equal(entries)
      expect(await log(3)).to.deep.equal(entries)
      expect((await world.view(awa.id))?.entries).to.deep.equal(entries)
    })

    it('answers, and takes a date as before', async () => {
      const next = { ...wednesday, id: 'chk-2', ref: 'CHK2', startsAt: '2026-04-09T14:00' }
      const { id, ...facts } = next
      const doc = { _id: id as never, ...facts, humanMoved: false, row: {}, listed: true, imported: 1 }
      await world.connection.collection('checkpoints').insertOne(doc)
      await world.plan(awa.id)
      await world.moveTo('2026-04-07T10:05:00+04:00')
      await world.press(awa.id, 'come')
      expect(await world.cases.checkpoint('chk-2')).to.include({ answer: 'confirmed' })
    })

    it('is forgotten again a month after', async () => {
      await world.write(awa.id, `${TYPED} encore`)
      world.clock.moveTo('2026-04-20T09:00:00+04:00')
      await forget()
      expect(await where(TYPED)).not.to.deep.equal([])
      world.clock.moveTo('2026-05-04T09:00:00+04:00')
      await forget()
      expect(await whereAll()).to.deep.equal([])
    })
  })

  describe('of a request', () => {
    it('that waits are its words, until somebody has answered', async () => {
      await world.write(awa.id, 'parler à une personne')
      await world.write(awa.id, SENT)
      await world.press(awa.id, 'send')
      await world.press(awa.id, 'here')
      world.clock.moveTo('2026-04-20T09:00:00+04:00')
      await forget()
      expect(await where(SENT)).to.deep.equal(['requests'])
      const [item] = (await world.inbox.view(julie.email))?.items ?? []
      const { ref, version } = item!.request
      await world.inbox.act(julie.email, { ref, version, act: { act: 'close' } })
      await forget()
      expect(await where(SENT)).to.deep.equal([])
    })

    it('is its receipt for 24 months: number, date, hour, kind, who took it', async () => {
      await talk()
      const before = await requests()
      world.clock.moveTo('2028-03-01T09:00:00+04:00')
      await forget()
      const after = await requests()
      const receipt = ({ _id, kind, createdAt, takenBy, state }: (typeof before)[number]) => ({
        _id,
        kind,
        createdAt,
        takenBy,
        state,
      })
      expect(after.map(receipt)).to.deep.equal(before.map(receipt))
      world.clock.moveTo('2028-03-04T09:00:00+04:00')
      await forget()
      expect(await requests()).to.deep.equal([])
    })
  })

  describe('of what must not be written', () => {
    const NUMBERS = [
      'mon numéro est 2 85 05 78 006 084 91',
      'mon num ss c 28 50 57 80 06 08 44 1',
      '2850578006084 c mon numero',
      '2 8 5 0 5 7 8 0 0 6 0 8 4 4 1',
      '２８５０５７８００６０８４４１',
      '2 85 05 78\n006 084\n41',
      '2850578006084 / 41',
      'le 12 2 85 05 78 006 084 41',
      '285057800608442',
      '2,85,05,78,006,084,41',
      '2 85 O5 78 OO6 O84 41',
    ]
    const SECRETS = ['je veux mourir marqueur-danger', ...NUMBERS.map((number) => `${number} marqueur-nir`)]

    it('is nothing, in no collection and not in the journal of the store', async () => {
      for (const secret of SECRETS) await world.write(awa.id, secret)
      const texts = (await log()).filter(({ from }) => from === 'person').map(({ text }) => text)
      expect(texts).to.have.length(SECRETS.length)
      for (const marker of ['marqueur-danger', 'marqueur-nir']) {
        expect(await where(marker)).to.deep.equal([])
        const oplog = world.connection.getClient().db('local').collection('oplog.rs')
        const written = await oplog.find({ ns: new RegExp(`^${world.connection.name}\\.`) }).toArray()
        expect(written.length).to.be.greaterThan(0)
        expect(written.filter((entry) => JSON.stringify(entry).includes(marker))).to.deep.equal([])
      }
    })
  })
})

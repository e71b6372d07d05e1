import { expect } from 'chai'
import type { LogEntry } from '../../src/application/ports/log.ts'
import { trimKeys } from '../../src/adapters/mongo/conversations.ts'
import { realTime } from '../../src/adapters/clock.ts'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'

const HOUR = 3_600_000

interface Group {
  readonly count: number
  readonly hours: number
}

describe('what a conversation keeps', () => {
  let store: PreparedStore
  let world: World
  before(async () => {
    store = await preparedStore()
  })
  beforeEach(async () => {
    world = await openWorld({ over: store })
  })
  afterEach(() => world.end())
  after(() => store.drop())

  describe('its log', () => {
    const entry = (seq: number, person = awa.id): LogEntry => ({
      person,
      seq,
      from: 'bot',
      text: `line ${seq}`,
      choices: [],
      asks: null,
      about: 'menu.help',
      at: '2026-03-02T06:00:00.000Z',
    })
    const read = async (after: number, limit = 100) =>
      (await world.log.read(awa.id, after, limit)).map(({ seq }) => seq)

    it('is read up to the first gap, and on when it is filled', async () => {
      await world.log.append([1, 2, 4, 5].map((seq) => entry(seq)))
      expect(await read(0)).to.deep.equal([1, 2])
      expect(await read(2)).to.deep.equal([])
      expect(await read(3)).to.deep.equal([4, 5])
      await world.log.append([entry(3)])
      expect(await read(0)).to.deep.equal([1, 2, 3, 4, 5])
      expect(await read(2, 2)).to.deep.equal([3, 4])
    })

    it('takes a line once under its number, and keeps the first', async () => {
      await Promise.all([1, 2].map((seq) => world.log.append([entry(seq)])))
      await world.log.append([{ ...entry(2), text: 'another' }, entry(3)])
      expect((await world.log.read(awa.id, 0, 9)).map(({ text }) => text)).to.deep.equal([
        'line 1',
        'line 2',
        'line 3',
      ])
    })

    it('is read in the order of its numbers past ten, a hundred and a thousand, and is nobody else’s', async () => {
      const all = Array.from({ length: 1_200 }, (_, index) => index + 1)
      await world.log.append(all.toReversed().map((seq) => entry(seq)))
      await world.log.append([entry(1, `${awa.id}-2`), entry(1, 'per-aw')])
      expect(await read(0, 2_000)).to.deep.equal(all)
      expect(await read(1_199)).to.deep.equal([1_200])
    })
  })

  describe('the keys of its messages', () => {
    const conversations = () => world.connection.collection<{ _id: string }>('conversations')
    const db = () => world.connection.getClient().db(world.connection.name)
    /** Keys of so many messages each, oldest first, and how many hours ago they came. */
    const heldFor = (groups: readonly Group[]) =>
      groups
        .flatMap(({ count, hours }) => Array.from({ length: count }, () => hours))
        .map((hours, index) => ({
          k: `key-${index}`,
          n: index,
          w: `mark-${index}`,
          at: realTime() - hours * HOUR,
        }))
    const hold = async (...groups: readonly Group[]) => {
      await world.write(awa.id, 'aide')
      await conversations().updateOne({ _id: awa.id }, { $set: { keys: heldFor(groups) } })
    }
    const keys = async () => {
      const found = await conversations().findOne({ _id: awa.id })
      return ((found as { keys?: { k: string }[] } | null)?.keys ?? []).map(({ k }) => k)
    }

    it('are the last 256, whatever their age', async () => {
      await hold({ count: 400, hours: 90 })
      expect(await trimKeys(db(), realTime())).to.equal(1)
      const kept = await keys()
      expect(kept).to.have.length(256)
      expect(kept.at(0)).to.equal('key-144')
      expect(kept.at(-1)).to.equal('key-399')
      expect(await trimKeys(db(), realTime())).to.equal(0)
    })

    it('are all those of the last 48 hours', async () => {
      await hold({ count: 100, hours: 49 }, { count: 500, hours: 47 })
      await trimKeys(db(), realTime())
      const kept = await keys()
      expect(kept).to.have.length(500)
      expect(kept.at(0)).to.equal('key-100')
    })

    it('are left alone when there are few', async () => {
      await hold({ count: 256, hours: 1_000 })
      expect(await trimKeys(db(), realTime())).to.equal(0)
      expect(await keys()).to.have.length(256)
    })

    it('are a thousand at most: the next message pushes the oldest out, and is known itself', async () => {
      await hold({ count: 1_000, hours: 1 })
      await world.tell(awa.id, { kind: 'words', text: 'aide', shown: null }, 'the newest')
      const kept = await keys()
      expect(kept).to.have.length(1_000)
      expect(kept.at(0)).to.equal('key-1')
      expect((await world.conversations.load(awa.id, 'the newest'))?.known).not.to.equal(null)
      expect((await world.conversations.load(awa.id, 'key-0'))?.known).to.equal(null)
      expect((await world.conversations.load(awa.id, 'key-1'))?.known).to.deep.equal({ seq: 1 })
    })
  })
})

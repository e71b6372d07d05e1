import { expect } from 'chai'
import type { Connection } from 'mongoose'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { openWorld, type World } from '../support/world.ts'
import { eachOnce, MONDAY, TEN } from './eachOnce.ts'

const late = (question: number, key = 'the-activity'): TurnRequest => ({
  person: awa.id,
  key,
  incoming: { kind: 'choice', choice: 'cannot', question },
  address: { channel: 'web' },
})

/** Every collection but leases, whose instants are the server's. */
async function dump(connection: Connection): Promise<string> {
  const db = connection.getClient().db(connection.name)
  const names = (await db.listCollections().toArray())
    .map(({ name }) => name)
    .filter((name) => name !== 'leases' && !name.startsWith('system.'))
  const all = await Promise.all(
    names.sort().map(async (name) => [name, await db.collection(name).find().sort({ _id: 1 }).toArray()]),
  )
  return JSON.stringify(all, (name, value: unknown) =>
    ['since', 'by', 'todo'].includes(name) ? undefined : value,
  )
}

describe('a message', () => {
  let world: World
  beforeEach(async () => {
    world = await openWorld({ now: MONDAY })
    await world.moveTo(TEN)
  })
  afterEach(() => world.end())

  const asked = async (): Promise<number> => (await world.view(awa.id))?.open?.seq ?? 0

  it('sent ten times at once, and again after a restart, is one', async () => {
    const question = await asked()
    await (
      await world.handleTurn(late(question))
    ).said
    const one = await dump(world.connection)
    const again = await Promise.all(Array.from({ length: 10 }, () => world.handleTurn(late(question))))
    await Promise.all(again.map(({ said }) => said))
    expect(again.map(({ known, seq }) => ({ known, seq }))).to.deep.equal(
      again.map(() => ({ known: true, seq: again[0]?.seq })),
    )
    const restarted = await world.another()
    await (
      await restarted.handleTurn(late(question))
    ).said
    expect(await dump(world.connection)).to.equal(one)
    expect(await world.connection.collection('requests').countDocuments()).to.equal(1)
  })

  it('sent ten times at once for the first time is one', async () => {
    const question = await asked()
    const other = await world.another()
    const all = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? world : other).handleTurn(late(question))),
    )
    await Promise.all(all.map(({ said }) => said))
    expect(all.filter(({ known }) => !known)).to.have.length(1)
    expect(await world.connection.collection('requests').countDocuments()).to.equal(1)
    const heard = (await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'person')
    expect(heard).to.have.length(1)
  })

  it('among 32 of one person at once is not lost', async () => {
    const other = await world.another()
    const all = await Promise.all(
      Array.from({ length: 32 }, (_, index) =>
        (index % 2 === 0 ? world : other).handleTurn({
          person: awa.id,
          key: `activity-${index}`,
          incoming: { kind: 'words', text: `aide`, shown: null },
          address: { channel: 'web' },
        }),
      ),
    )
    await Promise.all(all.map(({ said }) => said))
    await world.sweep({ all: true })
    const entries = await world.log.read(awa.id, 0, 1000)
    expect(entries.filter(({ from }) => from === 'person')).to.have.length(32)
    expect(entries.map(({ seq }) => seq)).to.deep.equal(entries.map((_, index) => index + 1))
    const keys = (await world.connection.collection('conversations').findOne({}))?.['keys'] as { k: string }[]
    expect(new Set(keys.map(({ k }) => k)).size).to.equal(33)
  })
})

describe('two processes on one store', () => {
  // `npm run long` does it with 300.
  it('make 60 effects of 60 messages, each sent three times', async function () {
    this.timeout(60_000)
    await eachOnce(60)
  })
})

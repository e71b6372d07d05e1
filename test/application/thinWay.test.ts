import { expect } from 'chai'
import { openWorld, type World } from '../support/world.ts'
import '../support/database.ts'

describe('the main job, all the way', () => {
  let world: World
  before(async () => {
    world = await openWorld({ now: '2026-03-02T09:00:00+04:00' })
  })
  after(() => world.end())

  const bot = async (): Promise<string[]> =>
    (await world.log.read('per-awa', 0, 100)).map(
      ({ from, text }) => `${from === 'bot' ? 'Bot' : 'Awa'}: ${text}`,
    )

  it('reminds, reads the wish back, sends it; the advisor accepts; the person reads it', async () => {
    await world.moveTo('2026-03-02T10:00:00+04:00')
    await world.write('per-awa', 'plutot jeudi aprem svp')
    await world.write('per-awa', 'oui')
    const inbox = await world.inbox.view('julie@example.org')
    const item = inbox?.items[0]
    expect(item?.request.kind).to.equal('wish')
    expect(item?.suggestion).to.equal('2026-03-05T13:00')
    const acted = await world.inbox.act('julie@example.org', {
      ref: item!.request.ref,
      version: item!.request.version,
      act: { act: 'accept', at: '2026-03-05T14:00' },
    })
    expect(acted).to.deep.equal({ kind: 'done' })
    await world.sendDue()
    const lines = await bot()
    expect(lines.at(-1)?.replaceAll('\u00a0', ' ')).to.include('jeudi 5 mars')
    const checkpoint = await world.connection.collection('checkpoints').findOne({})
    expect(checkpoint).to.include({ startsAt: '2026-03-05T14:00', version: 2, status: 'moved' })
  })
})

import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { connectorSend, deliverTo } from '../../src/adapters/channels/botFramework/deliver.ts'
import { botFrameworkRoutes } from '../../src/adapters/channels/botFramework/routes.ts'
import { PUBLIC_CLOUD } from '../../src/adapters/channels/botFramework/settings.ts'
import { startHttp, type RunningHttp } from '../../src/adapters/http/server.ts'
import type { Service } from '../../src/compose.ts'
import { localAuthority, type Authority } from '../support/authority.ts'
import { awa } from '../support/builders.ts'
import { fakeConnector, type FakeConnector, type Json } from '../support/connector.ts'
import { openWorld, type World } from '../support/world.ts'

/** The whole service, over a real MongoDB, with Teams at its door: nothing of ours is replaced. */
describe('the service in Teams', () => {
  const clock = { real: () => Date.now() }
  const doors: RunningHttp[] = []
  let authority: Authority
  let connector: FakeConnector
  let world: World
  let url: string

  beforeEach(async () => {
    authority = await localAuthority()
    connector = await fakeConnector()
    const send = connectorSend({ ...PUBLIC_CLOUD, ...authority.settings }, clock)
    const cast = { people: [{ ...awa, entraId: 'entra-awa' }] }
    world = await openWorld({ cast, deliver: deliverTo(send) })
    url = await openDoor(world)
  })
  afterEach(async () => {
    for (const door of doors.splice(0)) await door.close()
    await world.end()
    await connector.close()
    await authority.close()
  })

  const openDoor = async (service: Service): Promise<string> => {
    const settings = { ...PUBLIC_CLOUD, ...authority.settings }
    const send = connectorSend(settings, clock)
    const routes = botFrameworkRoutes({
      ...{ settings, clock, send, say: service.say, lang: 'fr', handleTurn: service.handleTurn },
      personOf: async ({ account }) =>
        (await service.caseload.personByEntraId(account.aadObjectId ?? ''))?.id ?? null,
    })
    const door = await startHttp({ routes, upgrades: [], port: 0 })
    doors.push(door)
    return door.url
  }

  const post = async (differs: Json, at = url): Promise<number> => {
    const activity = {
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:awa', name: 'Awa', aadObjectId: 'entra-awa' },
      recipient: { id: '28:jalon', name: 'Jalon' },
      conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
      ...differs,
    }
    const authorization = `Bearer ${await authority.token({ serviceUrl: connector.url })}`
    const headers = { 'content-type': 'application/json', authorization }
    return (await fetch(`${at}/api/messages`, { method: 'POST', headers, body: JSON.stringify(activity) }))
      .status
  }

  /** What was said in words, whichever way it was shown. */
  const words = (): string[] => connector.accepted.map(({ text, summary }) => String(text ?? summary))

  const settled = async (): Promise<void> => {
    for (let seen = -1; seen !== connector.arrived.length;) {
      seen = connector.arrived.length
      await new Promise((resolve) => setTimeout(resolve, 150))
    }
  }

  /** All that is stored. */
  const stored = async (): Promise<Record<string, unknown>> => {
    const collections = await world.connection.getClient().db(world.connection.name).collections()
    const all = collections.map(async (one) => [
      one.collectionName,
      await one.find().sort({ _id: 1 }).toArray(),
    ])
    return Object.fromEntries(await Promise.all(all))
  }

  it('says first that it is a robot', async () => {
    expect(await post({ type: 'conversationUpdate', membersAdded: [{ id: '28:jalon' }] })).to.equal(200)
    await settled()
    expect(words()[0]).to.match(/robot/)
  })

  it('has one effect, when one message comes ten times at once, again later, and to another process', async () => {
    const message = { id: '1700000000042', text: 'aide' }
    const statuses = await Promise.all(Array.from({ length: 10 }, () => post(message)))
    expect(statuses).to.deep.equal(Array.from({ length: 10 }, () => 200))
    await settled()
    const said = words()
    // As an orderly stop does, and a sweep every few seconds.
    await world.finish.forgetDone()
    const kept = await stored()
    const log = await world.log.read(awa.id, 0, 100)
    expect(log.filter(({ from }) => from === 'person')).to.have.length(1)
    expect(said).to.deep.equal(log.filter(({ from }) => from === 'bot').map(({ text }) => text))

    expect(await post(message)).to.equal(200)
    const restarted = await world.another()
    expect(await post(message, await openDoor(restarted))).to.equal(200)
    await settled()
    expect(words()).to.deep.equal(said)
    expect(await stored()).to.deep.equal(kept)
    await restarted.close()
  })

  it('loses none of 32 messages that come at once, and answers each in order', async () => {
    await Promise.all(Array.from({ length: 32 }, (_, index) => post({ text: `aide ${index}` })))
    await settled()
    const log = await world.log.read(awa.id, 0, 1_000)
    const heard = log.filter(({ from }) => from === 'person').map(({ text }) => text)
    expect(heard.toSorted()).to.deep.equal(
      Array.from({ length: 32 }, (_, index) => `aide ${index}`).toSorted(),
    )
    expect(words()).to.deep.equal(log.filter(({ from }) => from === 'bot').map(({ text }) => text))
  })

  it('reminds in Teams whoever wrote there last, and the button of its card says yes', async () => {
    await post({ text: 'aide' })
    await settled()
    connector.clear()
    await world.moveTo('2026-03-02T10:05:00+04:00')
    await settled()
    const reminder = connector.accepted.at(-1)
    const card = Object(reminder?.['attachments'])[0]?.content
    expect(reminder?.['summary']).to.match(/mercredi.4.mars/)
    const yes = card.actions.find(({ title }: { title: string }) => /viens/.test(title))
    expect(await post({ text: yes.title, value: yes.data })).to.equal(200)
    await settled()
    const checkpoint = (await world.caseload.known(awa.id))?.checkpoints[0]
    expect(checkpoint?.answer).not.to.equal(null)
  })

  it('keeps what a connector would not take as refused, with its reason', async () => {
    await post({ text: 'aide' })
    await settled()
    const before = await world.log.read(awa.id, 0, 100)
    connector.answer(
      ...Array.from({ length: 8 }, () => ({
        status: 403,
        body: { error: { code: 'MessageWritesBlocked' } },
      })),
    )
    await post({ text: 'aide' })
    await settled()
    const after = (await world.log.read(awa.id, before.length, 100)).filter(({ from }) => from === 'bot')
    expect(after.map(({ delivery }) => delivery)).to.deep.equal(
      after.map(() => ({ kind: 'refused', reason: '403 MessageWritesBlocked' })),
    )
  })
})

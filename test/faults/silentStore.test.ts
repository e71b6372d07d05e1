import { expect } from 'chai'
import { readConfig } from '../../src/config.ts'
import { isAway } from '../../src/adapters/mongo/store.ts'
import { connectorOf, openDoors } from '../../src/doors.ts'
import { awa, julie } from '../support/builders.ts'
import { wantStore } from '../support/hooks.ts'
import { openWorld, type World } from '../support/world.ts'
import { form, hiddenOf, PlainBrowser, type Seen } from '../http/browser.ts'
import { losableStore, type LosableStore } from './losableStore.ts'

wantStore()

/** A person waits a few seconds to read that nothing was taken; and a little more on a busy machine. */
const SOON_MS = 10_000

describe('while the store is lost', function () {
  this.timeout(60_000)
  let store: LosableStore
  let world: World
  let doors: Awaited<ReturnType<typeof openDoors>>
  let phone: PlainBrowser
  let page: Seen

  before(async () => {
    store = await losableStore()
  })
  after(() => store.end())

  beforeEach(async () => {
    world = await openWorld({ over: await store.prepared() })
    const config = readConfig({})
    const { send } = connectorOf(config, { now: () => '', real: () => Date.now() })
    const ready = async (): Promise<boolean> => true
    doors = await openDoors({
      ...{ config, service: world, port: 0, ready, send, demonstration: null, log: () => undefined },
      key: 'a key of the tests',
    })
    phone = new PlainBrowser(doors.url)
    const code = await world.visits.createLink({ kind: 'person', person: awa.id })
    page = await phone.open(`/c/${code}`, form({ answer: 'open' }))
  })
  afterEach(async () => {
    await store.bringBack()
    await doors.close()
    await world.end()
  })

  const soon = async <T>(task: Promise<T>): Promise<T> => {
    const began = performance.now()
    const seen = await task
    expect(performance.now() - began).to.be.below(SOON_MS)
    return seen
  }

  for (const how of ['stopped', 'killed'] as const) {
    it(`(${how}) a page gives the words back within seconds, and takes them once when it is there again`, async () => {
      await store.lose(how)
      const kept = await soon(phone.submit(page, '/chat', { text: 'plutôt jeudi' }))
      expect([kept.status, kept.text.includes('Rien n’est perdu')]).to.deep.equal([503, true])
      expect(hiddenOf(kept, '/chat')['key']).to.equal(hiddenOf(page, '/chat')['key'])
      await store.bringBack()
      await phone.submit(kept, '/chat', { text: 'plutôt jeudi' })
      const heard = (await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'person')
      expect(heard).to.have.length(1)
    })

    it(`(${how}) a page says within seconds that it does not answer, and what to do`, async () => {
      await store.lose(how)
      const seen = await soon(phone.open('/chat'))
      expect([seen.status, seen.text.includes('Attendez un peu')]).to.deep.equal([503, true])
      await store.bringBack()
      expect((await phone.open('/chat')).status).to.equal(200)
    })

    it(`(${how}) whatever is asked of it fails within seconds, and is known to be worth asking again`, async () => {
      await store.lose(how)
      const asked = [
        () => world.visits.visitor('v'.repeat(22)),
        () => world.view(awa.id),
        () => world.inbox.view(julie.email),
        () => world.plan(awa.id),
        () => world.cases.change({ key: 'act', ref: 'J-1', version: 1, set: {} }),
      ]
      const ends = await soon(Promise.allSettled(asked.map((ask) => ask())))
      expect(ends.map((end) => end.status === 'rejected' && isAway(end.reason))).to.deep.equal(
        asked.map(() => true),
      )
      await store.bringBack()
      await world.plan(awa.id)
    })
  }
})

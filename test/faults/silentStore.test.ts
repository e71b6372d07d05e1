import { expect } from 'chai'
import { readConfig } from '../../src/config.ts'
import { connectorOf, openDoors } from '../../src/doors.ts'
import { awa } from '../support/builders.ts'
import { wantStore } from '../support/hooks.ts'
import { openWorld, type World } from '../support/world.ts'
import { form, PlainBrowser, type Seen } from '../http/browser.ts'
import { losableStore, type LosableStore } from './losableStore.ts'

wantStore()

/** Eight seconds are promised; the driver alone would wait for more than thirty. Between them a busy machine has its time. */
const SOON_MS = 20_000
const WORDS = 'plutôt jeudi'

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
    await doors?.close()
    await world?.end()
  })

  const soon = async <T>(task: Promise<T>): Promise<T> => {
    const began = performance.now()
    const seen = await task
    expect(performance.now() - began).to.be.below(SOON_MS)
    return seen
  }
  /** As a person does who reads that they may try again: a store that comes back is not found at once. */
  const untilAnswered = async (ask: () => Promise<Seen>): Promise<Seen> => {
    for (let tries = 1; ; tries += 1) {
      const seen = await ask()
      if (seen.status !== 503 || tries === 10) return seen
    }
  }
  const own = ({ html }: Seen): number =>
    [...html.matchAll(/<li[^>]* class="person".*?<\/li>/gs)].filter(([line]) => line.includes(WORDS)).length

  for (const how of ['stopped', 'killed'] as const)
    it(`(${how}) a page says so within seconds and gives the words back, which count once when it is there again`, async () => {
      await store.lose(how)
      const [kept, looked] = await soon(
        Promise.all([phone.submit(page, '/chat', { text: WORDS }), phone.open('/chat')]),
      )
      expect([looked.status, looked.text.includes('Attendez un peu')]).to.deep.equal([503, true])
      expect([kept.status, kept.text.includes('Envoyé deux fois, il compte une seule fois.')]).to.deep.equal([
        503,
        true,
      ])
      expect(kept.html).to.contain(`${WORDS}</textarea>`)
      await store.bringBack()
      const taken = await untilAnswered(() => phone.submit(kept, '/chat', { text: WORDS }))
      expect([taken.status, own(taken)]).to.deep.equal([200, 1])
      const next = await phone.submit(taken, '/chat', { text: 'merci' })
      expect([next.status, own(next)]).to.deep.equal([200, 1])
    })
})

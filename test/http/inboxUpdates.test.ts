import { expect } from 'chai'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { Office, changed, openOffice, theWish } from './inboxOffice.ts'

describe("the inbox's live updates", () => {
  let office: Office
  let door: RunningHttp
  const open: AbortController[] = []
  beforeEach(async () => {
    office = new Office()
    door = await openOffice(office)
  })
  afterEach(async () => {
    for (const one of open.splice(0)) one.abort()
    await door.close()
  })

  /** Follows the stream; `events` grows as they come. */
  async function follow(seen = '', header: Readonly<Record<string, string>> = {}) {
    const stop = new AbortController()
    open.push(stop)
    const headers = { cookie: office.device(), ...header }
    const response = await fetch(`${door.url}/inbox/updates?seen=${seen}`, { headers, signal: stop.signal })
    const events: string[] = []
    void read(response, events).catch(() => undefined)
    return { response, events, stop }
  }

  const pageMark = async (): Promise<string> => {
    const html = await (await fetch(`${door.url}/inbox`, { headers: { cookie: office.device() } })).text()
    return /id="inbox"\s+data-mark="(\w+)"/.exec(html)?.[1] ?? ''
  }

  it('tells at once that a wish has come, and nothing of it', async () => {
    const { events } = await follow(await pageMark())
    await until(() => office.watchers.size === 1)
    await sleep(50)
    expect(events).to.deep.equal([])
    office.items = [changed(theWish, { ref: 'NEW' }), theWish]
    office.tell()
    await until(() => events.length === 1)
    expect(events[0]).to.match(/^id: ([0-9a-f]{16})\ndata: \1$/)
    expect(events[0]).to.contain(await pageMark())
  })

  it('tells a page that was away, and one that reconnects, what it missed', async () => {
    const old = await pageMark()
    office.items = []
    const [away, back] = [await follow(old), await follow('', { 'last-event-id': old })]
    await until(() => away.events.length === 1 && back.events.length === 1)
  })

  it('tells a storm of changes calmly, and the last of them for sure', async () => {
    const { events } = await follow(await pageMark())
    await until(() => office.watchers.size === 1)
    for (let version = 2; version < 200; version++) {
      office.items = [changed(theWish, { version })]
      office.tell()
    }
    const last = await pageMark()
    await until(() => events.some((event) => event.includes(last)))
    expect(events.length).to.be.lessThan(4)
  })

  it('watches once for all who look, and stops with the last', async () => {
    const [one, other] = [await follow(), await follow()]
    await until(() => one.events.length === 1 && other.events.length === 1)
    expect(office.watchers.size).to.equal(1)
    one.stop.abort()
    await sleep(50)
    office.items = []
    office.tell()
    await until(() => other.events.length === 2)
    other.stop.abort()
    await until(() => office.watchers.size === 0)
  })

  it('says so when the visit has ended', async () => {
    const { events } = await follow()
    await until(() => events.length === 1)
    office.visits.clear()
    office.tell()
    await until(() => events.length === 2)
    expect(events[1]).to.contain('event: gone')
  })

  it('looks by itself when nothing tells of changes', async function () {
    this.timeout(12_000)
    const { watch: _, ...settings } = office.settings()
    await door.close()
    door = await openOffice(office, settings)
    const { events } = await follow()
    await until(() => events.length === 1)
    office.items = []
    await sleep(3_000)
    await until(() => events.length === 2)
  })
})

async function read(response: Response, events: string[]): Promise<void> {
  const decoder = new TextDecoder()
  for await (const chunk of response.body!)
    events.push(
      ...decoder
        .decode(chunk, { stream: true })
        .split('\n\n')
        .filter((event) => event.includes('data')),
    )
}

async function until(met: () => boolean): Promise<void> {
  for (let waited = 0; !met(); waited += 10) {
    if (waited > 4_000) throw new Error('not met in 4 s')
    await sleep(10)
  }
}

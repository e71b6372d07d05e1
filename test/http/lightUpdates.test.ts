import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { expect } from 'chai'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { form, PlainBrowser } from './browser.ts'
import { House, openDoor } from './lightPageHouse.ts'

/** One server-sent event, as a browser gives it to a script. */
interface Arrived {
  readonly id: string
  readonly event: string
  readonly data: string
}

/** The events of a stream, until so many came. */
async function events(response: IncomingMessage, count: number): Promise<readonly Arrived[]> {
  let text = ''
  for await (const chunk of response) {
    text += String(chunk)
    const blocks = text.split('\n\n').slice(0, -1)
    const arrived = blocks.filter((block) => /^data:/m.test(block)).map(eventOf)
    if (arrived.length >= count) return arrived
  }
  return []
}

function eventOf(block: string): Arrived {
  const fields = (name: string): string[] =>
    block
      .split('\n')
      .filter((line) => line.startsWith(`${name}:`))
      .map((line) => line.slice(name.length + 1).replace(/^ /, ''))
  return { id: fields('id').join(), event: fields('event').join(), data: fields('data').join('\n') }
}

const numbers = ({ data }: Arrived): readonly string[] =>
  [...data.matchAll(/id="m(\d+)"/g)].map(([, seq]) => seq ?? '')

describe('live updates of the light page', () => {
  let house: House
  let door: RunningHttp
  let cookie: string
  beforeEach(async () => {
    house = new House()
    house.bot('Bonjour Awa.')
    house.bot('Vous venez ?', [['yes', 'Oui']])
    door = await openDoor(house)
    cookie = house.device()
  })
  afterEach(() => door.close())

  const listen = async (query: string, headers: Record<string, string> = {}): Promise<IncomingMessage> => {
    const asked = get(`${door.url}/chat/updates${query}`, { headers: { cookie, ...headers }, agent: false })
    const [response] = await once(asked, 'response')
    return response
  }

  it('bring what the page does not have yet, then what comes, each once', async () => {
    const response = await listen('?after=1')
    setTimeout(() => house.bot('À bientôt.\nAu revoir.'), 50)
    const [first, second] = await events(response, 2)
    expect([first, second].map((each) => each?.id)).to.deep.equal(['2', '3'])
    expect(numbers(first!)).to.deep.equal(['2'])
    expect(numbers(second!)).to.deep.equal(['3'])
    expect(second?.data).to.contain('À bientôt.<br>Au revoir.').and.contain('value="2.yes"')
  })

  it('go on from the last one that arrived', async () => {
    house.bot('Une fois.')
    const [only] = await events(await listen('?after=1', { 'last-event-id': '2' }), 1)
    expect(numbers(only!)).to.deep.equal(['3'])
  })

  it('bring all that came while one was being read', async () => {
    house.store = 'slow'
    const response = await listen('?after=2')
    for (let more = 0; more < 20; more += 1) {
      house.bot(`Message ${more}.`)
      await new Promise((resolve) => setTimeout(resolve, 7))
    }
    const seen: string[] = []
    for await (const chunk of response) {
      seen.push(...numbers(eventOf(String(chunk))))
      if (seen.includes('22')) break
    }
    expect(seen).to.deep.equal(Array.from({ length: 20 }, (_, rank) => String(rank + 3)))
  })

  it('tell a page whose visit has ended to leave', async () => {
    const response = await listen('?after=2')
    setTimeout(() => {
      house.visitsOpen.clear()
      house.bot('Bonjour.')
    }, 50)
    const [last] = await events(response, 1)
    expect(last).to.deep.equal({ id: '', event: 'gone', data: '' })
  })

  it('tell so at once, when it was hidden on another device, and when it is looked at again later', async () => {
    const response = await listen('?after=2')
    const other = new PlainBrowser(door.url, house.device())
    setTimeout(() => void other.open('/chat/hide', form({})), 50)
    const gone = [{ id: '', event: 'gone', data: '' }]
    expect(await events(response, 1)).to.deep.equal(gone)
    expect(await events(await listen('?after=2'), 1)).to.deep.equal(gone)
  })

  it('survive a store that does not answer for a while', async () => {
    const response = await listen('?after=2')
    house.store = 'down'
    house.bot('Perdu ?')
    await new Promise((resolve) => setTimeout(resolve, 50))
    house.store = 'well'
    house.bot('Non.')
    const [back] = await events(response, 1)
    expect(numbers(back!)).to.deep.equal(['3', '4'])
  })

  it('stop being watched for when the page is closed', async () => {
    const response = await listen('?after=2')
    expect(house.watched).to.equal(1)
    response.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(house.watched).to.equal(0)
  })
})

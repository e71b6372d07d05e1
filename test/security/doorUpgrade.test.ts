import { expect } from 'chai'
import type { Heard } from '../http/rawRequest.ts'
import { lines, raw } from '../http/rawRequest.ts'
import { AttackedDoor } from './attackedDoor.ts'

describe('the door, asked for a socket', () => {
  const door = new AttackedDoor()
  beforeEach(() => door.open())
  after(() => door.close())

  const upgrade = (target: string, host = 'a'): Promise<Heard> =>
    raw(
      door.port,
      lines(`GET ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket'),
    )

  it('answers 400 to a target or a Host that is none, and lives', async () => {
    for (const target of ['//[', '//', '//x', 'http://[', '*'])
      expect((await upgrade(target)).status, target).to.equal(400)
    expect((await upgrade('/stream/x', '[')).status).to.equal(400)
    expect(await door.isAlive()).to.equal(true)
  })

  it('answers 404 to a path that nobody serves', async () => {
    for (const target of ['/', '/c/x', '/stream', '/stream/', '/stream/x/y'])
      expect((await upgrade(target)).status, target).to.equal(404)
    expect(door.upgraded).to.equal(0)
  })

  it('hands the right path over', async () => {
    expect((await upgrade('/stream/x?t=%')).status).to.equal(101)
    expect(door.upgraded).to.equal(1)
  })

  it('answers 500 to a fault of its owner, without a word', async () => {
    const { status, text } = await upgrade('/stream/throw')
    expect(status).to.equal(500)
    expect(text).not.to.contain('Awa')
    expect(await door.isAlive()).to.equal(true)
  })
})

describe('the door, used by another site', () => {
  const door = new AttackedDoor()
  beforeEach(() => door.open())
  after(() => door.close())

  const form = async (headers: Record<string, string>, path = '/form'): Promise<number> =>
    (await fetch(door.url + path, { method: 'POST', body: 'answer=open', headers })).status

  it('answers 403 to a form that comes from elsewhere', async () => {
    expect(await form({ origin: 'https://evil.example' })).to.equal(403)
    expect(await form({ origin: 'null' })).to.equal(403)
    expect(await form({ origin: `${door.url}.evil.example` })).to.equal(403)
    expect(await form({ 'sec-fetch-site': 'cross-site' })).to.equal(403)
    expect(await form({ 'sec-fetch-site': 'same-site', origin: door.url })).to.equal(403)
    expect(door.received).to.deep.equal([])
  })

  it('lets our own page in, and a program', async () => {
    expect(await form({ origin: door.url })).to.equal(200)
    expect(await form({ 'sec-fetch-site': 'same-origin' })).to.equal(200)
    expect(await form({})).to.equal(200)
  })

  it('holds for every POST but those that show a token: no other site can make a browser send one', async () => {
    expect(await form({ origin: 'https://evil.example' }, '/in')).to.equal(403)
    expect(await form({ origin: 'null', authorization: 'Bearer x' }, '/in')).to.equal(200)
  })

  it('takes its public address for its own behind a proxy', async () => {
    await door.open({ publicUrl: 'https://jalon.example' })
    expect(await form({ origin: 'https://jalon.example' })).to.equal(200)
    expect(await form({ origin: 'https://other.example' })).to.equal(403)
  })
})

describe('the door, under numbers', () => {
  const door = new AttackedDoor()
  beforeEach(() => door.open())
  after(() => door.close())

  it('answers pipelined requests, each once', async () => {
    const ranks = Array.from({ length: 20 }, (_, rank) => String(rank))
    const many = ranks.map((rank) => lines(`GET /c/${rank} HTTP/1.1`, 'Host: a')).join('')
    await raw(door.port, many + lines('GET /healthz HTTP/1.1', 'Host: a', 'Connection: close'))
    expect(door.received.map(({ params }) => params['code'])).to.have.members(ranks)
  })

  it('tells those it cannot serve now to come back', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    const handle = async () => {
      await held
      return { status: 200 }
    }
    await door.open({ routes: [{ method: 'GET', path: '/slow', handle }], limits: { inFlight: 4 } })
    const answers: Response[] = []
    const ask = async (): Promise<void> => {
      answers.push(await fetch(`${door.url}/slow`))
      if (answers.length === 6) release()
    }
    await Promise.all(Array.from({ length: 10 }, ask))
    const refused = answers.slice(0, 6)
    expect(refused.map(({ status, headers }) => [status, headers.get('retry-after')])).to.deep.equal(
      refused.map(() => [503, '1']),
    )
    expect(answers.slice(6).map(({ status }) => status)).to.deep.equal([200, 200, 200, 200])
  })
})

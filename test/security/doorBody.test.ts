import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { dial, lines, listen, raw } from '../http/rawRequest.ts'
import { AttackedDoor } from './attackedDoor.ts'

const TWISTED = [
  ['Content-Length: -1'],
  ['Content-Length: 1e3'],
  ['Content-Length: 5', 'Content-Length: 6'],
  ['Content-Length: 5', 'Transfer-Encoding: chunked'],
  ['Transfer-Encoding: chunked, identity'],
]

const head = (...more: readonly string[]): string => lines('POST /in HTTP/1.1', 'Host: a', ...more)

describe('the door, attacked by the body of a request', () => {
  const door = new AttackedDoor()
  before(() => door.open())
  beforeEach(() => void (door.received.length = 0))
  after(() => door.close())

  const post = async (path: string, init: RequestInit): Promise<number> =>
    (await fetch(`${door.url}${path}`, { method: 'POST', ...init })).status

  it('reads 256 KB, and answers 413 to one byte more', async () => {
    expect(await post('/in', { body: 'a'.repeat(262_144) })).to.equal(200)
    expect(await post('/in', { body: 'a'.repeat(262_145) })).to.equal(413)
    expect(door.received.map(({ body }) => body.length)).to.deep.equal([262_144])
  })

  it('reads less where a route takes less', async () => {
    expect(await post('/small', { body: 'a'.repeat(10) })).to.equal(200)
    expect(await post('/small', { body: 'a'.repeat(11) })).to.equal(413)
  })

  it('counts chunks, whatever was announced', async () => {
    const body = new Blob(['a'.repeat(300_000)]).stream()
    expect(await post('/in', { body, duplex: 'half' })).to.equal(413)
    expect(door.received).to.deep.equal([])
  })

  it('answers 415 to a compressed body, bomb or not, and does not open it', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    const before = process.memoryUsage().rss
    for (const body of [bomb, Buffer.from('not gzip'), gzipSync('{}')]) {
      const headers = { 'content-encoding': 'gzip' }
      expect(await post('/in', { body: new Uint8Array(body), headers })).to.equal(415)
    }
    expect(await post('/in', { body: 'x', headers: { 'content-encoding': 'gzip, identity' } })).to.equal(415)
    expect(process.memoryUsage().rss - before).to.be.below(40_000_000)
    expect(door.received).to.deep.equal([])
  })

  it('answers 400 to lengths that contradict each other, and closes', async () => {
    for (const twisted of TWISTED) {
      const { status, closed } = await raw(door.port, `${head(...twisted)}5\r\nabcde\r\n0\r\n\r\n`)
      expect([status, closed], twisted.join()).to.deep.equal([400, true])
    }
    expect(door.received).to.deep.equal([])
  })

  it('takes what follows a body for the request that it is', async () => {
    const next = lines('GET /c/x HTTP/1.1', 'Host: a', 'Connection: close')
    await raw(door.port, `${head('Content-Length: 3')}abc${next}`)
    const heard = door.received.map(({ path, body }) => [path, body.toString()])
    expect(heard).to.have.deep.members([
      ['/in', 'abc'],
      ['/c/x', ''],
    ])
  })

  it('answers 413 to a GET that brings a body', async () => {
    const get = lines('GET /c/x HTTP/1.1', 'Host: a', 'Connection: close', 'Content-Length: 3')
    expect((await raw(door.port, `${get}abc`)).status).to.equal(413)
    expect(door.received).to.deep.equal([])
  })

  it('lets its refusal of an endless body be read, and closes', async () => {
    const socket = await dial(door.port)
    const heard = listen(socket, 4_000)
    socket.write(head('Content-Length: 10000000000'))
    const feed = setInterval(() => socket.write(Buffer.alloc(65_536)), 5)
    const { status, closed } = await heard
    clearInterval(feed)
    expect([status, closed]).to.deep.equal([413, true])
  })

  it('logs the place of a fault and none of its words, and answers the same to everybody', async () => {
    const response = await fetch(`${door.url}/fault`, { method: 'POST', body: 'Awa Kader' })
    expect([response.status, await response.text()]).to.deep.equal([500, '{"error":{"code":"fault"}}'])
    expect(door.logged).to.have.length(1)
    expect(door.logged[0]).to.have.nested.property('[1].route', '/fault')
    expect(door.logged[0]).to.have.nested.property('[1].kind', 'TypeError')
    expect(JSON.stringify(door.logged))
      .to.contain('attackedDoor.ts')
      .and.not.match(/Awa|person/)
  })
})

const SHORT = { bodyMs: 200, headersMs: 300, requestMs: 600, keepAliveMs: 200 }

describe('the door, attacked by slowness', () => {
  const door = new AttackedDoor()
  before(() => door.open({ limits: SHORT }))
  after(() => door.close())

  it('cuts a head that never ends', async () => {
    const { status, closed } = await raw(door.port, 'GET /c/x HTTP/1.1\r\nHost: a\r\n', 3_000)
    expect([status, closed]).to.deep.equal([408, true])
  })

  it('cuts a socket that says nothing', async () => {
    expect((await raw(door.port, '', 3_000)).closed).to.equal(true)
  })

  it('answers 408 to a body that drips, and cuts', async () => {
    await door.open({ limits: { ...SHORT, requestMs: 60_000 } })
    const socket = await dial(door.port)
    const heard = listen(socket, 3_000)
    socket.write(lines('POST /in HTTP/1.1', 'Host: a', 'Content-Length: 100'))
    const drip = setInterval(() => socket.write('a'), 40)
    const { status, closed } = await heard
    clearInterval(drip)
    expect([status, closed]).to.deep.equal([408, true])
  })

  it('closes a connection kept without use', async () => {
    const { status, closed } = await raw(door.port, lines('GET /healthz HTTP/1.1', 'Host: a'), 4_000)
    expect([status, closed]).to.deep.equal([200, true])
  })

  it('forgets somebody who leaves in the middle of a body', async () => {
    const socket = await dial(door.port)
    socket.write(`${lines('POST /in HTTP/1.1', 'Host: a', 'Content-Length: 100')}abc`)
    socket.destroy()
    expect(await door.isAlive()).to.equal(true)
    expect(door.logged).to.deep.equal([])
    expect(door.received).to.deep.equal([])
  })
})

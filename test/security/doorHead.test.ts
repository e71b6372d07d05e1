import { expect } from 'chai'
import { assert, asyncProperty, integer, string } from 'fast-check'
import { lines, raw } from '../http/rawRequest.ts'
import { AttackedDoor } from './attackedDoor.ts'

const NOT_HOSTS = [
  '[',
  'a b',
  'http://x',
  '[::1',
  '%',
  'a/../b',
  'x:99999',
  'x:y',
  '@',
  'a@b',
  '1.2.3.4.5',
  '999.1.1.1',
  '',
]
const NOT_TARGETS = ['*', 'http://evil.example/c/x', 'x', 'http://[/', '//', '//c/x', '//[']
const UNKNOWN_PATHS = [
  '/x',
  '/x/y/z',
  '/c',
  '/c/',
  '/c/a/b',
  '/C/x',
  '/c%2fx',
  '/c/%',
  '/c/%ff%fe',
  '/.git/config',
  '/../etc/passwd',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/assets/..%2f..%2fpackage.json',
  '/__proto__',
  '/constructor',
  `/${'a/'.repeat(4_000)}`,
  `/c/${'a'.repeat(4_000)}`,
]

/** Octets of a header or a target, printable or not. */
const octets = string({
  unit: integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)),
  maxLength: 24,
})

describe('the door, attacked by the head of a request', () => {
  const door = new AttackedDoor()
  before(() => door.open())
  beforeEach(() => void (door.received.length = 0))
  after(() => door.close())

  for (const host of NOT_HOSTS) {
    it(`answers 400 to a Host that is none (${JSON.stringify(host)}), and lives`, async () => {
      expect((await door.ask('GET /c/x HTTP/1.1', `Host: ${host}`)).status).to.equal(400)
      expect(door.received).to.deep.equal([])
      expect(await door.isAlive()).to.equal(true)
    })
  }

  it('answers whatever a Host or a target holds, and lives', async () => {
    const answered = async (host: string, target: string): Promise<void> => {
      const head = lines(`GET /${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close')
      expect((await raw(door.port, Buffer.from(head, 'latin1'))).status).to.be.oneOf([200, 400, 404])
    }
    await assert(asyncProperty(octets, octets, answered), { numRuns: 300 })
    expect(await door.isAlive()).to.equal(true)
  })

  it('answers 400 to two Hosts, or to none in HTTP/1.1', async () => {
    expect((await door.ask('GET /c/x HTTP/1.1', 'Host: a', 'Host: b')).status).to.equal(400)
    expect((await door.ask('GET /c/x HTTP/1.1')).status).to.equal(400)
  })

  it('answers 400 to a target that is no path of ours', async () => {
    for (const target of NOT_TARGETS)
      expect((await door.ask(`GET ${target} HTTP/1.1`, 'Host: a')).status, target).to.equal(400)
  })

  it('serves HTTP/1.0 without a Host, and closes', async () => {
    const { status, closed } = await raw(door.port, lines('GET /healthz HTTP/1.0'))
    expect([status, closed]).to.deep.equal([200, true])
  })

  it('answers 400 to a method that is none, 405 to one that the path does not have', async () => {
    expect((await raw(door.port, lines('BREW /in HTTP/1.1', 'Host: a'))).status).to.equal(400)
    for (const method of ['DELETE', 'PUT', 'PATCH', 'PROPFIND', 'TRACE', 'GET'])
      expect((await door.ask(`${method} /in HTTP/1.1`, 'Host: a')).status, method).to.equal(405)
    expect((await door.ask('DELETE /nothing HTTP/1.1', 'Host: a')).status).to.equal(404)
  })

  it('answers 431 to 20 KB of headers, 400 to a bare line feed in one', async () => {
    const long = lines('GET /c/x HTTP/1.1', 'Host: a', `X: ${'x'.repeat(20_000)}`)
    expect((await raw(door.port, long)).status).to.equal(431)
    expect((await raw(door.port, lines('GET /c/x HTTP/1.1', 'Host: a', 'X: a\nb'))).status).to.equal(400)
  })

  it('passes over cookies that are junk', async () => {
    const cookies = '=; ;a; __proto__=1; b=" 2 "; toString=3; c=4=5; é=6; c=7'
    await door.ask('GET /c/x HTTP/1.1', 'Host: a', `Cookie: ${cookies}`)
    expect({ ...door.received[0]?.cookies }).to.deep.equal({
      ['__proto__']: '1',
      b: ' 2 ',
      toString: '3',
      c: '4=5',
    })
  })

  it('gives one answer to every path that it does not know', async () => {
    for (const path of UNKNOWN_PATHS) {
      const { status, text } = await door.ask(`GET ${path} HTTP/1.1`, 'Host: a')
      const body = text.split('\r\n\r\n')[1]
      expect([status, body], path.slice(0, 40)).to.deep.equal([404, '{"error":{"code":"not_found"}}'])
    }
    expect(door.received).to.deep.equal([])
  })

  it('keeps an encoded slash inside the code that holds it', async () => {
    expect((await door.ask('GET /c/a%2Fb%5C..%00 HTTP/1.1', 'Host: a')).status).to.equal(200)
    expect(door.received[0]?.params).to.deep.equal({ code: 'a/b\\..\0' })
  })
})

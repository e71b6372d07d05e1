import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { WEB_CHAT } from '../../src/adapters/channels/directLine/assets.ts'
import { OWN_WORDS } from '../../src/adapters/channels/directLine/webChatWords.ts'
import { contrast, day } from '../../src/adapters/channels/page/theme.ts'
import { openSession } from './directLineClient.ts'
import { directLineWorld, type DirectLineWorld } from './directLineWorld.ts'

const ASSETS = new URL('../../src/adapters/channels/directLine/assets/', import.meta.url)
const digest = (algorithm: string, content: Buffer, encoding: 'hex' | 'base64'): string =>
  createHash(algorithm).update(content).digest(encoding)

/** Files, cards, votes, sources and a microphone: the page has none of them. */
const NEVER_MET = /ATTACH|ADAPTIVE|CARD|FILE|CAROUSEL|CITATION|REFERENCE|SPEECH|SPEAK|UPLOAD|VOTE/

describe('the bundle of Web Chat', () => {
  const compressed = readFileSync(WEB_CHAT.file)
  const bundle = brotliDecompressSync(compressed)

  it('is the one that was vendored, to the byte', () => {
    expect(digest('sha256', compressed, 'hex')).to.equal(WEB_CHAT.sha256)
    expect(`sha384-${digest('sha384', bundle, 'base64')}`).to.equal(WEB_CHAT.integrity)
  })

  it('is dist/webchat.js of the published botframework-webchat 4.18.1', () => {
    expect(digest('sha256', bundle, 'hex')).to.equal(
      '0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff',
    )
    expect(bundle.includes('4.18.1')).to.equal(true)
  })

  it('has every sentence that we say in our words, and keeps none of its harder ones', () => {
    const [table = ''] = /ACCESS_KEY_ALT:"Alt \+ Maj[\s\S]*?VOTE_LIKE_ALT/.exec(bundle.toString()) ?? []
    const theirs = new Map(
      [...table.matchAll(/([A-Z_]+):"((?:[^"\\]|\\.)*)"/g)].map(([, id = '', said = '']) => [id, said]),
    )
    expect(theirs.size).to.be.greaterThan(90)
    for (const id of Object.keys(OWN_WORDS)) expect(theirs.has(id), id).to.equal(true)
    const kept = [...theirs].filter(([id]) => !Object.hasOwn(OWN_WORDS, id) && !NEVER_MET.test(id))
    const hard = kept.filter(([, said]) =>
      /instantan|console|bot\b|statut|saisie|interacti|notif|sugg/i.test(said),
    )
    expect(hard).to.deep.equal([])
  })

  it('comes with its licence and those of what is in it', () => {
    const licence = readFileSync(new URL('webchat.LICENSE.txt', ASSETS), 'utf8')
    expect(licence).to.include('botframework-webchat 4.18.1').and.to.include('MIT License')
    for (const owner of ['Jed Watson', 'Feross Aboukhadijeh', 'Jon Schlinkert'])
      expect(licence).to.include(owner)
  })
})

describe('the page of Web Chat', () => {
  let line: DirectLineWorld
  before(async () => {
    line = await directLineWorld()
  })
  after(() => line.stop())

  /** Node's own request: nothing is decompressed, no header added. */
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }>((resolve, reject) => {
      request(line.url + path, { headers, agent: false }, (reply) => {
        const parts: Buffer[] = []
        reply.on('data', (part: Buffer) => parts.push(part))
        reply.on('end', () =>
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, body: Buffer.concat(parts) }),
        )
      })
        .on('error', reject)
        .end()
    })
  const visit = async (): Promise<string> =>
    (await openSession(line.url, await line.link(await line.newPerson()))).cookie

  it('leads whoever has no visit open to the light page, which says what to do', async () => {
    for (const headers of [{}, { Cookie: 'jalon=0123456789abcdefghij' }]) {
      const { status, headers: got } = await get('/chat/live', headers)
      expect(status).to.equal(303)
      expect(got['location']).to.equal('/chat')
    }
  })

  it('loads nothing but our own files, and may be framed by nobody', async () => {
    const { status, headers, body } = await get('/chat/live', { Cookie: await visit() })
    expect(status).to.equal(200)
    const policy = String(headers['content-security-policy'])
    expect(policy).to.include("default-src 'none'").and.to.include("script-src 'self';")
    expect(policy).to.include(`connect-src 'self' ${line.url.replace('http', 'ws')};`)
    expect(policy).to.include("frame-ancestors 'none'")
    expect(policy).not.to.match(/script-src[^;]*unsafe/)
    const loaded = [...body.toString().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '')
    for (const url of loaded) expect(url).to.match(/^(\/|tel:|sms:|#|data:,)/)
  })

  it('holds no secret, and neither token nor visit', async () => {
    const cookie = await visit()
    const { body } = await get('/chat/live', { Cookie: cookie })
    expect(body.toString()).not.to.include(cookie.split('=')[1])
    expect(body.toString()).not.to.match(/eyJ/)
  })

  it('has a way back, the numbers in danger, and a sentence for who has no script', async () => {
    const { body } = await get('/chat/live', { Cookie: await visit() })
    const html = body.toString()
    expect(html)
      .to.match(/<html lang="fr" dir="ltr">/)
      .and.to.match(/<title>[^<]+<\/title>/)
    for (const number of ['15', '17', '112', '3114']) expect(html).to.include(`href="tel:${number}"`)
    expect(html).to.match(/<noscript>.*href="\/chat".*<\/noscript>/)
  })

  it('sends its files compressed as the client can read them, to be kept for good', async () => {
    const html = (await get('/chat/live', { Cookie: await visit() })).body.toString()
    const path = /src="(\/chat\/live\/webchat[^"]+)"/.exec(html)?.[1] ?? ''
    expect(html).to.include(`integrity="${WEB_CHAT.integrity}"`)
    const plain = brotliDecompressSync(readFileSync(WEB_CHAT.file))
    const asked = [
      ['gzip, deflate, br', 'br', brotliDecompressSync],
      ['gzip, br;q=0', 'gzip', gunzipSync],
      ['identity', undefined, (body: Buffer) => body],
      ['', undefined, (body: Buffer) => body],
    ] as const
    for (const [accepted, encoding, open] of asked) {
      const { status, headers, body } = await get(path, { 'Accept-Encoding': accepted })
      expect(status).to.equal(200)
      expect(headers['content-encoding'], accepted).to.equal(encoding)
      expect(headers['vary']).to.equal('Accept-Encoding')
      expect(headers['cache-control']).to.include('immutable')
      expect(open(body).equals(plain), accepted).to.equal(true)
    }
    const other = [...html.matchAll(/(?:src|href)="(\/chat\/live\/live[^"]+)"/g)].map(([, url]) => url ?? '')
    expect(other).to.have.length(2)
    for (const url of other) expect((await get(url)).status).to.equal(200)
  })

  it('weighs less than 660 kB the first time', async () => {
    const headers = { Cookie: await visit(), 'Accept-Encoding': 'br' }
    const html = await get('/chat/live', headers)
    const paths = [...html.body.toString().matchAll(/(?:src|href)="(\/chat\/live\/[^"]+)"/g)]
    const all = await Promise.all(paths.map(([, path]) => get(path ?? '', headers)))
    expect([html, ...all].reduce((sum, { body }) => sum + body.length, 0)).to.be.lessThan(660_000)
  })

  it('has the colours of the light page, readable: 4.5 for text, 3 for outlines', () => {
    const css = readFileSync(new URL('live.css', ASSETS), 'utf8')
    const colour = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? ''
    for (const name of ['ink', 'paper', 'card', 'line', 'accent', 'mine', 'alert', 'alertPaper'] as const)
      expect(colour(name), name).to.equal(day[name])
    const read = [
      ['ink', 'paper'],
      ['ink', 'card'],
      ['ink', 'mine'],
      ['accent', 'paper'],
      ['accent', 'card'],
      ['alert', 'alertPaper'],
      ['line', 'card'],
    ] as const
    for (const [front, back] of read)
      expect(contrast(colour(front), colour(back)), `${front} on ${back}`).to.be.greaterThan(4.5)
    expect(contrast(colour('line'), colour('paper'))).to.be.greaterThan(3)
  })
})

import { expect } from 'chai'
import { createHmac } from 'node:crypto'
import { directLineCalls, type Calls } from './directLineCalls.ts'
import { postJson } from './directLineClient.ts'
import { directLineWorld } from './directLineWorld.ts'

const DAY = 86_400_000
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a token of Direct Line', () => {
  let line: Calls
  beforeEach(async () => {
    line = await directLineCalls({ secret: 'secret-of-a-server' })
  })
  afterEach(() => line.world.stop())

  it('opens its own conversation and no other, whether that one exists or not', async () => {
    const [mine, other] = [await line.session(), await line.session()]
    const replies = await Promise.all([
      line.say(mine.token, other.conversationId),
      line.say(mine.token, 'nobody-at-all'),
      line.call('GET', `/conversations/${other.conversationId}?watermark=`, mine.token),
      line.call('GET', `/conversations/${other.conversationId}/activities`, mine.token),
      line.call('POST', `/conversations/${other.conversationId}/upload?userId=x`, mine.token, {}),
    ])
    for (const { status, json } of replies) {
      expect(status).to.equal(403)
      expect(json).to.deep.equal(replies[0]?.json)
    }
    expect(line.world.turns).to.deep.equal([])
  })

  it('is over after 48 hours, and renewed by a refresh', async () => {
    const { token, conversationId, expires_in } = await line.session()
    expect(expires_in).to.equal(48 * 3600)
    line.world.wait(2 * DAY - 60_000)
    const renewed = await line.call('POST', '/tokens/refresh', token)
    expect(renewed.status).to.equal(200)
    expect(renewed.json).to.include({ conversationId, expires_in })
    line.world.wait(120_000)
    expect((await line.say(token, conversationId)).status).to.equal(403)
    expect((await line.call('POST', '/tokens/refresh', token)).status).to.equal(403)
    expect((await line.say(renewed.json.token, conversationId)).status).to.equal(200)
  })

  it('dies with its visit, and so does what was renewed from it', async () => {
    const { token, conversationId } = await line.session()
    const renewed = await line.call('POST', '/tokens/refresh', token)
    await line.world.hide(conversationId)
    for (const dead of [token, renewed.json.token])
      expect((await line.say(dead, conversationId)).status).to.equal(403)
    expect((await line.call('POST', '/tokens/refresh', token)).status).to.equal(403)
  })

  it('cannot be made, changed or unsigned by somebody else', async () => {
    const { token, conversationId } = await line.session()
    const [header = '', body = '', signature = ''] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString())
    const later = part({ ...claims, exp: claims.exp + 1 })
    const none = part({ alg: 'none', typ: 'JWT' })
    const wrongKey = createHmac('sha256', 'another key').update(`${header}.${later}`).digest('base64url')
    const forged = [
      `${header}.${later}.${signature}`,
      `${header}.${later}.${wrongKey}`,
      `${none}.${body}.`,
      `${none}.${body}.${signature}`,
      `${header}.${body}.`,
      `${token}.more`,
      `${header}.${body}.${signature.slice(0, -2)}`,
      'x',
      'x'.repeat(5000),
    ]
    for (const bad of forged)
      expect((await line.say(bad, conversationId)).status, bad.slice(-40)).to.equal(401)
    expect((await line.call('POST', '/tokens/refresh', null)).status).to.equal(401)
    expect(line.world.turns).to.deep.equal([])
  })

  it('tells a page whose lines are its own, and keeps the visit to itself', async () => {
    const { token, conversationId, userId, cookie } = await line.session()
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    expect(userId).to.equal(`dl_${conversationId}`)
    expect(claims).to.include({ user: userId, conv: conversationId })
    expect(JSON.stringify(claims)).not.to.include(cookie.split('=')[1])
  })

  it('of a server needs the secret, and is a visit like any other', async () => {
    const person = await line.world.newPerson()
    const user = { user: { id: `dl_${person}` } }
    const path = '/tokens/generate'
    expect((await line.call('POST', path, null, user)).status).to.equal(403)
    expect((await line.call('POST', path, 'wrong', user)).status).to.equal(403)
    expect((await line.call('POST', path, 'secret-of-a-server', {})).status).to.equal(400)
    expect(
      (await line.call('POST', path, 'secret-of-a-server', { user: { id: 'dl_nobody' } })).status,
    ).to.equal(404)
    const { status, json } = await line.call('POST', path, 'secret-of-a-server', user)
    expect(status).to.equal(200)
    expect((await line.say(json.token, person)).status).to.equal(200)
    await line.world.hide(person)
    expect((await line.say(json.token, person)).status).to.equal(403)
  })

  it('is given to no server when there is no secret', async () => {
    const closed = await directLineWorld()
    try {
      for (const shown of ['', 'null', 'undefined']) {
        const reply = await postJson(
          `${closed.url}/v3/directline/tokens/generate`,
          {},
          { Authorization: `Bearer ${shown}` },
        )
        expect(reply.status).to.equal(403)
      }
    } finally {
      await closed.stop()
    }
  })
})

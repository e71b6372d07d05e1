import { createHmac, createPublicKey } from 'node:crypto'
import { expect } from 'chai'
import { APP_ID, ISSUER } from '../support/authority.ts'
import { botFrameworkWorld, type BotFrameworkWorld } from '../adapters/botFrameworkWorld.ts'

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds

describe('a token that cannot be verified is 401', () => {
  let world: BotFrameworkWorld
  let printed: string[]
  const console_ = { error: console.error, warn: console.warn, log: console.log }

  before(async () => {
    world = await botFrameworkWorld()
  })
  after(() => world.close())

  beforeEach(() => {
    printed = []
    const note = (...values: unknown[]): void => void printed.push(values.map(String).join(' '))
    Object.assign(console, { error: note, warn: note, log: note })
  })
  afterEach(() => {
    Object.assign(console, console_)
    expect(printed.join('\n')).not.to.match(/BEGIN [A-Z ]*KEY|eyJ/)
    expect(world.turns).to.deep.equal([])
    expect(world.connector.arrived).to.deep.equal([])
  })

  const claims = () => ({
    iss: ISSUER,
    aud: APP_ID,
    serviceurl: world.connector.url,
    nbf: inSeconds(-60),
    exp: inSeconds(3600),
  })
  const unsigned = (header: unknown): string => `${encoded(header)}.${encoded(claims())}.`
  const refused = async (token: string | null): Promise<void> => {
    const { status, body } = await world.post(world.activity(), token)
    expect([status, body]).to.deep.equal([401, ''])
  }

  it('when there is none', () => refused(null))
  it('when it is no token at all', async () => {
    for (const token of ['', 'x', 'a.b.c', '....', `${encoded(null)}.${encoded(null)}.AA`])
      await refused(token)
  })
  it('when its scheme is not Bearer', async () => {
    const token = await world.token()
    for (const scheme of ['Basic', 'bearer', 'Negotiate', 'Bearer  ']) {
      const { status } = await world.post(world.activity(), null, { authorization: `${scheme} ${token}` })
      expect(status, scheme).to.equal(401)
    }
  })
  it('when it is not signed (alg none)', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      await refused(unsigned({ alg, kid: world.authority.key().kid }))
      await refused(`${unsigned({ alg, kid: world.authority.key().kid })}AA`)
    }
  })
  it('when it is signed with the public key as a secret (HS256)', async () => {
    const pem = createPublicKey({ key: { ...world.authority.key() }, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    })
    const content = `${encoded({ alg: 'HS256', kid: world.authority.key().kid })}.${encoded(claims())}`
    await refused(`${content}.${createHmac('sha256', pem).update(content).digest('base64url')}`)
  })
  it('when another key signed it', async () => refused(await world.token({ stranger: true })))
  it('when its key is unknown, or a path, or an address', async () => {
    for (const kid of ['nobody', '../../etc/passwd', 'https://evil.example/key', '', '__proto__', 7, null])
      await refused(await world.token({ header: { kid } }))
  })
  it('when it brings its own key', async () => {
    const { kty, n, e } = world.authority.key()
    await refused(
      await world.token({ stranger: true, header: { jwk: { kty, n, e }, jku: 'https://evil.example/keys' } }),
    )
  })
  it('when one letter of its content was changed', async () => {
    const [head, , mark] = (await world.token()).split('.')
    await refused(`${head}.${encoded({ ...claims(), exp: inSeconds(7200) })}.${mark}`)
  })
  it('when another issued it, the emulator or a skill among them', async () => {
    for (const iss of [
      'https://evil.example',
      `${ISSUER}/`,
      'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0',
    ])
      await refused(
        await world.token({ claims: { iss, ver: '2.0', azp: APP_ID, appid: APP_ID, tid: 'any' } }),
      )
  })
  it('when it is a skill’s', async () => {
    await refused(await world.token({ claims: { ver: '1.0', appid: 'another-bot' } }))
    await refused(await world.token({ claims: { appid: 'AnonymousSkill' } }))
  })
  it('when it is for another bot, or for several', async () => {
    for (const aud of ['another-bot', [APP_ID, 'another-bot'], undefined])
      await refused(await world.token({ claims: { aud } }))
  })
  it('when it is past, not yet good, or without end', async () => {
    await refused(await world.token({ claims: { exp: inSeconds(-301) } }))
    await refused(await world.token({ claims: { nbf: inSeconds(400) } }))
    await refused(await world.token({ claims: { exp: undefined } }))
  })
  it('when it is for another service address', async () => {
    await refused(await world.token({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }))
    const other = world.activity({ serviceUrl: 'http://169.254.169.254/' })
    expect(await world.post(other)).to.include({ status: 401 })
  })
  it('when its key does not speak for the channel', async () => {
    for (const channelId of ['sms', 'AseChannel', 'emulator', 'MSTEAMS'])
      expect(await world.post(world.activity({ channelId })), channelId).to.include({ status: 401 })
  })

  it('even when the body is no activity', async () => {
    expect(await world.post('not json', await world.token({ stranger: true }))).to.include({ status: 401 })
  })
  it('and a good one is not remembered for another service address or channel', async () => {
    const token = await world.token()
    expect(await world.post(world.activity({ type: 'typing' }), token)).to.include({ status: 200 })
    expect(await world.post(world.activity({ type: 'typing', channelId: 'sms' }), token)).to.include({
      status: 401,
    })
    const elsewhere = world.activity({ type: 'typing', serviceUrl: 'https://smba.trafficmanager.net/emea/' })
    expect(await world.post(elsewhere, token)).to.include({ status: 401 })
  })
})

describe('without a registration', () => {
  const worlds: BotFrameworkWorld[] = []
  const open = async (production: boolean): Promise<BotFrameworkWorld> => {
    const world = await botFrameworkWorld({ settings: { appId: null, production } })
    worlds.push(world)
    return world
  }
  afterEach(async () => {
    for (const world of worlds.splice(0)) await world.close()
  })

  it('a neighbour on this machine is heard without a token', async () => {
    const world = await open(false)
    expect(await world.post(world.activity(), null)).to.include({ status: 200 })
    expect(world.turns).to.have.length(1)
  })
  it('a token that cannot be verified is 401 all the same', async () => {
    const world = await open(false)
    expect(await world.post(world.activity(), await world.token())).to.include({ status: 401 })
    expect(world.turns).to.deep.equal([])
  })
  it('whoever comes through a proxy, or from a page in a browser, is 401', async () => {
    const world = await open(false)
    for (const name of ['x-forwarded-for', 'forwarded'])
      expect(await world.post(world.activity(), null, { [name]: '127.0.0.1' }), name).to.include({
        status: 401,
      })
    // A page of another origin the door itself refuses.
    for (const origin of [world.url, 'https://evil.example'])
      expect((await world.post(world.activity(), null, { origin })).status).to.equal(
        origin === world.url ? 401 : 403,
      )
    expect(world.turns).to.deep.equal([])
  })
  it('production answers 401 to everything', async () => {
    const world = await open(true)
    expect(await world.post(world.activity(), null)).to.include({ status: 401 })
    expect(await world.post(world.activity(), await world.token())).to.include({ status: 401 })
    expect(await world.post('not json', null)).to.include({ status: 401 })
    expect(world.turns).to.deep.equal([])
  })
})

describe('the authority’s keys', () => {
  let world: BotFrameworkWorld
  const heard = async (token: string): Promise<number> =>
    (await world.post(world.activity({ type: 'typing' }), token)).status

  beforeEach(async () => {
    world = await botFrameworkWorld()
  })
  afterEach(() => world.close())

  it('are asked for once, whatever the number of turns', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 8 }, (_, index) => world.token({ claims: { jti: `${index}` } })),
    )
    expect(await Promise.all(tokens.map(heard))).to.deep.equal(tokens.map(() => 200))
    expect(world.authority.asked.keys).to.equal(1)
  })
  it('serve when they are a day old and the authority is down, and are renewed behind once it is back', async () => {
    expect(await heard(await world.token())).to.equal(200)
    world.authority.turn('off')
    world.later(25 * 3_600_000)
    const tomorrow = { exp: inSeconds(30 * 3600) }
    expect(await heard(await world.token({ claims: { ...tomorrow, jti: 'down' } }))).to.equal(200)
    world.authority.turn('on')
    world.later(60_000)
    expect(await heard(await world.token({ claims: { ...tomorrow, jti: 'back' } }))).to.equal(200)
    await until(() => world.authority.asked.keys === 2)
  })
  it('serve at once when they are a day old and the authority does not answer', async () => {
    expect(await heard(await world.token())).to.equal(200)
    world.authority.turn('silent')
    world.later(25 * 3_600_000)
    const token = await world.token({ claims: { exp: inSeconds(30 * 3600), jti: 'silent' } })
    const { status, ms } = await world.post(world.activity({ type: 'typing' }), token)
    expect(status).to.equal(200)
    expect(ms).to.be.below(2_000)
  })
  it('are asked for again when a token names a new one; tokens of the old one then end', async () => {
    const before = await world.token()
    expect(await heard(before)).to.equal(200)
    await world.authority.rotate()
    expect(await heard(before)).to.equal(200)
    world.later(6_000)
    expect(await heard(await world.token())).to.equal(200)
    expect(await heard(before)).to.equal(401)
  })
  it('are not asked for at each token that names an unknown one', async () => {
    for (let index = 0; index < 20; index += 1)
      expect(await heard(await world.token({ header: { kid: `unknown-${index}` } }))).to.equal(401)
    expect(world.authority.asked.keys).to.equal(1)
  })
  it('nobody is heard while none was ever fetched; everybody is once the authority is back', async () => {
    world.authority.turn('off')
    expect(await heard(await world.token())).to.equal(401)
    world.authority.turn('on')
    world.later(6_000)
    expect(await heard(await world.token())).to.equal(200)
  })
  it('a token that was verified is refused once it is past', async () => {
    const token = await world.token({ claims: { exp: inSeconds(60) } })
    expect(await heard(token)).to.equal(200)
    world.later(400_000)
    expect(await heard(token)).to.equal(401)
  })
})

async function until(is: () => boolean): Promise<void> {
  for (let waited = 0; !is(); waited += 5) {
    if (waited > 2_000) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

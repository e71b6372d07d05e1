import { expect } from 'chai'
import { botFrameworkWorld, type BotFrameworkWorld } from '../adapters/botFrameworkWorld.ts'
import type { Json } from '../support/connector.ts'

/** Fields of the protocol's schema, by the type that each may have. */
const FIELDS: Readonly<Record<string, string>> = {
  text:
    'type id timestamp localTimestamp localTimezone callerId serviceUrl channelId textFormat attachmentLayout ' +
    'topicName locale text speak inputHint summary action replyToId label valueType name code expiration ' +
    'importance deliveryMode',
  party: 'from recipient conversation',
  object: 'suggestedActions relatesTo semanticAction',
  objects: 'membersAdded membersRemoved reactionsAdded reactionsRemoved attachments entities textHighlights',
  texts: 'listenFor',
  boolean: 'historyDisclosed',
}

/** One value of each type, and the types of field that it fits. */
const VALUES: readonly (readonly [unknown, readonly string[]])[] = [
  ['words', ['text']],
  [7, []],
  [true, ['boolean']],
  [{}, ['object']],
  [[], ['objects', 'texts']],
  [['words'], ['texts']],
  [[7], []],
  [[{}], ['objects']],
  [[null], []],
]

const CONNECTORS =
  'https://smba.trafficmanager.net/emea/ https://europe.directline.botframework.com/ ' +
  'https://webchat.botframework.com/ https://smba.infra.gcc.teams.microsoft.com/gcc'

const OTHERS =
  'http://169.254.169.254/latest https://evil.example/ https://botframework.com.evil.example/ ' +
  'https://smba.trafficmanager.net.evil.example/ https://smba.trafficmanager.net@evil.example/ ' +
  'https://evil.example#.botframework.com https://evil.example?.botframework.com file:///etc/passwd ' +
  'https://notbotframework.com/ https://user@smba.trafficmanager.net/ http://smba.trafficmanager.net/ https://smba.trafficmanager.net:8443/ ' +
  'https://a.botframework.com:8443/ https://localhost/ http://[::ffff:169.254.169.254]/ http://127.0.0.1.evil.example/ x'

describe('the shape of an activity', () => {
  let world: BotFrameworkWorld
  const statusOf = async (differs: Json): Promise<number> =>
    (await world.post(world.activity(differs))).status

  before(async () => {
    world = await botFrameworkWorld()
  })
  after(() => world.close())
  beforeEach(() => world.turns.splice(0))

  it('each field of another type is 400, and quick', async () => {
    const spent: number[] = []
    for (const [type, names] of Object.entries(FIELDS)) {
      for (const name of names.split(' ')) {
        for (const [value] of VALUES.filter(([, fits]) => !fits.includes(type))) {
          const { status, ms } = await world.post(world.activity({ [name]: value }))
          expect(status, `${name}: ${JSON.stringify(value)}`).to.equal(400)
          spent.push(ms)
        }
      }
    }
    expect(spent.toSorted((a, b) => a - b)[Math.floor(spent.length * 0.95)]).to.be.below(50)
    expect(world.turns).to.deep.equal([])
  })

  it('who and where need an id, within measure', async () => {
    const long = 'x'.repeat(513)
    const bad = [null, undefined, { name: 'x' }, { id: '' }, { id: 7 }, { id: long }, { id: 'a', name: 7 }]
    for (const name of ['from', 'recipient', 'conversation']) {
      for (const value of bad) expect(await statusOf({ [name]: value }), name).to.equal(400)
    }
    for (const name of ['type', 'id', 'channelId', 'serviceUrl']) {
      for (const value of [null, undefined, '', long])
        expect(await statusOf({ [name]: value }), name).to.equal(400)
    }
    for (const wrong of [{ isGroup: 'no' }, { conversationType: {} }, { tenantId: 7 }]) {
      expect(await statusOf({ conversation: { id: 'a', ...wrong } })).to.equal(400)
    }
  })

  it('an absent field may be written null', async () => {
    expect(await statusOf({ locale: null, entities: null, value: null, replyToId: null })).to.equal(200)
  })

  it('a body that is no object is 400, however it is shaped', async () => {
    const deep = '['.repeat(100_000)
    const bodies = ['', 'null', '7', '"words"', '[]', '{', '\ufeff{}', '{}', '{"type":"message"}']
    for (const body of [...bodies, deep, `{"type":${deep}`]) {
      expect((await world.post(body)).status, body.slice(0, 20)).to.equal(400)
    }
  })

  it('hostile names change nothing', async () => {
    const hostile = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},'
    const body = JSON.stringify(world.activity()).replace('{', hostile)
    expect((await world.post(body)).status).to.equal(200)
    expect({}).not.to.have.property('polluted')
    expect(JSON.stringify(world.turns)).not.to.include('polluted')
  })

  it('an address that is no connector’s is never spoken to, even one that the token names', async () => {
    for (const serviceUrl of OTHERS.split(' ')) {
      const { status } = await world.post(world.activity({ serviceUrl }), await world.token({ serviceUrl }))
      expect(status, serviceUrl).to.equal(403)
      const reference = {
        serviceUrl,
        channelId: 'msteams',
        conversation: { id: 'a' },
        bot: { id: 'b' },
        user: { id: 'c' },
      }
      const delivery = await world.deliver({ channel: 'botFramework', reference }, {})
      expect(delivery, serviceUrl).to.deep.equal({ kind: 'refused', reason: 'service address not trusted' })
    }
    expect(world.turns).to.deep.equal([])
  })

  it('the connectors of Teams and Azure are heard', async () => {
    for (const serviceUrl of CONNECTORS.split(' ')) {
      const typing = world.activity({ serviceUrl, type: 'typing' })
      expect((await world.post(typing, await world.token({ serviceUrl }))).status, serviceUrl).to.equal(200)
    }
  })

  it('loopback is no connector’s address in production, though a token names it', async () => {
    const production = await botFrameworkWorld({ settings: { production: true } })
    try {
      expect(await production.post(production.activity())).to.include({ status: 403 })
      expect(production.turns).to.deep.equal([])
    } finally {
      await production.close()
    }
  })
})

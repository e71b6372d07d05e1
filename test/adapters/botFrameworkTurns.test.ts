import { expect } from 'chai'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import type { Json } from '../support/connector.ts'
import { botFrameworkWorld, PERSON, type BotFrameworkWorld } from './botFrameworkWorld.ts'

let world: BotFrameworkWorld

/** Posts Awa's message with what differs; gives the turn that came of it. */
async function heard(differs: Json): Promise<TurnRequest | undefined> {
  expect(await world.post(world.activity(differs))).to.include({ status: 200 })
  return world.turns.at(-1)
}

const edited = (text: string, timestamp: unknown): Json => ({
  type: 'messageUpdate',
  text,
  timestamp,
  channelData: { eventType: 'editMessage' },
})

const pressed = (data: unknown, name = 'adaptiveCard/action'): Json => ({
  type: 'invoke',
  name,
  id: 'f:1',
  text: null,
  value: { action: { type: 'Action.Execute', verb: 'choose', data }, trigger: 'manual' },
})

describe('an activity from Bot Framework', () => {
  let personIs: BotFrameworkWorld['personIs']
  before(async () => {
    world = await botFrameworkWorld()
    personIs = world.personIs
  })
  after(() => world.close())
  beforeEach(() => {
    world.turns.splice(0)
    world.accounts.splice(0)
    world.onTurn = async () => {}
    world.personIs = personIs
  })

  it('becomes a turn: words, the key of the message, an address to answer to', async () => {
    expect(await heard({})).to.deep.equal({
      person: PERSON,
      key: 'msteams/a:1/message/1700000000001',
      incoming: { kind: 'words', text: 'oui', shown: null },
      address: {
        channel: 'botFramework',
        reference: {
          serviceUrl: world.connector.url,
          channelId: 'msteams',
          conversation: { id: 'a:1', tenantId: 'tenant-1' },
          bot: { id: '28:jalon' },
          user: { id: '29:awa' },
        },
      },
    })
  })

  it('finds its person by the Entra id and the tenant that Teams vouches for', async () => {
    await heard({})
    const account = { id: '29:awa', aadObjectId: 'entra-awa' }
    expect(world.accounts).to.deep.equal([{ channel: 'msteams', account, tenant: 'tenant-1' }])
  })

  it('keeps neither the language nor the name that the client claims', async () => {
    const from = { id: '29:awa', name: 'Mallory', aadObjectId: 'entra-awa' }
    const turn = await heard({ locale: 'zh-CN', from })
    expect(JSON.stringify(turn)).not.to.match(/zh|Mallory/)
  })

  it('says in Teams what was typed, without the mention of the bot', async () => {
    const mention = { type: 'mention', mentioned: { id: '28:jalon' }, text: '<at>Jalon</at>' }
    const another = { type: 'mention', mentioned: { id: '29:julie' }, text: 'mardi' }
    const turn = await heard({
      text: '<at>Jalon</at> plut&ocirc;t 14&nbsp;h &amp;lt; &quot;mardi&quot; &#39;l&#39; &lt;b&gt;\n',
      entities: [mention, another, { type: 'other' }, { type: 'mention', mentioned: null }],
    })
    expect(turn?.incoming).to.include({ text: 'plut&ocirc;t 14 h &lt; "mardi" \'l\' <b>' })
  })

  it('says elsewhere exactly what was typed', async () => {
    world.personIs = () => PERSON
    const turn = await heard({ channelId: 'directline', text: 'a &amp; b' })
    expect(turn?.incoming).to.include({ text: 'a &amp; b' })
  })

  it('is well-formed text, whatever was sent', async () => {
    const turn = await heard({ text: ' a\0b \ud800 ' })
    expect(turn?.incoming).to.include({ text: 'ab \ufffd' })
  })

  it('is the button that was pressed', async () => {
    const turn = await heard({ text: 'Je viens', value: { question: 12, choice: 'come' } })
    expect(turn?.incoming).to.deep.equal({ kind: 'choice', choice: 'come', question: 12 })
  })

  it('is words, when what came with them is no button of ours', async () => {
    const inherited = Object(JSON.parse('{"__proto__":{"question":12,"choice":"come"}}'))
    const almost = [{ question: '12', choice: 'come' }, { question: 12 }, { question: 1.5, choice: 'come' }]
    for (const value of [...almost, inherited, 'come', 12, null]) {
      expect((await heard({ value }))?.incoming).to.include({ kind: 'words', text: 'oui' })
    }
  })

  it('is an opening, when the person or the bot arrives', async () => {
    const arrived = { type: 'conversationUpdate', membersAdded: [{ id: '28:jalon' }], id: 'u1', text: null }
    const installed = { type: 'installationUpdate', action: 'add', id: 'u2', text: null }
    const incoming = { kind: 'opening' }
    expect(await heard(arrived)).to.deep.include({ key: 'msteams/a:1/conversationUpdate/u1', incoming })
    expect(await heard(installed)).to.deep.include({ key: 'msteams/a:1/installationUpdate/u2', incoming })
  })

  it('is one turn for each time that a message was changed, however often it comes, and its key does not hang on the words', async () => {
    const keyOf = async (text: string, at: unknown) => (await heard(edited(text, at)))?.key
    const first = await keyOf('jeudi', '2026-03-02T06:01:00.5Z')
    expect(first).to.equal('msteams/a:1/messageUpdate/1700000000001/2026-03-02T06:01:00.5Z')
    expect(await keyOf('vendredi', '2026-03-02T06:01:00.5Z')).to.equal(first)
    expect(await keyOf('jeudi', '2026-03-02T06:02:00.5Z')).not.to.equal(first)
    for (const none of [null, undefined, '', 'jeudi'])
      expect(await keyOf('jeudi', none)).to.equal('msteams/a:1/messageUpdate/1700000000001/')
  })

  it('has one key, when it comes ten times at once', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => world.post(world.activity())))
    expect(new Set(replies.map(({ status }) => status))).to.deep.equal(new Set([200]))
    expect(world.turns).to.have.length(10)
    expect(new Set(world.turns.map(({ key }) => key)).size).to.equal(1)
  })

  it('is answered only once the turn is durable', async () => {
    const durable = Promise.withResolvers<void>()
    world.onTurn = () => durable.promise
    let answered = false
    const reply = world.post(world.activity()).then(() => (answered = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(answered).to.equal(false)
    durable.resolve()
    await reply
  })

  it('is not answered 200 when it could not be kept, and nothing of it is told', async () => {
    world.onTurn = async () => {
      throw new Error('no store for oui')
    }
    const { status, body } = await world.post(world.activity())
    expect(status).to.be.at.least(500)
    expect(body).not.to.match(/oui|store/)
  })

  it('that executes a card in place is a choice, answered alike however often it comes', async () => {
    const first = await world.post(world.activity(pressed({ question: 12, choice: 'come' })))
    const second = await world.post(world.activity(pressed({ question: 12, choice: 'come' })))
    const value = 'C’est bien reçu.'
    expect(JSON.parse(first.body)).to.deep.equal({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value,
    })
    expect(second.body).to.equal(first.body)
    const incoming = { kind: 'choice', choice: 'come', question: 12 }
    for (const turn of world.turns) expect(turn).to.deep.include({ key: 'msteams/a:1/invoke/f:1', incoming })
  })

  it('that executes what is not ours is 404', async () => {
    const ours = { question: 1, choice: 'come' }
    const bare = { type: 'invoke', name: 'adaptiveCard/action' }
    for (const differs of [pressed({ choice: 'come' }), pressed(null), pressed(ours, 'task/fetch'), bare]) {
      expect(await world.post(world.activity(differs))).to.include({ status: 404 })
    }
    expect(world.turns).to.deep.equal([])
  })
})

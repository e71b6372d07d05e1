import { expect } from 'chai'
import { directLineClient, openSession, STATUS, type Client, type ClientOptions } from './directLineClient.ts'
import { directLineWorld, type DirectLineWorld } from './directLineWorld.ts'

describe('botframework-directlinejs, as it is published, against our server', () => {
  let world: DirectLineWorld
  const clients: Client[] = []

  before(async () => {
    world = await directLineWorld({ pace: { beat: 200, patience: 1000 } })
  })
  after(() => world.stop())
  afterEach(() => {
    for (const client of clients.splice(0)) client.end()
  })

  const connected = async (person: string, options: Partial<ClientOptions> = {}): Promise<Client> => {
    const { token } = await openSession(world.url, await world.link(person))
    const client = directLineClient({ url: world.url, token, ...options })
    clients.push(client)
    return client
  }

  it('starts, and receives what had been said before', async () => {
    const person = world.newPerson()
    await world.botSays(person, 'Bonjour.')
    const client = await connected(person)
    await client.until(({ got }) => got.length === 1)
    expect(client.status()).to.equal(STATUS.online)
    expect(client.got[0]).to.deep.include({
      id: `${person}|0000001`,
      type: 'message',
      text: 'Bonjour.',
      textFormat: 'plain',
      conversation: { id: person },
      from: { id: 'jalon', name: 'Jalon', role: 'bot' },
    })
    expect(client.got[0]).not.to.have.any.keys('serviceUrl', 'recipient')
  })

  it('sends, sees its own line come back under its own mark, then the answer', async () => {
    const person = world.newPerson()
    const client = await connected(person)
    const id = await client.say('bonjour', { channelData: { clientActivityID: 'mine-1' } })
    await client.until(({ got }) => got.length === 2)
    expect(id).to.equal(`${person}|0000001`)
    const [own, answer] = client.got
    expect(own).to.deep.include({ id, text: 'bonjour', from: { id: `dl_${person}`, role: 'user' } })
    expect(own?.channelData).to.deep.equal({ 'webchat:sequence-id': 1, clientActivityID: 'mine-1' })
    expect(answer).to.deep.include({ text: 'Lu : bonjour', id: `${person}|0000002` })
    expect(answer?.channelData).to.deep.equal({ 'webchat:sequence-id': 2 })
  })

  it('presses a button: the application hears which choice of which question', async () => {
    const person = world.newPerson()
    const client = await connected(person)
    await client.say('menu')
    await client.until(({ got }) => got.length === 2)
    const question = client.got[1]
    expect(question).to.have.nested.property('suggestedActions.to[0]', `dl_${person}`)
    expect(question)
      .to.have.nested.property('suggestedActions.actions[1]')
      .that.deep.equals({
        type: 'messageBack',
        title: 'Rien',
        displayText: 'Rien',
        text: 'Rien',
        value: { question: 2, choice: 'c1' },
      })
    await client.say('Rien', { value: { question: 2, choice: 'c1' } })
    await client.until(({ got }) => got.length === 4)
    expect(client.texts().at(-1)).to.equal('c1 de 2')
    expect(world.turns.at(-1)?.incoming).to.deep.equal({ kind: 'choice', question: 2, choice: 'c1' })
  })

  it('keeps the buttons of a question under what the bot says next, until the person speaks', async () => {
    const person = world.newPerson()
    await world.botSays(person, 'Vous venez ?', ['Oui'])
    await world.botSays(person, 'Julie a lu votre message.')
    const client = await connected(person, { watermark: '1', conversationId: person })
    await client.until(({ got }) => got.length === 1)
    expect(client.got[0]).to.have.nested.property('suggestedActions.actions[0].value.question', 1)
    await client.say('oui')
    await client.until(({ got }) => got.length === 3)
    expect(client.got[2]).not.to.have.property('suggestedActions')
  })

  it('counts typed words for the question that this device was shown last', async () => {
    const person = world.newPerson()
    const client = await connected(person)
    await world.botSays(person, 'Vous venez ?', ['Oui'])
    await client.until(({ got }) => got.length === 1)
    await client.say('oui')
    expect(world.turns.at(-1)?.incoming).to.deep.equal({ kind: 'words', text: 'oui', shown: 1 })

    const other = await connected(person, { watermark: '3', conversationId: person })
    await other.until(() => other.status() === STATUS.online)
    await other.say('oui')
    expect(world.turns.at(-1)?.incoming).to.deep.equal({ kind: 'words', text: 'oui', shown: null })
    await other.say('oui', { channelData: { 'jalon:question': 1 } })
    expect(world.turns.at(-1)?.incoming).to.deep.equal({ kind: 'words', text: 'oui', shown: 1 })
  })

  it('does not believe who speaks, nor in which language', async () => {
    const person = world.newPerson()
    const client = await connected(person)
    await client.say('bonjour', {
      from: { id: 'dl_another' },
      locale: 'pt-BR',
      conversation: { id: 'another' },
    })
    expect(world.turns.at(-1)).to.deep.include({ person, address: { channel: 'web' } })
    expect(JSON.stringify(world.turns.at(-1))).not.to.match(/another|pt-BR/)
  })

  it('shows everything to two devices, in one order', async () => {
    const person = world.newPerson()
    const [one, other] = [await connected(person), await connected(person)]
    await Promise.all([one, other].map((each) => each.until(() => each.status() === STATUS.online)))
    await Promise.all([one.say('un'), other.say('deux'), world.botSays(person, 'trois')])
    await Promise.all([one, other].map((each) => each.until(({ got }) => got.length === 5)))
    expect(one.got.map(({ id }) => id)).to.deep.equal([1, 2, 3, 4, 5].map((n) => `${person}|000000${n}`))
    expect(other.texts()).to.deep.equal(one.texts())
  })

  it('takes 64 messages at once: each answered once, on both devices', async () => {
    const person = world.newPerson()
    const [one, other] = [await connected(person), await connected(person)]
    await one.until(() => one.status() === STATUS.online)
    const words = Array.from({ length: 64 }, (_, n) => `message ${n}`)
    const ids = await Promise.all(words.map((text) => one.say(text)))
    expect(new Set(ids).size).to.equal(64)
    for (const each of [one, other]) {
      await each.until(({ got }) => got.length === 128)
      expect(
        each
          .texts()
          .filter((text) => text.startsWith('message'))
          .sort(),
      ).to.deep.equal([...words].sort())
      expect(new Set(each.got.map(({ id }) => id)).size).to.equal(128)
    }
  })

  it('comes back after a cut, at its watermark: nothing lost, nothing twice', async function () {
    this.timeout(15_000)
    const person = world.newPerson()
    const network = await world.cuttable()
    await world.botSays(person, 'avant')
    const client = await connected(person, { url: network.url })
    await client.until(({ got }) => got.length === 1)
    network.cut()
    await world.botSays(person, 'pendant')
    await new Promise((resolve) => {
      setTimeout(resolve, 2500)
    })
    await client.until(({ got }) => got.length === 2)
    await world.botSays(person, 'après')
    await client.until(({ got }) => got.length === 3)
    expect(client.texts()).to.deep.equal(['avant', 'pendant', 'après'])
  })

  it('polls when it may not open a socket', async () => {
    const person = world.newPerson()
    const client = await connected(person, { webSocket: false })
    await client.say('bonjour')
    await client.until(({ got }) => got.length === 2)
    await world.botSays(person, 'Vous venez ?', ['Oui'])
    await client.until(({ got }) => got.length === 3)
    expect(client.texts()).to.deep.equal(['bonjour', 'Lu : bonjour', 'Vous venez ?'])
  })

  it('receives a long conversation whole, frame after frame', async () => {
    const person = world.newPerson()
    for (let n = 1; n <= 250; n += 1) await world.botSays(person, `ligne ${n}`)
    const client = await connected(person)
    await client.until(({ got }) => got.length === 250)
    expect(client.texts().at(-1)).to.equal('ligne 250')
  })

  it('is told that its token is over once the conversation was hidden, and sees nothing more', async function () {
    this.timeout(15_000)
    const person = world.newPerson()
    await world.botSays(person, 'avant')
    const client = await connected(person)
    await client.until(({ got }) => got.length === 1)
    await world.hide(person)
    await world.botSays(person, 'en cachette')
    expect(await client.say('encore là ?')).to.equal('retry')
    await client.until(() => client.status() >= STATUS.expired)
    expect(client.texts()).to.deep.equal(['avant'])
    expect(
      world.turns.some(({ incoming }) => incoming.kind === 'words' && incoming.text === 'encore là ?'),
    ).to.equal(false)
  })
})

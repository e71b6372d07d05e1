import { expect } from 'chai'
import type { Activity } from 'botframework-directlinejs'
import { directLineClient, openSession, STATUS, type Client, type ClientOptions } from './directLineClient.ts'
import { directLineWorld, type DirectLineWorld } from './directLineWorld.ts'

/** The buttons under a line, as a client of Direct Line finds them. */
const buttonsOf = (activity: Activity | undefined): { title: string; value: object }[] =>
  JSON.parse(JSON.stringify(activity ?? {})).suggestedActions?.actions ?? []

describe('botframework-directlinejs, as it is published, against our server', function () {
  this.timeout(60_000)
  let line: DirectLineWorld
  const clients: Client[] = []

  before(async () => {
    // No beat comes to the rescue of a socket that was not woken.
    line = await directLineWorld({ pace: { beat: 60_000, patience: 1000 } })
  })
  after(() => line.stop())
  afterEach(() => {
    for (const client of clients.splice(0)) client.end()
  })

  const connected = async (person: string, options: Partial<ClientOptions> = {}): Promise<Client> => {
    const { token } = await openSession(line.url, await line.link(person))
    const client = directLineClient({ url: line.url, token, ...options })
    clients.push(client)
    return client
  }
  const texts = async (person: string): Promise<readonly string[]> =>
    (await line.log(person)).map(({ text }) => text)
  /** The numbers of a card are links there. */
  const plain = (text: string): string =>
    text.replaceAll(/\[([^\]]+)\]\(tel:\d+\)/g, '$1').replaceAll('  \n', '\n')
  /** Until the client shows the log as it stands, and has it once. */
  const shows = async (client: Client, person: string): Promise<void> => {
    const all = await texts(person)
    await client.until(({ got }) => got.length >= all.length)
    expect(client.texts().map(plain)).to.deep.equal(all)
  }

  it('starts, and receives the welcome that opening the session began', async () => {
    const person = await line.newPerson()
    const client = await connected(person)
    await client.until(({ got }) => got.length === 2)
    expect(client.status()).to.equal(STATUS.online)
    const [hello] = client.got
    expect(hello).to.deep.include({
      id: `${person}|0000001`,
      type: 'message',
      textFormat: 'plain',
      conversation: { id: person },
      from: { id: 'jalon', name: 'Jalon', role: 'bot' },
      channelData: { 'webchat:sequence-id': 1 },
    })
    expect(client.texts()[0]).to.match(/^Bonjour Awa\.\nJe suis un robot\./)
    expect(hello).not.to.have.any.keys('serviceUrl', 'recipient')
    await shows(client, person)
  })

  it('sends, sees its own line come back under its own mark, then the answer', async () => {
    const person = await line.newPerson()
    const client = await connected(person)
    await client.until(({ got }) => got.length === 2)
    const id = await client.say('aide', { channelData: { clientActivityID: 'mine-1', more: 'theirs' } })
    await client.until(({ got }) => got.length > 3)
    expect(id).to.equal(`${person}|0000003`)
    expect(client.got[2]).to.deep.include({ id, text: 'aide', from: { id: `dl_${person}`, role: 'user' } })
    expect(client.got[2]?.channelData).to.deep.equal({ 'webchat:sequence-id': 3, clientActivityID: 'mine-1' })
    expect(client.got[3]).to.deep.nested.include({ 'from.role': 'bot', id: `${person}|0000004` })
    await shows(client, person)
  })

  it('presses a button: the conversation takes it as that choice of that question', async () => {
    const person = await line.newPerson()
    const client = await connected(person)
    await client.until(({ got }) => buttonsOf(got[1]).length > 0)
    expect(buttonsOf(client.got[1])[0]).to.deep.equal({
      type: 'messageBack',
      title: 'J’ai compris',
      displayText: 'J’ai compris',
      text: 'J’ai compris',
      value: { question: 2, choice: 'understood' },
    })
    await client.say('J’ai compris', { value: { question: 2, choice: 'understood' } })
    await client.until(({ got }) => got.length === 4)
    expect(client.texts().at(2)).to.equal('J’ai compris')
    expect(client.texts().at(3)).to.match(/^Voulez-vous des rappels/)

    await client.say('J’ai compris', { value: { question: 2, choice: 'understood' } })
    await client.until(({ got }) => got.length === 5)
    await client.say('En savoir plus', { value: { question: 2, choice: 'more' } })
    await client.until(({ got }) => got.length > 6)
    expect(
      (await line.log(person))[6]?.about,
      'a second click is left alone, an old button is told so',
    ).to.equal('repair.oldButton')
  })

  it('counts typed words for the question that this device was shown last', async () => {
    const person = await line.newPerson()
    const client = await connected(person)
    await client.until(({ got }) => got.length === 2)
    await client.say('aide')
    expect(line.turns.at(-1)?.incoming).to.deep.equal({ kind: 'words', text: 'aide', shown: 2 })

    const late = await connected(person, { watermark: '4', conversationId: person })
    await late.until(() => late.status() === STATUS.online)
    await late.say('aide', { channelData: { 'jalon:question': 1 } })
    expect(line.turns.at(-1)?.incoming).to.deep.equal({ kind: 'words', text: 'aide', shown: 1 })
  })

  it('does not believe who speaks, nor in which language', async () => {
    const person = await line.newPerson()
    const client = await connected(person)
    await client.say('aide', { from: { id: 'dl_another' }, locale: 'pt-BR', conversation: { id: 'another' } })
    expect(line.turns.at(-1)).to.deep.include({ person, address: { channel: 'web' } })
    expect(JSON.stringify(line.turns.at(-1))).not.to.match(/another|pt-BR/)
  })

  it('shows everything to two devices, whichever of them or what else spoke', async () => {
    const person = await line.newPerson()
    const [one, other] = [await connected(person), await connected(person)]
    await Promise.all([one, other].map((each) => each.until(() => each.status() === STATUS.online)))
    await Promise.all([one.say('aide'), other.say('mes rendez-vous'), line.elsewhere(person, 'urgence')])
    await Promise.all([one, other].map((each) => each.until(() => each.texts().includes('urgence'))))
    for (const each of [one, other]) await shows(each, person)
  })

  it('shows in one process what was said in another, where its token is good too', async () => {
    const person = await line.newPerson()
    const [here, there] = [await connected(person), await connected(person, { url: await line.another() })]
    await Promise.all([here, there].map((each) => each.until(({ got }) => got.length === 2)))
    const own = { channelData: { clientActivityID: 'said-here' } }
    const id = await here.say('aide', own)
    await there.until(({ texts }) => texts().includes('aide'))
    expect(await there.say('aide', own), 'the same message, again, elsewhere').to.equal(id)
    await there.say('mes rendez-vous')
    await here.until(({ texts }) => texts().includes('mes rendez-vous'))
    for (const each of [here, there]) await shows(each, person)
    expect((await texts(person)).filter((text) => text === 'aide')).to.have.length(1)
  })

  it('takes 64 messages at once: each written once, seen once on both devices', async () => {
    const person = await line.newPerson()
    const [one, other] = [await connected(person), await connected(person)]
    await one.until(() => one.status() === STATUS.online)
    const words = Array.from({ length: 64 }, (_, n) => `aide ${n}`)
    const ids = await Promise.all(words.map((text) => one.say(text)))
    expect(new Set(ids).size).to.equal(64)
    for (const each of [one, other]) {
      await shows(each, person)
      expect(
        each
          .texts()
          .filter((text) => words.includes(text))
          .sort(),
      ).to.deep.equal(words.toSorted())
    }
    const third = await connected(person)
    await shows(third, person)
    expect(third.got.length, 'more than one frame').to.be.greaterThan(100)
  })

  it('comes back after a cut, at its watermark: nothing lost, nothing twice', async () => {
    const person = await line.newPerson()
    const network = await line.cuttable()
    const client = await connected(person, { url: network.url })
    await client.until(({ got }) => got.length === 2)
    network.cut()
    await line.elsewhere(person, 'aide')
    expect(client.got).to.have.length(2)
    await client.until(({ texts }) => texts().includes('aide'))
    await line.elsewhere(person, 'mes rendez-vous')
    await client.until(({ texts }) => texts().includes('mes rendez-vous'))
    await shows(client, person)
  })

  it('polls when it may not open a socket', async () => {
    const person = await line.newPerson()
    const client = await connected(person, { webSocket: false })
    await client.say('aide')
    await client.until(({ texts }) => texts().includes('aide'))
    await line.elsewhere(person, 'mes rendez-vous')
    await client.until(({ texts }) => texts().includes('mes rendez-vous'))
    await shows(client, person)
  })

  it('is told that its token is over once the conversation was hidden, and sees nothing more', async () => {
    const person = await line.newPerson()
    const client = await connected(person)
    await client.until(({ got }) => got.length === 2)
    const before = await texts(person)
    await line.hide(person)
    await line.elsewhere(person, 'aide')
    expect(await client.say('encore là ?')).to.equal('retry')
    await client.until(() => client.status() >= STATUS.expired)
    expect(client.got.filter(({ type }) => type === 'message')).to.have.length(before.length)
    expect(client.texts().filter((text) => before.includes(text))).to.deep.equal(before)
    expect(await texts(person)).not.to.include('encore là ?')
  })
})

import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { WebSocket } from 'ws'
import { readConfig } from '../../src/config.ts'
import { connectorOf, openDoors } from '../../src/doors.ts'
import { settling } from '../../src/work.ts'
import { awa, wednesday } from '../support/builders.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'
import { wantStore } from '../support/hooks.ts'
import { openWorld, type World } from '../support/world.ts'
import { form, hiddenOf, PlainBrowser, type Seen } from '../http/browser.ts'
import { openSession, postJson, type Session } from '../adapters/directLineClient.ts'
import { losableStore, type LosableStore } from './losableStore.ts'

wantStore()

/** Each person is on one channel. */
const TEAMS = { ...awa, id: 'per-teams', ref: 'TEAMS', entraId: 'entra-teams' }
const LIVE = { ...awa, id: 'per-live', ref: 'LIVE', language: 'en' }
const PAGE = { ...awa, id: 'per-page', ref: 'PAGE' }
const MAINLAND = { ...awa, id: 'per-mainland', ref: 'MAINLAND', territory: 'bas-rhin', zone: 'Europe/Paris' }
const PEOPLE = [TEAMS, LIVE, PAGE]

const WORDS = 'j’ai envie de mourir tournesol'
const ENGLISH = 'i want to kill myself tournesol'
/** A card at once: one second for the store, and a little for a busy machine. */
const AT_ONCE_MS = 1_900

describe('words in danger while the store is lost', function () {
  this.timeout(60_000)
  let store: LosableStore
  let connector: FakeConnector
  let world: World
  let doors: Awaited<ReturnType<typeof openDoors>>
  let logged: string[]
  const stderr = process.stderr.write.bind(process.stderr)

  before(async () => {
    store = await losableStore()
  })
  after(() => store.end())

  beforeEach(async () => {
    logged = []
    connector = await fakeConnector()
    const config = readConfig({})
    const { send, deliver } = connectorOf(config, { now: () => '', real: () => Date.now() })
    const note = (...line: unknown[]): void => void logged.push(JSON.stringify(line))
    const checkpoints = PEOPLE.map(({ id }) => ({ ...wednesday, id: `chk-${id}`, ref: id, person: id }))
    world = await openWorld({
      over: await store.prepared(),
      cast: { people: [...PEOPLE, MAINLAND], checkpoints },
      deliver,
      setting: { failed: (fault) => note(String(fault)) },
    })
    process.stderr.write = (chunk) => {
      logged.push(String(chunk))
      return true
    }
    const ready = async (): Promise<boolean> => true
    doors = await openDoors({
      ...{ config, service: world, port: 0, ready, send, demonstration: null, log: note },
      key: 'a key of the tests',
    })
  })
  afterEach(async () => {
    process.stderr.write = stderr
    await store.bringBack()
    await doors?.close()
    await world?.end()
    await connector.close()
  })

  /** How long something took, and what came of it. */
  const timed = async <T>(task: () => Promise<T>): Promise<T> => {
    const began = performance.now()
    const done = await task()
    expect(performance.now() - began).to.be.below(AT_ONCE_MS)
    return done
  }

  const teams = async (text: string) => {
    const reply = await postJson(`${doors.url}/api/messages`, {
      type: 'message',
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      from: { id: '29:teams', aadObjectId: TEAMS.entraId },
      recipient: { id: '28:jalon' },
      conversation: { id: 'a:1', conversationType: 'personal' },
      text,
    })
    return { status: reply.status, body: await reply.text() }
  }
  const inTeams = () =>
    connector.accepted.map(({ text, attachments }) =>
      String(text ?? Object(attachments)[0].content.fallbackText),
    )

  const linkOf = (person: string) => world.visits.createLink({ kind: 'person', person })

  const pageOf = async (person: string): Promise<{ readonly phone: PlainBrowser; readonly page: Seen }> => {
    const phone = new PlainBrowser(doors.url)
    const code = await linkOf(person)
    return { phone, page: await phone.open(`/c/${code}`, form({ answer: 'open' })) }
  }

  /** A socket as a client has it; frames as they came. */
  const live = async (person: string) => {
    const session = await openSession(doors.url, await linkOf(person))
    const headers = { authorization: `Bearer ${session.token}` }
    const begun: Readonly<Record<string, string>> = Object(
      await (await fetch(`${doors.url}/v3/directline/conversations`, { method: 'POST', headers })).json(),
    )
    const socket = new WebSocket(begun['streamUrl'] ?? '')
    const frames: Frame[] = []
    socket.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') frames.push(JSON.parse(data))
    })
    await new Promise((resolve) => socket.once('message', resolve))
    frames.splice(0)
    return { session, socket, frames }
  }
  const say = async ({ token, conversationId }: Session, activity: object) => {
    const path = `${doors.url}/v3/directline/conversations/${conversationId}/activities`
    const reply = await postJson(path, { type: 'message', ...activity }, { authorization: `Bearer ${token}` })
    return { status: reply.status, body: await reply.text() }
  }

  const quietOn = async (person: string) => (await world.conversations.load(person, ''))?.state.quietOn
  /** Keys of the turns that were written. */
  const keysOf = async (person: string): Promise<readonly string[]> => {
    const docs = world.connection.collection<{ _id: string; keys: { k: string }[] }>('conversations')
    return ((await docs.findOne({ _id: person }))?.keys ?? []).map(({ k }) => k)
  }
  const outbox = async (person: string) => {
    const all = await world.outbox.of(person)
    return all.map(({ status, reason, at }) => `${status} ${reason ?? '-'} ${at}`)
  }
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; !(await holds()); tries += 1) {
      expect(tries, 'it never came true').to.be.below(100)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const nothingTold = (): void => {
    expect(logged.join('\n')).not.to.match(/tournesol|mourir|kill|per-|entra/)
  }

  for (const how of ['stopped', 'killed'] as const)
    describe(`(${how})`, () => {
      it('get their card in Teams, and 200 only once the connector took it', async () => {
        await store.lose(how)
        const { status } = await timed(() => teams(WORDS))
        expect(status).to.equal(200)
        expect(inTeams()[0]).to.include('le 3114')
        connector.answer({ status: 503 })
        const refused = await timed(() => teams(WORDS))
        expect(refused.status).to.be.at.least(500)
        expect(refused.body).not.to.match(/tournesol|mourir/)
        nothingTold()
      })

      it('get it on the open socket, without a watermark, in the language of the chat', async () => {
        const { session, socket, frames } = await live(LIVE.id)
        await store.lose(how)
        const { status, body } = await timed(() => say(session, { text: ENGLISH, locale: 'en-GB' }))
        expect(status).to.equal(503)
        expect(body).not.to.include('tournesol')
        await until(async () => frames.length > 0)
        expect(frames[0]?.activities[0]?.text).to.include(': [3114](tel:3114)')
        expect(frames[0]).not.to.have.property('watermark')
        socket.close()
        nothingTold()
      })

      it('get it on the page, each number a link, the words nowhere', async () => {
        const { phone, page } = await pageOf(PAGE.id)
        expect(phone.cookies.get('jalon')).to.match(/^[\w-]{16,}\.per-page\.[\w-]{43}$/)
        const hidden = hiddenOf(page, '/chat')
        await store.lose(how)
        const seen = await timed(() => phone.open('/chat', form({ ...hidden, text: WORDS })))
        expect(seen.status).to.equal(200)
        const main = seen.html.split('<main')[1] ?? ''
        for (const link of ['tel:3114', 'tel:15', 'tel:112', 'sms:114'])
          expect(main).to.include(`href="${link}"`)
        expect(seen.html).not.to.include('tournesol')
        nothingTold()
      })

      it('are owed a quiet day, written before any reminder of it leaves', async () => {
        const { session, socket } = await live(LIVE.id)
        const { phone, page } = await pageOf(PAGE.id)
        const hidden = hiddenOf(page, '/chat')
        await store.lose(how)
        world.clock.moveTo('2026-03-02T10:05:00+04:00')
        // A reminder is on its way when the words come; it waits for the store too.
        const early = world.sendDue().catch(() => [])
        await Promise.all([
          teams(WORDS),
          say(session, { text: ENGLISH }),
          phone.open('/chat', form({ ...hidden, text: WORDS })),
        ])
        await store.bringBack()
        const left = [...(await early), ...(await world.sendDue())]
        expect(left).to.deep.equal([])
        for (const { id } of PEOPLE) {
          expect(await quietOn(id), id).to.equal('2026-03-02')
          expect((await outbox(id))[0]).to.equal('due postponed 2026-03-03T05:00:00.000Z')
        }
        await world.moveTo('2026-03-03T09:00:00+04:00')
        for (const { id } of PEOPLE) expect((await outbox(id))[0], id).to.match(/^delivered /)
        nothingTold()
        socket.close()
      })

      it('are owed it although nothing is due: a loop writes it, once', async () => {
        const { phone, page } = await pageOf(PAGE.id)
        const failures: string[] = []
        const stop = settling(world, (loop) => failures.push(loop))
        await store.lose(how)
        await phone.open('/chat', form({ ...hiddenOf(page, '/chat'), text: WORDS }))
        await phone.open('/chat', form({ ...hiddenOf(page, '/chat'), text: WORDS }))
        await store.bringBack()
        await until(async () => (await quietOn(PAGE.id)) === '2026-03-02')
        await stop()
        const turns = await keysOf(PAGE.id)
        expect(turns.filter((key) => key.startsWith('quiet/'))).to.have.length(1)
        await world.owed.settleAll()
        expect((await keysOf(PAGE.id)).filter((key) => key.startsWith('quiet/'))).to.have.length(1)
        expect(failures.filter((loop) => loop !== 'owed')).to.deep.equal([])
        nothingTold()
      })
    })

  it('get the hours of their own place, where this process has read it; else whose hours they are is said', async () => {
    const violence = 'il me frappe tournesol'
    const { phone, page } = await pageOf(MAINLAND.id)
    const there = await pageOf(PAGE.id)
    const { session, socket, frames } = await live(MAINLAND.id)
    await teams('bonjour')
    await store.lose('killed')
    const cards = [
      (await phone.open('/chat', form({ ...hiddenOf(page, '/chat'), text: violence }))).html,
      (await there.phone.open('/chat', form({ ...hiddenOf(there.page, '/chat'), text: violence }))).html,
    ].map((html) => html.split('<main')[1] ?? '')
    await say(session, { text: violence })
    await until(async () => frames.length > 0)
    await teams(violence)
    const [mainland, reunion] = cards
    for (const card of [mainland, frames[0]?.activities[0]?.text]) {
      expect(card).to.include('006')
      expect(card).not.to.include('Paris')
    }
    for (const card of [reunion, inTeams().at(-1)]) expect(card).to.include('heure de Paris')
    const unknown = new PlainBrowser(doors.url)
    const card = await unknown.open('/chat', form({ key: 'k'.repeat(22), text: violence }))
    expect(card.html).to.include('heure de Paris')
    socket.close()
    nothingTold()
  })

  it('written as "urgence" get the numbers, and no quiet day is owed', async () => {
    const { phone, page } = await pageOf(PAGE.id)
    await store.lose('killed')
    const seen = await phone.open('/chat', form({ ...hiddenOf(page, '/chat'), text: 'urgence' }))
    expect(seen.html.split('<main')[1]).to.include('href="tel:112"')
    await store.bringBack()
    await world.moveTo('2026-03-02T10:05:00+04:00')
    expect((await outbox(PAGE.id))[0]).to.match(/^delivered /)
  })
})

interface Frame {
  readonly activities: readonly { readonly text?: string }[]
  readonly watermark?: string
}

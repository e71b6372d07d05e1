import { mongo } from 'mongoose'
import { randomBytes } from 'node:crypto'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import {
  directLineRoutes,
  type DirectLineDeps,
} from '../../src/adapters/channels/directLine/directLineRoutes.ts'
import { startHttp } from '../../src/adapters/http/server.ts'
import { mongoLog } from '../../src/adapters/mongo/log.ts'
import type {
  HandleTurn,
  Links,
  LogEntry,
  TurnRequest,
  Visitor,
  Visits,
} from '../../src/application/ports.ts'
import { freshDatabase } from '../support/database.ts'

/** A service with Direct Line over real HTTP and a real log, and an application small enough to be read at a glance. */
export interface DirectLineWorld {
  readonly url: string
  /** What the application was asked, in order; a repeated key is there once. */
  readonly turns: readonly TurnRequest[]
  readonly log: DirectLineDeps['log']
  newPerson(): string
  /** A code that opens that person's conversation once. */
  link(to: string | { readonly staff: string }): Promise<string>
  /** The bot says a line first. */
  botSays(person: string, text: string, choices?: readonly string[]): Promise<void>
  hide(person: string): Promise<void>
  /** Another process hides: this one learns it from the store alone. */
  hideElsewhere(person: string): Promise<void>
  /** Moves real time forward, in milliseconds. */
  wait(milliseconds: number): void
  /** An address of the same service whose connections can be cut. */
  cuttable(): Promise<{ readonly url: string; cut(): void }>
  stop(): Promise<void>
}

const id = (): string => randomBytes(16).toString('base64url')

export async function directLineWorld(
  settings: Partial<Pick<DirectLineDeps, 'secret' | 'rate' | 'pace'>> = {},
): Promise<DirectLineWorld> {
  const database = await freshDatabase('direct-line')
  const client = await new mongo.MongoClient(database.uri).connect()
  const log = mongoLog(client.db())
  const people = new Set<string>()
  const door = visitsAndLinks()
  const application = smallApplication(log)
  let ahead = 0
  let url = 'http://127.0.0.1'
  const directLine = directLineRoutes({
    key: 'a key of the tests',
    secret: null,
    ...settings,
    publicUrl: () => url,
    clock: { now: () => '2026-03-02T06:00:00.000Z', real: () => Date.now() + ahead },
    draw: { ref: () => '1234', id },
    log,
    ...door,
    handleTurn: application.handleTurn,
    viewConversation: async (person) =>
      people.has(person)
        ? {
            person,
            firstName: 'Awa',
            lang: 'fr',
            zone: 'Indian/Reunion',
            organisation: { name: 'Mission locale <Sud>', phone: '0262000000' },
            contact: 'Julie',
            entries: [],
            open: null,
            now: '2026-03-02T06:00:00.000Z',
          }
        : null,
    say: ({ key, params }) => ({ text: `${key} ${JSON.stringify(params ?? {})}`, choices: [], key }),
    readVisit: ({ cookies }) => cookies['visit'],
    visitCookie: (visit) => `visit=${visit}; Path=/; HttpOnly`,
  })
  const http = await startHttp({ routes: directLine.routes, upgrades: directLine.upgrades, port: 0 })
  url = http.url
  const proxies: { close(): void }[] = []

  return {
    url,
    turns: application.turns,
    log,
    newPerson() {
      const person = id()
      people.add(person)
      return person
    },
    link: (to) =>
      door.visits.createLink(
        typeof to === 'string' ? { kind: 'person', person: to } : { kind: 'staff', email: to.staff },
      ),
    botSays: application.botSays,
    async hide(person) {
      await door.visits.hideAll(person)
      directLine.wake(person)
    },
    hideElsewhere: (person) => door.visits.hideAll(person),
    wait: (milliseconds) => {
      ahead += milliseconds
    },
    async cuttable() {
      const proxy = await cuttableProxy(http.port)
      proxies.push(proxy)
      return proxy
    },
    async stop() {
      for (const proxy of proxies) proxy.close()
      directLine.close()
      await http.close()
      await log.close()
      await client.close()
      await database.drop()
    },
  }
}

function visitsAndLinks(): { readonly visits: Visits; readonly links: Links } {
  const codes = new Map<string, { to: Parameters<Visits['createLink']>[0]; used: boolean }>()
  const open = new Map<string, Visitor>()
  const visits: Visits = {
    async createLink(to) {
      const code = id()
      codes.set(code, { to, used: false })
      return code
    },
    async linkState(code) {
      const link = codes.get(code)
      return link === undefined ? { state: 'unknown' } : { state: link.used ? 'used' : 'fresh', for: link.to }
    },
    async spendLink(code) {
      const link = codes.get(code)
      if (link === undefined || link.used) return null
      link.used = true
      const visit = id()
      const visitor = { ...link.to, device: id() }
      open.set(visit, visitor)
      return { visit, visitor }
    },
    visitor: async (visit) => open.get(visit) ?? null,
    async hideAll(person) {
      for (const [visit, visitor] of open)
        if (visitor.kind === 'person' && visitor.person === person) open.delete(visit)
    },
  }
  const links: Links = {
    async view(code) {
      const link = await visits.linkState(code)
      const kind = link.state === 'unknown' ? 'person' : link.for.kind
      return {
        state: link.state,
        kind,
        lang: 'fr',
        organisation: { name: 'Mission locale', phone: '0262000000' },
      }
    },
    open: (code) => visits.spendLink(code),
    disown: async () => undefined,
    askAgain: async () => undefined,
  }
  return { visits, links }
}

function asking(text: string, choices: readonly string[]): Partial<LogEntry> {
  return choices.length === 0
    ? { text }
    : { text, asks: 'choice', choices: choices.map((label, n) => ({ id: `c${n}`, label })) }
}

/** Answers each message once, by saying what it was; "menu" is answered by a question with two buttons. */
function smallApplication(log: DirectLineDeps['log']) {
  const turns: TurnRequest[] = []
  const answered = new Map<string, Promise<number>>()
  const queues = new Map<string, Promise<unknown>>()
  const last = new Map<string, number>()

  const add = async (person: string, lines: readonly Partial<LogEntry>[]): Promise<number> => {
    const first = (last.get(person) ?? 0) + 1
    last.set(person, first + lines.length - 1)
    await log.append(
      lines.map((line, index) => ({
        person,
        seq: first + index,
        from: 'bot',
        text: '',
        choices: [],
        asks: null,
        about: 'test',
        at: '2026-03-02T06:00:00.000Z',
        ...line,
      })),
    )
    return first
  }

  const inTurn = <T>(person: string, work: () => Promise<T>): Promise<T> => {
    const done = (queues.get(person) ?? Promise.resolve()).then(work)
    queues.set(
      person,
      done.catch(() => undefined),
    )
    return done
  }

  const answer = async ({ person, incoming, clientId }: TurnRequest): Promise<number> => {
    const own = clientId === undefined ? {} : { clientId }
    if (incoming.kind === 'choice')
      return add(person, [
        { from: 'person', text: 'un bouton', ...own },
        { text: `${incoming.choice} de ${incoming.question}` },
      ])
    const text = incoming.kind === 'words' ? incoming.text : ''
    const reply =
      text === 'menu' ? asking('Que voulez-vous ?', ['Un rappel', 'Rien']) : { text: `Lu : ${text}` }
    return add(person, [{ from: 'person', text, ...own }, reply])
  }

  const handleTurn: HandleTurn = async (request) => {
    const key = `${request.person} ${request.key}`
    const known = answered.get(key)
    if (known !== undefined) return { seq: await known, known: true, said: Promise.resolve() }
    turns.push(request)
    const seq = inTurn(request.person, () => answer(request))
    answered.set(key, seq)
    return { seq: await seq, known: false, said: Promise.resolve() }
  }

  return {
    turns,
    handleTurn,
    botSays: async (person: string, text: string, choices: readonly string[] = []): Promise<void> => {
      await inTurn(person, () => add(person, [asking(text, choices)]))
    },
  }
}

/** Passes bytes both ways until it is told to cut, as a mobile network does. */
async function cuttableProxy(port: number): Promise<{ readonly url: string; cut(): void; close(): void }> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => [near, far].forEach((each) => each.destroy()))
    }
    near.pipe(far)
    far.pipe(near)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port: own } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${own}`,
    cut,
    close: () => {
      cut()
      server.close()
    },
  }
}

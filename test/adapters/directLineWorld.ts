import { randomBytes } from 'node:crypto'
import {
  directLineRoutes,
  type DirectLineDeps,
} from '../../src/adapters/channels/directLine/directLineRoutes.ts'
import { pageRoutes } from '../../src/adapters/channels/page/pageRoutes.ts'
import { variables } from '../../src/adapters/channels/page/theme.ts'
import { startHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'
import type { LogEntry } from '../../src/application/ports/log.ts'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import { MAIN, spokenIn } from '../../src/domain/language.ts'
import { alarm } from '../../dialogs/understanding/alarm.ts'
import { awa, store } from '../support/builders.ts'
import type { Service } from '../../src/compose.ts'
import { proxyTo } from '../support/proxy.ts'
import { openWorld, type World } from '../support/world.ts'

/** The whole service with its light page and its Direct Line, over real HTTP and a real store. */
export interface DirectLineWorld {
  readonly world: World
  readonly url: string
  /** What the application was given, in order, repeated messages too. */
  readonly turns: readonly TurnRequest[]
  /** People to whom a quiet day is owed. */
  readonly owed: readonly string[]
  /** How often Direct Line has read in the log of a person. */
  reads(person: string): number
  /** A person of the same service as Awa, to whom nobody has spoken. */
  newPerson(): Promise<string>
  /** A code that opens that person's conversation, or staff's inbox, once. */
  link(to: string | { readonly staff: string }): Promise<string>
  /** The log of a person as it stands. */
  log(person: string): Promise<readonly LogEntry[]>
  /** The person writes from somewhere else. */
  elsewhere(person: string, text: string): Promise<void>
  /** Many lines at once, for their number or their length: nothing may be said after them. */
  fill(person: string, lines: number, length: number): Promise<void>
  hide(person: string): Promise<void>
  /** From now on what is asked of the store is refused, or never answered; null, and it is back. */
  loseStore(how: 'refuses' | 'is silent' | null): void
  /** Another process hides: this one learns it from the store alone. */
  hideElsewhere(person: string): Promise<void>
  /** Moves real time forward for tokens, in milliseconds. */
  wait(milliseconds: number): void
  /** Another process over the same store, with its own address. */
  another(): Promise<string>
  /** An address of the same service whose connections can be cut. */
  cuttable(): Promise<{ readonly url: string; cut(): void }>
  stop(): Promise<void>
}

interface Served {
  readonly url: string
  readonly port: number
  readonly wake: (person: string) => void
  close(): Promise<void>
}

const id = (): string => randomBytes(16).toString('base64url')

export async function directLineWorld(
  settings: Partial<Pick<DirectLineDeps, 'secret' | 'rate' | 'pace'>> = {},
): Promise<DirectLineWorld> {
  const world = await openWorld()
  const turns: TurnRequest[] = []
  const reads: string[] = []
  const owed: string[] = []
  const proxies: { close(): void }[] = []
  const cookie = visitCookie('person', false)
  let ahead = 0
  let lost: 'refuses' | 'is silent' | null = null
  const stored = <T>(wanted: () => Promise<T>): Promise<T> => {
    if (lost === 'refuses') return Promise.reject(new Error('no store'))
    return lost === null ? wanted() : new Promise(() => undefined)
  }
  const serve = async (service: Service): Promise<Served> => {
    let url = 'http://127.0.0.1'
    const directLine = directLineRoutes({
      ...service,
      ...cookie,
      key: 'a key of the tests',
      secret: null,
      ...settings,
      publicUrl: () => url,
      clock: { now: () => world.clock.now(), real: () => world.clock.real() + ahead },
      viewConversation: service.view,
      theme: variables(),
      emergency: (text, lang) => {
        const { safety } = alarm(text)
        const spoken = spokenIn(lang) ?? MAIN
        return safety === null
          ? null
          : { text: world.say({ key: `safety.${safety}` }, spoken).text, quiet: true }
      },
      owe: (account) => void owed.push(account),
      log: {
        ...service.log,
        read: (person, after, limit) => {
          reads.push(person)
          return service.log.read(person, after, limit)
        },
      },
      visits: { ...service.visits, visitor: (visit) => stored(() => service.visits.visitor(visit)) },
      handleTurn: (request) => {
        turns.push(request)
        return stored(() => service.handleTurn(request))
      },
    })
    const { upgrades } = directLine
    const routes = [...pageRoutes({ ...service, cookie, live: true }), ...directLine.routes]
    const http = await startHttp({ routes, upgrades, port: 0 })
    url = http.url
    const close = async (): Promise<void> => {
      directLine.close()
      await http.close()
    }
    return { url, port: http.port, wake: directLine.wake, close }
  }

  const served = await serve(world)
  const { url } = served
  const others: { close(): Promise<void> }[] = []

  return {
    world,
    url,
    turns,
    owed,
    reads: (person) => reads.filter((one) => one === person).length,
    async newPerson() {
      const person = { ...awa, id: id(), ref: id(), email: '', phone: '' }
      await store(world.connection, { organisations: [], advisors: [], people: [person], checkpoints: [] })
      return person.id
    },
    link: (to) =>
      world.visits.createLink(
        typeof to === 'string' ? { kind: 'person', person: to } : { kind: 'staff', email: to.staff },
      ),
    log: (person) => world.log.read(person, 0, 1000),
    elsewhere: (person, text) => world.write(person, text),
    async fill(person, lines, length) {
      const after = (await world.conversations.load(person, ''))?.seq ?? 0
      const at = world.clock.now()
      for (let n = 1; n <= lines; n += 1)
        await world.log.append([
          {
            person,
            seq: after + n,
            from: 'bot',
            text: 'x'.repeat(length),
            choices: [],
            asks: null,
            about: '',
            at,
          },
        ])
    },
    async hide(person) {
      await world.visits.hideAll(person)
      served.wake(person)
    },
    loseStore: (how) => {
      lost = how
    },
    hideElsewhere: (person) => world.visits.hideAll(person),
    wait: (milliseconds) => {
      ahead += milliseconds
    },
    async another() {
      const service = await world.another()
      const other = await serve(service)
      others.push(other, service)
      return other.url
    },
    async cuttable() {
      const proxy = await proxyTo(served.port)
      proxies.push(proxy)
      return { url: `http://127.0.0.1:${proxy.port}`, cut: proxy.cut }
    },
    async stop() {
      for (const proxy of proxies) proxy.close()
      for (const other of others) await other.close()
      await served.close()
      await world.end()
    },
  }
}

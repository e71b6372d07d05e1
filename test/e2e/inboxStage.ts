import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inboxRoutes } from '../../src/adapters/channels/page/inbox/inboxRoutes.ts'
import { startHttp, type RunningHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'
import type { Request } from '../../src/domain/request.ts'
import { awa, julie, type Cast } from '../support/builders.ts'
import { openWorld, type World } from '../support/world.ts'

/** The whole service with the advisors' pages behind the real door, in front of a real MongoDB. */
export class InboxStage {
  readonly world: World
  readonly #door: RunningHttp
  readonly #browser: Browser
  readonly #contexts: BrowserContext[] = []

  constructor(world: World, { door, browser }: { readonly door: RunningHttp; readonly browser: Browser }) {
    this.world = world
    this.#door = door
    this.#browser = browser
  }

  /** Two days before Awa's appointment, her reminder sent. */
  static async open(browser: Browser, cast: Partial<Cast> = {}): Promise<InboxStage> {
    const world = await openWorld({ cast })
    await world.moveTo('2026-03-02T06:00:00.000Z')
    const routes = inboxRoutes({
      ...world,
      cookie: visitCookie('staff', false),
      watch: (changed) => world.staff.watchRequests(changed),
    })
    return new InboxStage(world, { door: await startHttp({ routes, upgrades: [], port: 0 }), browser })
  }

  /** Awa wishes Thursday afternoon, in her own words, and agrees to what she reads back. */
  async wish(): Promise<Request> {
    await this.world.write(awa.id, 'plutot jeudi aprem svp')
    await this.world.write(awa.id, 'oui')
    const requests = await this.world.cases.openFor([{ kind: 'advisor', advisor: julie.id }])
    const wish = requests.find(({ kind }) => kind === 'wish')
    if (wish === undefined) throw new Error('no wish has reached the advisor')
    return wish
  }

  /** A request of Awa's, as a conversation would leave it. */
  async ask(request: Partial<Request>): Promise<string> {
    const ref = randomUUID().slice(0, 8).toUpperCase()
    await this.world.cases.insert({
      ref,
      kind: 'help',
      person: awa.id,
      owner: { kind: 'advisor', advisor: julie.id },
      state: 'open',
      version: 1,
      createdAt: this.world.clock.now(),
      answerBefore: '2026-03-04',
      words: 'Est-ce que je peux venir avec ma fille ?',
      how: 'here',
      reason: null,
      wish: null,
      checkpoint: null,
      checkpointVersion: null,
      proposal: null,
      takenBy: null,
      afterwords: [],
      ...request,
    })
    return ref
  }

  /** What the bot told Awa last; waits until it says this. */
  async awaReads(words: string): Promise<void> {
    for (let waited = 0; ; waited += 50) {
      const entries = (await this.world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'bot')
      if (entries.some(({ text }) => spaced(text).includes(words))) return
      if (waited > 5_000) throw new Error(`Awa reads ${entries.map(({ text }) => text).join(' | ')}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }

  async device(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
    context.setDefaultTimeout(8_000)
    this.#contexts.push(context)
    return await context.newPage()
  }

  /** A page on which Julie pressed "Ouvrir". */
  async inbox(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.device(options)
    await page.goto(await this.link())
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    await page.waitForURL('**/inbox')
    return page
  }

  async link(): Promise<string> {
    return `${this.#door.url}/s/${await this.world.visits.createLink({ kind: 'staff', email: julie.email })}`
  }

  address(path: string): string {
    return this.#door.url + path
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.map((context) => context.close()))
    await this.#door.close()
    await this.world.end()
  }
}

/** With plain spaces, where the words have those that do not break a line. */
const spaced = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

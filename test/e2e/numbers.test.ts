import { expect } from 'chai'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { SPOKEN } from '../../src/domain/language.ts'
import { readConfig } from '../../src/config.ts'
import { connectorOf, openDoors } from '../../src/doors.ts'
import { awa, julie } from '../support/builders.ts'
import { wantStore } from '../support/hooks.ts'
import { openWorld, type World } from '../support/world.ts'
import { realWords } from '../http/lightPageHouse.ts'
import { enlarge, faultsOf, openChromium } from './support/chromium.ts'

wantStore()

/** Where they lead, and the key of what each is for. */
const ALL = [
  ['tel:15', 'medical'],
  ['tel:17', 'police'],
  ['tel:18', 'fire'],
  ['tel:112', 'any'],
  ['sms:114', 'writing'],
  ['tel:3114', 'suicide'],
  ['tel:3919', 'women'],
  ['tel:119', 'child'],
  ['tel:115', 'shelter'],
] as const
const FIRST = ALL.filter(([, what]) => ['medical', 'police', 'any', 'writing', 'suicide'].includes(what))

describe('the numbers for an emergency, in the page itself', function () {
  this.timeout(90_000)
  let browser: Browser
  let world: World
  let doors: Awaited<ReturnType<typeof openDoors>>
  let context: BrowserContext
  let page: Page

  before(async () => {
    browser = await openChromium()
    const people = SPOKEN.map((language) => ({ ...awa, id: `per-${language}`, ref: language, language }))
    world = await openWorld({ cast: { people, checkpoints: [] } })
    const config = readConfig({})
    const { send } = connectorOf(config, world.clock)
    doors = await openDoors({
      ...{ config, service: world, port: 0, ready: async () => true, key: 'a key', send },
      demonstration: null,
      log: () => undefined,
    })
  })
  after(async () => {
    await browser?.close()
    await doors?.close()
    await world?.end()
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 320, height: 640 } })
    page = await context.newPage()
  })
  afterEach(() => context.close())

  /** The network is gone; from the top of the page the Tab key reaches each number, told with what it is for. */
  async function areReached(lang: string, wanted: readonly (readonly [string, string])[]): Promise<void> {
    await context.setOffline(true)
    await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
    const reached = new Map<string, string>()
    for (let tabs = 0; tabs < 40 && reached.size < wanted.length; tabs += 1) {
      await page.keyboard.press('Tab')
      const focus = page.locator(':focus')
      const [tag, href, closed]: readonly [string, string, boolean] = await focus.evaluate((element) => [
        element.tagName,
        element.getAttribute('href') ?? '',
        element.matches('.urgent:not([open]) > summary'),
      ])
      if (tag === 'SUMMARY' && closed) await page.keyboard.press('Enter')
      if (/^(tel|sms):/.test(href))
        reached.set(href, (await focus.getAttribute('aria-label')) ?? (await focus.innerText()))
    }
    for (const [href, what] of wanted)
      expect(reached.get(href), href).to.include(realWords({ key: `page.urgent.${what}` }, lang).text)
    expect(await page.locator('a[href^="tel"]:visible').count()).to.be.above(0)
    await context.setOffline(false)
  }
  const link = (person: string) => world.visits.createLink({ kind: 'person', person })
  const opened = async (lang: string): Promise<void> => {
    await page.goto(`${doors.url}/c/${await link(`per-${lang}`)}`)
    await page.locator('button.main').click()
    await page.waitForURL('**/chat')
  }

  for (const lang of SPOKEN) {
    it(`are on the page of a link, fresh and used (${lang})`, async () => {
      const address = `${doors.url}/c/${await link(`per-${lang}`)}`
      await page.goto(address)
      await areReached(lang, ALL)
      await page.goto(address)
      await page.locator('button.main').click()
      await page.waitForURL('**/chat')
      // A page that is open when its session goes loads itself again.
      await page.goto('about:blank')
      await context.clearCookies()
      await page.goto(address)
      await areReached(lang, ALL)
    })

    it(`are on the conversation and on what came before (${lang})`, async () => {
      await opened(lang)
      await areReached(lang, ALL)
      await page.goto(`${doors.url}/chat?before=2`)
      await areReached(lang, ALL)
    })

    it(`are on Web Chat, the first of them (${lang})`, async () => {
      await opened(lang)
      await page.goto(`${doors.url}/chat/live`)
      await page.waitForSelector('.webchat__bubble')
      await areReached(lang, FIRST)
    })
  }

  it('are on the pages of staff, and break no rule of axe, open, with large text', async () => {
    const staff = await world.visits.createLink({ kind: 'staff', email: julie.email })
    await page.goto(`${doors.url}/s/${staff}`)
    await areReached('fr', ALL)
    await page.goto(`${doors.url}/s/${staff}`)
    await page.locator('button.main').click()
    await page.waitForURL('**/inbox')
    await areReached('fr', ALL)
    expect(await faultsOf(page)).to.deep.equal([])
    await enlarge(page)
    expect(await faultsOf(page)).to.deep.equal([])
  })
})

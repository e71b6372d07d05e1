import { expect } from 'chai'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { learnAll } from '../../dialogs/understanding/learnAll.ts'
import { openSession } from '../adapters/directLineClient.ts'
import { directLineWorld, type DirectLineWorld } from '../adapters/directLineWorld.ts'
import { enlarge, faultsOf, openChromium } from './support/chromium.ts'

const BUBBLE = '.webchat__bubble'
const BUTTON = '.webchat__suggested-action'
const FIELD = '[data-id="webchat-sendbox-input"]'

/** Web Chat waits so long for a message to leave; its page's clock is moved instead. */
const WEB_CHAT_GIVES_UP_MS = 21_000

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describe('Web Chat in a browser', function () {
  this.timeout(60_000)
  let line: DirectLineWorld
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let person: string
  let complaints: string[]

  before(async function () {
    // As when the service starts: the first words in danger find all of it learnt, and the store in time.
    learnAll()
    browser = await openChromium()
    line = await directLineWorld({ pace: { beat: 500, patience: 5000 } })
  })
  after(async () => {
    await browser?.close()
    await line?.stop()
  })

  beforeEach(async () => {
    person = await line.newPerson()
    context = await device({ width: 360, height: 640 })
    page = await context.newPage()
    complaints = []
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (fault) => complaints.push(String(fault)))
    await page.goto(`${line.url}/chat/live`)
    await page.waitForSelector(BUTTON)
  })
  /** What Web Chat says for ears alone is in the page for a second. */
  const saidAloud = (): Promise<unknown> =>
    page.waitForSelector('.webchat__live-region-activity__suggested-action', { state: 'detached' })
  afterEach(() => context?.close())

  /** A browser where that person has opened a link. */
  const device = async (
    viewport: { width: number; height: number },
    more: object = {},
  ): Promise<BrowserContext> => {
    const { cookie } = await openSession(line.url, await line.link(person))
    const [name = '', value = ''] = cookie.split('=')
    const made = await browser.newContext({ viewport, locale: 'fr-FR', ...more })
    await made.addCookies([{ name, value, url: line.url }])
    return made
  }
  const bubbles = (on: Page = page): Promise<readonly string[]> => on.locator(BUBBLE).allInnerTexts()
  const say = async (text: string): Promise<void> => {
    await page.fill(FIELD, text)
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUBBLE} >> text="${text}"`)
  }

  it('says nothing in the words of Web Chat, to eyes or to ears', async () => {
    await say('aide')
    await page.waitForTimeout(500)
    const met: string = await page.evaluate(
      '[...document.querySelectorAll("#webchat *")].flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).concat(["aria-label", "aria-roledescription", "title", "placeholder", "alt"].map((name) => one.getAttribute(name) ?? ""))).join("\\n")',
    )
    expect(met).to.include('Fin des messages').and.to.include('Sortir d’un message')
    expect(met).not.to.match(/instantan|console|développeur|Statut|Message de sortie|Connecté/)
  })

  it('shows the welcome, then takes a button and words; the log holds the same lines', async () => {
    expect((await bubbles())[0]).to.match(/^Bonjour Awa\.\s+Je suis un robot\./)
    await page.click(`${BUTTON} >> text="J’ai compris"`)
    await page.waitForSelector(`${BUBBLE} >> text="Voulez-vous des rappels pour vos rendez-vous ?"`)
    await say('oui')
    await page.waitForSelector(`${BUBBLE} >> text="Quand pouvons-nous vous écrire ?"`)
    const log = await line.log(person)
    expect(log.filter(({ from }) => from === 'person').map(({ text }) => text)).to.deep.equal([
      'J’ai compris',
      'oui',
    ])
    expect(line.turns.at(-1)?.incoming).to.include({ kind: 'words', shown: 4 })
    expect((await bubbles()).map(flat)).to.deep.equal(log.map(({ text }) => flat(text)))
    expect(complaints).to.deep.equal([])
  })

  it('shows the same after a reload, its buttons too', async () => {
    await page.click(`${BUTTON} >> text="J’ai compris"`)
    await page.waitForSelector(`${BUTTON} >> text="Plus tard"`)
    const before = await bubbles()
    await page.reload()
    await page.waitForSelector(`${BUTTON} >> text="Plus tard"`)
    expect(await bubbles()).to.deep.equal(before)
  })

  it('shows on a second device what was said on the first', async () => {
    const other = await device({ width: 1024, height: 768 })
    const second = await other.newPage()
    await second.goto(`${line.url}/chat/live`)
    await second.waitForSelector(BUTTON)
    await page.click(`${BUTTON} >> text="J’ai compris"`)
    await second.waitForSelector(`${BUTTON} >> text="Plus tard"`)
    expect(await bubbles(second)).to.include('J’ai compris')
    await other.close()
  })

  it('goes on with a new token when the old one died asleep, with what was being written', async () => {
    const network = await line.cuttable()
    await page.goto(`${network.url}/chat/live`)
    await page.waitForSelector(BUTTON)
    await page.fill(FIELD, 'mes rendez-vous')
    line.wait(49 * 3_600_000)
    network.cut()
    await line.elsewhere(person, 'aide')
    await page.waitForSelector(`${BUBBLE} >> text="aide"`, { timeout: 45_000 })
    await page.focus(FIELD)
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUBBLE} >> text="mes rendez-vous"`)
    await page.waitForSelector(`${BUBBLE} >> text=/^Je ne vois pas de rendez-vous/`)
    const log = await line.log(person)
    expect((await bubbles()).map(flat)).to.deep.equal(log.map(({ text }) => flat(text)))
  })

  const showsNothing = async (): Promise<void> => {
    await page.waitForURL('**/chat/hidden')
    expect(await page.locator('body').innerText()).not.to.match(/Bonjour Awa|Mission Exemple|robot/)
    await page.goBack()
    expect(await page.locator('body').innerText()).not.to.match(/Bonjour Awa|Mission Exemple|robot/)
  }

  it('is hidden at a press, for good and on every device', async () => {
    const other = await device({ width: 1024, height: 768 })
    const second = await other.newPage()
    await second.goto(`${line.url}/chat/live`)
    await second.waitForSelector(BUTTON)
    await page.getByRole('button', { name: 'Cacher cette discussion' }).click()
    await showsNothing()
    await second.waitForSelector('.over:not([hidden])', { timeout: 2_000 })
    await other.close()
  })

  it('is hidden by the button of the card of violence, of which no line is kept', async () => {
    await page.fill(FIELD, 'il me frappe')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUTTON} >> text="Cacher cette discussion"`)
    const before = await line.log(person)
    await page.click(`${BUTTON} >> text="Cacher cette discussion"`)
    await showsNothing()
    expect(await line.log(person)).to.deep.equal(before)
  })

  it('says that it is closed once the conversation was hidden, with the way to the light page', async () => {
    await line.hide(person)
    await page.waitForSelector('.over:not([hidden])', { timeout: 2_000 })
    expect(await page.isVisible('.over a[href="/chat"]')).to.equal(true)
    expect(await page.content()).not.to.match(/Bonjour Awa|Mission Exemple/)
    expect(await page.title()).to.equal('Page fermée')
    expect(await faultsOf(page)).to.deep.equal([])
  })

  const FULL = ['tel:17', 'tel:112', 'tel:3919', 'tel:116006']
  const linksIn = (on: Page): Promise<readonly string[]> =>
    on.locator(`${BUBBLE} a`).evaluateAll((links: { href: string }[]) => links.map(({ href }) => href))

  it('shows a card whose numbers can be pressed, each on its line, and read as they are', async () => {
    await page.fill(FIELD, 'il me frappe')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUBBLE} a[href="tel:17"]`)
    expect(await linksIn(page)).to.deep.equal(FULL)
    const [entry] = (await line.log(person)).filter(({ about }) => about === 'safety.violence')
    const card = (await bubbles()).map((text) => text.replaceAll('\u200b', '')).at(-1) ?? ''
    expect(card.trim().split(/\n+/).map(flat)).to.deep.equal(entry?.text.split('\n').map(flat))
    expect(await page.getByRole('link', { name: '116 006' }).count()).to.equal(1)
    await saidAloud()
    expect(await faultsOf(page)).to.deep.equal([])
    expect(complaints).to.deep.equal([])
  })

  it('shows the same when the store is lost', async () => {
    line.loseStore('refuses')
    try {
      await page.fill(FIELD, 'il me frappe')
      await page.keyboard.press('Enter')
      await page.waitForSelector(`${BUBBLE} a[href="tel:17"]`)
      expect(await linksIn(page)).to.deep.equal(FULL)
    } finally {
      line.loseStore(null)
    }
  })

  it('breaks no rule of axe, with buttons shown, and with a message that did not leave', async () => {
    await page.clock.install()
    await page.reload()
    await page.waitForSelector(BUTTON)
    await saidAloud()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.route('**/activities', (route) => route.abort())
    await page.fill(FIELD, 'perdu')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUBBLE} >> text="perdu"`)
    await page.clock.fastForward(WEB_CHAT_GIVES_UP_MS)
    await page.waitForSelector('text=Le message n’est pas parti.')
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('breaks no rule at 320 px and with large text', async () => {
    await page.setViewportSize({ width: 320, height: 568 })
    await saidAloud()
    expect(await faultsOf(page)).to.deep.equal([])
    await enlarge(page)
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('works by keyboard alone: a button, then the field', async () => {
    await page.focus('a.back')
    for (let n = 0; n < 20; n += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(`document.activeElement?.matches('${BUTTON}')`)) break
    }
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUTTON} >> text="Plus tard"`)
    await page.keyboard.type('plus tard')
    await page.keyboard.press('Enter')
    await page.waitForSelector(`${BUBBLE} >> text="plus tard"`)
  })

  it('without script leads to the light page', async () => {
    const plain = await device({ width: 360, height: 640 }, { javaScriptEnabled: false })
    const bare = await plain.newPage()
    await bare.goto(`${line.url}/chat/live`)
    expect(await bare.isVisible('noscript a[href="/chat"]')).to.equal(true)
    await plain.close()
  })
})

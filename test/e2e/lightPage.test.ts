import { expect } from 'chai'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { wantStore } from '../support/hooks.ts'
import { awa } from '../support/builders.ts'
import { enlarge, faultsOf, openChromium } from './support/chromium.ts'
import { House, openDoor } from '../http/lightPageHouse.ts'
import { openLightService, type LightService } from './support/lightService.ts'

wantStore()

const NARROW = { width: 320, height: 640 }

/** Moves with the Tab key to the control of that name, and presses Enter. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const passed = []
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press('Tab')
    const focused: string = await page.evaluate('document.activeElement.textContent.trim()')
    if (focused === name) return await page.keyboard.press('Enter')
    passed.push(focused.slice(0, 30))
  }
  expect.fail(`"${name}" is not reached by keyboard: ${passed.join(' / ')}`)
}

/** As on a device whose script does not arrive. (axe itself needs a browser that runs it.) */
async function withoutScript(page: Page): Promise<Page> {
  await page.route('**/*.js', (route) => route.abort())
  return page
}

/** Waits for it: one's own line may come before the answer that empties the field. */
async function fieldHolds(page: Page, words: string): Promise<void> {
  const field = page.locator('#text')
  for (let waited = 0; waited < 8_000 && (await field.inputValue()) !== words; waited += 50)
    await page.waitForTimeout(50)
  expect(await field.inputValue()).to.equal(words)
}

describe('the light page in a browser', function () {
  this.timeout(60_000)
  let browser: Browser
  let service: LightService
  let contexts: BrowserContext[]

  before(async function () {
    browser = await openChromium()
  })
  after(() => browser?.close())
  beforeEach(async () => {
    contexts = []
    service = await openLightService()
  })
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await service.close()
  })

  const device = async (options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options })
    context.setDefaultTimeout(8_000)
    contexts.push(context)
    return await context.newPage()
  }
  /** A device on which Awa pressed "Ouvrir". */
  const opened = async (page: Page): Promise<Page> => {
    await page.goto(await service.link(awa.id))
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    await page.waitForURL('**/chat')
    return page
  }
  it('goes from the link to an answer by keyboard alone, without script', async () => {
    const page = await device({ javaScriptEnabled: false })
    await page.goto(await service.link(awa.id))
    await pressByKeyboard(page, 'Ouvrir')
    await page.waitForURL('**/chat')
    expect(await page.locator('.messages').textContent()).to.contain('Je suis un robot.')
    await pressByKeyboard(page, 'J’ai compris')
    await page.getByText('Voulez-vous des rappels').waitFor()
    await pressByKeyboard(page, 'Oui')
    await page.locator('.person', { hasText: 'Oui' }).waitFor()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).to.equal('Aller à la réponse')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').evaluate((element) => element.closest('#reply') !== null)).to.equal(
      true,
    )
  })

  it('has no fault that axe knows, at 320 px and 200 % text, by day and by night', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await opened(await device({ colorScheme, viewport: NARROW }))
      await enlarge(page)
      expect(await faultsOf(page), `chat, ${colorScheme}`).to.deep.equal([])
      await page.locator('.urgent summary').click()
      await page.locator('.help summary').click()
      expect(await faultsOf(page), `open, ${colorScheme}`).to.deep.equal([])
    }
  })

  it('has none on the pages around the conversation', async () => {
    const page = await withoutScript(await device({ viewport: NARROW }))
    const fresh = await service.link(awa.id)
    const used = await service.link(awa.id)
    const other = await device()
    await other.goto(used)
    await other.getByRole('button', { name: 'Ouvrir' }).click()
    for (const address of [
      fresh,
      used,
      `${service.door.url}/c/none`,
      `${service.door.url}/chat`,
      `${service.door.url}/x`,
      `${service.door.url}/chat/hidden`,
    ]) {
      await page.goto(address)
      await enlarge(page)
      expect(await faultsOf(page), address).to.deep.equal([])
    }
  })

  it('has none with an error shown, and puts the focus where it is', async () => {
    const page = await opened(await withoutScript(await device()))
    await page.getByRole('button', { name: 'Envoyer' }).click()
    expect(await page.title()).to.match(/^Erreur/)
    expect(await page.locator(':focus').getAttribute('id')).to.equal('text')
    expect(await page.locator(':focus').getAttribute('aria-describedby')).to.equal('fault')
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('answers without a reload where there is script, and shows what is new', async () => {
    const page = await opened(await device())
    await page.evaluate('window.same = true')
    await page.getByRole('button', { name: 'J’ai compris' }).click()
    await page.getByText('Voulez-vous des rappels').waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).to.contain('Voulez-vous des rappels')
    await page.locator('#text').fill('oui merci')
    await page.locator('#text').press('Enter')
    await page.locator('.person', { hasText: 'oui merci' }).waitFor()
    await fieldHolds(page, '')
    expect(await page.evaluate('window.same')).to.equal(true)
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('keeps what is written after sending, when one’s own line comes before the answer', async () => {
    const page = await opened(await device())
    const line = page.locator('.person', { hasText: 'bonjour' })
    await page.route(
      '**/chat',
      async (route) => {
        const response = await route.fetch()
        await line.waitFor()
        await page.locator('#text').pressSequentially(' et merci')
        await route.fulfill({ response })
      },
      { times: 1 },
    )
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
    await page.locator('#text').fill('bonjour')
    await page.locator('#text').press('Enter')
    await answered
    await fieldHolds(page, ' et merci')
    expect(await line.count()).to.equal(1)
  })

  it('shows on one device what is said on another, and keeps what is being written', async () => {
    const one = await opened(await device())
    const other = await opened(await device())
    await one.locator('#text').pressSequentially('je voudr')
    await other.getByRole('button', { name: 'J’ai compris' }).click()
    await one.getByText('Voulez-vous des rappels').waitFor()
    expect(await one.locator('#text').inputValue()).to.equal('je voudr')
    expect(await one.locator(':focus').getAttribute('id')).to.equal('text')
    await one.getByRole('button', { name: 'Plus tard' }).waitFor()
    expect(await one.locator('.messages .person').count()).to.equal(1)
  })

  it('shows a reminder that leaves while the page is open', async () => {
    const page = await opened(await device())
    await page.getByRole('button', { name: 'J’ai compris' }).click()
    await page.getByRole('button', { name: 'Oui', exact: true }).click()
    await page.getByText('Quand pouvons-nous vous écrire').waitFor()
    await page.getByRole('button', { name: 'pas de préférence' }).click()
    await page.getByText('Merci. C’est noté.').waitFor()
    await service.world.moveTo('2026-03-04T10:00:00+04:00')
    await page.getByText('Votre rendez-vous est aujourd’hui').waitFor({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Je viens' }).click()
    await page.locator('.person:has-text("Je viens") ~ .bot', { hasText: 'noté' }).waitFor()
  })

  it('keeps words that could not leave, and sends them once', async () => {
    const page = await opened(await device())
    await page.locator('#text').fill('bonjour')
    await contexts[0]?.setOffline(true)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Pas de réseau.').waitFor()
    expect(await page.locator('#text').inputValue()).to.equal('bonjour')
    expect(await faultsOf(page)).to.deep.equal([])
    await contexts[0]?.setOffline(false)
    await page.getByRole('button', { name: 'Envoyer' }).dblclick()
    await page.locator('.person', { hasText: 'bonjour' }).waitFor()
    await page.reload()
    const said = (await service.world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'person')
    expect(said.map(({ text }) => text)).to.deep.equal(['bonjour'])
  })

  it('shows words that the store did not take, asked once, and takes them when they are sent again', async () => {
    const house = new House()
    house.bot('Vous venez ?', [['yes', 'Oui']])
    const door = await openDoor(house)
    const page = await device()
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    const [name = '', value = ''] = house.device().split('=')
    await page.context().addCookies([{ name, value, url: door.url }])
    try {
      await page.goto(`${door.url}/chat`)
      house.store = 'down'
      await page.locator('#text').fill('plutôt jeudi')
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.getByRole('heading', { name: 'Votre message n’est peut-être pas parti' }).waitFor()
      expect(await page.locator('#text').inputValue()).to.equal('plutôt jeudi')
      expect(await page.evaluate('document.activeElement.tagName')).to.equal('H1')
      expect(posts).to.deep.equal([`${door.url}/chat`])
      expect(await faultsOf(page)).to.deep.equal([])
      house.store = 'well'
      await page.getByRole('button', { name: 'Envoyer encore' }).click()
      await page.locator('.person', { hasText: 'plutôt jeudi' }).waitFor()
      expect(house.turns).to.have.length(1)
    } finally {
      await page.close()
      await door.close()
    }
  })

  it('hides the conversation on every device that shows it', async () => {
    const page = await opened(await device())
    const other = await opened(await device())
    await page.locator('.help summary').click()
    await page.getByRole('button', { name: 'Cacher cette discussion' }).click()
    await page.waitForURL('**/chat/hidden')
    // The other device leaves the conversation by itself; a reload meanwhile would cross that.
    const closed = other.getByRole('heading', { name: 'Vos messages sont fermés' })
    await closed.waitFor()
    await other.reload()
    expect(await closed.isVisible()).to.equal(true)
    await page.goBack()
    expect(await page.content()).not.to.contain('Awa')
  })
})

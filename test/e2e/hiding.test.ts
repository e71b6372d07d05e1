import { expect } from 'chai'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { learnAll } from '../../dialogs/understanding/learnAll.ts'
import { awa } from '../support/builders.ts'
import { wantStore } from '../support/hooks.ts'
import { faultsOf, openChromium } from './support/chromium.ts'
import { openLightService, type LightService } from './support/lightService.ts'

wantStore()

const SAID = 'mot-tournesol'

describe('"Cacher cette discussion" in a browser', function () {
  this.timeout(60_000)
  let browser: Browser
  let service: LightService
  let contexts: BrowserContext[]

  before(async () => {
    // As when the service starts.
    learnAll()
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
    const page = await context.newPage()
    await page.goto(await service.link(awa.id))
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    await page.waitForURL('**/chat')
    return page
  }
  const write = async (page: Page): Promise<void> => {
    await page.locator('#text').fill(SAID)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.locator('.person', { hasText: SAID }).waitFor()
  }
  const hide = async (page: Page): Promise<void> => {
    await page.locator('.help summary').click()
    await page.getByRole('button', { name: 'Cacher cette discussion' }).click()
  }
  /** Nothing of the conversation, of the person, of who writes to her; in no title either. */
  const showsNothing = async (page: Page, where: string): Promise<void> => {
    const shown = `${await page.title()} ${await page.locator('body').innerText()}`
    expect(shown, where).not.to.match(new RegExp(`${SAID}|Awa|Julie|robot`, 'i'))
    expect(await page.title(), where).to.match(
      /^(Page fermée|Vos messages sont fermés|Ce lien a déjà servi)$/,
    )
  }

  for (const script of [true, false])
    describe(script ? 'with script' : 'without script', () => {
      it('shows another page, which "back", "forward" and "reload" do not leave for the conversation', async () => {
        const page = await device({ javaScriptEnabled: script })
        await write(page)
        await page.goto(`${service.door.url}/chat?before=3`)
        await page.goto(`${service.door.url}/chat`)
        await hide(page)
        await page.waitForURL('**/chat/hidden')
        await showsNothing(page, 'the page that comes')
        for (let step = 1; step <= 6; step += 1) {
          if ((await page.goBack()) === null) break
          await showsNothing(page, `${step} back: ${page.url()}`)
        }
        for (let step = 1; step <= 6; step += 1) {
          if ((await page.goForward()) === null) break
          await showsNothing(page, `${step} forward: ${page.url()}`)
        }
        await page.reload()
        await showsNothing(page, 'after a reload')
      })

      it('is there on the page of what was said before, which leaves with the others', async () => {
        const page = await device({ javaScriptEnabled: script })
        const other = await device({ javaScriptEnabled: script })
        await write(page)
        for (const each of [page, other]) {
          await each.goto(`${service.door.url}/chat?before=5`)
          await each.getByText(SAID).waitFor()
        }
        await hide(page)
        await page.waitForURL('**/chat/hidden')
        await showsNothing(page, 'the page that comes')
        if (script) await other.getByText('Vos messages sont fermés').waitFor()
        else await other.reload()
        await showsNothing(other, 'the other page of what was said before')
      })

      it('is a button of the card of violence, and leaves no word in the conversation', async () => {
        const page = await device({ javaScriptEnabled: script })
        await page.locator('#text').fill('il me frappe')
        await page.getByRole('button', { name: 'Envoyer' }).click()
        await page.locator('#choices').getByRole('button', { name: 'Continuer ici' }).waitFor()
        const before = (await service.world.log.read(awa.id, 0, 99)).length
        await page.locator('#choices').getByRole('button', { name: 'Cacher cette discussion' }).click()
        await page.waitForURL('**/chat/hidden')
        await showsNothing(page, 'the page that comes')
        expect(await service.world.log.read(awa.id, 0, 99)).to.have.length(before)
        await page.goBack()
        await showsNothing(page, 'back')
      })

      it('ends the visits of all devices', async () => {
        const page = await device({ javaScriptEnabled: script })
        const other = await device({ javaScriptEnabled: script })
        await write(other)
        await hide(page)
        await page.waitForURL('**/chat/hidden')
        if (script) await other.getByText('Vos messages sont fermés').waitFor()
        else await other.reload()
        await showsNothing(other, 'the other device')
      })
    })

  it('empties a page that was out of sight meanwhile, as soon as it is looked at', async () => {
    const page = await device()
    const other = await device()
    await write(other)
    const sight = (isHidden: boolean) =>
      other.evaluate(
        `Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'))`,
      )
    await sight(true)
    await hide(page)
    await page.waitForURL('**/chat/hidden')
    await sight(false)
    await other.getByText('Vos messages sont fermés').waitFor()
    await showsNothing(other, 'the page out of sight')
  })

  it('takes the place of the conversation in the history, where there is script', async () => {
    const page = await device()
    const before = Number(await page.evaluate('history.length'))
    await hide(page)
    await page.waitForURL('**/chat/hidden')
    expect(await page.evaluate('history.length')).to.equal(before)
    await page.goBack()
    expect(page.url()).to.include('/c/')
  })

  it('stays within reach when an answer comes', async () => {
    const page = await device()
    const answered = page.waitForResponse((answer) => answer.request().method() === 'POST')
    await page.route(
      '**/chat',
      async (route) => {
        const response = await route.fetch()
        await page.locator('.help summary').click()
        await route.fulfill({ response })
      },
      { times: 1 },
    )
    await page.locator('#choices button').first().click()
    await answered
    await page.locator('.bot').nth(2).waitFor()
    expect(await page.getByRole('button', { name: 'Cacher cette discussion' }).isVisible()).to.equal(true)
  })

  it('is blank at once without a network, and hidden for good when it is back', async () => {
    const page = await device()
    await write(page)
    await contexts[0]?.setOffline(true)
    await hide(page)
    await page.locator('body').waitFor({ state: 'hidden' })
    await contexts[0]?.setOffline(false)
    await page.waitForURL('**/chat/hidden')
    await showsNothing(page, 'the page that comes')
    expect(await faultsOf(page)).to.deep.equal([])
  })
})

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import type { CardFor } from '../../src/application/danger.ts'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { House, openDoor, realWords } from '../http/lightPageHouse.ts'
import { faultsOf, openChromium, openProfile } from './support/chromium.ts'

const WORDS = 'je veux mourir tournesol'

const emergency: CardFor = (text, lang) =>
  text.includes('mourir') ? { text: realWords({ key: 'safety.suicide' }, lang).text, quiet: true } : null

/** Files of a folder that hold a word, in either way that a browser writes text. */
function filesWith(folder: string, word: string): readonly string[] {
  const forms = [Buffer.from(word), Buffer.from(word, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const content = readFileSync(path)
      return forms.some((form) => content.includes(form))
    })
}

describe('words in danger in a browser, while the store does not answer', function () {
  this.timeout(60_000)
  let browser: Browser
  let house: House
  let door: RunningHttp

  before(async () => {
    browser = await openChromium()
  })
  after(() => browser?.close())
  beforeEach(async () => {
    house = new House()
    house.bot('Vous venez ?', [['yes', 'Oui']])
    door = await openDoor(house, { page: { emergency } })
  })
  afterEach(() => door.close())

  const opened = async (script: boolean): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 320, height: 640 },
      javaScriptEnabled: script,
    })
    context.setDefaultTimeout(8_000)
    const [name = '', value = ''] = house.device().split('=')
    await context.addCookies([{ name, value, url: door.url }])
    const page = await context.newPage()
    await page.goto(`${door.url}/chat`)
    return page
  }
  const write = async (page: Page): Promise<void> => {
    await page.locator('#text').fill(WORDS)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.locator('main a[href="tel:3114"]').waitFor()
  }
  const keepsNothing = async (page: Page): Promise<void> => {
    expect(await page.locator('body').innerText()).not.to.include('tournesol')
    expect(await page.locator('#text').count()).to.equal(0)
  }

  for (const script of [true, false])
    it(`show their numbers as links, and keep no word on the screen, ${script ? 'with' : 'without'} script`, async () => {
      const page = await opened(script)
      house.store = 'silent'
      const answered = page.waitForResponse((response) => response.request().method() === 'POST')
      await write(page)
      expect((await answered).request().timing().responseStart).to.be.within(1, 2_000)
      for (const link of ['tel:3114', 'tel:15', 'tel:112', 'sms:114'])
        expect(await page.locator(`main a[href="${link}"]`).isVisible(), link).to.equal(true)
      await keepsNothing(page)
      await page.context().close()
    })

  for (const script of [true, false])
    for (const store of ['well', 'down'] as const)
      it(`are kept nowhere by the browser, ${script ? 'with' : 'without'} script, when the store is ${store}`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'jalon-profile-'))
        const context = await openProfile(folder, { javaScriptEnabled: script })
        try {
          const [name = '', value = ''] = house.device().split('=')
          await context.addCookies([{ name, value, url: door.url }])
          const page = await context.newPage()
          await page.goto(`${door.url}/chat`)
          house.store = store
          await page.locator('#text').pressSequentially(WORDS)
          await page.getByRole('button', { name: 'Envoyer' }).click()
          await page.locator(store === 'down' ? 'main a[href="tel:3114"]' : '.bot >> nth=1').waitFor()
          house.store = 'well'
          await page.goBack()
          if (page.url().endsWith('/chat')) expect(await page.locator('#text').inputValue()).to.equal('')
          // As long as Chromium takes to write its session down.
          await new Promise((resolve) => setTimeout(resolve, 3_500))
        } finally {
          await context.close()
        }
        expect(filesWith(folder, 'tournesol')).to.deep.equal([])
        rmSync(folder, { recursive: true, force: true })
      })

  it('are asked of the store once, bring the eye to the numbers, and break no rule of axe', async () => {
    const page = await opened(true)
    house.store = 'down'
    let posts = 0
    page.on('request', (request) => (posts += request.method() === 'POST' ? 1 : 0))
    await write(page)
    expect(posts).to.equal(1)
    expect(await page.locator(':focus').evaluate((element) => element.tagName)).to.equal('H1')
    expect(await faultsOf(page)).to.deep.equal([])
    // The page is left and looked at again, as when somebody calls and comes back.
    await page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    house.store = 'well'
    await page.getByText('Retour aux messages').click()
    await page.getByRole('button', { name: 'Oui' }).waitFor()
    await page.context().close()
  })
})

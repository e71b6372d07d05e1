import { join } from 'node:path'
import { expect } from 'chai'
import type { Browser, Page } from 'playwright-core'
import { program, type Program } from '../support/program.ts'
import { faultsOf, openChromium } from './support/chromium.ts'

const IMAGES = join(import.meta.dirname, '..', '..', 'doc', 'images')
const keep = process.env['UPDATE'] === '1'

describe('the story: one command, two links', function () {
  this.timeout(90_000)
  let jalon: Program
  let browser: Browser
  let person: Page
  let advisor: Page

  before(async () => {
    browser = await openChromium()
    jalon = await program()
    const { links } = await jalon.start(['--clock', '2026-03-02T09:00:00+04:00'])
    person = await open(360, 740, links['person'])
    advisor = await open(1100, 820, links['advisor'])
  })
  after(async () => {
    await browser?.close()
    await jalon?.end()
  })

  async function open(width: number, height: number, link = ''): Promise<Page> {
    const context = await browser.newContext({
      locale: 'fr-FR',
      viewport: { width, height },
      deviceScaleFactor: 2,
    })
    const page = await context.newPage()
    await page.goto(link)
    return page
  }

  const press = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true }).click()
  const reads = (page: Page, text: string | RegExp) =>
    page.getByText(text).last().waitFor({ timeout: 15_000 })
  const shot = async (page: Page, name: string) => {
    expect(await faultsOf(page)).to.deep.equal([])
    if (page === person) await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    if (keep) await page.screenshot({ path: join(IMAGES, `${name}.png`) })
  }

  it('the person opens her link and reads who writes', async () => {
    await press(person, 'Ouvrir')
    await reads(person, 'Je suis un robot')
    await press(person, 'J’ai compris')
    await press(person, 'Oui')
    await press(person, 'Je n’ai pas de préférence')
    await reads(person, 'C’est noté')
  })

  it('the advisor opens hers: nothing waits', async () => {
    await press(advisor, 'Ouvrir')
    await advisor.waitForURL('**/inbox')
  })

  it('a reminder arrives, and she asks for another date in her own words', async () => {
    await press(person, 'Message suivant')
    await reads(person, 'Vous venez ?')
    await shot(person, 'reminder')
    await person.getByRole('textbox').fill('plutot jeudi aprem svp')
    await press(person, 'Envoyer')
    await reads(person, 'C’est bien ça ?')
    await shot(person, 'read-back')
    await press(person, 'Oui')
    await reads(person, 'reste prévu')
    await shot(person, 'receipt')
  })

  it('the wish is in the inbox at once, and the advisor accepts it', async () => {
    await reads(advisor, 'plutot jeudi aprem svp')
    await shot(advisor, 'inbox')
    await advisor
      .getByRole('button', { name: /Accepter/ })
      .first()
      .click()
    await reads(advisor, /Awa/)
  })

  it('she reads the new date without touching anything', async () => {
    await reads(person, 'Nouveau rendez-vous')
    await shot(person, 'accepted')
  })
})

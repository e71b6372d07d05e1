import { expect } from 'chai'
import type { Browser, Locator, Page } from 'playwright-core'
import { awa, theOrganisation } from '../support/builders.ts'
import { wantStore } from '../support/hooks.ts'
import { enlarge, faultsOf, openChromium } from './support/chromium.ts'
import { InboxStage } from './inboxStage.ts'

wantStore()

const NARROW = { width: 320, height: 640 }

describe('the inbox in a browser', function () {
  this.timeout(60_000)
  let browser: Browser
  let stage: InboxStage

  before(async function () {
    const found = await openChromium()
    if (found === null) this.skip()
    else browser = found
  })
  after(() => browser?.close())
  beforeEach(async () => {
    stage = await InboxStage.open(browser)
  })
  afterEach(() => stage.close())

  it('goes from the link to the yes by keyboard alone, without script, and the person reads it', async () => {
    await stage.wish()
    const page = await stage.device({ javaScriptEnabled: false })
    await page.goto(await stage.link())
    await pressByKeyboard(page, 'Ouvrir')
    await page.waitForURL('**/inbox')
    expect(await page.locator('.item').textContent()).to.contain('plutot jeudi aprem svp')
    await pressByKeyboard(page, 'Accepter')
    await page.getByText('C’est accepté.').waitFor()
    expect(await page.locator('.item').count()).to.equal(0)
    await stage.awaReads('Nouveau rendez-vous : jeudi 5 mars, à 13 h.')
    await stage.awaReads('Le rendez-vous du mercredi 4 mars est annulé.')
  })

  it('has a wish at once, says so, and keeps what is being written', async () => {
    const ref = await stage.ask({})
    const page = await stage.inbox()
    const field = page.locator(`#answer-${ref}`)
    await field.pressSequentially('Oui, venez a')
    await stage.wish()
    await page.getByText('souhaite une autre date').last().waitFor()
    await page.getByRole('status').filter({ hasText: 'Une nouvelle demande est arrivée.' }).waitFor()
    await field.pressSequentially('vec elle.')
    expect(await field.inputValue()).to.equal('Oui, venez avec elle.')
    expect(await page.locator('#summary').textContent()).to.equal('2 demandes à traiter.')
    expect(await page.title()).to.contain('2 demandes')
  })

  it('proposes another date, which then waits for the person', async () => {
    await stage.wish()
    const page = await stage.inbox()
    await page.getByText('Proposer une autre date').click()
    await page.getByLabel('Date et heure proposées').fill('2026-03-06T10:00')
    expect(await page.locator('.propose output').textContent()).to.contain('vendredi 6 mars')
    await page.getByRole('button', { name: 'Proposer' }).click()
    await page.locator('#waiting').getByText('Date proposée : vendredi 6 mars, à 10 h.').waitFor()
    await stage.awaReads('Julie propose une autre date : vendredi 6 mars, à 10 h.')
    await stage.world.press('per-awa', 'agree')
    await page.locator('.item').waitFor({ state: 'detached' })
    await stage.awaReads('Nouveau rendez-vous : vendredi 6 mars, à 10 h.')
  })

  it('says the hour that is typed for a person far away on both clocks, across their changes', async () => {
    await stage.close()
    const far = { ...awa, territory: 'bas-rhin', zone: 'America/Miquelon' }
    const rhin = { ...theOrganisation, territory: 'bas-rhin' }
    stage = await InboxStage.open(browser, { people: [far], organisations: [rhin] })
    await stage.wish()
    // Another clock yet, on which nothing here may depend.
    const page = await stage.inbox({ timezoneId: 'Pacific/Noumea' })
    const field = page.getByLabel('Date et heure du rendez-vous (heure de Saint-Pierre-et-Miquelon)')
    // Saint-Pierre changes its clocks on 8 March, Strasbourg on the 29th.
    for (const [typed, instant] of [
      ['2026-03-06T14:30', '2026-03-06T14:30-03:00'],
      ['2026-03-08T14:30', '2026-03-08T14:30-02:00'],
      ['2026-04-10T14:30', '2026-04-10T14:30-02:00'],
      ['2026-04-10T23:00', '2026-04-10T23:00-02:00'],
    ] as const) {
      await field.fill(typed)
      const said = await page.locator('.accept output').textContent()
      const style = { timeZone: 'Europe/Paris' } as const
      const date = new Intl.DateTimeFormat('fr', { ...style, dateStyle: 'full' }).format(new Date(instant))
      const time = new Intl.DateTimeFormat('fr', { ...style, timeStyle: 'short' }).format(new Date(instant))
      expect(said?.replaceAll(/[\u00a0\u202f]/g, ' '))
        .to.match(new RegExp(`, ${typed.slice(11)} \\(heure de Saint-Pierre-et-Miquelon\\)\\. Pour vous : `))
        .and.contain(`${date}, ${time}.`)
    }
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('takes a date outside the wish as a proposal, and says so', async () => {
    await stage.wish()
    const page = await stage.inbox()
    await page.getByLabel('Date et heure du rendez-vous').fill('2026-03-09T09:30')
    await page.getByRole('button', { name: 'Accepter' }).click()
    await page.getByText('La proposition est envoyée.').waitFor()
    await stage.awaReads('Julie propose une autre date : lundi 9 mars, à 9 h 30.')
  })

  it('answers a message without a reload, and leaves what is written elsewhere', async () => {
    await stage.wish()
    const ref = await stage.ask({})
    const page = await stage.inbox()
    await page.evaluate('window.same = true')
    const date = page.getByLabel('Date et heure du rendez-vous')
    await date.fill('2026-03-05T15:30')
    const item = page.locator(`#r-${ref}`)
    await item.getByLabel('Votre message').fill('Oui, venez avec elle.\nÀ mercredi !')
    await item.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Votre message est envoyé.').waitFor()
    expect(await page.evaluate('document.activeElement.id')).to.equal('status')
    expect(await item.count()).to.equal(0)
    expect(await date.inputValue()).to.equal('2026-03-05T15:30')
    expect(await page.evaluate('window.same')).to.equal(true)
    await stage.awaReads('Julie vous répond :\n« Oui, venez avec elle.\nÀ mercredi ! »')
  })

  it('lets no list that was read before an act bring back what the act ended', async () => {
    const ref = await stage.ask({})
    const page = await stage.inbox()
    const { promise: released, resolve: release } = Promise.withResolvers<void>()
    const { promise: asked, resolve: ask } = Promise.withResolvers<void>()
    await page.route(stage.address('/inbox'), async (route) => {
      if (route.request().method() !== 'GET') return await route.continue()
      const response = await route.fetch()
      ask()
      await released
      await route.fulfill({ response })
    })
    const other = await stage.ask({ words: 'Une autre question' })
    await asked
    await page.locator(`#answer-${ref}`).fill('Oui.')
    await page.locator(`#r-${ref}`).getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Votre message est envoyé.').waitFor()
    const late = page.waitForResponse(stage.address('/inbox'))
    release()
    await late
    await page.waitForTimeout(500)
    expect(await page.locator(`#r-${ref}`).count()).to.equal(0)
    expect(await page.locator(`#r-${other}`).count()).to.equal(1)
    expect(await page.locator('#status').textContent()).to.equal('Votre message est envoyé.')
  })

  it('takes a request on, and closes one that was answered otherwise', async () => {
    await stage.ask({})
    const page = await stage.inbox()
    await page.getByRole('button', { name: 'Je m’en occupe' }).click()
    await page.getByText('Vous vous en occupez.', { exact: true }).waitFor()
    await page.locator('summary', { hasText: 'Classer' }).click()
    await page.getByRole('button', { name: 'Classer la demande' }).click()
    await page.getByText('Tout est traité.').waitFor()
  })

  for (const script of [true, false]) {
    const how = script ? 'with' : 'without'

    it(`shows an error beside its form, the focus on it, ${how} script`, async () => {
      await stage.wish()
      const page = await stage.inbox({ viewport: NARROW })
      if (!script) await withoutScript(page)
      await page.getByText('Répondre par un message').click()
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.getByText('Le message est vide.').waitFor()
      await focusOn(page, page.getByLabel('Votre message'))
      const field = page.locator(':focus')
      expect(await field.getAttribute('aria-invalid')).to.equal('true')
      const [fault = ''] = (await field.getAttribute('aria-describedby'))?.split(' ') ?? []
      expect(await page.locator(`#${fault}`).textContent()).to.contain('Le message est vide.')
      expect(await faultsOf(page)).to.deep.equal([])
    })

    it(`says that a request has changed, what it is now, and keeps the words, ${how} script`, async () => {
      const ref = await stage.ask({})
      const page = await stage.inbox()
      if (!script) await withoutScript(page)
      await page.getByLabel('Votre message').fill('Je vous appelle.')
      await stage.world.act({ ref, version: 1, act: { act: 'take' }, by: 'Marc' })
      if (script) await page.getByText('Cette demande a changé.').waitFor()
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.getByText('La demande a changé entre-temps.').waitFor()
      await page.getByText('Marc s’en occupe.').waitFor()
      await focusOn(page, page.locator('.banner'))
      expect(await page.getByLabel('Votre message').inputValue()).to.equal('Je vous appelle.')
      expect(await faultsOf(page)).to.deep.equal([])
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.getByText('Votre message est envoyé.').waitFor()
      await stage.awaReads('« Je vous appelle. »')
    })

    it(`gives back the words when somebody has answered meanwhile, ${how} script`, async () => {
      const ref = await stage.ask({})
      const page = await stage.inbox()
      if (!script) await withoutScript(page)
      await page.getByLabel('Votre message').fill('Je vous appelle.')
      await stage.world.act({ ref, version: 1, act: { act: 'answer', words: 'Oui.' }, by: 'Marc' })
      if (script) await page.getByText('Cette demande a changé.').waitFor()
      await page.getByRole('button', { name: 'Envoyer' }).click()
      await page.locator('#gone', { hasText: 'Je vous appelle.' }).waitFor()
      await focusOn(page, page.locator('#gone'))
      expect(await page.locator('.item').count()).to.equal(0)
      expect(await faultsOf(page)).to.deep.equal([])
    })
  }

  it('is done once when its button is pressed twice', async () => {
    await stage.wish()
    const page = await stage.inbox({ javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Accepter' }).dblclick()
    await page.getByText('C’est accepté.').waitFor()
    await stage.awaReads('Nouveau rendez-vous : jeudi 5 mars, à 13 h.')
  })

  it('keeps what is written when there is no network', async () => {
    await stage.ask({})
    const page = await stage.inbox()
    await page.getByLabel('Votre message').fill('Oui.')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Pas de réseau.').waitFor()
    expect(await page.getByLabel('Votre message').inputValue()).to.equal('Oui.')
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Envoyer' }).click()
    await page.getByText('Votre message est envoyé.').waitFor()
  })

  it('has no fault that axe knows: every kind, every form open, 320 px, 200 % text, by day and by night', async () => {
    await fill(stage)
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const viewport of [NARROW, { width: 1440, height: 900 }]) {
        const page = await stage.inbox({ colorScheme, viewport })
        const about = `${colorScheme}, ${viewport.width} px`
        expect(await page.locator('.item').count()).to.equal(8)
        expect(await faultsOf(page), about).to.deep.equal([])
        await page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        await enlarge(page)
        expect(await faultsOf(page), `${about}, open, enlarged`).to.deep.equal([])
      }
    }
  })

  it('has none on the pages around it', async () => {
    const used = await stage.link()
    const other = await stage.device()
    await other.goto(used)
    await other.getByRole('button', { name: 'Ouvrir' }).click()
    const page = await stage.device({ viewport: NARROW })
    for (const address of [
      await stage.link(),
      used,
      stage.address('/s/none'),
      stage.address('/inbox'),
      stage.address('/inbox/left'),
    ]) {
      await page.goto(address)
      await enlarge(page)
      expect(await faultsOf(page), address).to.deep.equal([])
    }
    await other.waitForURL('**/inbox')
    expect(await faultsOf(other), 'an empty inbox').to.deep.equal([])
  })

  it('asks nothing of any other site, and runs nothing that a person wrote', async () => {
    await stage.ask({
      words: '<img src="https://example.org/x" onerror="document.title=1"><script>document.title=1</script>',
    })
    const page = await stage.device()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(await stage.link())
    await page.getByRole('button', { name: 'Ouvrir' }).click()
    await page.getByText('<img src=').waitFor()
    expect([...new Set(asked)].filter((origin) => origin !== 'null')).to.deep.equal([stage.address('')])
    expect(await page.title()).to.equal('Une demande à traiter. – Jalon')
  })
})

/** One request of each kind, and of each state that is shown. */
async function fill(stage: InboxStage): Promise<void> {
  await stage.wish()
  const dated = { checkpoint: 'chk-1', checkpointVersion: 1 }
  await stage.ask({ answerBefore: '2026-02-27', how: 'phone', words: 'Bonjour.\n'.repeat(5) })
  await stage.ask({
    ...dated,
    kind: 'cannot_come',
    reason: 'Je dois garder mes enfants',
    words: 'Je ne peux pas',
  })
  await stage.ask({ ...dated, kind: 'late', words: 'Je serai en retard', state: 'taken', takenBy: 'Marc' })
  await stage.ask({ kind: 'not_me', words: '', owner: { kind: 'team', organisation: 'org-1' } })
  await stage.ask({ kind: 'new_link', words: '', afterwords: ['Merci'] })
  await stage.ask({ words: 'x'.repeat(300) })
  await stage.ask({
    ...dated,
    kind: 'wish',
    state: 'countered',
    proposal: '2026-03-06T10:00',
    takenBy: 'Julie',
    wish: { wanted: [], refused: [] },
    checkpoint: 'chk-2',
  })
}

/** Moves with the Tab key to the control whose words begin so, and presses Enter. */
async function pressByKeyboard(page: Page, name: string): Promise<void> {
  const passed = []
  for (let tabs = 0; tabs < 40; tabs += 1) {
    await page.keyboard.press('Tab')
    const focused: string = await page.evaluate('document.activeElement.textContent.trim()')
    if (focused.startsWith(name)) return await page.keyboard.press('Enter')
    passed.push(focused.slice(0, 30))
  }
  expect.fail(`"${name}" is not reached by keyboard: ${passed.join(' / ')}`)
}

/** As on a device whose script does not arrive. (axe itself needs a browser that runs it.) */
async function withoutScript(page: Page): Promise<void> {
  await page.route('**/*.js', (route) => route.abort())
  await page.reload()
}

/** Waits until the keyboard is there. */
async function focusOn(page: Page, element: Locator): Promise<void> {
  await element.and(page.locator(':focus')).waitFor()
}

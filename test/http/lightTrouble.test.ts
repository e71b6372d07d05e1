import { expect } from 'chai'
import type { CardFor, Owe } from '../../src/application/danger.ts'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'
import { PlainBrowser, form, hiddenOf } from './browser.ts'
import { House, openDoor } from './lightPageHouse.ts'

const emergency: CardFor = (text, lang) => {
  if (!text.includes('mourir')) return null
  return { text: lang === 'en' ? 'Call 3114.' : 'Appelez le 3114.\nOu le 15.', quiet: true }
}

describe('the light page in trouble', () => {
  let house: House
  let door: RunningHttp
  let phone: PlainBrowser
  let logged: unknown[]
  beforeEach(async () => {
    logged = []
    house = new House()
    house.bot('Vous venez ?', [['yes', 'Oui']])
    door = await openDoor(house, { page: { emergency }, door: { log: (...line) => logged.push(line) } })
    phone = new PlainBrowser(door.url, house.device())
  })
  afterEach(() => door.close())

  it('gives words back to be sent again, as the same message, when the store is down', async () => {
    const page = await phone.open('/chat')
    house.store = 'down'
    const kept = await phone.submit(page, '/chat', { text: 'plutôt <jeudi>' })
    expect(kept.status).to.equal(503)
    expect(kept.text).to.contain('Rien n’est perdu')
    expect(kept.html).to.contain('plutôt &lt;jeudi&gt;</textarea>')
    house.store = 'well'
    await phone.submit(kept, '/chat', { text: 'plutôt <jeudi>' })
    await phone.submit(page, '/chat', { text: 'plutôt <jeudi>' })
    expect(house.turns).to.have.length(1)
    expect(hiddenOf(kept, '/chat')['key']).to.equal(hiddenOf(page, '/chat')['key'])
  })

  it('gives a choice back in the same way', async () => {
    const page = await phone.open('/chat')
    house.store = 'down'
    const kept = await phone.submit(page, '/chat', { choice: '1.yes' })
    expect(hiddenOf(kept, '/chat')).to.include({ choice: '1.yes', key: hiddenOf(page, '/chat')['key'] })
  })

  it('says that it does not answer, and neither shows nor logs why', async () => {
    house.store = 'down'
    const { status, text } = await phone.open('/chat')
    expect([status, text.includes('Ce n’est pas votre faute.')]).to.deep.equal([500, true])
    expect(text + JSON.stringify(logged)).not.to.match(/Awa|store is down/)
    expect(logged).to.have.length(1)
  })

  it('shows the numbers to words in danger within a second or so, when the store does not answer', async () => {
    house.store = 'silent'
    const asked = performance.now()
    const { status, html } = await phone.open('/chat', form({ key: 'k'.repeat(22), text: 'je veux mourir' }))
    expect(performance.now() - asked).to.be.within(900, 2_500)
    expect(status).to.equal(200)
    expect(html.split('<main')[1])
      .to.contain('<a href="tel:3114">3114</a>')
      .and.contain('<a href="tel:15">15</a>')
    expect(html).not.to.contain('je veux mourir')
    expect(logged).to.deep.equal([])
  })

  it('shows them at once when the store is down, and takes the turn when it is well', async () => {
    house.store = 'down'
    expect((await phone.open('/chat', form({ text: 'mourir' }))).html).to.contain('tel:3114')
    house.store = 'well'
    const seen = await phone.submit(await phone.open('/chat'), '/chat', { text: 'mourir' })
    expect(seen.text).to.contain('Merci. C’est noté.')
    expect(house.turns).to.have.length(1)
  })

  describe('owes a quiet day', () => {
    const cookie = visitCookie('person', false, 'a key of the tests')
    let owed: string[]
    let signing: RunningHttp
    beforeEach(async () => {
      owed = []
      const owe: Owe = (_account, person) => void person().then((id) => owed.push(id ?? 'nobody'))
      signing = await openDoor(house, { page: { emergency, cookie, owe } })
      house.visitsOpen.set('v'.repeat(22), 'p1')
      house.store = 'down'
    })
    afterEach(() => signing.close())
    const browser = (set: string) => new PlainBrowser(signing.url, set)

    it('to the person whom the signature of the cookie names, without the store', async () => {
      await browser(cookie.visitCookie('v'.repeat(22), 'p1')).open('/chat', form({ text: 'mourir' }))
      expect(owed).to.deep.equal(['p1'])
    })

    it('to nobody else: no cookie, no signature, one of another key, of another person', async () => {
      const [, signature] = /\.([\w-]{43});/.exec(cookie.visitCookie('v'.repeat(22), 'p1')) ?? []
      for (const set of [
        'other=1;',
        cookie.visitCookie('v'.repeat(22)),
        visitCookie('person', false, 'another key').visitCookie('v'.repeat(22), 'p1'),
        `jalon=${'v'.repeat(22)}.p2.${signature};`,
        `jalon=${'w'.repeat(22)}.p1.${signature};`,
      ])
        expect((await browser(set).open('/chat', form({ text: 'mourir' }))).html, set).to.contain('tel:3114')
      expect(owed).to.deep.equal([])
    })

    it('for no other words, nor while the store answers', async () => {
      const known = browser(cookie.visitCookie('v'.repeat(22), 'p1'))
      await known.open('/chat', form({ text: 'bonjour' }))
      house.store = 'well'
      await known.open('/chat', form({ text: 'mourir' }))
      expect(house.turns).to.have.length(1)
      expect(owed).to.deep.equal([])
    })
  })

  it('shows them in the language of the page that was read', async () => {
    house.store = 'down'
    const { html } = await phone.open('/chat', form({ text: 'mourir', lang: 'en' }))
    expect(html).to.contain('<html lang="en"').and.contain('Call <a href="tel:3114">3114</a>')
    const other = await phone.open('/chat', form({ text: 'mourir', lang: 'xx' }))
    expect(other.html).to.contain('<html lang="fr"')
  })

  it('shows them to somebody whom it does not know', async () => {
    const { status, html } = await new PlainBrowser(door.url).open('/chat', form({ text: 'mourir' }))
    expect([status, html.includes('<a href="tel:3114">3114</a>')]).to.deep.equal([200, true])
    expect(house.turns).to.deep.equal([])
  })

  for (const store of ['down', 'silent'] as const)
    it(`hides on this device within a second or so, and on the others once it can, when the store is ${store}`, async () => {
      house.store = store
      const asked = performance.now()
      const seen = await phone.open('/chat/hide', form({}))
      expect(performance.now() - asked).to.be.below(1_900)
      expect([seen.status, seen.text.includes('Page fermée')]).to.deep.equal([200, true])
      expect(phone.cookies.size).to.equal(0)
      if (store === 'silent') return
      house.store = 'well'
      for (let tries = 0; house.visitsOpen.size > 0 && tries < 60; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 50))
      expect(house.visitsOpen.size).to.equal(0)
    })

  it('has a page of its own for every answer of the door', async () => {
    const seen = await phone.open('/nowhere', { headers: { accept: 'text/html' } })
    expect([seen.status, seen.text.includes('Cette page n’existe pas')]).to.deep.equal([404, true])
    const long = await phone.open('/chat', form({ text: 'a'.repeat(300_000) }))
    expect([long.status, long.text.includes('C’est trop long')]).to.deep.equal([413, true])
    const foreign = await phone.open('/chat', { ...form({ text: 'oui' }), headers: { origin: 'null' } })
    expect([foreign.status, foreign.text.includes('Votre réponse n’est pas partie')]).to.deep.equal([
      403,
      true,
    ])
    let last = seen
    for (let rank = 0; last.status !== 429 && rank < 300; rank += 1) last = await phone.open('/chat/hidden')
    expect([last.status, last.text.includes('Trop de demandes')]).to.deep.equal([429, true])
    expect(Number(last.headers.get('retry-after'))).to.be.above(0)
  })
})

import { expect } from 'chai'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { PlainBrowser, form, hiddenOf } from './browser.ts'
import { House, openDoor } from './lightPageHouse.ts'

const CHOICES = [
  ['yes', 'Oui, je viens'],
  ['other', 'Je veux changer la date'],
] as const

describe('the conversation as a plain page', () => {
  let house: House
  let door: RunningHttp
  let phone: PlainBrowser
  beforeEach(async () => {
    house = new House()
    house.bot('Bonjour Awa.\nJe suis un robot.')
    house.bot('Vous venez ?', CHOICES)
    door = await openDoor(house)
    phone = new PlainBrowser(door.url, house.device())
  })
  afterEach(() => door.close())

  it('shows what was said, by whom and when, in the time of the person', async () => {
    const { text, headers } = await phone.open('/chat')
    expect(text).to.contain(
      'Lundi 2 mars Robot 10 h 01 Bonjour Awa. Je suis un robot. Robot 10 h 02 Vous venez ?',
    )
    expect(headers.get('cache-control')).to.equal('no-store')
    expect(headers.get('set-cookie')).to.match(/^jalon=[\w-]+; Max-Age=172800;/)
  })

  it('says the year of a day that is not of this one', async () => {
    house.entries[0] = { ...house.entries[0]!, at: '2025-12-31T06:00:00Z' }
    expect((await phone.open('/chat')).text)
      .to.contain('Mercredi 31 décembre 2025 Robot 10 h Bonjour Awa.')
      .and.contain('Lundi 2 mars Robot 10 h 02')
  })

  it('loads nothing from elsewhere, and weighs less than 30 KB in all, uncompressed', async () => {
    for (let more = 0; more < 40; more += 1)
      house.says('Je ne peux pas venir lundi, j’ai un rendez-vous à l’école.')
    house.bot(
      'Bonjour Awa.\nVous avez un rendez-vous avec Julie.\nC’est mercredi 4 mars, à 14 h.\nVous venez ?',
      CHOICES,
    )
    const { html, headers } = await phone.open('/chat')
    const loaded = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path ?? '')
    const assets = await Promise.all(loaded.map((path) => phone.open(path)))
    expect(loaded).to.have.length(2)
    for (const asset of assets)
      expect(asset.headers.get('cache-control')).to.equal('public, max-age=31536000, immutable')
    const bytes = [html, ...assets.map((asset) => asset.html)].map((part) => Buffer.byteLength(part))
    expect(bytes.reduce((sum, each) => sum + each)).to.be.below(30_000)
    expect(bytes[2]).to.be.below(4_096)
    expect(headers.get('content-security-policy'))
      .to.match(/^default-src 'none';/)
      .and.not.contain('unsafe')
    expect(html).not.to.match(/<script>|<style|\son\w+=|style="|https?:\/\/(?!www\.w3\.org)/)
  })

  it('takes a choice: the turn holds the question it was under', async () => {
    const page = await phone.open('/chat')
    const after = await phone.submit(page, '/chat', { choice: '2.yes' })
    expect(house.turns).to.have.length(1)
    const { person, incoming, address, key } = house.turns[0]!
    expect({ person, incoming, address }).to.deep.equal({
      person: 'p1',
      incoming: { kind: 'choice', choice: 'yes', question: 2 },
      address: { channel: 'web' },
    })
    expect(key).to.match(/^page\/[\w-]{22}$/)
    expect(key).not.to.include(hiddenOf(page, '/chat')['key'])
    expect(after.text).to.contain('Vous 10 h 03 Oui, je viens Robot 10 h 04 Merci. C’est noté.')
  })

  it('takes words, and says which question this page had shown', async () => {
    const page = await phone.open('/chat')
    house.bot('Une autre question ?', CHOICES)
    await phone.submit(page, '/chat', { text: '  plutot jeudi aprem svp ' })
    expect(house.turns[0]?.incoming).to.deep.equal({
      kind: 'words',
      text: 'plutot jeudi aprem svp',
      shown: 2,
    })
  })

  it('takes words of any length that fits, and any sign', async () => {
    const text = `${'é'.repeat(20_000)} 👍🏽 \u202e <b>&amp;</b>`
    await phone.submit(await phone.open('/chat'), '/chat', { text })
    expect(house.turns[0]?.incoming).to.deep.equal({ kind: 'words', text, shown: 2 })
  })

  it('is one message for one form, sent ten times at once and once more after a reload', async () => {
    const page = await phone.open('/chat')
    const fields = { ...hiddenOf(page, '/chat'), text: 'oui' }
    await Promise.all(Array.from({ length: 10 }, () => phone.open('/chat', form(fields))))
    await phone.open('/chat', form(fields))
    expect(new Set(house.turns.map(({ key }) => key)).size).to.equal(1)
    await phone.open('/chat', form({ ...fields, text: 'non' }))
    await phone.submit(await phone.open('/chat'), '/chat', { text: 'oui' })
    expect(new Set(house.turns.map(({ key }) => key)).size).to.equal(3)
  })

  it('gives an empty message back with what is wrong, tied to the field', async () => {
    const page = await phone.open('/chat')
    const again = await phone.submit(page, '/chat', { text: ' \n ' })
    expect(again.status).to.equal(400)
    expect(again.html).to.match(/<textarea[^>]*aria-invalid="true" aria-describedby="fault"/)
    expect(again.html).to.match(/id="fault">Écrivez un message/)
    expect(hiddenOf(again, '/chat')).to.deep.equal(hiddenOf(page, '/chat'))
    expect(house.turns).to.deep.equal([])
  })

  it('answers a form that none of ours can be with the way back', async () => {
    const key = 'k'.repeat(22)
    const bad = [
      {},
      { key },
      { key, choice: 'yes' },
      { key, choice: '2.' },
      { key, choice: '-2.yes' },
      { key, choice: `2.${'x'.repeat(65)}` },
      { key, text: 'oui', shown: 'deux' },
      { key: 'a/../b', text: 'oui' },
      { key: '$ne', text: 'oui' },
    ] as const
    for (const fields of bad) {
      const { status, html } = await phone.open('/chat', form(fields))
      expect([status, html.includes('href="/chat"')], JSON.stringify(fields)).to.deep.equal([400, true])
    }
    const twice = {
      ...form({}),
      body: 'text=oui&text=non',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }
    expect((await phone.open('/chat', twice)).status).to.equal(400)
    expect(house.turns).to.deep.equal([])
  })

  it('knows nobody without a cookie, with a dead one, or one of somebody erased or of staff', async () => {
    for (const cookie of [
      'x=1',
      'jalon=',
      `jalon=${'z'.repeat(22)}`,
      house.device('erased'),
      house.device('staff'),
    ]) {
      const other = new PlainBrowser(door.url, cookie)
      const { status, text } = await other.open('/chat')
      expect([status, text.includes('Vos messages sont fermés')], cookie).to.deep.equal([401, true])
      expect(text).not.to.contain('Saint-Denis')
    }
    const nobody = new PlainBrowser(door.url, 'x=1')
    expect((await nobody.open('/chat', form({ text: 'oui' }))).status).to.equal(401)
    // A browser's own reader of events hears nothing but events: it is told to leave.
    expect((await nobody.open('/chat/updates')).html).to.equal('event: gone\ndata:\n\n')
    expect(house.turns).to.deep.equal([])
  })

  it('folds away what was said before, and leads to what is older still', async () => {
    for (let more = 0; more < 30; more += 1) house.bot(`Message ${more}.`)
    house.says('Bonjour')
    house.bot('Bonjour Awa.')
    const { html } = await phone.open('/chat')
    const [folded = '', open = ''] = html.split('</details>\n<div role="log"').map((part) => part)
    expect(open).to.contain('Bonjour Awa.').and.not.contain('Message 29.')
    expect(folded).to.contain('Message 29.').and.contain('Message 18.').and.not.contain('Message 17.')
    const older = await phone.open(/href="(\/chat\?before=\d+)"/.exec(folded)?.[1] ?? '')
    expect(older.text).to.contain('Message 17.').and.contain('Message 0.').and.not.contain('Message 18.')
    const first = await phone.open('/chat?before=3')
    expect(first.text).to.contain('Vous venez ?').and.not.contain('Message 0.')
    expect(first.html).not.to.match(/\?before=/)
  })

  it('repeats a question whose choices it shows, when the question itself is out of sight', async () => {
    house.says('aide')
    house.bot('Je vous rappelle vos rendez-vous.')
    const { html } = await phone.open('/chat')
    expect(html.split('id="choices"')[1]).to.match(/Vous venez \?.*value="2\.yes"/s)
  })

  it('does not show a line that was not said after all', async () => {
    house.bot('Votre rendez-vous est confirmé.')
    house.entries.push({ ...house.entries.pop()!, dropped: true })
    expect((await phone.open('/chat')).text).not.to.contain('confirmé')
  })

  it('hides everything on every device at a press', async () => {
    const other = new PlainBrowser(door.url, house.device())
    const page = await phone.submit(await phone.open('/chat'), '/chat/hide', {})
    expect(page.text).to.contain('Page fermée').and.not.contain('Saint-Denis')
    expect(phone.cookies.size).to.equal(0)
    expect((await other.open('/chat')).status).to.equal(401)
  })

  it('has the numbers for an emergency on every page, before anything else', async () => {
    for (const path of ['/chat', '/c/zzzzzzzz', '/chat/hidden', '/chat?before=2']) {
      const { html } = await phone.open(path)
      for (const number of [
        'tel:15',
        'tel:17',
        'tel:18',
        'tel:112',
        'sms:114',
        'tel:3114',
        'tel:3919',
        'tel:119',
        'tel:115',
      ])
        expect(html.split('<main')[0], `${number} on ${path}`).to.contain(`href="${number}"`)
    }
  })

  it('leads to Web Chat only where there is one', async () => {
    expect((await phone.open('/chat')).html).not.to.contain('/chat/live')
    await door.close()
    door = await openDoor(house, { page: { live: true } })
    expect((await new PlainBrowser(door.url, house.device()).open('/chat')).html).to.contain(
      'href="/chat/live"',
    )
  })
})

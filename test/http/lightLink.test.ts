import { expect } from 'chai'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { PlainBrowser, form, hiddenOf } from './browser.ts'
import { House, openDoor } from './lightPageHouse.ts'

describe("a person's link", () => {
  let house: House
  let door: RunningHttp
  let phone: PlainBrowser
  beforeEach(async () => {
    house = new House()
    house.links.set('fresh', { state: 'fresh', person: 'p1' })
    house.links.set('used', { state: 'used', person: 'p1' })
    house.links.set('old', { state: 'expired', person: 'p1' })
    house.links.set('staff', { state: 'fresh', person: 'p1', kind: 'staff' })
    house.bot('Bonjour Awa.')
    door = await openDoor(house)
    phone = new PlainBrowser(door.url)
  })
  afterEach(() => door.close())

  it('shows no name and spends nothing, however often it is looked at', async () => {
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await phone.send('/c/fresh', { method })).status, method).to.equal(200)
    const { text } = await phone.open('/c/fresh')
    expect(text).to.contain('Ouvrir').and.contain('Ce n’est pas moi').and.not.contain('Awa')
    expect(house.links.get('fresh')?.state).to.equal('fresh')
    expect(phone.cookies.size).to.equal(0)
  })

  it('opens at a press, once, and this device stays let in', async () => {
    const page = await phone.open('/c/fresh')
    const answer = await phone.send('/c/fresh', form({ ...hiddenOf(page, '/c/fresh'), answer: 'open' }))
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/chat'])
    expect(answer.headers.get('set-cookie')).to.match(
      /^jalon=[\w-]{22,}; Max-Age=172800; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect((await phone.open('/chat')).text).to.contain('Bonjour Awa.')
    expect((await phone.send('/c/fresh')).headers.get('location')).to.equal('/chat')
  })

  it('opens once for one form pressed twice, and for one whose answer was lost', async () => {
    const press = form({ ...hiddenOf(await phone.open('/c/fresh'), '/c/fresh'), answer: 'open' })
    const [one, other] = await Promise.all([phone.send('/c/fresh', press), phone.send('/c/fresh', press)])
    expect([one.headers.get('location'), other.headers.get('location')]).to.deep.equal(['/chat', '/chat'])
    const again = await new PlainBrowser(door.url).send('/c/fresh', press)
    expect(again.headers.get('set-cookie')).to.equal(one.headers.get('set-cookie'))
    expect(house.visitsOpen.size).to.equal(1)
  })

  it('does not open for another form once it is used', async () => {
    const stolen = hiddenOf(await new PlainBrowser(door.url).open('/c/fresh'), '/c/fresh')
    await phone.submit(await phone.open('/c/fresh'), '/c/fresh', { answer: 'open' })
    for (const fields of [stolen, {}, { key: 'x' }]) {
      const other = new PlainBrowser(door.url)
      const seen = await other.open('/c/fresh', form({ ...fields, answer: 'open' }))
      expect([seen.status, other.cookies.size]).to.deep.equal([410, 0])
    }
    expect(house.visitsOpen.size).to.equal(1)
  })

  it('says, used or expired, whom to call, and asks for another one', async () => {
    for (const code of ['used', 'old']) {
      const page = await phone.open(`/c/${code}`)
      expect(page.status).to.equal(410)
      expect(page.text).to.contain('Maison de l’emploi de Saint-Denis').and.not.contain('Awa')
      expect(page.html).to.contain('href="tel:0262900000"')
      const asked = await phone.submit(page, `/c/${code}`, { answer: 'again' })
      expect([asked.status, asked.text]).to.satisfy(
        ([status, text]: [number, string]) => status === 200 && text.includes('C’est demandé'),
      )
    }
    expect(house.askedAgain).to.deep.equal(['used', 'old'])
  })

  it('leads nobody else straight on, used or not', async () => {
    phone.keep(house.device('p2'))
    for (const code of ['used', 'old']) expect((await phone.send(`/c/${code}`)).status).to.equal(410)
  })

  it('takes "Ce n’est pas moi" without a question, and forgets this device', async () => {
    phone.keep(house.device())
    const page = await phone.submit(await phone.open('/c/fresh'), '/c/fresh', { answer: 'not-me' })
    expect(page.text).to.contain('Ce message n’était pas pour vous.')
    expect(house.disowned).to.deep.equal(['fresh'])
    expect(phone.cookies.size).to.equal(0)
    expect(house.links.get('fresh')?.state).to.equal('fresh')
  })

  it('gives one answer to every code that is none of a person, whatever is done with it', async () => {
    const unknown = await phone.open('/c/zzzzzzzz')
    expect(unknown.status).to.equal(404)
    for (const code of ['a', 'staff', '%24where', '..%2Fchat', '__proto__', 'constructor', '<script>'])
      expect(await phone.open(`/c/${code}`).then(({ status, html }) => [status, html])).to.deep.equal([
        404,
        unknown.html,
      ])
    for (const answer of ['open', 'not-me', 'again', 'x'])
      expect((await phone.open('/c/zzzzzzzz', form({ answer }))).html).to.equal(unknown.html)
    expect([...house.disowned, ...house.askedAgain]).to.deep.equal([])
  })

  it('does nothing for a press that says nothing', async () => {
    for (const init of [
      form({}),
      form({ answer: 'x' }),
      { method: 'POST', body: '{"answer":"open"}', headers: { 'content-type': 'application/json' } },
    ])
      expect((await phone.send('/c/fresh', init)).status).to.equal(200)
    expect(house.links.get('fresh')?.state).to.equal('fresh')
  })

  it('is not opened by another site', async () => {
    const init = { ...form({ answer: 'open' }), headers: { origin: 'https://evil.example' } }
    const seen = await phone.send('/c/fresh', init)
    expect([seen.status, seen.text.includes('Votre réponse n’est pas partie')]).to.deep.equal([403, true])
    expect(house.links.get('fresh')?.state).to.equal('fresh')
  })
})

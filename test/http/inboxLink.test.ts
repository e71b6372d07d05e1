import { expect } from 'chai'
import type { RunningHttp } from '../../src/adapters/http/server.ts'
import { PlainBrowser, form, hiddenOf } from './browser.ts'
import { Office, openOffice } from './inboxOffice.ts'

describe("staff's link", () => {
  let office: Office
  let door: RunningHttp
  let desk: PlainBrowser
  beforeEach(async () => {
    office = new Office()
    office.codes.set('fresh', { state: 'fresh', kind: 'staff' })
    office.codes.set('used', { state: 'used', kind: 'staff' })
    office.codes.set('old', { state: 'expired', kind: 'staff' })
    office.codes.set('persons', { state: 'fresh', kind: 'person' })
    door = await openOffice(office)
    desk = new PlainBrowser(door.url)
  })
  afterEach(() => door.close())

  it('spends nothing when it is looked at, and shows nobody', async () => {
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await desk.send('/s/fresh', { method })).status, method).to.equal(200)
    expect((await desk.open('/s/fresh')).text)
      .to.contain('Ouvrir')
      .and.not.contain('Awa')
      .and.not.contain('Julie')
    expect([office.codes.get('fresh')?.state, desk.cookies.size]).to.deep.equal(['fresh', 0])
  })

  it('opens the inbox at a press, under a cookie of its own', async () => {
    const page = await desk.open('/s/fresh')
    const answer = await desk.send('/s/fresh', form(hiddenOf(page, '/s/fresh')))
    expect([answer.status, answer.headers.get('location')]).to.deep.equal([303, '/inbox'])
    expect(answer.headers.get('set-cookie')).to.match(
      /^jalon-staff=[\w-]{22,}; Max-Age=172800; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect((await desk.open('/inbox')).text).to.contain('Awa D.')
    expect(office.codes.get('fresh')?.state).to.equal('used')
  })

  it('opens once for one form pressed twice', async () => {
    const press = form(hiddenOf(await desk.open('/s/fresh'), '/s/fresh'))
    const seen = await Promise.all([desk.send('/s/fresh', press), desk.send('/s/fresh', press)])
    expect(seen.map(({ headers }) => headers.get('location'))).to.deep.equal(['/inbox', '/inbox'])
    expect(office.visits.size).to.equal(1)
  })

  it('says how to get another one when it is used or past', async () => {
    for (const [code, why] of [
      ['used', 'déjà servi'],
      ['old', 'n’est plus valable'],
    ] as const) {
      const seen = await desk.open(`/s/${code}`)
      expect([seen.status, desk.cookies.size], code).to.deep.equal([410, 0])
      expect(seen.text).to.contain(why).and.contain('Demandez un nouveau lien')
      expect((await desk.open(`/s/${code}`, form({}))).status, code).to.equal(410)
    }
  })

  it('leads its own device straight on once it is used', async () => {
    await desk.submit(await desk.open('/s/fresh'), '/s/fresh', {})
    expect((await desk.send('/s/fresh')).headers.get('location')).to.equal('/inbox')
    expect((await new PlainBrowser(door.url).send('/s/fresh')).status).to.equal(410)
  })

  it("does not know a person's code, and leaves it unspent", async () => {
    for (const code of ['persons', 'nonsense']) {
      expect((await desk.send(`/s/${code}`)).status, code).to.equal(404)
      expect((await desk.send(`/s/${code}`, form({ key: 'a-key-of-eight' }))).status, code).to.equal(404)
    }
    expect([office.codes.get('persons')?.state, desk.cookies.size]).to.deep.equal(['fresh', 0])
  })

  it('is not pressed by another site', async () => {
    const press = { ...form({}), headers: { 'sec-fetch-site': 'cross-site' } }
    expect((await desk.send('/s/fresh', press)).status).to.equal(403)
    expect(office.codes.get('fresh')?.state).to.equal('fresh')
  })
})

import { expect } from 'chai'
import { directLineCalls, type Calls } from './directLineCalls.ts'
import { openSession, postJson } from './directLineClient.ts'

const ask = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  postJson(`${url}/chat/session`, body, headers)

describe('a session of Web Chat', () => {
  let line: Calls
  beforeEach(async () => {
    line = await directLineCalls()
  })
  afterEach(() => line.world.stop())

  it('is opened once by a code, then by the cookie', async () => {
    const person = await line.world.newPerson()
    const code = await line.world.link(person)
    const first = await openSession(line.world.url, code)
    expect(first).to.include({
      conversationId: person,
      userId: `dl_${person}`,
      locale: 'fr-FR',
      expires_in: 172_800,
    })
    const again = await ask(line.world.url, {}, { Cookie: first.cookie })
    expect(again.status).to.equal(200)
    expect(again.headers.get('set-cookie')).to.include(first.cookie)
    const fresh = JSON.parse(await again.text())
    expect((await line.say(fresh.token, person)).status).to.equal(200)
  })

  it('gives one of ten that show the same code at once, and the others the way to another link', async () => {
    const code = await line.world.link(await line.world.newPerson())
    const replies = await Promise.all(Array.from({ length: 10 }, () => ask(line.world.url, { code })))
    expect(replies.map(({ status }) => status).sort((one, other) => one - other)).to.deep.equal([
      200,
      ...Array.from({ length: 9 }, () => 410),
    ])
    const over = JSON.parse((await replies.find(({ status }) => status === 410)?.text()) ?? '')
    expect(over).to.deep.include({
      organisation: { name: 'Mission Exemple', phone: '0262 00 00 00' },
      another: `/c/${code}`,
    })
    expect(over.error.message).to.include('0262 00 00 00')
  })

  it('is refused to a code that is none, to staff, to no cookie, to another site, to a form', async () => {
    const staff = await line.world.link({ staff: 'julie@example.org' })
    expect((await ask(line.world.url, { code: 'nothing' })).status).to.equal(404)
    expect((await ask(line.world.url, { code: staff })).status).to.equal(403)
    expect((await ask(line.world.url, { code: { $gt: '' } })).status).to.equal(400)
    expect((await ask(line.world.url, {})).status).to.equal(401)
    expect((await ask(line.world.url, {}, { Cookie: 'jalon=0123456789abcdefghij' })).status).to.equal(401)
    expect((await ask(line.world.url, '[]')).status).to.equal(400)
    const { cookie } = await line.session()
    expect(
      (await ask(line.world.url, {}, { Cookie: cookie, Origin: 'https://elsewhere.example' })).status,
    ).to.equal(403)
    expect((await ask(line.world.url, {}, { Cookie: cookie, Origin: 'null' })).status).to.equal(403)
    expect((await ask(line.world.url, {}, { Cookie: cookie, Origin: line.world.url })).status).to.equal(200)
    expect(
      (await ask(line.world.url, 'a=b', { Cookie: cookie, 'Content-Type': 'text/plain' })).status,
    ).to.equal(415)
  })

  it('spends nothing of a link for staff', async () => {
    const code = await line.world.link({ staff: 'julie@example.org' })
    await ask(line.world.url, { code })
    expect((await line.world.world.visits.linkState(code)).state).to.equal('fresh')
  })
})

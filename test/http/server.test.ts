import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { expect } from 'chai'
import type { Route } from '../../src/application/ports/route.ts'
import { cookiesOf } from '../../src/adapters/http/cookies.ts'
import { startHttp, type HttpSettings, type RunningHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'

const page: Route = {
  method: 'GET',
  path: '/page',
  limit: 'page',
  handle: async () => ({
    status: 200,
    headers: { 'Content-Security-Policy': "script-src 'self'" },
    body: 'é',
  }),
}

/** Answers once it is let; tells that it was asked. */
function slow(): { readonly route: Route; readonly asked: Promise<void>; readonly let: () => void } {
  const [asked, allowed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const route: Route = {
    method: 'GET',
    path: '/slow',
    async handle() {
      asked.resolve()
      await allowed.promise
      return { status: 200, body: 'done' }
    },
  }
  return { route, asked: asked.promise, let: allowed.resolve }
}

/** The head of an answer whose events then come. */
async function listenTo(door: RunningHttp, cookie = 'jalon=1'): Promise<IncomingMessage> {
  const [response] = await once(get(`${door.url}/events`, { headers: { cookie }, agent: false }), 'response')
  return response
}

describe('the door', () => {
  let door: RunningHttp
  const open = async (more: Partial<HttpSettings> = {}): Promise<void> => {
    door = await startHttp({ routes: [page], upgrades: [], port: 0, ...more })
  }
  afterEach(() => door.close())

  it('listens on loopback unless told otherwise, on a free port for 0, and says where', async () => {
    await open()
    expect(door.url).to.equal(`http://127.0.0.1:${door.port}`)
    const second = await startHttp({ routes: [], upgrades: [], port: door.port }).catch(
      (error: unknown) => error,
    )
    expect(second).to.have.property('code', 'EADDRINUSE')
  })

  it('gives every answer the headers that keep it safe', async () => {
    await open({ publicUrl: 'https://jalon.example' })
    for (const path of ['/page', '/healthz', '/nothing']) {
      const { headers } = await fetch(door.url + path)
      expect(headers.get('x-content-type-options'), path).to.equal('nosniff')
      expect(headers.get('referrer-policy'), path).to.equal('no-referrer')
      expect(headers.get('cache-control'), path).to.equal('no-store')
      expect(headers.get('strict-transport-security'), path).to.match(/^max-age=\d+/)
      expect(headers.get('server'), path).to.equal(null)
      expect(headers.get('x-powered-by'), path).to.equal(null)
    }
    const { headers } = await fetch(`${door.url}/nothing`)
    expect(headers.get('content-security-policy'))
      .to.contain("default-src 'none'")
      .and.contain("frame-ancestors 'none'")
  })

  it('lets a reply replace a header, whatever its case', async () => {
    await open()
    const { headers } = await fetch(`${door.url}/page`)
    expect(headers.get('content-security-policy')).to.equal("script-src 'self'")
  })

  it('answers HEAD as GET, without the body', async () => {
    await open()
    const response = await fetch(`${door.url}/page`, { method: 'HEAD' })
    expect([response.status, response.headers.get('content-length'), await response.text()]).to.deep.equal([
      200,
      '2',
      '',
    ])
  })

  it('is alive at once, and ready when what it needs is, within two seconds', async () => {
    const states: (() => Promise<boolean>)[] = [
      async () => false,
      async () => true,
      () => Promise.reject(new RangeError('the store of Awa')),
      () => new Promise(() => {}),
    ]
    await open({ ready: () => states.shift()?.() ?? Promise.resolve(false) })
    expect((await fetch(`${door.url}/healthz`)).status).to.equal(200)
    for (const status of [503, 200, 503, 503])
      expect((await fetch(`${door.url}/readyz`)).status).to.equal(status)
  })

  it('shows a page to a person and a code to a program, in words that are given to it', async () => {
    await open({ faultPage: (status) => ({ body: `<p>${status}</p>`, headers: { 'x-page': 'yes' } }) })
    const page = await fetch(`${door.url}/nothing`, { headers: { accept: 'text/html,*/*' } })
    expect([page.status, await page.text()]).to.deep.equal([404, '<p>404</p>'])
    const code = await fetch(`${door.url}/nothing`, { headers: { accept: 'application/json' } })
    expect([code.status, await code.text()]).to.deep.equal([404, '{"error":{"code":"not_found"}}'])
  })

  it('answers 503 to a fault that will pass by itself, 500 to any other, and shows nothing of either', async () => {
    const faulty = (path: string): Route => ({
      ...{ method: 'GET', path, limit: 'api' },
      handle: () => Promise.reject(new Error(path)),
    })
    const routes = [faulty('/away'), faulty('/wrong')]
    await open({ routes, passes: (fault) => fault instanceof Error && fault.message === '/away' })
    const [away, wrong] = await Promise.all(routes.map(({ path }) => fetch(`${door.url}${path}`)))
    expect([away?.status, await away?.text()]).to.deep.equal([503, '{"error":{"code":"busy"}}'])
    expect([wrong?.status, await wrong?.text()]).to.deep.equal([500, '{"error":{"code":"fault"}}'])
  })

  it('gives up a page that is not ready in time, and says so, but no form and no program', async () => {
    const silent: Route = { ...page, path: '/silent', handle: () => new Promise(() => {}) }
    const api = slow()
    const sent = slow()
    const form: Route = { ...sent.route, method: 'POST', path: '/form', limit: 'page' }
    const logged: unknown[] = []
    await open({
      routes: [silent, api.route, form],
      limits: { pageMs: 50 },
      faultPage: (status) => ({ body: `<p>${status}</p>`, headers: {} }),
      log: (_event, fields) => logged.push(fields['kind']),
    })
    const waiting = [fetch(`${door.url}/slow`), fetch(`${door.url}/form`, { method: 'POST' })]
    await Promise.all([api.asked, sent.asked])
    const seen = await fetch(`${door.url}/silent`)
    expect([seen.status, await seen.text(), logged]).to.deep.equal([503, '<p>503</p>', ['Late']])
    api.let()
    sent.let()
    expect((await Promise.all(waiting)).map(({ status }) => status)).to.deep.equal([200, 200])
  })

  describe('streaming events', () => {
    let written: ((chunk: string) => void)[]
    let left: 1[]
    const events: Route = {
      method: 'GET',
      path: '/events',
      limit: 'page',
      handle: async () => ({
        status: 200,
        stream(write, closed) {
          written.push(write)
          closed.addEventListener('abort', () => left.push(1))
        },
      }),
    }
    beforeEach(async () => {
      written = []
      left = []
      await open({ routes: [events], limits: { heartbeatMs: 30, streamsPerCaller: 2, streams: 3 } })
    })

    it('sends them as they come, with a heartbeat between', async () => {
      const response = await listenTo(door)
      expect(response.headers['content-type']).to.contain('text/event-stream')
      written[0]?.('data: one\n\n')
      let text = ''
      for await (const chunk of response) {
        text += String(chunk)
        if (text.includes(':\n\n')) break
      }
      expect(text).to.match(/^data: one\n\n:\n\n/)
    })
    it('tells its owner that the reader left', async () => {
      const response = await listenTo(door)
      response.destroy()
      while (left.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
      expect(left).to.have.length(1)
    })
    it('counts them, by caller and in all', async () => {
      const statuses = []
      for (const cookie of ['jalon=1', 'jalon=1', 'jalon=1', 'jalon=2', 'jalon=3'])
        statuses.push((await listenTo(door, cookie)).statusCode)
      expect(statuses).to.deep.equal([200, 200, 503, 200, 503])
    })
    it('opens none for HEAD', async () => {
      expect((await fetch(`${door.url}/events`, { method: 'HEAD' })).status).to.equal(200)
      expect(written).to.deep.equal([])
    })
    it('ends them when it closes, and does not wait for their readers', async () => {
      const response = await listenTo(door)
      response.resume()
      const ended = once(response, 'end')
      await door.close()
      await ended
      await open()
    })
    it('drops a reader who does not read', async () => {
      const response = await listenTo(door)
      response.pause()
      const flood = setInterval(() => written[0]?.('x'.repeat(500_000)), 1)
      while (left.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
      clearInterval(flood)
    })
  })

  it('lets what it is answering finish when it closes', async () => {
    const held = slow()
    await open({ routes: [held.route] })
    const answer = fetch(`${door.url}/slow`)
    await held.asked
    const closed = door.close()
    setTimeout(held.let, 100)
    expect(await (await answer).text()).to.equal('done')
    await closed
    const after = await fetch(`${door.url}/slow`).catch((error: unknown) => error)
    expect(after).to.be.instanceOf(TypeError)
    await open()
  })
})

describe("a visit's cookie", () => {
  it('is out of reach of scripts and of other sites, and bound to the host behind https', () => {
    const { visitCookie: set, noVisit } = visitCookie('person', true)
    expect(set('v'.repeat(22))).to.equal(
      `__Host-jalon=${'v'.repeat(22)}; Max-Age=172800; Path=/; HttpOnly; SameSite=Lax; Secure`,
    )
    expect(noVisit).to.match(/^__Host-jalon=; Max-Age=0; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  })
  it('has another name for staff, so that both are open in one browser', () => {
    const person = visitCookie('person', false)
    const staff = visitCookie('staff', false)
    const cookies = cookiesOf(`jalon=${'a'.repeat(22)}; jalon-staff=${'b'.repeat(22)}`)
    expect([person.readVisit({ cookies }), staff.readVisit({ cookies })]).to.deep.equal([
      'a'.repeat(22),
      'b'.repeat(22),
    ])
  })
  it('is none when it holds what no visit holds', () => {
    const { readVisit } = visitCookie('person', false)
    const unsigned = `${'a'.repeat(22)}.p1`
    for (const visit of [
      '',
      'short',
      unsigned,
      `${unsigned}.x`,
      'a'.repeat(129),
      `${'a'.repeat(22)}"`,
      '{"$gt":""}aaaaaaaaaaaa',
    ])
      expect(readVisit({ cookies: { jalon: visit } }), visit).to.equal(undefined)
  })
  it('tells whose it is by its signature, and the visit whoever signed', () => {
    const { visitCookie: set, readVisit, readPerson } = visitCookie('person', false, 'a key')
    const cookies = cookiesOf(set('a'.repeat(22), 'p1').split(';', 1)[0])
    expect([readVisit({ cookies }), readPerson({ cookies })]).to.deep.equal(['a'.repeat(22), 'p1'])
    const other = visitCookie('person', false, 'another key')
    expect([other.readVisit({ cookies }), other.readPerson({ cookies })]).to.deep.equal([
      'a'.repeat(22),
      null,
    ])
    expect(visitCookie('person', false).readPerson({ cookies })).to.equal(null)
    expect(set('a'.repeat(22), 'a.b')).to.match(/^jalon=a{22};/)
  })
})

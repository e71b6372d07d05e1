import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect } from 'chai'
import { callerOf } from '../../src/adapters/http/caller.ts'
import { defaultLimits } from '../../src/adapters/http/limits.ts'
import { Recent } from '../../src/adapters/http/recent.ts'
import { rateLimit, type Caller } from '../../src/adapters/http/rateLimit.ts'
import { startHttp, type RunningHttp } from '../../src/adapters/http/server.ts'

const caller = (ip: string, credential: string | null = null): Caller => ({
  ip,
  credential,
  key: credential ?? ip,
})

/** Milliseconds to wait, for as many requests at one instant. */
function burst(limit: ReturnType<typeof rateLimit>, who: Caller, count: number, now = 0): number[] {
  return Array.from({ length: count }, () => limit.admit('page', who, now))
}

describe('rate limits', () => {
  it('let a burst of 64 from one person through, then refill at their pace', () => {
    const limit = rateLimit({
      ...defaultLimits,
      rates: {
        ...defaultLimits.rates,
        page: { caller: { burst: 64, perSecond: 4 }, address: { burst: 9_999, perSecond: 999 } },
      },
    })
    expect(burst(limit, caller('a', 'x'), 64)).to.deep.equal(Array(64).fill(0))
    expect(limit.admit('page', caller('a', 'x'), 0)).to.equal(250)
    expect(limit.admit('page', caller('a', 'x'), 249)).to.equal(1)
    expect(limit.admit('page', caller('a', 'x'), 250)).to.equal(0)
    expect(limit.admit('page', caller('a', 'x'), 250)).to.equal(250)
  })

  it('let 64 people behind one address each have their burst of 64', () => {
    const limit = rateLimit(defaultLimits)
    for (let person = 0; person < 64; person += 1)
      expect(burst(limit, caller('job-centre', `p${person}`), 64), `person ${person}`).to.deep.equal(
        Array(64).fill(0),
      )
  })

  it('stop an address that changes its cookie at each request', () => {
    const limit = rateLimit(defaultLimits)
    const waits = Array.from({ length: 9_000 }, (_, rank) => limit.admit('page', caller('a', `c${rank}`), 0))
    expect(waits.filter((wait) => wait === 0)).to.have.length(defaultLimits.rates.page.address.burst)
    expect(limit.admit('page', caller('b', 'c1'), 0)).to.equal(0)
  })

  it('stop an address that tries codes, but not those in the same room who are known', () => {
    const limit = rateLimit(defaultLimits)
    const neighbour = caller('job-centre', 'neighbour')
    limit.learn(neighbour, 200, 0)
    for (let rank = 0; rank < defaultLimits.wrong.burst; rank += 1) {
      expect(limit.admit('page', caller('job-centre', `guess${rank}`), 0)).to.equal(0)
      limit.learn(caller('job-centre', `guess${rank}`), 404, 0)
    }
    expect(limit.admit('page', caller('job-centre', 'guess'), 0)).to.be.above(0)
    expect(limit.admit('api', caller('job-centre'), 0)).to.be.above(0)
    expect(limit.admit('page', neighbour, 0)).to.equal(0)
    expect(limit.admit('page', caller('elsewhere'), 0)).to.equal(0)
    expect(limit.admit('page', caller('job-centre', 'guess'), 1_000)).to.equal(0)
  })

  it('count what a known credential gets wrong against it', () => {
    const limit = rateLimit(defaultLimits)
    const known = caller('a', 'known')
    limit.learn(known, 200, 0)
    for (let rank = 0; rank < defaultLimits.wrong.burst; rank += 1) limit.learn(known, 403, 0)
    expect(limit.admit('page', known, 0)).to.be.above(0)
    expect(limit.admit('page', caller('a', 'other'), 0)).to.equal(0)
  })

  it('hold a bounded number of callers, the latest, at the same speed for the millionth', () => {
    const recent = new Recent<number>(1_000)
    const start = performance.now()
    for (let rank = 0; rank < 1_000_000; rank += 1) recent.set(`k${rank}`, rank)
    expect(performance.now() - start).to.be.below(5_000)
    const held = Array.from({ length: 1_000_000 }, (_, rank) => recent.get(`k${rank}`)).filter(
      (rank) => rank !== undefined,
    )
    expect(held.length).to.be.within(1_000, 2_000)
    expect(held.at(-1)).to.equal(999_999)
  })
})

/** A request that came on a connection from there: only its head is looked at. */
function request(headers: IncomingMessage['headers'], remoteAddress = '10.0.0.1'): IncomingMessage {
  const socket = new Socket()
  Object.defineProperty(socket, 'remoteAddress', { value: remoteAddress })
  return Object.assign(new IncomingMessage(socket), { headers })
}

function ip(forwarded: string | undefined, trusted: number, remote?: string): string {
  return callerOf(request(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, remote), trusted)
    .ip
}

describe('who asks', () => {
  it('is the other end of the connection, unless a trusted proxy says more', () => {
    expect(ip('1.2.3.4', 0)).to.equal('10.0.0.1')
    expect(ip('1.2.3.4', 1)).to.equal('1.2.3.4')
    expect(ip('6.6.6.6, 1.2.3.4', 1)).to.equal('1.2.3.4')
    expect(ip('6.6.6.6, 1.2.3.4, 10.0.0.9', 2)).to.equal('1.2.3.4')
    expect(ip(undefined, 1)).to.equal('10.0.0.1')
    expect(ip('1.2.3.4', 2)).to.equal('10.0.0.1')
  })
  it('is a whole network for IPv6, and IPv4 in its own clothes', () => {
    expect(ip(undefined, 0, '2001:db8:1:2:3:4:5:6')).to.equal('2001:db8:1:2')
    expect(ip(undefined, 0, '2001:db8:1:2:ffff::1')).to.equal('2001:db8:1:2')
    expect(ip(undefined, 0, '2001:db8::1')).to.equal('2001:db8')
    expect(ip(undefined, 0, '::ffff:192.0.2.7')).to.equal('192.0.2.7')
  })
  it('is told apart by a hash of the credential, never by the credential', () => {
    const one = callerOf(request({ cookie: 'jalon=secret' }), 0)
    expect(one.key).to.equal(one.credential)
    expect(JSON.stringify(one)).not.to.contain('secret')
    expect(callerOf(request({ cookie: 'jalon=other' }), 0).key).not.to.equal(one.key)
    expect(callerOf(request({ 'user-agent': 'A' }), 0).key).not.to.equal(
      callerOf(request({ 'user-agent': 'B' }), 0).key,
    )
  })
})

async function statuses(asked: readonly Promise<Response>[]): Promise<readonly number[]> {
  return (await Promise.all(asked)).map(({ status }) => status)
}

describe('the door, hammered', () => {
  let door: RunningHttp
  let handled: number
  beforeEach(async () => {
    handled = 0
    const handle = async ({ params }: { readonly params: Readonly<Record<string, string>> }) => {
      handled += 1
      return { status: params['code'] === 'right' ? 200 : 404 }
    }
    door = await startHttp({
      upgrades: [],
      port: 0,
      routes: [
        { method: 'GET', path: '/c/:code', limit: 'page', handle },
        { method: 'POST', path: '/connector', handle },
        {
          method: 'GET',
          path: '/api/:code',
          limit: 'api',
          handle,
          tooMany: (wait) => ({ status: 429, headers: { 'Retry-After': String(wait) } }),
        },
      ],
    })
  })
  afterEach(() => door.close())
  const ask = (path: string, cookie?: string): Promise<Response> =>
    fetch(door.url + path, { headers: cookie === undefined ? {} : { cookie } })
  it('lets one person send 64 at once', async () => {
    const all = await statuses(Array.from({ length: 64 }, () => ask('/c/right', 'jalon=1')))
    expect(new Set(all)).to.deep.equal(new Set([200]))
  })
  it('lets 64 people behind one address come at once', async () => {
    const all = await statuses(
      Array.from({ length: 640 }, (_, rank) => ask('/c/right', `jalon=${rank % 64}`)),
    )
    expect(new Set(all)).to.deep.equal(new Set([200]))
  })
  it('answers 429 to somebody who tries codes, with the time to wait, and no longer looks them up', async () => {
    const all: Response[] = []
    for (let rank = 0; rank < 300; rank += 1) all.push(await ask(`/c/wrong${rank}`, `jalon=${rank}`))
    const limited = all.filter(({ status }) => status === 429)
    expect(limited.length).to.be.within(60, 100)
    expect(handled).to.equal(300 - limited.length)
    expect(Number(limited[0]?.headers.get('retry-after'))).to.be.within(1, 60)
    expect((await ask('/api/x')).headers.get('retry-after')).to.match(/^\d{1,3}(\.\d+)?$/)
  })
  it('has no limit of its own for a connector, which speaks for everybody', async () => {
    for (let round = 0; round < 6; round += 1) {
      const all = Array.from({ length: 100 }, () => fetch(`${door.url}/connector`, { method: 'POST' }))
      expect(new Set(await statuses(all))).to.deep.equal(new Set([404]))
    }
  })
})

import { expect } from 'chai'
import { once } from 'node:events'
import { WebSocket } from 'ws'
import { directLineCalls, type Calls } from './directLineCalls.ts'

/** How an attempt to open a socket ends: "open", or the status of the refusal. */
const attempt = async (url: string): Promise<'open' | number> => {
  const socket = new WebSocket(url)
  const ended = await Promise.race([
    once(socket, 'open').then(() => 'open' as const),
    once(socket, 'unexpected-response').then(([, reply]) => Number(reply.statusCode)),
  ])
  socket.on('error', () => undefined)
  socket.terminate()
  return ended
}

describe('a socket of Direct Line', () => {
  let line: Calls
  beforeEach(async () => {
    line = await directLineCalls({ pace: { beat: 100, patience: 500 } })
  })
  afterEach(() => line.world.stop())

  it('opens once by the address that was given, within a minute', async () => {
    const mine = await line.session()
    const url = await line.streamUrl(mine)
    expect(url).to.match(/^ws:\/\/127\.0\.0\.1:\d+\/v3\/directline\/stream\?/)
    expect(await attempt(url)).to.equal('open')
    expect(await attempt(url), 'twice').to.equal(403)
    const late = await line.streamUrl(mine)
    line.world.wait(61_000)
    expect(await attempt(late), 'late').to.equal(403)
  })

  it('opens for no other kind of token, and no such token speaks', async () => {
    const mine = await line.session()
    const stream = new URL(await line.streamUrl(mine)).searchParams.get('t') ?? ''
    const at = `${line.world.url.replace('http', 'ws')}/v3/directline/stream`
    expect(await attempt(`${at}?t=${mine.token}&watermark=`)).to.equal(403)
    expect(await attempt(at)).to.equal(403)
    expect((await line.say(stream, mine.conversationId)).status).to.equal(401)
  })

  it('is closed when the visit is hidden by another process, which only the store knows', async () => {
    const mine = await line.session()
    const socket = new WebSocket(await line.streamUrl(mine))
    await once(socket, 'open')
    const closed = once(socket, 'close')
    await line.world.hideElsewhere(mine.conversationId)
    const [code] = await closed
    expect(code).to.equal(1000)
  })

  it('bears empty pings, and closes on a client that floods', async () => {
    const socket = new WebSocket(await line.streamUrl(await line.session()))
    await once(socket, 'open')
    socket.send('')
    socket.send('')
    expect(socket.readyState).to.equal(WebSocket.OPEN)
    for (let n = 0; n < 200; n += 1) socket.send('{"type":"message"}')
    const [code] = await once(socket, 'close')
    expect(code).to.equal(1008)
    expect(line.world.turns).to.deep.equal([])
  })

  it('of a client that reads nothing is cut, and holds one frame at most', async () => {
    const mine = await line.session()
    await line.world.fill(mine.conversationId, 300, 100_000)
    const socket = new WebSocket(await line.streamUrl(mine))
    let frames = 0
    socket.on('message', () => (frames += 1))
    await once(socket, 'open')
    socket.pause()
    await new Promise((resolve) => {
      setTimeout(resolve, 1500)
    })
    expect(line.world.reads(mine.conversationId), 'frames made').to.equal(1)
    socket.resume()
    const [code] = await once(socket, 'close')
    expect(code).to.equal(1006)
    expect(frames).to.be.lessThan(2)
  })
})

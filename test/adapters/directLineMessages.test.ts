import { expect } from 'chai'
import { directLineCalls, type Calls } from './directLineCalls.ts'
import { directLineClient, openSession, postJson } from './directLineClient.ts'
import { directLineWorld } from './directLineWorld.ts'
import { everything } from '../application/turnParts.ts'

const message = (more: object): object => ({ type: 'message', ...more })

describe('a message by Direct Line', () => {
  let line: Calls
  beforeEach(async () => {
    line = await directLineCalls()
  })
  afterEach(() => line.world.stop())

  it('that comes ten times at once, and once more later, is one message with one answer', async () => {
    const { token, conversationId } = await line.session()
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => line.say(token, conversationId, 'aide', 'same-id')),
    )
    const again = await line.say(token, conversationId, 'aide', 'same-id')
    expect([...new Set([...replies, again].map(({ status, json }) => `${status} ${json.id}`))]).to.deep.equal(
      [`200 ${conversationId}|0000003`],
    )
    const log = await line.world.log(conversationId)
    expect(log.filter(({ from }) => from === 'person').map(({ text }) => text)).to.deep.equal(['aide'])
    const once = (await line.session()).conversationId
    await line.world.elsewhere(once, 'aide')
    expect(log.length, 'as long as after one message').to.equal((await line.world.log(once)).length)
  })

  it('without an id of its own is new each time', async () => {
    const { token, conversationId } = await line.session()
    await line.say(token, conversationId, 'deux fois')
    await line.say(token, conversationId, 'deux fois')
    expect(line.world.turns).to.have.length(2)
  })

  it('that is none is refused, quickly, and never as a fault of ours', async () => {
    const { token, conversationId } = await line.session()
    const path = `/conversations/${conversationId}/activities`
    const bad: readonly unknown[] = [
      '',
      '{',
      '[]',
      'null',
      '"x"',
      '1',
      '\uFEFF{}',
      '['.repeat(16_000),
      `{"type":"message","text":"${'x'.repeat(40_000)}"}`,
      {},
      { type: 1 },
      { type: null, text: 'x' },
      message({}),
      message({ text: '' }),
      message({ text: '  \u0000 ' }),
      message({ text: 7 }),
      message({ text: { $gt: '' } }),
      message({ text: ['x'] }),
      message({ value: { question: 'x', choice: 1 } }),
      message({ text: 'x'.repeat(5000) }),
      message({ text: 'x', channelData: { clientActivityID: 7 } }),
      message({ text: 'x', channelData: { clientActivityID: 'y'.repeat(200) } }),
      message({ text: 'x', channelData: { clientActivityID: '' } }),
      message({ text: 'x', channelData: { clientActivityID: { $ne: 1 } } }),
      message({ text: 'x', attachments: [{ contentUrl: 'http://169.254.169.254/' }] }),
    ]
    for (const body of bad) {
      const { status } = await line.call('POST', path, token, body)
      expect(status, JSON.stringify(body).slice(0, 80)).to.be.within(400, 499)
    }
    expect(line.world.turns).to.deep.equal([])
  })

  it('keeps what was written, without what no screen can show', async () => {
    const { token, conversationId } = await line.session()
    const texts = ['<b>moi</b> __proto__', 'a\u0000b\u0007c', 'ligne\r\nligne', 'demi \ud83d', '  مرحبا 👋  ']
    for (const text of texts) expect((await line.say(token, conversationId, text)).status).to.equal(200)
    expect(line.world.turns.map(({ incoming }) => incoming.kind === 'words' && incoming.text)).to.deep.equal([
      '<b>moi</b> __proto__',
      'abc',
      'ligne\nligne',
      'demi \ufffd',
      'مرحبا 👋',
    ])
  })

  it('that only says that somebody types, or tells an event, is answered and goes no further', async () => {
    const { token, conversationId } = await line.session()
    for (const type of ['typing', 'event', 'conversationUpdate', 'endOfConversation']) {
      const { status, json } = await line.call('POST', `/conversations/${conversationId}/activities`, token, {
        type,
        name: 'x',
      })
      expect(status).to.equal(200)
      expect(json.id).to.be.a('string')
    }
    expect(line.world.turns).to.deep.equal([])
  })

  it('with a file is refused, and says so', async () => {
    const { token, conversationId } = await line.session()
    const form = new FormData()
    form.append('file', new Blob(['x']), 'x.png')
    const reply = await fetch(
      `${line.world.url}/v3/directline/conversations/${conversationId}/upload?userId=x`,
      {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}` },
        body: form,
      },
    )
    expect(reply.status).to.equal(415)
    expect(await reply.text()).to.include('Files are not accepted')
  })

  it('too many are asked to wait, in milliseconds, and then pass', async () => {
    const slow = await directLineWorld({ rate: { burst: 5, perSecond: 2 } })
    try {
      const { token, conversationId } = await openSession(slow.url, await slow.link(await slow.newPerson()))
      const post = () =>
        postJson(
          `${slow.url}/v3/directline/conversations/${conversationId}/activities`,
          { type: 'message', text: 'x' },
          { Authorization: `Bearer ${token}` },
        )
      const replies = await Promise.all(Array.from({ length: 8 }, post))
      expect(replies.filter(({ status }) => status === 200)).to.have.length(5)
      const wait = Number(replies.find(({ status }) => status === 429)?.headers.get('retry-after'))
      expect(wait).to.be.within(1, 500)
      slow.wait(wait)
      expect((await post()).status).to.equal(200)
    } finally {
      await slow.stop()
    }
  })

  it('after a watermark that this log does not have is all of them again', async () => {
    const { token, conversationId } = await line.session()
    const last = (await line.world.log(conversationId)).length
    expect(last).to.equal(2)
    for (const watermark of ['', 'x', '-1', '99', '1e1', '0', '9999999999999999'])
      expect(
        (await line.call('GET', `/conversations/${conversationId}/activities?watermark=${watermark}`, token))
          .json.activities,
        watermark,
      ).to.have.length(2)
    const at = await line.call('GET', `/conversations/${conversationId}/activities?watermark=1`, token)
    expect(at.json.activities.map(({ id }: { id: string }) => id)).to.deep.equal([
      `${conversationId}|0000002`,
    ])
    const end = await line.call('GET', `/conversations/${conversationId}/activities?watermark=2`, token)
    expect(end.json).to.deep.equal({ activities: [], watermark: '2' })
  })

  for (const how of ['refuses', 'is silent'] as const)
    it(`in danger, while the store ${how}, has the numbers at once on the open sockets`, async () => {
      const session = await line.session()
      const client = directLineClient({ url: line.world.url, ...session })
      try {
        await client.until(({ got }) => got.length === 2)
        line.world.loseStore(how)
        await Promise.all([
          client.say('j’ai envie de mourir').catch(() => undefined),
          client.until(({ got }) => got.length === 3),
        ])
        expect(client.texts()[2]).to.include('3114')
        expect(client.got[2]?.channelData).to.deep.equal({ 'webchat:sequence-id': 2.5 })
        expect(new Set(line.world.owed)).to.deep.equal(new Set([session.conversationId]))
        if (how === 'refuses') await client.say('bonjour').catch(() => undefined)
        expect(client.got).to.have.length(3)
      } finally {
        client.end()
      }
    })

  it('that presses "Cacher" ends every visit of the person, and is no turn', async () => {
    const session = await line.session()
    const client = directLineClient({ url: line.world.url, ...session })
    try {
      await client.until(({ got }) => got.length === 2)
      await client.say('Cacher cette discussion', { value: { question: 2, choice: 'menu.hide' } })
      await client.until(({ got }) => got.length === 3)
      expect(client.texts()[2]).to.equal('event')
      expect(line.world.turns).to.deep.equal([])
      expect((await line.say(session.token, session.conversationId)).status).to.equal(403)
    } finally {
      client.end()
    }
  })

  describe('in danger, that is refused for something else', () => {
    const DANGER = 'j’ai envie de mourir tournesol'
    const file = new File([DANGER], 'photo.png')
    const form = new FormData()
    form.append('file', file)
    form.append(
      'activity',
      new Blob([JSON.stringify(message({ text: DANGER }))], { type: 'application/vnd.microsoft.activity' }),
    )
    const refusedOnes: readonly (readonly [string, number, string, string | FormData])[] = [
      [
        'with a file',
        415,
        'activities',
        JSON.stringify(message({ text: DANGER, attachments: [{ contentUrl: 'x' }] })),
      ],
      ['with a file beside it', 415, 'upload', form],
      [
        'of 5,000 characters',
        413,
        'activities',
        JSON.stringify(message({ text: `${'mot '.repeat(1250)}${DANGER}` })),
      ],
      [
        'of 60,000 bytes',
        413,
        'activities',
        JSON.stringify(message({ text: `${'mot '.repeat(15_000)}${DANGER}` })),
      ],
      [
        'with a wrong id',
        400,
        'activities',
        JSON.stringify(message({ text: DANGER, channelData: { clientActivityID: 7 } })),
      ],
    ]
    for (const [name, status, where, body] of refusedOnes)
      it(`${name}, has its card in the answer and on the stream, and is kept nowhere`, async () => {
        const session = await line.session()
        const client = directLineClient({ url: line.world.url, ...session })
        try {
          await client.until(({ got }) => got.length === 2)
          const reply = await fetch(
            `${line.world.url}/v3/directline/conversations/${session.conversationId}/${where}`,
            {
              method: 'POST',
              headers: {
                Authorization: `Bearer ${session.token}`,
                ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
              },
              body,
            },
          )
          const answer = await reply.text()
          expect(reply.status).to.equal(status)
          expect(JSON.parse(answer).card).to.include('3114')
          await client.until(({ got }) => got.length === 3)
          expect(client.texts()[2]).to.include('3114')
          expect(line.world.owed).to.deep.equal([session.conversationId])
          expect(line.world.turns).to.deep.equal([])
          const kept = JSON.stringify(await everything(line.world.world.connection))
          expect(answer + kept + client.texts().join()).not.to.include('tournesol')
        } finally {
          client.end()
        }
      })

    it('because too many came before it, has its card too, and is told when to come again', async () => {
      const slow = await directLineWorld({ rate: { burst: 1, perSecond: 0.01 } })
      const { token, conversationId } = await openSession(slow.url, await slow.link(await slow.newPerson()))
      const post = (text: string) =>
        postJson(`${slow.url}/v3/directline/conversations/${conversationId}/activities`, message({ text }), {
          Authorization: `Bearer ${token}`,
        })
      try {
        expect((await post('bonjour')).status).to.equal(200)
        const reply = await post(DANGER)
        expect(reply.status).to.equal(429)
        expect(reply.headers.get('retry-after')).to.match(/^\d+$/)
        expect(Object(await reply.json()).card).to.include('3114')
        expect(slow.owed).to.deep.equal([conversationId])
      } finally {
        await slow.stop()
      }
    })

    it('of somebody who has hidden the conversation, is shown on no screen', async () => {
      const session = await line.session()
      await line.world.hideElsewhere(session.conversationId)
      const { status } = await line.say(session.token, session.conversationId, DANGER)
      expect(status).to.equal(403)
      expect(line.world.owed).to.deep.equal([])
    })
  })

  it('in danger, while the store is lost and no socket is open, is refused as not taken; nothing is owed', async () => {
    const { token, conversationId } = await line.session()
    line.world.loseStore('refuses')
    const { status, json } = await line.say(token, conversationId, 'j’ai envie de mourir')
    expect([status, json.error?.code]).to.deep.equal([503, 'NotNow'])
    expect(line.world.owed).to.deep.equal([])
  })
})

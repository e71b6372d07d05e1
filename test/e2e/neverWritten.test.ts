import { hash } from 'node:crypto'
import { expect } from 'chai'
import { readConfig } from '../../src/config.ts'
import { connectorOf, openDoors } from '../../src/doors.ts'
import { postJson } from '../adapters/directLineClient.ts'
import { everything } from '../application/turnParts.ts'
import { form, hiddenOf, PlainBrowser } from '../http/browser.ts'
import { awa } from '../support/builders.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'
import '../support/database.ts'
import { openWorld, type World } from '../support/world.ts'

const NUMBERS = [
  '285057800608441',
  '2 85 05 78 006 084 41',
  'mon num ss c 28 50 57 80 06 08 44 1 pour mon dossier',
  'voila mon numero 2850578006084 merci',
  '２８５０５７８００６０８４４１',
  '2850578006084 (41)',
]
const DANGER = 'je veux mourir'
const SECRETS = [...NUMBERS, DANGER]
/** As much of a hash as tells which of all numbers it is of. */
const TELLING = 8

/** What somebody who reads the store would compute of a text that they guess. */
function tracesOf(text: string): readonly string[] {
  const guessed = [text, `t${text}`, `w${text}`, text.replaceAll(/\D/g, '')].filter((guess) => guess !== '')
  const ways = ['sha256', 'sha1', 'md5', 'sha512'].flatMap((way) =>
    (['hex', 'base64', 'base64url'] as const).map((encoding) => [way, encoding] as const),
  )
  const hashes = guessed.flatMap((guess) =>
    ways.map(([way, encoding]) => hash(way, guess, encoding).slice(0, TELLING)),
  )
  return [text, ...hashes]
}

describe('what must not be written, and comes by a real door,', function () {
  this.timeout(60_000)
  let world: World
  let connector: FakeConnector
  let doors: Awaited<ReturnType<typeof openDoors>>
  before(async () => {
    connector = await fakeConnector()
    const config = readConfig({})
    const { send, deliver } = connectorOf(config, { now: () => '', real: () => Date.now() })
    world = await openWorld({ cast: { people: [{ ...awa, entraId: 'entra-awa' }] }, deliver })
    doors = await openDoors({
      ...{ config, service: world, port: 0, ready: async () => true, key: 'a key of the tests', send },
      demonstration: null,
      log: () => undefined,
    })
  })
  after(async () => {
    await doors?.close()
    await world?.end()
    await connector?.close()
  })

  /** Everything in the store and in its journal, as text. */
  async function stored(): Promise<string> {
    const oplog = world.connection.getClient().db('local').collection('oplog.rs')
    const written = await oplog.find({ ns: new RegExp(`^${world.connection.name}\\.`) }).toArray()
    expect(written.length).to.be.greaterThan(0)
    return JSON.stringify([await everything(world.connection), written])
  }
  const masked = async (): Promise<number> => {
    const log = await world.log.read(awa.id, 0, 1_000)
    return log.filter(({ from, text }) => from === 'person' && /^\[.*\]$/.test(text)).length
  }
  async function leavesNoTrace(): Promise<void> {
    const all = await stored()
    for (const secret of SECRETS)
      expect(
        tracesOf(secret).filter((trace) => all.includes(trace)),
        secret,
      ).to.deep.equal([])
  }

  it('leaves no trace when the page sends it, and is one message however often it is sent', async () => {
    const phone = new PlainBrowser(doors.url)
    const code = await world.visits.createLink({ kind: 'person', person: awa.id })
    let page = await phone.open(`/c/${code}`, form({ answer: 'open' }))
    for (const text of SECRETS) {
      const said = form({ ...hiddenOf(page, '/chat'), text })
      await phone.open('/chat', said)
      page = await phone.open('/chat', said)
    }
    expect(await masked()).to.equal(SECRETS.length)
    await leavesNoTrace()
  })

  it('leaves no trace when a message of Teams is changed to it', async () => {
    const before = await masked()
    for (const [minute, text] of SECRETS.entries())
      for (let sent = 0; sent < 2; sent += 1) {
        const reply = await postJson(`${doors.url}/api/messages`, {
          type: 'messageUpdate',
          id: '1700000000001',
          timestamp: `2026-03-02T06:0${minute}:00.000Z`,
          channelId: 'msteams',
          serviceUrl: connector.url,
          from: { id: '29:awa', aadObjectId: 'entra-awa' },
          recipient: { id: '28:jalon' },
          conversation: { id: 'a:1', conversationType: 'personal' },
          channelData: { eventType: 'editMessage' },
          text,
        })
        expect(reply.status).to.equal(200)
      }
    expect(await masked()).to.equal(before + SECRETS.length)
    await leavesNoTrace()
  })
})

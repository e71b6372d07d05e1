import { expect } from 'chai'
import { inboxRoutes } from '../../src/adapters/channels/page/inbox/inboxRoutes.ts'
import { startHttp, type RunningHttp } from '../../src/adapters/http/server.ts'
import { visitCookie } from '../../src/adapters/http/visitCookie.ts'
import { awa, julie, theOrganisation, wednesday } from '../support/builders.ts'
import { fakeConnector, type FakeConnector } from '../support/connector.ts'
import '../support/database.ts'
import { openWorld, type World } from '../support/world.ts'
import { addressAt, throughConnector } from '../application/turnParts.ts'
import { PlainBrowser, form, type Seen } from './browser.ts'
import { formFor } from './inboxOffice.ts'

const CAYENNE = 'America/Cayenne'
const STRASBOURG = 'Europe/Paris'

/** An hour of Cayenne, always three hours behind UTC, as a clock of Strasbourg shows it. */
function inStrasbourg(local: string): string {
  const style = { timeZone: STRASBOURG, hour: 'numeric', minute: '2-digit' } as const
  const [hour, minute] = new Intl.DateTimeFormat('fr', style).format(new Date(`${local}-03:00`)).split(':')
  return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`
}

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

/** Followed from Strasbourg, she lives in Cayenne. */
describe('the inbox of an advisor far from the person', () => {
  let world: World
  let connector: FakeConnector
  let door: RunningHttp
  let desk: PlainBrowser
  beforeEach(async () => {
    connector = await fakeConnector()
    world = await openWorld({
      now: '2026-03-02T09:30:00-03:00',
      deliver: throughConnector,
      cast: {
        organisations: [{ ...theOrganisation, territory: 'bas-rhin' }],
        people: [{ ...awa, territory: 'bas-rhin', zone: CAYENNE }],
        checkpoints: [{ ...wednesday, startsAt: '2026-03-04T10:00' }],
      },
    })
    await world.moveTo('2026-03-02T10:00:00-03:00')
    await hear('bonjour')
    door = await startHttp({
      routes: inboxRoutes({ ...world, cookie: visitCookie('staff', false) }),
      upgrades: [],
      port: 0,
    })
    desk = new PlainBrowser(door.url)
    const code = await world.visits.createLink({ kind: 'staff', email: julie.email })
    await desk.submit(await desk.open(`/s/${code}`), `/s/${code}`, {})
  })
  afterEach(async () => {
    await door.close()
    await world.end()
    await connector.close()
  })

  /** She writes through the connector; what it was given is what she reads. */
  async function hear(text: string): Promise<void> {
    const incoming = { kind: 'words', text, shown: null } as const
    const address = addressAt(connector.url)
    await (
      await world.handleTurn({ person: awa.id, key: text, incoming, address })
    ).said
  }
  const herWords = (): string => plain(JSON.stringify(connector.accepted))

  async function wish(words: string): Promise<{ readonly page: Seen; readonly ref: string }> {
    await hear(words)
    await hear('oui')
    const page = await desk.open('/inbox')
    const [request] = await world.cases.openFor([{ kind: 'advisor', advisor: julie.id }])
    return { page, ref: request?.ref ?? '' }
  }

  async function give(page: Seen, ref: string, act: string, at: string): Promise<Seen> {
    const fields = formFor(page, ref, act)
    expect(fields, `the form to ${act}`).not.to.equal(null)
    const seen = await desk.open('/inbox', form({ ...fields, at }))
    await world.sendDue()
    return seen
  }

  it('says each hour on both clocks, as the advisor’s own clock would', async () => {
    const { page } = await wish('je peux vendredi 13 a 15h')
    const said = (local: string): string => `(heure de Cayenne ; pour vous : ${inStrasbourg(local)})`
    for (const words of [
      `Vendredi 13 mars, à 15 h ${said('2026-03-13T15:00')}`,
      `Mercredi 4 mars, à 10 h ${said('2026-03-04T10:00')}, sur place`,
      `Lundi 2 mars, à 10 h ${said('2026-03-02T10:00')}, numéro`,
    ])
      expect(plain(page.text)).to.contain(words)
  })

  it('says beside the field whose hour is typed, and both read the same one', async () => {
    const { page, ref } = await wish('je peux vendredi 13 a 15h')
    expect(page.html).to.contain('>Date et heure proposées (heure de Cayenne)</label>')
    const after = await give(page, ref, 'propose', '2026-04-10T14:30')
    expect(plain(after.text)).to.contain(
      `Date proposée : vendredi 10 avril, à 14 h 30 (heure de Cayenne ; pour vous : ${inStrasbourg('2026-04-10T14:30')}).`,
    )
    expect(herWords()).to.contain(
      'Julie propose une autre date : vendredi 10 avril, à 14 h 30 (heure de Cayenne).',
    )
  })

  it('accepts an hour of the person, and tells it to them with its zone', async () => {
    const { page, ref } = await wish('le 10 avril au matin')
    expect(page.html).to.contain('>Date et heure du rendez-vous (heure de Cayenne)</label>')
    await give(page, ref, 'accept', '2026-04-10T09:30')
    expect(herWords()).to.contain('Nouveau rendez-vous : vendredi 10 avril, à 9 h 30 (heure de Cayenne).')
  })
})

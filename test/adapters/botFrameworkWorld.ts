import { fileURLToPath } from 'node:url'
import { speech } from '../../dialogs/speech.ts'
import { connectorSend, deliverTo } from '../../src/adapters/channels/botFramework/deliver.ts'
import { botFrameworkRoutes, type Account } from '../../src/adapters/channels/botFramework/routes.ts'
import { PUBLIC_CLOUD, type BotFrameworkSettings } from '../../src/adapters/channels/botFramework/settings.ts'
import { readLocales } from '../../src/adapters/content/locales.ts'
import { startHttp } from '../../src/adapters/http/server.ts'
import type { CardFor } from '../../src/application/danger.ts'
import type { Address, Delivery } from '../../src/application/ports/deliver.ts'
import type { TurnRequest } from '../../src/application/ports/handleTurn.ts'
import type { Utterance } from '../../src/domain/conversation.ts'
import { localAuthority, type Authority, type TokenOptions } from '../support/authority.ts'
import { fakeConnector, type FakeConnector, type Json } from '../support/connector.ts'

export const PERSON = 'p-awa'

/** An answer of the door, and how long it took. */
export interface Answered {
  readonly status: number
  readonly body: string
  readonly ms: number
}

/** The channel behind its real door, with an authority, a connector, and an application that only notes what it is asked. */
export interface BotFrameworkWorld {
  readonly url: string
  readonly authority: Authority
  readonly connector: FakeConnector
  readonly turns: TurnRequest[]
  readonly accounts: Account[]
  /** A message of Awa in Teams, with what differs. */
  activity(differs?: Json): Json
  /** Posts it with a good token, or the one given; `null`: none. */
  post(
    activity: unknown,
    token?: string | null,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answered>
  token(differs?: Partial<TokenOptions>): Promise<string>
  /** A stored address of Awa: JSON and nothing else. */
  address(channelId?: string): Address
  /** Gives a line to the connector, as the application does. */
  deliver(address: Address, utterance: Partial<Utterance>, seq?: number): Promise<Delivery>
  /** What handling a turn does besides noting it. */
  onTurn: () => Promise<void>
  /** To whom a quiet day is owed. */
  readonly owed: (() => Promise<string | null>)[]
  /** Whose account it is: Awa's, known by Teams, unless a test says otherwise. */
  personIs: (account: Account) => string | null
  /** Moves real time, as the channel sees it. */
  later(ms: number): void
  close(): Promise<void>
}

export interface WorldOptions {
  readonly settings?: Partial<BotFrameworkSettings>
  readonly pace?: { readonly deadlineMs: number; readonly waitingMs: number; readonly firstWaitMs: number }
}

const say = speech(readLocales(fileURLToPath(new URL('../../locales', import.meta.url))))

/** Starts it all; Awa's Entra id is `entra-awa`, in the tenant `tenant-1`. */
export async function botFrameworkWorld({ settings, pace }: WorldOptions = {}): Promise<BotFrameworkWorld> {
  const authority = await localAuthority()
  const connector = await fakeConnector()
  const turns: TurnRequest[] = []
  const accounts: Account[] = []
  const all = { ...PUBLIC_CLOUD, ...authority.settings, ...settings }
  let ahead = 0
  const clock = { real: () => Date.now() + ahead }
  const send = connectorSend(all, clock, pace)
  const deliver = deliverTo(send)
  const owed: (() => Promise<string | null>)[] = []
  const world = { onTurn: async () => {}, personIs: awaInTeams, owed }

  const routes = botFrameworkRoutes({
    settings: all,
    clock,
    say,
    lang: 'fr',
    send,
    emergency: cardOf,
    owe: (_account, person) => void world.owed.push(person),
    personOf: async (account) => {
      accounts.push(account)
      return world.personIs(account)
    },
    handleTurn: async (request) => {
      await world.onTurn()
      turns.push(request)
      return { seq: turns.length, known: false, said: Promise.resolve() }
    },
  })
  const http = await startHttp({ routes, upgrades: [], port: 0 })
  const token = async (differs: Partial<TokenOptions> = {}): Promise<string> =>
    await authority.token({ serviceUrl: connector.url, ...differs })
  const good = await token()

  return Object.assign(world, {
    url: http.url,
    authority,
    connector,
    turns,
    accounts,
    token,
    activity: (differs: Json = {}) => ({ ...message(connector.url), ...differs }),
    address: (channelId = 'msteams'): Address => ({
      channel: 'botFramework',
      reference: {
        serviceUrl: connector.url,
        channelId,
        conversation: { id: 'a:1/é;x=1', tenantId: 'tenant-1' },
        bot: { id: '28:jalon' },
        user: { id: '29:awa' },
      },
    }),
    async post(
      activity: unknown,
      bearer: string | null = good,
      headers: Readonly<Record<string, string>> = {},
    ) {
      const began = performance.now()
      const reply = await fetch(`${http.url}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
          ...headers,
        },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      })
      return { status: reply.status, body: await reply.text(), ms: performance.now() - began }
    },
    deliver: async (address: Address, utterance: Partial<Utterance>, seq = 7) =>
      await deliver(
        address,
        {
          seq,
          utterance: { text: 'Bonjour.', choices: [], key: 'test', ...utterance },
          asks: null,
          ifApplied: null,
          sendingAt: 1,
        },
        { person: PERSON },
      ),
    later(ms: number) {
      ahead += ms
    },
    async close() {
      await http.close()
      await connector.close()
      await authority.close()
    },
  })
}

const cardOf: CardFor = (text, lang) => {
  if (text.includes('mourir')) return { text: lang === 'en' ? 'Call 3114.' : 'Appelez le 3114.', quiet: true }
  return text === 'urgence' ? { text: 'Appelez le 112.', quiet: false } : null
}

const awaInTeams = ({ account, tenant }: Account): string | null =>
  tenant === 'tenant-1' && account.aadObjectId === 'entra-awa' ? PERSON : null

/** As Teams sends it: every field of the schema that a personal message has. */
const message = (serviceUrl: string): Json => ({
  type: 'message',
  id: '1700000000001',
  timestamp: '2026-03-02T06:00:00.000Z',
  localTimestamp: '2026-03-02T10:00:00.000+04:00',
  localTimezone: 'Indian/Reunion',
  channelId: 'msteams',
  serviceUrl,
  from: { id: '29:awa', name: 'Awa', aadObjectId: 'entra-awa' },
  recipient: { id: '28:jalon', name: 'Jalon' },
  conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'tenant-1' },
  entities: [{ type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Android' }],
  channelData: { tenant: { id: 'tenant-1' } },
  textFormat: 'plain',
  text: 'oui',
  locale: 'fr-FR',
  attachments: [{ contentType: 'text/html', content: '<p>oui</p>' }],
})

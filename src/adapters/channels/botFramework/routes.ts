import type { Activity, TurnContext } from 'botbuilder'
import type { Clock, HandleTurn, Route, Say, WebReply } from '../../../application/ports.ts'
import type { Incoming } from '../../../domain/conversation.ts'
import { parseActivity } from './activity.ts'
import { authentication } from './authentication.ts'
import { BoundedMap } from './boundedMap.ts'
import { ConnectorAdapter } from './connectorAdapter.ts'
import type { Send } from './deliver.ts'
import { meaningOf } from './meaning.ts'
import { referenceOf } from './message.ts'
import { connectorsOf } from './serviceUrl.ts'
import type { BotFrameworkSettings } from './settings.ts'

/** Who writes, as their channel knows them; Entra id and tenant only where the channel itself vouches for them. */
export interface Account {
  readonly channel: string
  readonly account: { readonly id: string; readonly aadObjectId: string | null }
  readonly tenant: string | null
}

export interface BotFrameworkPorts {
  readonly settings: BotFrameworkSettings
  readonly clock: Pick<Clock, 'real'>
  readonly handleTurn: HandleTurn
  /** The person behind an account; null when it is bound to nobody. */
  readonly personOf: (account: Account) => Promise<string | null>
  readonly say: Say
  /** Language of the few fixed sentences; never the one that an activity claims. */
  readonly lang: string
  readonly send: Send
  /** What words in danger are told from memory when the store does not answer; null for other words. */
  readonly emergency?: (text: string, lang: string) => string | null
}

const UNPROVED: WebReply = { status: 401, headers: { 'www-authenticate': 'Bearer' } }
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** `POST /api/messages`: 401 whatever is not proved, then 400 what is no activity, then 200 once the turn is durable. */
export function botFrameworkRoutes(ports: BotFrameworkPorts): readonly Route[] {
  const { sdk, identify } = authentication(ports.settings, () => ports.clock.real())
  const adapter = new ConnectorAdapter(sdk)
  const connectorAt = connectorsOf(ports.settings)
  const answer = answering(ports)
  const handle: Route['handle'] = async (request) => {
    const caller = await identify(request)
    if (caller === null) return UNPROVED
    const activity = parseActivity(request.body)
    if (activity === null) return { status: 400 }
    const identity = await caller(activity)
    if (identity === null) return UNPROVED
    if (connectorAt(activity.serviceUrl) === null) return { status: 403 }
    const invoke = await adapter.receive(identity, activity, answer)
    if (activity.type !== 'invoke') return { status: 200 }
    if (invoke === undefined) return { status: 404 }
    return { status: invoke.status, headers: JSON_TYPE, body: JSON.stringify(invoke.body) }
  }
  return [{ method: 'POST', path: '/api/messages', handle }]
}

/** What is done with an activity whose sender was proved: a turn, or a sentence that is kept nowhere and said once. */
function answering(ports: BotFrameworkPorts) {
  const { handleTurn, personOf, say, lang, send } = ports
  const told = new BoundedMap<string, true>(1_000)

  const tell = (activity: Activity, sentence: string, about: string): string => {
    const key = [sentence, activity.channelId, activity.conversation.id, about].join('/')
    const said = say({ key: sentence }, lang)
    if (!told.has(key) && activity.type !== 'invoke') void send(referenceOf(activity), said, 0)
    told.set(key, true)
    return said.text
  }

  const take = async (activity: Activity, key: string, incoming: Incoming): Promise<string> => {
    const person = await personOf(accountOf(activity))
    if (person === null)
      return tell(activity, 'botFramework.unknown', incoming.kind === 'opening' ? 'opening' : key)
    const address = { channel: 'botFramework', reference: referenceOf(activity) } as const
    await handleTurn({ person, key, incoming, address })
    return say({ key: 'botFramework.received' }, lang).text
  }

  return async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const meaning = meaningOf(activity)
    if (meaning.kind === 'sentence') tell(activity, meaning.sentence, activity.id ?? '')
    if (meaning.kind !== 'turn') return
    const { key, incoming } = meaning
    const done = await take(activity, key, incoming).catch((fault: unknown) =>
      cardInDanger(ports, activity, { incoming, fault }),
    )
    if (activity.type === 'invoke') await context.sendActivity(takenInvoke(done))
  }
}

/** Words in danger get their card although the store is away; it is the connector that says whether they got it. */
async function cardInDanger(
  { emergency, lang, send }: BotFrameworkPorts,
  activity: Activity,
  { incoming, fault }: { readonly incoming: Incoming; readonly fault: unknown },
): Promise<string> {
  const text = incoming.kind === 'words' ? emergency?.(incoming.text, lang) : null
  if (text === null || text === undefined) throw fault
  const { kind } = await send(referenceOf(activity), { text, choices: [], key: 'safety' }, 0)
  if (kind !== 'delivered') throw fault
  return text
}

/** The answer to a pressed card: the same whenever the same press comes again. */
const takenInvoke = (value: string): Partial<Activity> => ({
  type: 'invokeResponse',
  value: {
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value },
  },
})

/** Only Teams says by itself who writes and from which tenant; elsewhere the client may have written those fields. */
function accountOf({ channelId, from: { id, aadObjectId }, conversation: { tenantId } }: Activity): Account {
  const isTeams = channelId === 'msteams'
  const account = { id, aadObjectId: isTeams ? (aadObjectId ?? null) : null }
  return { channel: channelId, account, tenant: isTeams ? (tenantId ?? null) : null }
}

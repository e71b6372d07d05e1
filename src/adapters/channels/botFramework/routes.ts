import type { Activity, TurnContext } from 'botbuilder'
import { takenInTime, type Card, type CardFor, type Owe } from '../../../application/danger.ts'
import type { Clock } from '../../../application/ports/clock.ts'
import type { Delivery } from '../../../application/ports/deliver.ts'
import type { HandleTurn } from '../../../application/ports/handleTurn.ts'
import type { Route, WebReply } from '../../../application/ports/route.ts'
import type { Say } from '../../../application/ports/dialogs.ts'
import { spokenIn } from '../../../domain/language.ts'
import { parseActivity } from './activity.ts'
import { authentication } from './authentication.ts'
import { BoundedMap } from './boundedMap.ts'
import { ConnectorAdapter } from './connectorAdapter.ts'
import type { Send } from './deliver.ts'
import { meaningOf, type Meaning } from './meaning.ts'
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
  /** Language of the few fixed sentences, and of a card when the activity claims none that is spoken. */
  readonly lang: string
  readonly send: Send
  /** What words in danger are told from memory when the store does not answer, and how to note it. */
  readonly emergency?: CardFor
  readonly owe?: Owe
}

type Message = Extract<Meaning, { kind: 'turn' }>

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
  const { handleTurn, personOf, say, lang, send, owe } = ports
  const told = new BoundedMap<string, true>(1_000)
  /** Who is behind an account, as far as this process knows: a card that goes without the store then knows their place. */
  const known = new BoundedMap<string, string>(10_000)
  const show = cards(ports)

  const tell = (activity: Activity, sentence: string, about: string): string => {
    const key = [sentence, activity.channelId, activity.conversation.id, about].join('/')
    const said = say({ key: sentence }, lang)
    if (!told.has(key) && activity.type !== 'invoke') void send(referenceOf(activity), said, 0)
    told.set(key, true)
    return said.text
  }

  /** False when the account is nobody's. */
  const take = async (activity: Activity, { key, incoming }: Message): Promise<boolean> => {
    const person = await personOf(accountOf(activity))
    if (person === null) return false
    known.set(accountKey(activity), person)
    const address = { channel: 'botFramework', reference: referenceOf(activity) } as const
    await handleTurn({ person, key, incoming, address })
    return true
  }

  /** Numbers are for whoever writes such words: when the store has not answered in a second, or does not know them. */
  const inDanger = async (activity: Activity, message: Message, card: Card): Promise<void> => {
    const taken = await takenInTime(card, take(activity, message))
    if (taken === true) return
    await show(activity, message.key, card)
    if (taken === null && card.quiet) owe?.(accountKey(activity), () => personOf(accountOf(activity)))
  }

  const takeOrTell = async (activity: Activity, message: Message): Promise<string> => {
    const card = cardFor(ports, activity, { message, person: known.get(accountKey(activity)) ?? null })
    if (card !== null) await inDanger(activity, message, card)
    else if (!(await take(activity, message))) {
      const { key, incoming } = message
      return tell(activity, 'botFramework.unknown', incoming.kind === 'opening' ? 'opening' : key)
    }
    return say({ key: 'botFramework.received' }, lang).text
  }

  return async (context: TurnContext): Promise<void> => {
    const { activity } = context
    const meaning = meaningOf(activity)
    if (meaning.kind === 'sentence') tell(activity, meaning.sentence, activity.id ?? '')
    if (meaning.kind !== 'turn') return
    const done = await takeOrTell(activity, meaning)
    if (activity.type === 'invoke') await context.sendActivity(takenInvoke(done))
  }
}

function cardFor(
  { emergency, lang }: BotFrameworkPorts,
  { locale }: Activity,
  { message: { incoming }, person }: { readonly message: Message; readonly person: string | null },
): Card | null {
  if (incoming.kind !== 'words') return null
  return emergency?.(incoming.text, spokenIn(locale ?? '') ?? lang, person) ?? null
}

const accountKey = ({ channelId, from }: Activity): string => [channelId, from.id].join('/')

/** How long a card that the connector took is not said again, when the same message comes once more. */
const SAID_FOR_MS = 600_000

const CARD = 'safety.'

/** Gives a card to the connector, once for each message; rejects when it was not taken, so that the message comes again. */
function cards({ send, clock }: BotFrameworkPorts) {
  const said = new BoundedMap<string, { readonly at: number; readonly delivery: Promise<Delivery> }>(1_000)
  return async (activity: Activity, key: string, { text }: Card): Promise<void> => {
    const before = said.get(key)
    const isFresh = before !== undefined && clock.real() - before.at < SAID_FOR_MS
    const delivery = isFresh
      ? before.delivery
      : send(referenceOf(activity), { text, choices: [], key: CARD }, 0)
    if (!isFresh) said.set(key, { at: clock.real(), delivery })
    if ((await delivery).kind === 'delivered') return
    if (said.get(key)?.delivery === delivery) said.delete(key)
    throw new Error('The connector did not take the card.')
  }
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

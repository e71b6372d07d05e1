import { takenInTime, type CardFor, type Owe } from '../../../application/danger.ts'
import { HIDE } from '../../../domain/conversation.ts'
import type { Draw } from '../../../domain/draw.ts'
import type { HandleTurn } from '../../../application/ports/handleTurn.ts'
import type { Log } from '../../../application/ports/log.ts'
import type { Route, WebReply, WebRequest } from '../../../application/ports/route.ts'
import type { ViewConversation } from '../../../application/ports/conversationView.ts'
import { bearerOf, type Door } from './access.ts'
import { activityId } from './activity.ts'
import type { Place } from './place.ts'
import { posted, wordsIn, type Posted } from './posted.ts'
import { frameAfter, placeOf } from './replay.ts'
import { json, refused, withCard } from './replies.ts'
import type { Shown } from './shown.ts'
import { STREAM_PATH } from './stream.ts'
import { LIFETIME, type Grant, type Tokens } from './tokens.ts'

interface Deps {
  readonly door: Door
  readonly tokens: Tokens
  readonly log: Log
  readonly shown: Shown
  readonly draw: Draw
  readonly handleTurn: HandleTurn
  readonly viewConversation: ViewConversation
  /** Milliseconds before that person may send again; 0 now. */
  readonly wait: (person: string) => number
  readonly place: Place
  readonly emergency?: CardFor
  readonly owe?: Owe
  readonly show: (person: string, text: string) => number
  /** Ends every web visit of a person, on every device. */
  readonly hide: (person: string) => Promise<void>
}

/** A route with its own 429: the client reads its wait in milliseconds. */
export interface DirectLineRoute extends Route {
  readonly tooMany?: (waitMs: number) => WebReply
}

const tooMany = (waitMs: number): WebReply => refused('TooMany', { 'Retry-After': String(Math.ceil(waitMs)) })

const CONVERSATIONS = '/v3/directline/conversations'

/** The calls of Direct Line about a conversation: begin, come back, say, read. */
export function conversationCalls(deps: Deps): readonly DirectLineRoute[] {
  const guarded =
    (work: (request: WebRequest, grant: Grant) => Promise<WebReply>) =>
    async (request: WebRequest): Promise<WebReply> => {
      const access = await deps.door.bearer(request, request.params['id'])
      return access.kind === 'refused' ? refused(access.why) : await work(request, access.grant)
    }
  const one = `${CONVERSATIONS}/:id`
  return [
    { method: 'POST', path: CONVERSATIONS, limit: 'api', handle: guarded(started(deps, '')) },
    { method: 'GET', path: one, limit: 'api', handle: guarded(resumed(deps)) },
    {
      method: 'POST',
      path: `${one}/activities`,
      limit: 'api',
      tooMany,
      handle: numbersFirst(deps, guarded(said(deps))),
    },
    { method: 'GET', path: `${one}/activities`, limit: 'api', handle: guarded(read(deps)) },
    {
      method: 'POST',
      path: `${one}/upload`,
      limit: 'api',
      tooMany,
      handle: numbersFirst(
        deps,
        guarded(async () => refused('NoFiles')),
      ),
    },
  ]
}

type Work = (request: WebRequest, grant: Grant) => Promise<WebReply>

/** The conversation was begun with the visit: 200, it is known. */
function started(deps: Deps, watermark: string): Work {
  return async (request, grant) => {
    if ((await deps.viewConversation(grant.person)) === null) return refused('Ended')
    const query = new URLSearchParams({ t: deps.tokens.issue('stream', grant), watermark })
    return json(200, {
      conversationId: grant.person,
      token: deps.tokens.issue('talk', grant),
      expires_in: LIFETIME.talk,
      streamUrl: `${deps.place.socketOrigin(request)}${STREAM_PATH}?${query.toString()}`,
      referenceGrammarId: '',
    })
  }
}

const resumed =
  (deps: Deps): Work =>
  (request, grant) =>
    started(deps, request.query.get('watermark') ?? '')(request, grant)

function read({ log, shown }: Deps): Work {
  return async ({ query }, { person, device }) => {
    const place = await placeOf(log, person, query.get('watermark'))
    const { activities, watermark, question } = await frameAfter(log, person, place)
    shown.note(device, question)
    return json(200, { activities, watermark })
  }
}

function said(deps: Deps): Work {
  return async ({ body }, grant) => {
    const message = posted(body)
    if (message.kind === 'refused') return refused(message.why)
    if (message.kind === 'ignored') return json(200, { id: activityId(grant.person, 0) })
    if (message.kind === 'choice' && message.pressed.choice === HIDE) {
      await deps.hide(grant.person)
      return json(200, { id: activityId(grant.person, 0) })
    }
    return await turn(deps, grant, message)
  }
}

type Message = Extract<Posted, { kind: 'words' | 'choice' }>

/** 200 once the turn is durable; what follows it goes on by itself, and a sweep finishes it if this process cannot. */
async function turn(
  { handleTurn, wait, shown, draw }: Deps,
  grant: Grant,
  message: Message,
): Promise<WebReply> {
  const { person, device } = grant
  const milliseconds = wait(person)
  if (milliseconds > 0) return tooMany(milliseconds)
  const { seq, said } = await handleTurn({
    person,
    key: `dl/${message.clientId ?? draw.id()}`,
    incoming:
      message.kind === 'choice'
        ? { kind: 'choice', ...message.pressed }
        : { kind: 'words', text: message.text, shown: message.shown ?? shown.last(device) },
    address: { channel: 'web' },
    ...(message.clientId !== undefined && { clientId: message.clientId }),
  })
  said.catch(() => undefined)
  // The bot may say nothing, a person's own line always has a number.
  return seq === 0 ? refused('Ended') : json(200, { id: activityId(person, seq) })
}

/** Who may no longer call: their sockets may be open where somebody has hidden everything. */
const SHUT_OUT = new Set([401, 403, 404])

/**
 * Numbers wait for nothing: words are heard before anything is refused. When the store has not answered in a second, or the
 * message is not taken, the card is on the person's open sockets and in the answer, and nothing of the words is kept.
 */
function numbersFirst({ tokens, emergency, owe, show }: Deps, take: Route['handle']): Route['handle'] {
  return async (request) => {
    const caller = tokens.read('talk', bearerOf(request) ?? '')
    const words = caller.kind === 'valid' ? wordsIn(request.body) : null
    if (caller.kind !== 'valid' || words === null) return await take(request)
    const { person } = caller.grant
    const card = emergency?.(words.text, words.lang, person) ?? null
    if (card === null) return await take(request)
    const taken = await takenInTime(card, take(request))
    if (taken !== null && taken.status < 400) return taken
    const reply = withCard(taken ?? refused('NotNow'), card.text)
    if (SHUT_OUT.has(reply.status)) return reply
    const seen = show(person, card.text) > 0
    // Without a store and without a socket the words stay with the client, which is told to send them again.
    if (card.quiet && (seen || taken !== null)) owe?.(person, async () => person)
    return reply
  }
}

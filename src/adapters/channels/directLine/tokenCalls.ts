import { createHash } from 'node:crypto'
import type { Links } from '../../../application/ports/links.ts'
import type { Route, WebReply, WebRequest } from '../../../application/ports/route.ts'
import type { Visits } from '../../../application/ports/visits.ts'
import { bearerOf, type Door } from './access.ts'
import { parsedObject } from './posted.ts'
import { json, refused } from './replies.ts'
import { LIFETIME, personOf, same, type Grant, type Tokens } from './tokens.ts'

interface Deps {
  readonly door: Door
  readonly tokens: Tokens
  /** What another server shows to get a token for a person; null turns that call off. */
  readonly secret: string | null
  readonly visits: Visits
  readonly links: Links
}

/** The calls of Direct Line about tokens: one for a server that holds the secret, one that renews. */
export function tokenCalls(deps: Deps): readonly Route[] {
  return [
    {
      method: 'POST',
      path: '/v3/directline/tokens/generate',
      limit: 'api',
      handle: (asked) => generated(deps, asked),
    },
    {
      method: 'POST',
      path: '/v3/directline/tokens/refresh',
      limit: 'api',
      handle: (asked) => renewed(deps, asked),
    },
  ]
}

/** What a client is told of its new token. */
export function tokenReply(tokens: Tokens, grant: Grant) {
  return {
    conversationId: grant.person,
    token: tokens.issue('talk', grant),
    expires_in: LIFETIME.talk,
  }
}

async function renewed({ door, tokens }: Deps, request: WebRequest): Promise<WebReply> {
  const access = await door.bearer(request)
  return access.kind === 'refused' ? refused(access.why) : json(200, tokenReply(tokens, access.grant))
}

/** A visit like any other, opened for a server: "Cacher" ends it too. */
async function generated(deps: Deps, request: WebRequest): Promise<WebReply> {
  if (!knows(deps.secret, bearerOf(request))) return refused('NoSecret')
  const person = personNamed(request)
  if (person === null) return refused('NoPerson')
  const code = await deps.visits.createLink({ kind: 'person', person })
  if ((await deps.links.view(code)).organisation === null) return refused('Ended')
  const opened = await deps.links.open(code)
  if (opened === null) return refused('Ended')
  const grant = { person, device: opened.visitor.device, visit: opened.visit }
  return json(200, tokenReply(deps.tokens, grant))
}

function personNamed({ body }: WebRequest): string | null {
  const user = parsedObject(body)?.['user']
  const id = typeof user === 'object' && user !== null && 'id' in user ? user.id : null
  return typeof id === 'string' ? personOf(id) : null
}

/** Digests are compared, so that lengths tell nothing. */
function knows(secret: string | null, shown: string | null): boolean {
  return secret !== null && secret !== '' && shown !== null && same(digest(secret), digest(shown))
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

import type { Links } from '../../../application/ports/links.ts'
import type { Route, WebReply, WebRequest } from '../../../application/ports/route.ts'
import type { Say } from '../../../application/ports/dialogs.ts'
import type { ViewConversation } from '../../../application/ports/conversationView.ts'
import type { Visits } from '../../../application/ports/visits.ts'
import type { Place } from './place.ts'
import { parsedObject } from './posted.ts'
import { json, refused } from './replies.ts'
import { tokenReply } from './tokenCalls.ts'
import { userId, type Tokens } from './tokens.ts'
import { webChatLocale } from './locale.ts'

/** The cookie of a visit, which the page shares. */
export interface VisitCookie {
  readonly readVisit: (request: WebRequest) => string | undefined
  readonly visitCookie: (visit: string, person?: string) => string
}

interface Deps extends VisitCookie {
  readonly place: Place
  readonly tokens: Tokens
  readonly visits: Visits
  readonly links: Links
  readonly viewConversation: ViewConversation
  readonly say: Say
}

/** `POST /chat/session`: a link's code, or the cookie of a visit, against a token for Direct Line. */
export function sessionCall(deps: Deps): Route {
  return {
    method: 'POST',
    path: '/chat/session',
    limit: 'api',
    async handle(request) {
      if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refused('NotJson')
      if (deps.place.fromElsewhere(request)) return refused('OtherOrigin')
      const body = parsedObject(request.body)
      if (body === null) return refused('BadBody')
      const code = body['code']
      if (code === undefined) return await again(deps, deps.readVisit(request))
      return typeof code === 'string' ? await opened(deps, code) : refused('BadBody')
    },
  }
}

async function opened(deps: Deps, code: string): Promise<WebReply> {
  const { state, kind } = await deps.links.view(code)
  if (state === 'unknown') return refused('NoLink')
  if (kind === 'staff') return refused('NotAPerson')
  const visit = state === 'fresh' ? await deps.links.open(code) : null
  return visit === null ? await linkOver(deps, code) : await again(deps, visit.visit)
}

/** A fresh token for a visit that is open; its cookie is given again, since using it renews it. */
async function again(deps: Deps, visit: string | undefined): Promise<WebReply> {
  const visitor = visit === undefined ? null : await deps.visits.visitor(visit)
  if (visit === undefined || visitor === null) return refused('NoSession')
  if (visitor.kind === 'staff') return refused('NotAPerson')
  const { person, device } = visitor
  const view = await deps.viewConversation(person)
  if (view === null) return refused('NoSession')
  return json(
    200,
    {
      ...tokenReply(deps.tokens, { person, device, visit }),
      userId: userId(person),
      locale: webChatLocale(view.lang),
    },
    { 'Set-Cookie': deps.visitCookie(visit, person) },
  )
}

/** 410, with words for the person and where to ask for another link. */
async function linkOver({ links, say }: Deps, code: string): Promise<WebReply> {
  const { lang, organisation: whole } = await links.view(code)
  const organisation = whole === null ? null : { name: whole.name, phone: whole.phone }
  const { text } = say(
    organisation === null ? { key: 'live.linkOver' } : { key: 'live.linkOverCall', params: organisation },
    lang,
  )
  return json(410, {
    error: { code: 'LinkOver', message: text },
    organisation,
    another: `/c/${encodeURIComponent(code)}`,
  })
}

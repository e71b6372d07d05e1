import type { LinkView } from '../../../../application/ports/links.ts'
import type { WebReply, WebRequest } from '../../../../application/ports/route.ts'
import { formOf } from '../formBody.ts'
import { html } from '../html.ts'
import { openings } from '../openings.ts'
import type { Desk } from './settings.ts'
import { staffNotice } from './staffLayout.ts'
import { staffVisit } from './staffVisit.ts'

const KEY = /^[\w-]{8,64}$/

/** `GET /s/:code`: what the link is, before anything is spent; used, it leads its own device straight on. */
export function getStaffLink(desk: Desk): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const code = request.params['code'] ?? ''
    const view = await desk.links.view(code)
    if (view.state !== 'fresh' && (await isOwn(desk, request, code))) return toInbox()
    return linkReply(desk, view, code)
  }
}

/** `POST /s/:code`: "Ouvrir", which may be pressed twice. A person's code is unknown here, and stays unspent. */
export function postStaffLink(desk: Desk): (request: WebRequest) => Promise<WebReply> {
  const opened = openings(desk.links)
  return async (request) => {
    const code = request.params['code'] ?? ''
    const view = await desk.links.view(code)
    if (view.state === 'unknown' || view.kind !== 'staff') return linkReply(desk, view, code)
    const key = formOf(request)?.get('key') ?? ''
    const spent = await opened(code, KEY.test(key) ? key : null)
    if (spent === null) return { status: 303, headers: { location: pathOf(code) } }
    return toInbox({ 'set-cookie': desk.cookie.visitCookie(spent.visit) })
  }
}

async function isOwn(desk: Desk, request: WebRequest, code: string): Promise<boolean> {
  const who = await staffVisit(desk, request)
  if (who === null) return false
  const link = await desk.visits.linkState(code)
  return link.state !== 'unknown' && link.for.kind === 'staff' && link.for.email === who.email
}

function linkReply({ frame, draw }: Desk, view: LinkView, code: string): WebReply {
  const path = pathOf(code)
  if (view.state === 'unknown' || view.kind !== 'staff')
    return staffNotice(frame, { status: 404, about: 'unknown', path: '/inbox' })
  const organisation = view.organisation?.name ?? ''
  if (view.state !== 'fresh')
    return staffNotice(frame, { status: 410, about: view.state, path, organisation })
  const more = html`<form method="post" action="${path}">
    <input type="hidden" name="key" value="${draw.id()}" />
    <button class="main large">${frame.words('open')}</button>
  </form>`
  return staffNotice(frame, { status: 200, about: 'open', path, organisation, more })
}

const pathOf = (code: string): string => `/s/${encodeURIComponent(code)}`

const toInbox = (headers: WebReply['headers'] = {}): WebReply => ({
  status: 303,
  headers: { ...headers, location: '/inbox' },
})

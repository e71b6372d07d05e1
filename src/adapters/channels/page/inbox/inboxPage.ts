import type { InboxView } from '../../../../application/inbox.ts'
import type { WebReply, WebRequest } from '../../../../application/ports/route.ts'
import { html, type Html } from '../html.ts'
import { pageReply } from '../layout.ts'
import { readWords } from '../words.ts'
import type { Draft } from './draft.ts'
import { listHtml, summary } from './listHtml.ts'
import type { Desk } from './settings.ts'
import { staffDocument } from './staffLayout.ts'
import { noStaffVisit, nobodyHere, staffVisit } from './staffVisit.ts'
import type { Writing } from './writing.ts'

/** What an act came to, as the next page says it. */
export const OUTCOMES = ['accepted', 'proposed', 'answered', 'taken', 'closed'] as const
export type Done = (typeof OUTCOMES)[number]

/** `GET /inbox`: what has to be answered, with the forms to answer. */
export function getInbox(desk: Desk): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const who = await staffVisit(desk, request)
    if (who === null) return noStaffVisit(desk)
    const view = await desk.inbox.view(who.email)
    if (view === null) return nobodyHere(desk)
    const done = OUTCOMES.find((one) => one === request.query.get('done'))
    const headers = { 'set-cookie': desk.cookie.visitCookie(who.visit) }
    return inboxReply(desk, view, { status: 200, headers, ...(done && { done }) })
  }
}

export interface InboxReply {
  readonly status: number
  readonly headers?: WebReply['headers']
  readonly done?: Done
  /** What is given back to be mended, beside its form or, when its request is gone, above the list. */
  readonly draft?: Draft
}

/** The list as a page. */
export function inboxReply(desk: Desk, view: InboxView, reply: InboxReply): WebReply {
  const { frame, draw } = desk
  const { words } = frame
  const { status, headers, done, draft = null } = reply
  const message = done === undefined ? '' : words(`done.${done}`)
  const body = html`<h1>${words('title')}</h1>
    <p id="summary">${summary(view, words)}</p>
    <p id="status" role="status" tabindex="-1">${message}</p>
    ${draft?.fault === 'gone' && gone(desk, draft)}
    ${listHtml(view, writingOf(view, { words, key: draw.id(), draft }))}`
  const title = titleOf(view, desk, reply)
  return pageReply(status, staffDocument(frame, { title, body, path: '/inbox', staff: view.staff }), headers)
}

function writingOf(
  { staff, today }: InboxView,
  { words, ...form }: Pick<Writing, 'words' | 'key' | 'draft'>,
): Writing {
  const { name: me, zone } = staff
  return { words: readWords(words, { today, zone: null }), me, today, zone, ...form }
}

function titleOf(view: InboxView, { frame }: Desk, { done, draft }: InboxReply): string {
  const { words } = frame
  if (draft !== undefined) return words('titleFault', { fault: words(`fault.${draft.fault}`) })
  return done === undefined ? summary(view, words) : words(`done.${done}`)
}

/** Somebody has answered meanwhile: nothing was sent, and what was typed is given back. */
function gone({ frame: { words } }: Desk, { words: typed }: Draft): Html {
  return html`<div class="fault banner" id="gone" tabindex="-1" autofocus>
    <p>${words('fault.gone')}</p>
    ${
      typed !== '' &&
      html`<p>${words('kept')}</p>
        <blockquote dir="auto">${typed}</blockquote>`
    }
  </div>`
}

import type { Inbox } from '../../../../application/inbox.ts'
import type { WebReply, WebRequest } from '../../../../application/ports/route.ts'
import { html } from '../html.ts'
import type { Draft } from './draft.ts'
import { inboxReply, type Done } from './inboxPage.ts'
import { onceEach } from './onceEach.ts'
import { postedIn, type Posted } from './posted.ts'
import type { Desk } from './settings.ts'
import { staffNotice } from './staffLayout.ts'
import { noStaffVisit, nobodyHere, staffVisit } from './staffVisit.ts'

type Outcome = Awaited<ReturnType<Inbox['act']>>

/** `POST /inbox`: one act on one request, once however often its form is sent; then the list again. */
export function postInbox(desk: Desk): (request: WebRequest) => Promise<WebReply> {
  const once = onceEach<Outcome>(({ kind }) => kind === 'done')
  return async (request) => {
    const posted = postedIn(request)
    if (posted === null) return badForm(desk)
    try {
      const who = await staffVisit(desk, request)
      if (who === null) return noStaffVisit(desk)
      const { act, version, draft } = posted
      if ('fault' in act) return await again(desk, who.email, { ...draft, fault: act.fault })
      const acted = await once(`${who.email} ${posted.key}`, () =>
        desk.inbox.act(who.email, { ref: draft.ref, version, act }),
      )
      return await told(desk, who.email, { posted, acted })
    } catch {
      return notDone(desk, posted)
    }
  }
}

interface Told {
  readonly posted: Posted
  readonly acted: Outcome
}

async function told(desk: Desk, email: string, { posted, acted }: Told): Promise<WebReply> {
  const { draft } = posted
  switch (acted.kind) {
    case 'done':
      return { status: 303, headers: { location: `/inbox?done=${await doneOf(desk, email, draft)}` } }
    case 'refused':
      return await again(desk, email, { ...draft, fault: acted.why })
    case 'stale':
    case 'forbidden':
      return await again(desk, email, { ...draft, fault: 'changed' })
  }
}

/** A date outside the wish has become a proposal: the list says which it is. */
async function doneOf({ inbox }: Desk, email: string, { act, ref }: Posted['draft']): Promise<Done> {
  if (act !== 'accept') return DONE[act]
  const view = await inbox.view(email)
  const item = view?.items.find(({ request }) => request.ref === ref)
  return item?.request.state === 'countered' ? 'proposed' : 'accepted'
}

const DONE = { propose: 'proposed', answer: 'answered', take: 'taken', close: 'closed' } as const

/** The list once more, with what was typed and why it was not done. */
async function again(desk: Desk, email: string, draft: Draft): Promise<WebReply> {
  const view = await desk.inbox.view(email)
  if (view === null) return nobodyHere(desk)
  const there = view.items.some(({ request }) => request.ref === draft.ref)
  if (!there) return inboxReply(desk, view, { status: 409, draft: { ...draft, fault: 'gone' } })
  return inboxReply(desk, view, { status: draft.fault === 'changed' ? 409 : 422, draft })
}

const badForm = ({ frame }: Desk): WebReply =>
  staffNotice(frame, {
    status: 400,
    about: 'badForm',
    path: '/inbox',
    more: html`<p><a href="/inbox">${frame.words('back')}</a></p>`,
  })

/** The store does not answer: what was typed is given back, under the same key, to be sent again. */
function notDone({ frame }: Desk, { version, draft }: Posted): WebReply {
  const { words } = frame
  const { act, ref, at } = draft
  const hidden = Object.entries({ act, ref, version, at })
  const more = html`<form class="act" method="post" action="/inbox">
    ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    ${
      act === 'answer' &&
      html`<label for="words">${words('do.answer.label')}</label>
        <textarea id="words" name="words" rows="5">${draft.words}</textarea>`
    }
    <button class="main">${words('again')}</button>
  </form>`
  return staffNotice(frame, { status: 503, about: 'notDone', path: '/inbox', more })
}

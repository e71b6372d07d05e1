import type { LinkView } from '../../../application/ports/links.ts'
import type { WebReply, WebRequest } from '../../../application/ports/route.ts'
import { formOf } from './formBody.ts'
import { html, type Html } from './html.ts'
import { call, type Frame } from './layout.ts'
import { noticeReply } from './notices.ts'
import { openings, type Openings } from './openings.ts'
import type { PageSettings } from './settings.ts'
import { visiting } from './visit.ts'
import { wordsOf, type Words } from './words.ts'

type Link = PageSettings & { readonly frame: Frame }

const KEY = /^[\w-]{8,64}$/

/** `GET /c/:code`: what the link is, before anything is spent; no name, whoever looks. */
export function getLink(link: Link): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const code = request.params['code'] ?? ''
    const view = await link.links.view(code)
    if (view.state !== 'fresh' && (await belongsHere(link, request, code))) return toChat()
    return linkReply(link, view, code)
  }
}

/** `POST /c/:code`: "Ouvrir", "Ce n'est pas moi", or "Demander un nouveau lien"; each may be pressed twice. */
export function postLink(link: Link): (request: WebRequest) => Promise<WebReply> {
  const opened = openings(link.links)
  return async (request) => {
    const code = request.params['code'] ?? ''
    const view = await link.links.view(code)
    if (view.state === 'unknown' || view.kind === 'staff') return unknownLink(link)
    const form = formOf(request)
    switch (form?.get('answer') ?? '') {
      case 'open':
        return await open(link, opened, { code, key: form?.get('key') ?? '' })
      case 'not-me':
        return await disown(link, view, code)
      case 'again':
        return await askAgain(link, view, code)
      default:
        return linkReply(link, view, code)
    }
  }
}

async function open(
  { cookie }: Link,
  opened: Openings,
  { code, key }: { readonly code: string; readonly key: string },
): Promise<WebReply> {
  const spent = await opened(code, KEY.test(key) ? key : null)
  if (spent === null) return { status: 303, headers: { location: pathOf(code) } }
  const { visit, visitor } = spent
  const person = visitor.kind === 'person' ? visitor.person : undefined
  return toChat({ 'set-cookie': cookie.visitCookie(visit, person) })
}

async function disown(link: Link, { lang }: LinkView, code: string): Promise<WebReply> {
  await link.links.disown(code)
  const headers = { 'set-cookie': link.cookie.noVisit }
  return noticeReply(link.frame, wordsOf(link.say, lang), {
    status: 200,
    about: 'notMe',
    path: pathOf(code),
    headers,
  })
}

async function askAgain(link: Link, { lang, organisation }: LinkView, code: string): Promise<WebReply> {
  await link.links.askAgain(code)
  const words = wordsOf(link.say, lang)
  const more = organisation !== null && call(organisation, words)
  return noticeReply(link.frame, words, {
    status: 200,
    about: 'askedAgain',
    path: pathOf(code),
    organisation,
    more,
  })
}

/** A used link leads its own device straight on. */
async function belongsHere(link: Link, request: WebRequest, code: string): Promise<boolean> {
  const who = await visiting(link, request)
  if (who === null) return false
  const state = await link.visits.linkState(code)
  return state.state !== 'unknown' && state.for.kind === 'person' && state.for.person === who.person
}

function linkReply(link: Link, view: LinkView, code: string): WebReply {
  if (view.state === 'unknown' || view.kind === 'staff') return unknownLink(link)
  const words = wordsOf(link.say, view.lang)
  const { organisation } = view
  const path = pathOf(code)
  if (view.state === 'fresh') {
    const more = openForms(words, path, link.draw.id())
    return noticeReply(link.frame, words, { status: 200, about: 'open', path, organisation, more })
  }
  const more = html`${organisation && call(organisation, words)}${againForm(words, path)}`
  return noticeReply(link.frame, words, { status: 410, about: view.state, path, organisation, more })
}

function unknownLink({ frame, say, lang = 'fr' }: Link): WebReply {
  return noticeReply(frame, wordsOf(say, lang), { status: 404, about: 'unknown', path: '/chat' })
}

function openForms(words: Words, path: string, key: string): Html {
  return html`<form method="post" action="${path}">
      <input type="hidden" name="key" value="${key}" /><button class="main" name="answer" value="open">
        ${words('open')}
      </button>
    </form>
    <form method="post" action="${path}">
      <p>${words('notMeHint')}</p>
      <button class="quiet" name="answer" value="not-me">${words('notMe')}</button>
    </form>`
}

function againForm(words: Words, path: string): Html {
  return html`<form method="post" action="${path}">
    <button class="main" name="answer" value="again">${words('askAgain')}</button>
  </form>`
}

const pathOf = (code: string): string => `/c/${encodeURIComponent(code)}`

function toChat(headers: WebReply['headers'] = {}): WebReply {
  return { status: 303, headers: { ...headers, location: '/chat' } }
}

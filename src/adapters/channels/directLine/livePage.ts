import type { ConversationView, ViewConversation } from '../../../application/ports/conversationView.ts'
import type { Route, WebReply, WebRequest } from '../../../application/ports/route.ts'
import type { Say } from '../../../application/ports/dialogs.ts'
import type { Visits } from '../../../application/ports/visits.ts'
import type { Params } from '../../../domain/conversation.ts'
import { localDateTime, type Instant } from '../../../domain/localTime.ts'
import type { Assets } from './assets.ts'
import { WEB_CHAT } from './assets.ts'
import type { Place } from './place.ts'
import { webChatLocale } from './locale.ts'
import { OWN_WORDS } from './webChatWords.ts'

/** What the bar of a demonstration shows: its clock. */
export interface Demonstration {
  readonly now: () => Instant
  readonly zone: string
}

interface Deps {
  readonly assets: Assets
  readonly visits: Visits
  readonly viewConversation: ViewConversation
  readonly say: Say
  readonly readVisit: (request: WebRequest) => string | undefined
  readonly place: Place
  readonly demonstration?: Demonstration
}

/** `GET /chat/live`: the conversation in Web Chat; without an open visit, the light page says what to do. */
export function livePage(deps: Deps): Route {
  return {
    method: 'GET',
    path: '/chat/live',
    limit: 'page',
    async handle(request) {
      const view = await viewOf(deps, request)
      if (view === null) return { status: 303, headers: { Location: '/chat', 'Cache-Control': 'no-store' } }
      return page(deps.place.socketOrigin(request), html(deps, view, wordsOf(deps.say, view)))
    },
  }
}

async function viewOf(
  { readVisit, visits, viewConversation }: Deps,
  request: WebRequest,
): Promise<ConversationView | null> {
  const visit = readVisit(request)
  const visitor = visit === undefined ? null : await visits.visitor(visit)
  return visitor?.kind === 'person' ? await viewConversation(visitor.person) : null
}

function page(socketOrigin: string, body: string): WebReply {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `connect-src 'self' ${socketOrigin}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ]
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      // With `no-referrer`, browsers send our own form with `Origin: null`.
      'Referrer-Policy': 'same-origin',
      'Content-Security-Policy': policy.join('; '),
    },
    body,
  }
}

type Words = (key: string, params?: Params) => string

const wordsOf =
  (say: Say, { lang }: ConversationView): Words =>
  (key, params) =>
    say({ key, ...(params !== undefined && { params }) }, lang).text

function html({ assets, demonstration }: Deps, view: ConversationView, say: Words): string {
  const { organisation } = view
  const own = Object.fromEntries(Object.entries(OWN_WORDS).map(([id, key]) => [id, say(`live.${key}`)]))
  const words = (key: string, params?: Params): string => escaped(say(key, params))
  return `<!doctype html>
<html lang="${escaped(view.lang)}" dir="${view.lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words('live.title', { name: organisation.name })}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.style}">
<script defer src="${assets.webChat}" integrity="${WEB_CHAT.integrity}"></script>
<script type="module" src="${assets.script}"></script>
</head>
<body data-state="loading" data-over="${words('page.notice.hidden.title')}">
<a class="skip" href="#main">${words('page.skip')}</a>
${demonstration === undefined ? '' : bar(demonstration, words)}<header>
<div>
<h1>${words('live.heading')}</h1>
<p>${words('live.with', { name: organisation.name })}</p>
</div>
<a class="back" href="/chat">${words('live.simplePage')}</a>
<form class="hide" method="post" action="/chat/hide"><button>${words('page.hide')}</button></form>
</header>
<nav class="urgent" aria-label="${words('page.urgent.title')}">
<strong aria-hidden="true">${words('page.urgent.title')}</strong>
${URGENT.map((one) => call(one, words)).join('\n')}
</nav>
<main id="main" tabindex="-1">
<p class="loading" role="status">${words('live.loading')}</p>
<p class="lost" role="alert" hidden>${words('live.lost')}</p>
<p class="over" role="alert" hidden>${words('live.over')} <a href="/chat">${words('live.simplePage')}</a></p>
<noscript><p>${words('live.noScript')} <a href="/chat">${words('live.simplePage')}</a></p></noscript>
<div id="webchat" data-locale="${webChatLocale(view.lang)}" data-zone="${escaped(view.zone)}"></div>
</main>
<script type="application/json" id="words">${JSON.stringify(own).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`
}

/** A narrow screen shows the number alone; what it is for is heard all the same. */
function call([number, about]: (typeof URGENT)[number], words: Words): string {
  const what = words(`page.urgent.${about}`)
  const href = `${number === '114' ? 'sms' : 'tel'}:${number}`
  return `<a href="${href}" aria-label="${number} ${what}"><b>${number}</b> <span class="wide">${what}</span></a>`
}

/** A demonstration says so on every page, and can be moved forward from there. */
function bar({ now, zone }: Demonstration, words: Words): string {
  const moment = localDateTime(now(), zone)
  return `<aside class="demo" aria-label="${words('page.demo.title')}">
<p><b>${words('page.demo.title')}</b> ${words('page.demo.clock', { moment: { moment } })}</p>
<form method="post" action="/dev/next"><input type="hidden" name="back" value="/chat/live"><button>${words('page.demo.next')}</button></form>
</aside>
`
}

/** The first of the national numbers, all free; the light page has them all. */
const URGENT = [
  ['15', 'medical'],
  ['17', 'police'],
  ['112', 'any'],
  ['114', 'writing'],
  ['3114', 'suicide'],
] as const

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

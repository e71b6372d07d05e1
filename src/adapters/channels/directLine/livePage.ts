import type {
  ConversationView,
  Route,
  Say,
  ViewConversation,
  Visits,
  WebReply,
  WebRequest,
} from '../../../application/ports.ts'
import type { Params } from '../../../domain/conversation.ts'
import type { Assets } from './assets.ts'
import { WEB_CHAT } from './assets.ts'
import type { Place } from './place.ts'
import { webChatLocale } from './locale.ts'

interface Deps {
  readonly assets: Assets
  readonly visits: Visits
  readonly viewConversation: ViewConversation
  readonly say: Say
  readonly readVisit: (request: WebRequest) => string | undefined
  readonly place: Place
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
      return page(deps.place.socketOrigin(request), html(view, deps.assets, wordsOf(deps.say, view)))
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
      'Content-Security-Policy': policy.join('; '),
    },
    body,
  }
}

type Words = (key: string, params?: Params) => string

const wordsOf =
  (say: Say, { lang }: ConversationView): Words =>
  (key, params) =>
    say({ key: `live.${key}`, ...(params !== undefined && { params }) }, lang).text

/** What Web Chat says in its own words and we say better. */
const OWN_WORDS = {
  TEXT_INPUT_PLACEHOLDER: 'placeholder',
  TEXT_INPUT_ALT: 'field',
  ACTIVITY_BOT_SAID_ALT: 'robotSaid',
  SUGGESTED_ACTIONS_LABEL_ALT: 'answers',
  TRANSCRIPT_ARIA_LABEL_ALT: 'messages',
  TRANSCRIPT_LIVE_REGION_SUGGESTED_ACTIONS_LABEL_ALT: 'answersBelow',
  ACTIVITY_STATUS_SEND_FAILED_RETRY: 'notSent',
  CONNECTIVITY_STATUS_ALT_RECONNECTING: 'reconnecting',
  CONNECTIVITY_STATUS_ALT_FATAL: 'cut',
} as const

function html(view: ConversationView, assets: Assets, say: Words): string {
  const { organisation } = view
  const own = Object.fromEntries(Object.entries(OWN_WORDS).map(([id, key]) => [id, say(key)]))
  const words = (key: string, params?: Params): string => escaped(say(key, params))
  return `<!doctype html>
<html lang="${escaped(view.lang)}" dir="${view.lang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words('title', { name: organisation.name })}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${assets.style}">
<script defer src="${assets.webChat}" integrity="${WEB_CHAT.integrity}"></script>
<script type="module" src="${assets.script}"></script>
</head>
<body data-state="loading">
<header>
<h1>${words('heading')}</h1>
<p>${words('with', { name: organisation.name })}</p>
<a class="back" href="/chat">${words('simplePage')}</a>
</header>
<nav class="urgent" aria-label="${words('urgentLabel')}">
<span aria-hidden="true">${words('urgent')}</span>
${URGENT.map(({ number, what }) => `<a href="tel:${number}"><b>${number}</b> ${words(what)}</a>`).join('\n')}
</nav>
<main>
<p class="loading" role="status">${words('loading')}</p>
<p class="lost" role="alert" hidden>${words('lost')}</p>
<p class="over" role="alert" hidden>${words('over')} <a href="/chat">${words('simplePage')}</a></p>
<noscript><p>${words('noScript')} <a href="/chat">${words('simplePage')}</a></p></noscript>
<div id="webchat" data-locale="${webChatLocale(view.lang)}"></div>
</main>
<script type="application/json" id="words">${JSON.stringify(own).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`
}

/** National numbers, free, day and night; what each is for is a key of `locales/`. */
const URGENT = [
  { number: '15', what: 'urgentMedical' },
  { number: '17', what: 'urgentPolice' },
  { number: '112', what: 'urgentAny' },
  { number: '3114', what: 'urgentSuicide' },
] as const

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

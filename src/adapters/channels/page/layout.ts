import type { ConversationView } from '../../../application/ports/conversationView.ts'
import type { WebReply } from '../../../application/ports/route.ts'
import { localDateTime } from '../../../domain/localTime.ts'
import type { Assets } from './assets.ts'
import { html, lineBreaks, type Html } from './html.ts'
import type { Demonstration } from './settings.ts'
import type { Words } from './words.ts'

/** The frame that every page stands in: the same ways out, at the same place. */
export interface Frame {
  readonly assets: Assets
  readonly demonstration?: Demonstration | undefined
}

export interface Page {
  readonly title: string
  readonly body: Html
  readonly organisation?: ConversationView['organisation'] | null
  /** More of "Aide" than the telephone. */
  readonly help?: Html
  /** What stands beside "Urgence" and "Aide". */
  readonly aside?: Html | false
  /** Where a skip link leads: the id and the words' key. */
  readonly skip?: { readonly to: string; readonly words: string }
  /** Path of this page, to come back to after the demonstration's button. */
  readonly path: string
}

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** With `no-referrer`, browsers send our own forms with `Origin: null`; this one tells other sites as little. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': POLICY,
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** A page as a reply. */
export function pageReply(status: number, markup: Html, headers: WebReply['headers'] = {}): WebReply {
  return { status, headers: { ...pageHeaders, ...headers }, body: markup.markup }
}

/** The mark of every page, as a small picture inside the address. */
export const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='4' fill='%230b4f4a'/%3E%3Cpath d='M5 3h2v10H5zM8 4h4l-1.3 1.7L12 7.500H8z' fill='%23fff'/%3E%3C/svg%3E"

/** The whole document. */
export function documentOf(frame: Frame, words: Words, page: Page): Html {
  const skip = page.skip ?? { to: 'main', words: 'skip' }
  return html`<!doctype html>
    <html lang="${words.lang}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>${page.title}</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="${frame.assets.style}" />
        <script src="${frame.assets.script}" defer></script>
      </head>
      <body>
        <a class="skip" href="#${skip.to}">${words(skip.words)}</a>
        ${frame.demonstration && bar(frame.demonstration, words, page.path)}
        <header>
          <p class="brand">${page.organisation ? page.organisation.name : words('brand')}</p>
          <nav aria-label="${words('ways')}">
            ${urgent(words)} ${help(words, page)} ${page.aside ?? false}
          </nav>
        </header>
        <main id="main">${page.body}</main>
      </body>
    </html> `
}

/** National numbers, free, that need no network (their hours are a card's to say, once verified); what each is for is a key of `locales/`. */
const NUMBERS = [
  ['15', 'medical'],
  ['17', 'police'],
  ['18', 'fire'],
  ['112', 'any'],
  ['114', 'writing'],
  ['3114', 'suicide'],
  ['3919', 'women'],
  ['119', 'child'],
  ['115', 'shelter'],
] as const

/** The numbers, one press away, in the page itself. */
export function urgent(words: Words): Html {
  return html`<details class="urgent">
    <summary>${words('urgent.title')}</summary>
    <p>${words('urgent.intro')}</p>
    <ul>
      ${NUMBERS.map(
        ([number, what]) =>
          html`<li>
            <a href="${number === '114' ? 'sms' : 'tel'}:${number}"
              ><b>${number}</b> ${words(`urgent.${what}`)}</a
            >
          </li> `,
      )}
    </ul>
    <p>${words('urgent.trace')}</p>
  </details>`
}

function help(words: Words, { organisation, help: more }: Page): Html {
  return html`<details class="help">
    <summary>${words('help.title')}</summary>
    ${
      organisation
        ? html`<p>${words('help.call')}</p>
            ${call(organisation, words)}`
        : html`<p>${words('help.callYours')}</p>`
    }
    ${more ?? false}
  </details>`
}

/** An organisation's telephone, as one large link. */
export function call({ name, phone }: ConversationView['organisation'], words: Words): Html {
  if (phone === '') return html`<p><b>${name}</b></p>`
  return html`<p>
    <a class="call" href="tel:${phone.replace(/[^\d+]/g, '')}"
      >${lineBreaks(words('call', { name, phone: phone.replaceAll(' ', '\u00a0') }))}</a
    >
  </p>`
}

/** What says that this is a demonstration: its clock, its button, the last message of the telephone. */
export function bar(demonstration: Demonstration, words: Words, path: string): Html {
  const moment = localDateTime(demonstration.now(), demonstration.zone)
  const last = demonstration.sms?.() ?? null
  return html`<aside class="demo" aria-label="${words('demo.title')}">
    <p><b>${words('demo.title')}</b> ${words('demo.clock', { moment: { moment } })}</p>
    <form method="post" action="/dev/next">
      <input type="hidden" name="back" value="${path}" /><button>${words('demo.next')}</button>
    </form>
    ${last && html`<p>${words('demo.sms', { text: last.text })} <a href="${last.link}">${words('demo.link')}</a></p>`}
  </aside>`
}

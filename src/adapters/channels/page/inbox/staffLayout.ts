import type { Staff } from '../../../../application/inbox.ts'
import type { Say } from '../../../../application/ports/dialogs.ts'
import type { WebReply } from '../../../../application/ports/route.ts'
import { html, type Html } from '../html.ts'
import { bar, ICON, pageReply, urgent } from '../layout.ts'
import { lines } from '../notices.ts'
import type { Demonstration } from '../settings.ts'
import { wordsOf, type Words } from '../words.ts'
import { inboxWords } from './words.ts'
import type { InboxAssets } from './inboxAssets.ts'

/** What every page of staff has around it. */
export interface StaffFrame {
  readonly assets: Pick<InboxAssets, 'style' | 'script'>
  readonly words: Words
  /** Words of the light page, which the demonstration's bar is written with. */
  readonly pageWords: Words
  readonly demonstration: Demonstration | undefined
}

export interface StaffPage {
  readonly title: string
  readonly body: Html
  /** Path of this page, to come back to after the demonstration's button. */
  readonly path: string
  readonly staff?: Staff
  readonly organisation?: string
}

/** The frame in one language. */
export function staffFrame(
  say: Say,
  {
    lang,
    assets,
    demonstration,
  }: {
    readonly lang: string
    readonly assets: InboxAssets
    readonly demonstration?: Demonstration | undefined
  },
): StaffFrame {
  return { assets, words: inboxWords(say, lang), pageWords: wordsOf(say, lang), demonstration }
}

/** The whole document. */
export function staffDocument(frame: StaffFrame, page: StaffPage): Html {
  const { words, assets, demonstration } = frame
  return html`<!doctype html>
    <html lang="${words.lang}" dir="${words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no" />
        <title>${words('titleOf', { title: page.title })}</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="${assets.style}" />
        <script src="${assets.script}" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">${words('skip')}</a>
        ${demonstration && bar(demonstration, frame.pageWords, page.path)} ${banner(frame, page)}
        <main id="main" tabindex="-1">${page.body}</main>
      </body>
    </html> `
}

function banner({ words, pageWords }: StaffFrame, { staff, organisation }: StaffPage): Html {
  return html`<header>
    <p class="brand"><b>${words('brand')}</b> <span>${staff ? signature(staff) : organisation}</span></p>
    ${
      staff &&
      html`<div class="tools">
        <a class="tool" href="/inbox">${words('refresh')}</a>
        <form method="post" action="/inbox/leave">
          <button class="tool">${words('leave')}</button>
        </form>
      </div>`
    }
    ${urgent(pageWords)}
  </header>`
}

/** First name and organisation; a duty desk is its organisation. */
function signature({ name, organisation }: Staff): string {
  return name === organisation.name ? name : `${name}, ${organisation.name}`
}

/** A short page of staff: what happened, and what to do. */
export interface StaffNotice {
  readonly status: number
  /** Key under `notice.`: its `title`, its `text` of one line or more. */
  readonly about: string
  readonly path: string
  readonly organisation?: string
  readonly more?: Html
  readonly headers?: WebReply['headers']
}

/** A notice as a whole page. */
export function staffNotice(frame: StaffFrame, notice: StaffNotice): WebReply {
  const { status, about, path, organisation = '', more, headers } = notice
  const title = frame.words(`notice.${about}.title`)
  const body = html`<div class="notice">
    <h1>${title}</h1>
    ${lines(frame.words(`notice.${about}.text`))} ${more}
  </div>`
  return pageReply(status, staffDocument(frame, { title, body, path, organisation }), headers)
}

import type { Say } from '../../../application/ports/dialogs.ts'
import type { WebReply } from '../../../application/ports/route.ts'
import { html, type Html } from './html.ts'
import { documentOf, pageReply, type Frame, type Page } from './layout.ts'
import { wordsOf, type Words } from './words.ts'

/** A short page: what happened, and what to do. */
export interface Notice {
  readonly status: number
  /** Key under `notice.`: its `title`, its `text` of one line or more. */
  readonly about: string
  readonly path: string
  readonly organisation?: Page['organisation']
  /** Forms or links under the text. */
  readonly more?: Html | false
  readonly headers?: WebReply['headers']
}

/** A notice as a whole page, with the ways out that every page has. */
export function noticeReply(frame: Frame, words: Words, notice: Notice): WebReply {
  const { status, about, path, organisation = null, more = false, headers } = notice
  const title = words(`notice.${about}.title`)
  const body = html`<h1>${title}</h1>
    ${lines(words(`notice.${about}.text`))} ${more}`
  return pageReply(status, documentOf(frame, words, { title, body, organisation, path }), headers)
}

/** Lines of text as paragraphs. */
export function lines(text: string): Html {
  return html`${text.split('\n').map((line) => html`<p>${line}</p> `)}`
}

const ABOUT: Readonly<Record<number, string>> = {
  403: 'foreign',
  404: 'nowhere',
  413: 'tooLong',
  429: 'tooMany',
  500: 'broken',
  503: 'broken',
}

/** What a person reads when the door itself answers, by status. */
export function faultPages(frame: Frame, say: Say, lang: string) {
  const words = wordsOf(say, lang)
  return (status: number): { readonly body: string; readonly headers: Readonly<Record<string, string>> } => {
    const reply = noticeReply(frame, words, { status, about: ABOUT[status] ?? 'badForm', path: '/chat' })
    return { body: String(reply.body), headers: reply.headers ?? {} }
  }
}

import type { ConversationView } from '../../../application/ports/conversationView.ts'
import type { WebReply, WebRequest } from '../../../application/ports/route.ts'
import { localDate } from '../../../domain/localTime.ts'
import { conversation, isShown, news, olderLink, type Draft } from './conversationHtml.ts'
import type { Followers } from './followers.ts'
import { html, type Html } from './html.ts'
import { documentOf, pageReply, type Frame } from './layout.ts'
import { messages } from './message.ts'
import { noticeReply } from './notices.ts'
import type { PageSettings } from './settings.ts'
import { visitedView } from './visit.ts'
import { readWords, wordsOf, type Words } from './words.ts'

const PAGE_OF_OLD = 20
const NUMBER = /^\d{1,9}$/

/** What each page of the chat is made with. */
export type Chat = PageSettings & { readonly frame: Frame; readonly followers: Followers }

/** `GET /chat`: the conversation; `?before=N`, what was said before; `?after=N`, what the script has not yet. */
export function getChat(chat: Chat): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const who = await visitedView(chat, request)
    if (who === null) return noVisit(chat)
    const { visit, view } = who
    const headers = { 'set-cookie': chat.cookie.visitCookie(visit, view.person) }
    const before = numberOf(request, 'before')
    const after = numberOf(request, 'after')
    if (after !== null) return pageReply(200, fresh(chat, view, after), headers)
    if (before !== null) return pageReply(200, await older(chat, view, before), headers)
    return chatReply(chat, view, { status: 200, headers })
  }
}

/** The way back for a device that is not, or no longer, known. */
export function noVisit(chat: Chat): WebReply {
  const { frame, say, lang = 'fr' } = chat
  return noticeReply(frame, wordsOf(say, lang), { status: 401, about: 'noVisit', path: '/chat' })
}

/** The words of the person's own page, read today where they live. */
function wordsFor({ say }: Chat, { lang, now, zone }: ConversationView): Words {
  return readWords(wordsOf(say, lang), { today: localDate(now, zone), zone: null })
}

/** The conversation's page, with a fresh form unless one is given back. */
export function chatReply(
  chat: Chat,
  view: ConversationView,
  {
    status,
    headers,
    draft,
  }: { readonly status: number; readonly headers?: WebReply['headers']; readonly draft?: Draft },
): WebReply {
  const words = wordsFor(chat, view)
  const form = draft ?? { key: chat.draw.id() }
  const title = words(form.fault === undefined ? 'title' : 'titleFault')
  const page = documentOf(chat.frame, words, {
    title,
    body: conversation(view, words, form),
    organisation: view.organisation,
    help: help(view, words, form.key),
    aside: chat.live === true && html`<a class="live" href="/chat/live">${words('live')}</a>`,
    skip: { to: 'reply', words: 'skipToAnswer' },
    path: '/chat',
  })
  return pageReply(status, page, headers)
}

/** What came after a number, and the forms, as the script takes them. */
export function fresh(chat: Chat, view: ConversationView, after: number): Html {
  return news(view, wordsFor(chat, view), { after, key: chat.draw.id() })
}

async function older(chat: Chat, view: ConversationView, before: number): Promise<Html> {
  const { log, frame, draw } = chat
  const words = wordsFor(chat, view)
  const start = Math.max(before - 1 - PAGE_OF_OLD, 0)
  const read = await log.read(view.person, start, PAGE_OF_OLD)
  const entries = read.filter((entry) => entry.seq < before && isShown(entry))
  const body = html`<h1>${words('older')}</h1>
    ${olderLink(entries, words)} ${entries.length === 0 && html`<p>${words('noneOlder')}</p>`}
    <ol class="messages" id="older">
      ${messages(entries, { zone: view.zone, words })}
    </ol>
    <p><a class="go" href="/chat">${words('back')}</a></p> `
  const title = words('older')
  return documentOf(frame, words, {
    ...{ title, body, organisation: view.organisation, path: '/chat' },
    help: help(view, words, draw.id()),
  })
}

/** Sentences that always work, as buttons; and the way to leave no trace on the screen. */
function help({ contact, open }: ConversationView, words: Words, key: string): Html {
  return html`<p>${words('help.say', { contact })}</p>
    <form method="post" action="/chat" class="sayings">
      <input type="hidden" name="key" value="${key}" /><input
        type="hidden"
        name="shown"
        value="${open?.seq ?? ''}"
      />
      ${['appointments', 'human', 'who', 'stop'].map(
        (saying) =>
          html`<button name="text" value="${words(`saying.${saying}`)}">
            ${words(`saying.${saying}`)}
          </button> `,
      )}
    </form>
    ${hideForm(words)}`
}

/** The way to leave nothing of it on any screen. */
export function hideForm(words: Words): Html {
  return html`<form method="post" action="/chat/hide">
    <p>${words('help.hide')}</p>
    <button>${words('hide')}</button>
  </form>`
}

function numberOf({ query }: WebRequest, name: string): number | null {
  const value = query.get(name) ?? ''
  return NUMBER.test(value) ? Number(value) : null
}

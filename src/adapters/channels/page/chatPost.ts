import { hash } from 'node:crypto'
import type { WebReply, WebRequest } from '../../../application/ports.ts'
import { chatReply, noVisit, type Chat } from './chatPage.ts'
import { formOf, saidIn, type Said } from './formBody.ts'
import { html } from './html.ts'
import { linked } from './message.ts'
import { noticeReply } from './notices.ts'
import { documentOf, pageReply } from './layout.ts'
import { visitedView, visiting } from './visit.ts'
import { wordsOf } from './words.ts'

const SAID_MS = 5_000
const DANGER_MS = 1_000

/** `POST /chat`: one message of the person, once however often it is sent; then the page again. */
export function postChat(chat: Chat): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const said = saidIn(formOf(request))
    if (said === null) return badForm(chat)
    const card = dangerCard(chat, said)
    try {
      const taken = take(chat, request, said)
      if (card === null) return await taken
      const reply = await within(DANGER_MS, taken)
      return reply === null || reply.status === 401 ? card : reply
    } catch {
      return card ?? notSent(chat, said)
    }
  }
}

async function take(chat: Chat, request: WebRequest, said: Said): Promise<WebReply> {
  const who = await visiting(chat, request)
  if (who === null) return noVisit(chat)
  if (said.incoming.kind === 'words' && said.incoming.text === '')
    return await nothingSaid(chat, request, said)
  const turn = await chat.handleTurn({
    person: who.person,
    key: messageKey(said, said.key ?? chat.draw.id()),
    incoming: said.incoming,
    address: { channel: 'web' },
  })
  // The turn is written; lines that are late, or that another process will say, do not make it less so.
  await within(SAID_MS, turn.said).catch(() => null)
  return { status: 303, headers: { location: said.after === null ? '/chat' : `/chat?after=${said.after}` } }
}

/** The form's key and what was sent with it: a double click is the same message, another answer is another one. */
function messageKey({ incoming }: Said, key: string): string {
  const value = incoming.kind === 'words' ? `t${incoming.text}` : `c${incoming.question}.${incoming.choice}`
  return `page/${key}/${hash('sha256', value).slice(0, 16)}`
}

async function nothingSaid(chat: Chat, request: WebRequest, said: Said): Promise<WebReply> {
  const who = await visitedView(chat, request)
  if (who === null) return noVisit(chat)
  const draft = { key: said.key ?? chat.draw.id(), fault: 'nothingWritten' }
  return chatReply(chat, who.view, { status: 400, draft })
}

function badForm({ frame, say, lang = 'fr' }: Chat): WebReply {
  const words = wordsOf(say, lang)
  const more = html`<p><a class="go" href="/chat">${words('back')}</a></p>`
  return noticeReply(frame, words, { status: 400, about: 'badForm', path: '/chat', more })
}

/** The store does not answer: the words are given back, under the same key, to be sent again. */
function notSent({ frame, say, draw, lang = 'fr' }: Chat, { incoming, key }: Said): WebReply {
  const words = wordsOf(say, lang)
  const kept =
    incoming.kind === 'words'
      ? html`<label for="text">${words('write')}</label>
          <div class="row"><textarea id="text" name="text" rows="2">${incoming.text}</textarea></div>`
      : html`<input type="hidden" name="choice" value="${incoming.question}.${incoming.choice}" />`
  const shown = incoming.kind === 'words' ? (incoming.shown ?? '') : ''
  const more = html`<form method="post" action="/chat">
    <input type="hidden" name="key" value="${key ?? draw.id()}" /><input
      type="hidden"
      name="shown"
      value="${shown}"
    />
    ${kept}
    <p><button>${words('again')}</button></p>
  </form>`
  return noticeReply(frame, words, { status: 503, about: 'notSent', path: '/chat', more })
}

/** Numbers wait for nothing: the card that is shown when the store has not answered in a second, or knows nobody. */
function dangerCard({ emergency, frame, say, lang = 'fr' }: Chat, { incoming }: Said): WebReply | null {
  const text = incoming.kind === 'words' ? emergency?.(incoming.text, lang) : null
  if (text === null || text === undefined) return null
  const words = wordsOf(say, lang)
  const body = html`<h1>${words('title')}</h1>
    <section class="card"><p class="text">${linked({ from: 'bot', text, about: 'safety.' })}</p></section>
    <p><a class="go" href="/chat">${words('back')}</a></p>`
  return pageReply(200, documentOf(frame, words, { title: words('title'), body, path: '/chat' }))
}

/** Null when it takes longer. */
function within<T>(ms: number, wanted: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, null)
    wanted.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

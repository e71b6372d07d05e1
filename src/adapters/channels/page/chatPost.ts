import { createHmac } from 'node:crypto'
import { takenInTime, type Card } from '../../../application/danger.ts'
import type { WebReply, WebRequest } from '../../../application/ports/route.ts'
import { within } from '../../../application/within.ts'
import { MAIN } from '../../../domain/language.ts'
import { HIDE } from '../../../domain/conversation.ts'
import type { CardPage } from './cardPage.ts'
import { chatReply, noVisit, type Chat } from './chatPage.ts'
import { formOf, saidIn, type Said } from './formBody.ts'
import { hideChat } from './hide.ts'
import { html } from './html.ts'
import { noticeReply } from './notices.ts'
import { visitedView, visiting } from './visit.ts'
import { wordsOf } from './words.ts'

const SAID_MS = 5_000
/** Then the words are given back. They may be taken all the same: by their key they count once when they come again. */
const TAKEN_MS = 8_000

/** `POST /chat`: one message of the person, once however often it is sent; then the page again. */
export function postChat(
  chat: Chat,
  cards: Pick<CardPage, 'leadTo'>,
): (request: WebRequest) => Promise<WebReply> {
  const hide = hideChat(chat)
  return async (request) => {
    const said = saidIn(formOf(request))
    if (said === null) return badForm(chat)
    const { incoming } = said
    if (incoming.kind === 'choice' && incoming.choice === HIDE) return await hide(request)
    const card = incoming.kind === 'words' ? cardFor(chat, request, { said, text: incoming.text }) : null
    const taken = take(chat, request, said)
    if (card === null) return (await within(TAKEN_MS, taken).catch(() => null)) ?? notSent(chat, said)
    const reply = await takenInTime(card, taken)
    if (reply === null && card.quiet) oweQuiet(chat, request)
    // Numbers are for whoever writes such words, known or not.
    return reply === null || reply.status === 401
      ? cards.leadTo({ text: card.text, lang: langOf(chat, said) })
      : reply
  }
}

function cardFor(
  chat: Chat,
  request: WebRequest,
  { said, text }: { readonly said: Said; readonly text: string },
): Card | null {
  return chat.emergency?.(text, langOf(chat, said), chat.cookie.readPerson(request)) ?? null
}

const langOf = ({ lang = MAIN }: Chat, said: Said): string => said.lang ?? lang

/** To whom, only the signature of the cookie can say; to nobody else is anything owed. */
function oweQuiet({ cookie, owe }: Chat, request: WebRequest): void {
  const person = cookie.readPerson(request)
  if (person !== null) owe?.(person, async () => person)
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

const KEY_LENGTH = 22

/**
 * The form's key and what was sent with it: a double click is the same message, another answer is another one. Stored, it tells
 * nothing of the words: the form's key, drawn for the page, is in the browser only.
 */
function messageKey({ incoming }: Said, key: string): string {
  const value = incoming.kind === 'words' ? `t${incoming.text}` : `c${incoming.question}.${incoming.choice}`
  return `page/${createHmac('sha256', key).update(value).digest('base64url').slice(0, KEY_LENGTH)}`
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
function notSent(chat: Chat, said: Said): WebReply {
  const { frame, say, draw } = chat
  const { incoming, key } = said
  const words = wordsOf(say, langOf(chat, said))
  const kept =
    incoming.kind === 'words'
      ? html`<label for="text">${words('write')}</label>
          <div class="row">
            <textarea id="text" name="text" rows="2" autocomplete="off">${incoming.text}</textarea>
          </div>`
      : html`<input type="hidden" name="choice" value="${incoming.question}.${incoming.choice}" />`
  const shown = incoming.kind === 'words' ? (incoming.shown ?? '') : ''
  const more = html`<form class="kept" method="post" action="/chat">
    <input type="hidden" name="key" value="${key ?? draw.id()}" /><input
      type="hidden"
      name="shown"
      value="${shown}"
    /><input type="hidden" name="lang" value="${words.lang}" />
    ${kept}
    <p><button>${words('again')}</button></p>
  </form>`
  return noticeReply(frame, words, { status: 503, about: 'notSent', path: '/chat', more })
}

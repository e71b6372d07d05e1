import type { WebReply, WebRequest } from '../../../application/ports.ts'
import type { Chat } from './chatPage.ts'
import { noticeReply } from './notices.ts'
import { visiting } from './visit.ts'
import { wordsOf } from './words.ts'

/** `POST /chat/hide`: ends every web visit of the person, on all devices; harmless without one. */
export function hideChat(chat: Chat): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const who = await visiting(chat, request)
    if (who !== null) await chat.visits.hideAll(who.person)
    return { status: 303, headers: { location: '/chat/hidden', 'set-cookie': chat.cookie.noVisit } }
  }
}

/** A page that says nothing of what was here. */
export function hidden({ frame, say, lang = 'fr' }: Chat): () => Promise<WebReply> {
  return async () =>
    noticeReply(frame, wordsOf(say, lang), { status: 200, about: 'hidden', path: '/chat/hidden' })
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { WebReply, WebRequest } from '../../../application/ports/route.ts'
import { within } from '../../../application/within.ts'
import type { Chat } from './chatPage.ts'
import { noticeReply } from './notices.ts'
import { visiting } from './visit.ts'
import { wordsOf } from './words.ts'

/** Somebody may be looking: past this, this device forgets, and the others as soon as the store answers. */
const STORE_MS = 1_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 256_000

/** `POST /chat/hide`: ends every web visit of the person, on all devices; harmless without one. */
export function hideChat(chat: Chat): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    await within(STORE_MS, endVisits(chat, request)).catch(() => null)
    return { status: 303, headers: { location: '/chat/hidden', 'set-cookie': chat.cookie.noVisit } }
  }
}

/** Tried again for about eight minutes, or until this process ends. */
async function endVisits(chat: Chat, request: WebRequest): Promise<void> {
  for (let wait = FIRST_WAIT_MS; ; wait *= 2) {
    try {
      return await endOnce(chat, request)
    } catch (fault) {
      if (wait > LONGEST_WAIT_MS) throw fault
      await sleep(wait, undefined, { ref: false })
    }
  }
}

async function endOnce(chat: Chat, request: WebRequest): Promise<void> {
  const who = await visiting(chat, request)
  if (who === null) return
  await chat.visits.hideAll(who.person)
  chat.followers.wake(who.person)
}

/** A page that says nothing of what was here. */
export function hidden({ frame, say, lang = 'fr' }: Chat): () => Promise<WebReply> {
  return async () =>
    noticeReply(frame, wordsOf(say, lang), { status: 200, about: 'hidden', path: '/chat/hidden' })
}

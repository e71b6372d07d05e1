import type { WebReply, WebRequest } from '../../../application/ports/route.ts'
import { fresh, type Chat } from './chatPage.ts'
import { visitedView, visiting } from './visit.ts'

/** A page that is looked at again asks here first: without an open visit it leaves. */
const GONE = 'event: gone\ndata:\n\n'
const EVENTS = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' }
const LOOK_MS = 15_000

/** `GET /chat/updates`: what is new, as server-sent events, for as long as the page is looked at. */
export function getUpdates(chat: Chat): (request: WebRequest) => Promise<WebReply> {
  return async (request) => {
    const who = await visiting(chat, request)
    if (who === null) return { status: 200, headers: EVENTS, body: GONE }
    const from = request.headers['last-event-id'] ?? request.query.get('after') ?? ''
    const after = /^\d{1,9}$/.test(from) ? Number(from) : 0
    return {
      status: 200,
      stream(write, closed) {
        const feed = follow(chat, request, { after, write, closed })
        const stop = chat.log.watch(who.person, feed)
        const leave = chat.followers.add(who.person, feed)
        // Hidden through another process, the visit is over without anything being said.
        const looking = setInterval(feed, LOOK_MS).unref()
        const end = (): void => {
          clearInterval(looking)
          leave()
          stop()
        }
        closed.addEventListener('abort', end, { once: true })
        feed()
      },
    }
  }
}

interface Feed {
  readonly after: number
  readonly write: (chunk: string) => void
  readonly closed: AbortSignal
}

/** Sends what came since the last time, one reading at a time; a visit that ended is told so. */
function follow(chat: Chat, request: WebRequest, { after, write, closed }: Feed): () => void {
  let sent = after
  let again = false
  let reading = false
  const send = async (): Promise<void> => {
    const who = await visitedView(chat, request)
    if (who === null) return write(GONE)
    const last = who.view.entries.at(-1)?.seq ?? 0
    if (last > sent) write(event(last, fresh(chat, who.view, sent).markup))
    sent = Math.max(sent, last)
  }
  return function feed(): void {
    again = true
    if (reading || closed.aborted) return
    reading = true
    void rounds()
  }
  async function rounds(): Promise<void> {
    while (again && !closed.aborted) {
      again = false
      // A store that does not answer is asked again at the next change; the page can always be reloaded.
      await send().catch(() => {})
    }
    reading = false
  }
}

function event(id: number, markup: string): string {
  const data = markup
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('')
  return `id: ${id}\n${data}\n`
}

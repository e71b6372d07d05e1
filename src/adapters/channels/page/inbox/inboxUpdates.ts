import type { WebReply, WebRequest } from '../../../../application/ports/route.ts'
import { markOfAll } from './mark.ts'
import type { Desk } from './settings.ts'
import { sharedWatch, type Watch } from './sharedWatch.ts'
import { noStaffVisit, staffVisit } from './staffVisit.ts'

/** Ms between two looks at one list, however much changes. */
const CALM_MS = 1_000
/** Ms between two looks when nothing tells of changes. */
const LOOK_MS = 5_000
/** Ms between two looks beside what tells of changes: days end without one, and streams break. */
const SLOW_LOOK_MS = 60_000
const MARK = /^[0-9a-f]{16}$/

/** `GET /inbox/updates`: a mark each time the list has changed, as server-sent events; never what it holds. */
export function getInboxUpdates(desk: Desk): (request: WebRequest) => Promise<WebReply> {
  const { watch } = desk
  const told = watch === undefined ? every(LOOK_MS) : both(sharedWatch(watch), every(SLOW_LOOK_MS))
  return async (request) => {
    const who = await staffVisit(desk, request)
    if (who === null) return noStaffVisit(desk)
    const seen = request.headers['last-event-id'] ?? request.query.get('seen') ?? ''
    return {
      status: 200,
      stream(write, closed) {
        const look = looks({
          closed,
          look: teller(desk, request, { write, seen: MARK.test(seen) ? seen : '' }),
        })
        const stop = told(look)
        closed.addEventListener('abort', stop, { once: true })
        look()
      },
    }
  }
}

const every =
  (ms: number): Watch =>
  (look) => {
    const timer = setInterval(look, ms)
    return () => clearInterval(timer)
  }

const both =
  (one: Watch, other: Watch): Watch =>
  (look) => {
    const stops = [one(look), other(look)]
    return () => stops.forEach((stop) => stop())
  }

interface Telling {
  readonly seen: string
  readonly write: (chunk: string) => void
}

/** Looks at the list, and tells when it is not what the page shows; a visit that ended is told so. */
function teller(desk: Desk, request: WebRequest, { seen, write }: Telling): () => Promise<void> {
  let told = seen
  return async () => {
    const who = await staffVisit(desk, request)
    const view = who === null ? null : await desk.inbox.view(who.email)
    if (view === null) return write('event: gone\ndata:\n\n')
    const mark = markOfAll(view)
    if (mark !== told) write(`id: ${mark}\ndata: ${mark}\n\n`)
    told = mark
  }
}

interface Looking {
  readonly closed: AbortSignal
  readonly look: () => Promise<void>
}

/** One look at a time, the first at once, then no closer than `CALM_MS`. */
function looks({ closed, look }: Looking): () => void {
  let again = false
  let looking = false
  async function rounds(): Promise<void> {
    while (again && !closed.aborted) {
      again = false
      // A store that does not answer is asked again at the next change; the page can always be reloaded.
      await look().catch(() => {})
      await calm(closed)
    }
    looking = false
  }
  return () => {
    again = true
    if (looking || closed.aborted) return
    looking = true
    void rounds()
  }
}

function calm(closed: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, CALM_MS)
    closed.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true })
  })
}

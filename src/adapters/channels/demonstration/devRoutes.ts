import type { Route, WebReply, WebRequest } from '../../../application/ports/route.ts'
import type { Moved } from '../../../application/moveClock.ts'
import type { Sent } from '../../../application/sendDueMessages.ts'
import type { Instant } from '../../../domain/localTime.ts'
import { fromEpoch, isInstant, toEpoch, withOffset } from '../../../domain/localTime.ts'

export interface DevPorts {
  readonly now: () => Instant
  readonly moveTo: (to: Instant) => Promise<Moved>
  /** The next instant at which something leaves, or null. */
  readonly nextAt: () => Promise<Instant | null>
  /** The sender's ref, channel and zone of a person. */
  readonly about: (
    person: string,
  ) => Promise<{ readonly ref: string; readonly channel: string; readonly zone: string }>
}

/** The clock of a demonstration, moved by a program (`/dev/clock`) or by the button "Message suivant" (`/dev/next`). */
export function devRoutes(ports: DevPorts): readonly Route[] {
  return [
    { method: 'POST', path: '/dev/clock', limit: 'api', handle: (request) => setClock(ports, request) },
    { method: 'POST', path: '/dev/next', limit: 'page', handle: (request) => goToNext(ports, request) },
  ]
}

const json = (status: number, body: unknown): WebReply => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
})

async function setClock(ports: DevPorts, request: WebRequest): Promise<WebReply> {
  const to = wantedInstant(request.body)
  if (to === null)
    return json(400, { error: 'Send {"to":"2026-03-04T10:00:00+04:00"}: an ISO instant with its offset.' })
  const moved = await ports.moveTo(to)
  if (moved.kind === 'backwards') return json(409, { error: 'This clock never goes back.', now: ports.now() })
  return json(200, { now: ports.now(), sent: await Promise.all(moved.sent.map((one) => told(ports, one))) })
}

function wantedInstant(body: Buffer): Instant | null {
  try {
    const read: unknown = JSON.parse(body.toString('utf8'))
    const to = typeof read === 'object' && read !== null && 'to' in read ? read.to : null
    return typeof to === 'string' && isInstant(to) ? fromEpoch(toEpoch(to)) : null
  } catch {
    return null
  }
}

async function told({ about }: DevPorts, { message, outcome, at }: Sent) {
  const { ref, channel, zone } = await about(message.person)
  return { id: message.id, person: ref, channel, at: withOffset(at, zone), outcome }
}

/** Back to the page that the button was on; only a path of ours is believed. */
async function goToNext(ports: DevPorts, { body }: WebRequest): Promise<WebReply> {
  const next = await ports.nextAt()
  if (next !== null) await ports.moveTo(next > ports.now() ? next : ports.now())
  const back = new URLSearchParams(body.toString('utf8')).get('back') ?? '/chat'
  return { status: 303, headers: { location: /^\/[a-z][\w/-]*$/.test(back) ? back : '/chat' } }
}

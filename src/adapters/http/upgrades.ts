import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Upgrade } from '../../application/ports/route.ts'
import { isWellFormed } from './guard.ts'

/** Gives a socket to whoever asked for its path; anything else is answered and closed. */
export function upgradeHandler(
  upgrades: readonly Upgrade[],
  mayEnter: (request: IncomingMessage) => boolean,
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  return (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (!isWellFormed(request)) return refuse(socket, '400 Bad Request')
    const path = (request.url ?? '').replace(/[?#].*$/s, '')
    const upgrade = upgrades.find((each) => matches(each.path, path))
    if (!upgrade) return refuse(socket, '404 Not Found')
    if (!mayEnter(request)) return refuse(socket, '429 Too Many Requests')
    try {
      upgrade.handle(request, socket, head)
    } catch {
      refuse(socket, '500 Internal Server Error')
    }
  }
}

/** Whether a path is one of a pattern's, segment by segment (`/a/:id/b`). */
export function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((part, rank) => (part.startsWith(':') ? given[rank] !== '' : part === given[rank]))
  )
}

function refuse(socket: Duplex, status: string): void {
  if (socket.destroyed) return
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy())
}

import type { WebRequest } from '../../../application/ports/route.ts'

/** Where a request reached us, and where it came from. */
export interface Place {
  /** As `ws://host` or `wss://host`: the host that the client used, since a page may be open under another name than the public one. */
  socketOrigin(request: WebRequest): string
  /** Whether a page of another site sent it: a browser says so, a program says nothing. */
  fromElsewhere(request: WebRequest): boolean
}

const HOST = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/** `publicUrl` is what links begin with, known once the service listens. */
export function placeOfRequest(publicUrl: () => string): Place {
  return {
    socketOrigin({ headers }) {
      const { protocol, host } = new URL(publicUrl())
      const asked = headers['host'] ?? ''
      return `${protocol === 'https:' ? 'wss' : 'ws'}://${HOST.test(asked) ? asked : host}`
    },

    fromElsewhere({ headers }) {
      const origin = headers['origin']
      if (origin === undefined) return false
      const from = URL.parse(origin)?.host
      return from !== headers['host']?.toLowerCase() && from !== new URL(publicUrl()).host
    },
  }
}

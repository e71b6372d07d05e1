/** A request as an adapter reached by HTTP sees it; the http adapter serves it. */
export interface WebRequest {
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly cookies: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly ip: string
}

export interface WebReply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Server-sent events: called once the headers are out; `closed` tells when the client left. */
  readonly stream?: (write: (chunk: string) => void, closed: AbortSignal) => void
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS'
  /** restify's pattern, e.g. `/c/:code`. */
  readonly path: string
  /** Which rate limit applies, and to whom (default: the caller's address). */
  readonly limit?: 'page' | 'api' | 'asset'
  handle(request: WebRequest): Promise<WebReply>
}

/** A socket asked for on a path; the adapter decides whether it is opened. */
export interface Upgrade {
  readonly path: string
  handle(
    request: import('node:http').IncomingMessage,
    socket: import('node:stream').Duplex,
    head: Buffer,
  ): void
}

import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { packagedServer } from '../../src/adapters/mongo/embedded/packagedServer.ts'

/** A web server on loopback that answers as it is told, by path, and keeps what it was asked. */
export interface Registry {
  readonly url: string
  readonly asked: IncomingMessage[]
  readonly answers: Record<string, RequestListener>
  otherwise: RequestListener
  close(): void
}

export async function startRegistry(): Promise<Registry> {
  const server = createServer((request, response) => {
    registry.asked.push(request)
    const answer = registry.answers[request.url ?? ''] ?? registry.otherwise
    return answer(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const registry: Registry = {
    url: `http://127.0.0.1:${port}`,
    asked: [],
    answers: {},
    otherwise: nothingHere,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
  return registry
}

const nothingHere: RequestListener = (_, response) => void response.writeHead(404).end('nothing here')

export function send(body: Buffer, headers: Record<string, string> = {}): RequestListener {
  return (_, response) => void response.writeHead(200, headers).end(body)
}

/** A page of a package index (PEP 691) that says where the server's package is. */
export function sendIndex(url: string): RequestListener {
  const files = [
    { filename: 'other.whl', url: 'other' },
    { filename: packagedServer.file, url },
  ]
  const type = 'application/vnd.pypi.simple.v1+json'
  return send(Buffer.from(JSON.stringify({ files })), { 'content-type': type })
}

/** One megabyte after another, for as long as somebody listens. */
export const pour: RequestListener = (_, response) => {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(1 << 20)));
  }
  response.on('drain', more)
  more()
}

/** The beginning of a file, then a broken connection. */
export const breakOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-length': packagedServer.bytes }).write(Buffer.alloc(70_000))
  setTimeout(() => response.destroy(), 50)
}

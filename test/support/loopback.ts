import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { Socket } from 'node:net'

/** A plain HTTP server of a test, on a port of loopback that it keeps when it is shut and opened again. */
export interface Loopback {
  readonly url: string
  /** Ends every connection and refuses new ones. */
  shut(): Promise<void>
  reopen(): Promise<void>
  /** Shuts it if it is not. */
  close(): Promise<void>
}

/** Starts a server on a free port. */
export async function loopback(listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener)
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
  })
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  const shut = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  await listen(0)
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    shut,
    reopen: () => listen(port),
    close: async () => {
      if (server.listening) await shut()
    },
  }
}

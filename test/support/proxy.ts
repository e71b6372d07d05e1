import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Passes bytes to a port of loopback and back, as a network does. */
export interface Proxy {
  readonly port: number
  /** Ends every connection; new ones are taken. */
  cut(): void
  close(): void
}

/** `passes` is asked of what comes from the near side; from the first bytes that it keeps back, that connection is silent but open. */
export async function proxyTo(port: number, passes: (bytes: Buffer) => boolean = () => true): Promise<Proxy> {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => [near, far].forEach((each) => each.destroy()))
    }
    let isSilent = false
    near.on('data', (bytes: Buffer) => {
      isSilent ||= !passes(bytes)
      if (!isSilent) far.write(bytes)
    })
    far.pipe(near)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port
  const { port: own } = server.address() as AddressInfo
  return {
    port: own,
    cut,
    close() {
      cut()
      server.close()
    },
  }
}

import { connect, type Socket } from 'node:net'

/** What came back on a socket until it was closed, or for `ms`. */
export interface Heard {
  readonly text: string
  readonly status: number
  readonly closed: boolean
}

/** A socket to a port of loopback, ready. */
export function dial(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}

/** Writes bytes as they are and listens until the other side closes, or `ms` pass. */
export async function raw(port: number, bytes: string | Buffer, ms = 1_500): Promise<Heard> {
  const socket = await dial(port)
  const heard = listen(socket, ms)
  socket.write(bytes)
  return await heard
}

/** What a socket hears from now on. */
export function listen(socket: Socket, ms = 1_500): Promise<Heard> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const done = (closed: boolean): void => {
      clearTimeout(timer)
      socket.destroy()
      const text = Buffer.concat(chunks).toString('latin1')
      resolve({ text, status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), closed })
    }
    const timer = setTimeout(done, ms, false)
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', () => done(true)).on('close', () => done(true))
  })
}

/** A request of these lines, its blank line included. */
export const lines = (...all: readonly string[]): string => `${all.join('\r\n')}\r\n\r\n`

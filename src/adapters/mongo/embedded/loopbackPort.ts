import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A port that is free on 127.0.0.1 now: the one wished for if possible (0: any). */
export async function freePort(wished: number): Promise<number> {
  return (wished > 0 && (await tryPort(wished))) || (await tryPort(0)) || 0
}

async function tryPort(port: number): Promise<number | null> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
    const address = server.address()
    return typeof address === 'object' && address !== null ? address.port : null
  } catch {
    return null
  } finally {
    server.close()
  }
}

/** Waits until something on 127.0.0.1 accepts connections at this port, or until the signal aborts. */
export async function untilAccepting(port: number, signal: AbortSignal): Promise<void> {
  while (!(await accepts(port))) await pause(20, undefined, { signal })
}

async function accepts(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

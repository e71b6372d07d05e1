import type { WebReply, WebRequest } from '../../src/application/ports/route.ts'
import { startHttp, type HttpSettings, type RunningHttp } from '../../src/adapters/http/server.ts'
import { lines, raw, type Heard } from '../http/rawRequest.ts'

/** A real door with routes that note what reaches them: nothing that was refused may. */
export class AttackedDoor {
  readonly received: WebRequest[] = []
  readonly logged: unknown[] = []
  upgraded = 0
  #running: RunningHttp | null = null

  /** Opens it, or opens it again otherwise. */
  async open(more: Partial<HttpSettings> = {}): Promise<void> {
    await this.close()
    this.#running = await startHttp({ ...this.#settings(), ...more })
  }

  async close(): Promise<void> {
    await this.#running?.close()
    this.#running = null
  }

  get url(): string {
    return this.#running?.url ?? ''
  }

  get port(): number {
    return this.#running?.port ?? 0
  }

  /** A request of these lines, on a connection of its own. */
  ask(...head: readonly string[]): Promise<Heard> {
    return raw(this.port, lines(...head, 'Connection: close'))
  }

  async isAlive(): Promise<boolean> {
    return (await fetch(`${this.url}/healthz`)).status === 200
  }

  #settings(): HttpSettings {
    const echo = async (request: WebRequest): Promise<WebReply> => {
      this.received.push(request)
      return { status: 200, body: String(request.body.length) }
    }
    return {
      routes: [
        { method: 'POST', path: '/in', handle: echo },
        { method: 'GET', path: '/c/:code', limit: 'page', handle: echo },
        { method: 'POST', path: '/form', limit: 'page', handle: echo },
        { method: 'POST', path: '/small', bodyBytes: 10, handle: echo },
        { method: 'POST', path: '/fault', handle: fault },
      ],
      upgrades: [{ path: '/stream/:id', handle: (request, socket) => this.#upgrade(request.url, socket) }],
      port: 0,
      log: (event, fields) => this.logged.push([event, fields]),
    }
  }

  #upgrade(target: string | undefined, socket: NodeJS.WritableStream): void {
    this.upgraded += 1
    if (target?.includes('throw') === true) throw new Error('the upgrade of Awa')
    socket.end(lines('HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'))
  }
}

async function fault({ body }: WebRequest): Promise<WebReply> {
  throw new TypeError(`no such person: ${body.toString()}`)
}

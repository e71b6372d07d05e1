import { DirectLine, type Activity } from 'botframework-directlinejs'

/** What the client asks of a browser's XMLHttpRequest, over Node's fetch. */
class FetchRequest {
  readyState = 0
  status = 0
  response: unknown = null
  responseType = ''
  timeout = 0
  withCredentials = false
  onreadystatechange: ((this: FetchRequest, event: object) => void) | null = null
  ontimeout: ((this: FetchRequest, event: object) => void) | null = null
  readonly #headers = new Headers()
  readonly #abort = new AbortController()
  #received = new Headers()
  #method = 'GET'
  #url = ''

  open(method: string, url: string): void {
    this.#method = method
    this.#url = url
    this.readyState = 1
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value)
  }

  getResponseHeader(name: string): string | null {
    return this.#received.get(name)
  }

  abort(): void {
    this.#abort.abort()
  }

  send(body?: string): void {
    this.#exchange(body).then(
      () => this.#done(),
      () => this.#abort.signal.aborted || this.#done(),
    )
  }

  async #exchange(body?: string): Promise<void> {
    const reply = await fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#abort.signal,
      ...(body !== undefined && { body }),
    })
    this.#received = reply.headers
    const text = await reply.text()
    this.response = text === '' ? null : JSON.parse(text)
    this.status = reply.status
  }

  #done(): void {
    this.readyState = 4
    this.onreadystatechange?.call(this, {})
  }
}
Object.assign(globalThis, { XMLHttpRequest: FetchRequest })

/** Values of `connectionStatus$`. */
export const STATUS = { online: 2, expired: 3, failed: 4, ended: 5 } as const

export interface Client {
  /** Every activity that came, each time that it came, sorted by id: the client itself mixes frames that come close together. */
  readonly got: readonly Activity[]
  readonly texts: () => readonly string[]
  readonly status: () => number
  /** Sends words, or a button's value; the answer is the id, or "retry". */
  say(text: string, more?: object): Promise<string>
  /** Resolves once it holds; rejects after fifteen seconds. */
  until(holds: (client: Client) => boolean): Promise<void>
  end(): void
}

export interface ClientOptions {
  readonly url: string
  readonly token: string
  readonly conversationId?: string
  readonly watermark?: string
  readonly webSocket?: boolean
}

/** botframework-directlinejs as it is published, with shorter waits. */
export function directLineClient({ url, ...options }: ClientOptions): Client {
  const line = new DirectLine({
    ...options,
    domain: `${url}/v3/directline`,
    pollingInterval: 200,
    timeout: 500,
    // Its wait before it connects again is 3 s, and up to 12 more by chance.
    random: () => 0,
  })
  const got: Activity[] = []
  const waiting = new Set<() => void>()
  const look = (): void => waiting.forEach((one) => one())
  line.activity$.subscribe(
    (activity) => {
      got.push(activity)
      got.sort((one, other) => (one.id ?? '').localeCompare(other.id ?? ''))
      look()
    },
    () => undefined,
  )
  line.connectionStatus$.subscribe(look)
  const client: Client = {
    got,
    texts: () => got.map((activity) => (activity.type === 'message' ? (activity.text ?? '') : activity.type)),
    status: () => line.connectionStatus$.getValue(),
    say: (text, more = {}) =>
      new Promise((resolve, reject) => {
        line
          .postActivity({ type: 'message', from: { id: 'somebody else' }, text, ...more })
          .subscribe(resolve, reject)
      }),
    until: (holds) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(check)
          reject(new Error(`Never came true; status ${client.status()}, got: ${client.texts().join(' / ')}`))
        }, 15_000)
        const check = (): void => {
          if (!holds(client)) return
          clearTimeout(late)
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    end: () => line.end(),
  }
  return client
}

export interface Session {
  readonly token: string
  readonly conversationId: string
  readonly userId: string
  readonly locale: string
  readonly expires_in: number
  readonly cookie: string
}

/** Opens a session as a program does, with the code of a link. */
export async function openSession(url: string, code: string): Promise<Session> {
  const reply = await postJson(`${url}/chat/session`, { code })
  if (reply.status !== 200) throw new Error(`No session: ${reply.status}`)
  const [cookie = ''] = (reply.headers.get('set-cookie') ?? '').split(';')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what interfaces promise; the tests look at it
  return { ...((await reply.json()) as Omit<Session, 'cookie'>), cookie }
}

export function postJson(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

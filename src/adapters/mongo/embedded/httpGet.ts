import { Fault } from '../../../errors.ts'
import { ANSWER_MS } from './mongodTrial.ts'

export interface Answer {
  /** Where it came from in the end, after redirects. */
  readonly url: URL
  readonly type: string
  /** Announced size, 0 when unknown. */
  readonly bytes: number
  readonly chunks: AsyncIterable<Uint8Array>
}

/**
 * Gets a document; 10 s of silence, before the answer or in the middle of it, end it with `fetch_failed`.
 * A name and password in the address are sent as such, and never repeated in a message.
 */
export async function httpGet(address: URL, accept = '*/*'): Promise<Answer> {
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(), ANSWER_MS)
  const failed = (cause: unknown) => {
    clearTimeout(timer)
    const why = silence.signal.aborted ? `silent for ${ANSWER_MS / 1000} s` : reasonOf(cause)
    return new Fault('fetch_failed', { from: shown(address), why }, { cause })
  }
  const response = await get(address, accept, silence.signal).catch((cause: unknown) => {
    throw failed(cause)
  })
  async function* chunks() {
    try {
      for await (const chunk of response.body ?? []) {
        timer.refresh()
        yield chunk
      }
    } catch (cause) {
      throw failed(cause)
    } finally {
      clearTimeout(timer)
    }
  }
  if (!response.ok) {
    await response.body?.cancel()
    throw failed(`HTTP ${response.status}`)
  }
  return {
    url: new URL(response.url),
    type: response.headers.get('content-type') ?? '',
    bytes: Number(response.headers.get('content-length') ?? 0),
    chunks: chunks(),
  }
}

/** A whole small document, as text. */
export async function httpText(answer: Answer): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of answer.chunks) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** An address without its name, password and query. */
export function shown(address: URL): string {
  return `${address.origin}${address.pathname}`
}

function get(address: URL, accept: string, signal: AbortSignal): Promise<Response> {
  const bare = new URL(address)
  bare.username = ''
  bare.password = ''
  return fetch(bare, { headers: { accept, ...authorization(address) }, signal })
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {}
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` }
}

/** fetch hides what went wrong in its cause. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return inner instanceof Error ? inner.message : String(inner)
}

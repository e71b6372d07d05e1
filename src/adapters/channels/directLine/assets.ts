import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import type { Route, WebReply, WebRequest } from '../../../application/ports/route.ts'

const FOLDER = new URL('./assets/', import.meta.url)
const unbrotli = promisify(brotliDecompress)
const gzipped = promisify(gzip)

/** botframework-webchat 4.18.1, `dist/webchat.js`, as brotli left it at its best. */
export const WEB_CHAT = {
  file: new URL('webchat.js.br', FOLDER),
  sha256: '7cd57658a15f20197d82af8cd9c813f72403799586852f6899b544e99b59b92e',
  /** Of the decompressed script; the browser checks it too. */
  integrity: 'sha384-AHFvk4Hi30kPlGug5u1RCA9gNO18GRKqhYcFtulI9sUUUp3HBpyjyTUf2/GVUHHb',
} as const

/** Addresses of what the page loads; each changes with its content, and is then kept for good. */
export interface Assets {
  readonly webChat: string
  readonly script: string
  readonly style: string
  readonly routes: readonly Route[]
}

/** The files of the Web Chat page; `theme` sets the variables of its colours. The large one is read once, when somebody first asks for it. */
export function liveAssets(theme = ''): Assets {
  const script = readFileSync(new URL('live.js', FOLDER))
  const style = Buffer.from(`${readFileSync(new URL('live.css', FOLDER), 'utf8')}\n${theme}`)
  const paths = {
    webChat: `/chat/live/webchat.${WEB_CHAT.sha256.slice(0, 12)}.js`,
    script: `/chat/live/live.${shortDigest(script)}.js`,
    style: `/chat/live/live.${shortDigest(style)}.css`,
  }
  const bundle = webChatBundle()
  return {
    ...paths,
    routes: [
      asset(paths.webChat, async (request) => ({ ...(await bundle(request)), type: 'text/javascript' })),
      asset(paths.script, async () => ({ body: script, encoding: null, type: 'text/javascript' })),
      asset(paths.style, async () => ({ body: style, encoding: null, type: 'text/css' })),
    ],
  }
}

interface Encoded {
  readonly body: Buffer
  readonly encoding: 'br' | 'gzip' | null
}

/** The bundle as the client can take it: a browser offers brotli over https or on its own machine alone. */
function webChatBundle(): (request: WebRequest) => Promise<Encoded> {
  const brotli = once(() => readFile(WEB_CHAT.file))
  const plain = once(async () => await unbrotli(await brotli()))
  const gzip = once(async () => await gzipped(await plain()))
  return async ({ headers }) => {
    const accepted = headers['accept-encoding'] ?? ''
    if (accepts(accepted, 'br')) return { body: await brotli(), encoding: 'br' }
    if (accepts(accepted, 'gzip')) return { body: await gzip(), encoding: 'gzip' }
    return { body: await plain(), encoding: null }
  }
}

function asset(path: string, content: (request: WebRequest) => Promise<Encoded & { type: string }>): Route {
  const handle = async (request: WebRequest): Promise<WebReply> => {
    const { body, encoding, type } = await content(request)
    const headers = {
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding !== null && { 'Content-Encoding': encoding }),
    }
    return { status: 200, headers, body }
  }
  return { method: 'GET', path, limit: 'asset', handle }
}

/** Whether an Accept-Encoding header takes that coding; `;q=0` says no. */
function accepts(header: string, coding: string): boolean {
  const offer = header
    .toLowerCase()
    .split(',')
    .map((part) => part.trim().split(/\s*;\s*/))
    .find(([name]) => name === coding)
  return offer !== undefined && !offer.some((weight) => /^q=0(\.0*)?$/.test(weight))
}

/** Computes once; a failure is not kept. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= work().catch((fault: unknown) => {
      made = null
      throw fault
    })
    return made
  }
}

const shortDigest = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 12)

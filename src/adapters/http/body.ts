import type { IncomingMessage } from 'node:http'

/** The whole body, or why there is none; `drained` tells whether the connection may serve another request. */
export type Body =
  | { readonly kind: 'read'; readonly body: Buffer }
  | { readonly kind: 'refused'; readonly status: 408 | 413 | 415; readonly drained: boolean }
  | { readonly kind: 'gone' }

export interface BodyLimits {
  readonly bytes: number
  readonly ms: number
}

const EMPTY = Buffer.alloc(0)
const LINGER = { bytes: 1024 * 1024, ms: 500 }

/** Reads a body of at most so many bytes in at most so long; compressed ones are refused unread. */
export async function readBody(request: IncomingMessage, limits: BodyLimits): Promise<Body> {
  if (isCompressed(request)) return refuse(request, 415)
  if (!hasBody(request)) return { kind: 'read', body: EMPTY }
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) return refuse(request, 413)
  const collected = await collect(request, limits)
  return typeof collected === 'number' ? refuse(request, collected) : collected
}

/** Lets the client finish a small body before it is refused, so that it reads the answer; false when there is more. */
export function discard(request: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    let size = 0
    const done = (drained: boolean): void => {
      clearTimeout(timer)
      request.off('data', count).off('end', ended).off('close', ended)
      request.pause()
      resolve(drained)
    }
    const ended = (): void => done(true)
    const count = (chunk: Buffer): void => {
      size += chunk.length
      if (size > LINGER.bytes) done(false)
    }
    const timer = setTimeout(done, LINGER.ms, false)
    if (request.readableEnded || request.destroyed || !hasBody(request)) return ended()
    request.on('data', count).on('end', ended).on('close', ended)
  })
}

function isCompressed(request: IncomingMessage): boolean {
  const coding = request.headers['content-encoding'] ?? 'identity'
  const transfer = request.headers['transfer-encoding'] ?? 'chunked'
  return coding.trim().toLowerCase() !== 'identity' || transfer.trim().toLowerCase() !== 'chunked'
}

function hasBody(request: IncomingMessage): boolean {
  const length = request.headers['content-length']
  return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')
}

async function refuse(request: IncomingMessage, status: 408 | 413 | 415): Promise<Body> {
  return { kind: 'refused', status, drained: status !== 408 && (await discard(request)) }
}

function collect(request: IncomingMessage, { bytes, ms }: BodyLimits): Promise<Body | 408 | 413> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const done = (outcome: Body | 408 | 413): void => {
      clearTimeout(timer)
      request.off('data', add).off('end', ended).off('close', left).off('error', left)
      resolve(outcome)
    }
    const add = (chunk: Buffer): void => {
      size += chunk.length
      if (size > bytes) done(413)
      else chunks.push(chunk)
    }
    const ended = (): void => done({ kind: 'read', body: Buffer.concat(chunks, size) })
    const left = (): void => done({ kind: 'gone' })
    const timer = setTimeout(done, ms, 408)
    request.on('data', add).on('end', ended).on('close', left).on('error', left)
  })
}

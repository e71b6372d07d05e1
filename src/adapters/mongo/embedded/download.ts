import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Fault } from '../../../errors.ts'
import { type Answer, httpGet, shown } from './httpGet.ts'

/** Says to the person at the terminal what is going on, one sentence at a time. */
export type Progress = (sentence: string) => void

export interface Wanted {
  readonly url: URL
  /** What it is, for the progress: "MongoDB 6.0.5". */
  readonly what: string
  /** SHA-256, in lower-case hexadecimal. */
  readonly sha256: string
  /** Its size when known. */
  readonly bytes: number | null
}

/** Fetches into a file, or fails with `fetch_failed` and a file that must not be used: nothing else than the wanted bytes will do. */
export async function download(wanted: Wanted, file: string, progress: Progress): Promise<void> {
  const answer = await httpGet(wanted.url)
  const total = wanted.bytes ?? answer.bytes
  const told = tellPercent(wanted.what, total, progress)
  await pipeline(verified(wanted, answer, told), createWriteStream(file, { mode: 0o600 }))
}

async function* verified(wanted: Wanted, { chunks }: Answer, told: (received: number) => void) {
  const hash = createHash('sha256')
  let received = 0
  for await (const chunk of chunks) {
    received += chunk.byteLength
    if (wanted.bytes !== null && received > wanted.bytes) throw differs(wanted, 'it is too large')
    hash.update(chunk)
    told(received)
    yield chunk
  }
  if (wanted.bytes !== null && received < wanted.bytes) throw differs(wanted, `it stops at ${received} bytes`)
  if (hash.digest('hex') !== wanted.sha256) throw differs(wanted, 'its SHA-256 differs')
}

function differs({ url }: Wanted, how: string): Fault {
  return new Fault('fetch_failed', { from: shown(url), why: `not the file that was expected: ${how}` })
}

/** Speaks at every tenth of the way. */
function tellPercent(what: string, total: number, progress: Progress): (received: number) => void {
  let told = -1
  return (received) => {
    const tenth = total > 0 ? Math.min(10, Math.floor((received / total) * 10)) : 0
    if (tenth > told) progress(`Fetching ${what}: ${tenth * 10} %`)
    told = Math.max(told, tenth)
  }
}

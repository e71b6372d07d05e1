import { open, rename, stat } from 'node:fs/promises'

const LARGEST = 16 * 1024 * 1024
const LOOK_EVERY_MS = 10 * 60_000

/** Sets the log of a running mongod aside when it has grown: this one and the one before are kept, no more. */
export function keepLogSmall(log: string, pid: number): { stop(): void } {
  const timer = setInterval(() => {
    setLogAside(log).then(
      (moved) => moved && process.platform !== 'win32' && process.kill(pid, 'SIGUSR1'),
      // The next look tries again.
      () => undefined,
    )
  }, LOOK_EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

/** Renames a log that has grown too large; says whether it did. A mongod that holds it opens it anew on SIGUSR1. */
export async function setLogAside(log: string): Promise<boolean> {
  const size = await stat(log).then(
    (found) => found.size,
    () => 0,
  )
  if (size < LARGEST) return false
  await rename(log, `${log}.1`)
  return true
}

/** What a mongod last complained of in its log, in its own words; empty when it did not. */
export async function lastComplaint(log: string): Promise<string> {
  const lines = (await tailOf(log)).split('\n')
  return lines.map(complaintIn).findLast((complaint) => complaint !== '') ?? ''
}

const TAIL = 64 * 1024

async function tailOf(log: string): Promise<string> {
  try {
    await using file = await open(log)
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(TAIL),
      position: Math.max(0, size - TAIL),
    })
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return ''
  }
}

/** The log is one JSON object a line; severity F (fatal) and E (error) are complaints. */
function complaintIn(line: string): string {
  const severity = /"s":"[FE]"/.test(line)
  return severity ? (/"(?:error|errmsg|reason)":"?(.{1,300})/.exec(line)?.[1] ?? line.slice(0, 300)) : ''
}

import { open, rename, stat } from 'node:fs/promises'

const LARGEST = 16 * 1024 * 1024
const LOOK_EVERY_MS = 10 * 60_000

/** Looks every ten minutes whether the log of a running mongod has grown too large, and sets it aside. */
export function keepLogSmall(log: string, pid: number): { stop(): void } {
  const timer = setInterval(() => {
    // When it fails (a full disk), the next look tries again.
    rotateLog(log, pid).catch(() => undefined)
  }, LOOK_EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

/** Sets a log that has grown too large aside, under a running mongod, which goes on in a new file. */
export async function rotateLog(log: string, pid: number): Promise<void> {
  // Windows has no such signal, and does not rename a file in use: there the log waits for the next start.
  if (process.platform !== 'win32' && (await setLogAside(log))) process.kill(pid, 'SIGUSR1')
}

/** Renames a log that has grown too large, over the one set aside before; says whether it did. */
export async function setLogAside(log: string): Promise<boolean> {
  if ((await sizeOf(log)) < LARGEST) return false
  await rename(log, `${log}.1`)
  return true
}

/** Where the log ends now, in bytes. */
export async function sizeOf(log: string): Promise<number> {
  return stat(log).then(
    ({ size }) => size,
    () => 0,
  )
}

/** The first complaint of a mongod after this place of its log, which is the cause of the next ones; empty when there is none. */
export async function firstComplaint(log: string, from: number): Promise<string> {
  const lines = (await readFrom(log, from)).split('\n')
  return lines.map(complaintIn).find((complaint) => complaint !== '') ?? ''
}

const MUCH = 256 * 1024

async function readFrom(log: string, from: number): Promise<string> {
  try {
    await using file = await open(log)
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(MUCH), position: from })
    return buffer.toString('utf8', 0, bytesRead)
  } catch {
    return ''
  }
}

interface Entry {
  readonly severity: string
  readonly text: string
}

/** Severities F (fatal) and E (error) are complaints; so is a line that is not of the log, said before it began. */
function complaintIn(line: string): string {
  const entry = entryOf(line)
  return entry.severity === 'F' || entry.severity === 'E' ? entry.text.slice(0, 400) : ''
}

/** The log is one JSON object a line: `s` its severity, `msg` and `attr` what it says. */
function entryOf(line: string): Entry {
  try {
    const { s, msg, attr } = JSON.parse(line)
    return { severity: String(s), text: `${msg} ${JSON.stringify(attr ?? {})}` }
  } catch {
    return { severity: line.trim() === '' ? '' : 'E', text: line.trim() }
  }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, open } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Fault } from '../../../errors.ts'
import { keepLogSmall } from './mongodLog.ts'

export interface MongodOptions {
  readonly binary: string
  readonly folder: string
  readonly port: number
}

/** How a mongod ended. */
export interface Death {
  readonly pid: number
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

export interface Mongod {
  readonly pid: number
  readonly ended: Promise<Death>
  /** Ends it in order (its journal makes a forced end safe too, should it linger). */
  stop(): Promise<void>
}

/** How long a mongod is given to end in order. */
export const STOP_MS = 20_000

/**
 * Runs a mongod on `<folder>/mongo`, in a process group of its own: Ctrl-C in the terminal reaches us alone, and we
 * end it after our last write. Should we die without ending it, its watchdog does. The folder must be ours (locked).
 */
export async function runMongod(options: MongodOptions): Promise<Mongod> {
  await mkdir(dataOf(options.folder), { recursive: true, mode: 0o700 })
  const log = logOf(options.folder)
  // What it says before it opens its log goes there too.
  await using said = await open(log, 'a', 0o600)
  const child = spawn(options.binary, argumentsOf(options), {
    detached: true,
    stdio: ['ignore', said.fd, said.fd],
  })
  const ended = endOf(child)
  const pid = await pidOf(child, log)
  const guards = [watch(pid), keepLogSmall(log, pid)]
  void ended.then(() => guards.forEach((guard) => guard.stop()))
  child.unref()
  return { pid, ended, stop: () => stop(child, ended) }
}

/** The data files of a folder. */
export function dataOf(folder: string): string {
  return join(folder, 'mongo')
}

/** The server's log of a folder. */
export function logOf(folder: string): string {
  return join(folder, 'mongod.log')
}

/** Memory capped, small oplog; slow operations are not logged, for the log would then hold what people wrote. */
function argumentsOf({ folder, port }: MongodOptions): string[] {
  return [
    ['--replSet', 'rs0', '--bind_ip', '127.0.0.1', '--port', String(port)],
    ['--dbpath', dataOf(folder), '--wiredTigerCacheSizeGB', '0.25', '--oplogSize', '512'],
    ['--logpath', logOf(folder), '--logappend', '--logRotate', 'reopen', '--quiet'],
    ['--slowms', '2000000000', '--networkMessageCompressors', 'disabled'],
    ['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    // What a killed process had begun would hold its documents for a minute; ours take milliseconds.
    ['--setParameter', 'transactionLifetimeLimitSeconds=3'],
    ['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
    process.platform === 'win32' ? [] : ['--nounixsocket'],
  ].flat()
}

function endOf(child: ChildProcess): Promise<Death> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ pid: child.pid ?? 0, code, signal }))
  })
}

async function pidOf(child: ChildProcess, log: string): Promise<number> {
  try {
    await once(child, 'spawn')
  } catch (cause) {
    throw new Fault('mongod_failed', { detail: String(cause), log }, { cause })
  }
  if (child.pid === undefined) throw new Fault('mongod_failed', { detail: 'it has no process id', log })
  return child.pid
}

/** A shell that waits on a pipe which only we hold: when we die, however, the pipe closes and it ends our mongod. */
function watch(pid: number): { stop(): void } {
  const script = 'read -r _; kill -TERM "$1"'
  const watchdog = spawn('sh', ['-c', script, 'jalon-watchdog', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  // Without a shell (Windows) there is no watchdog: the next start ends what was left.
  watchdog.on('error', () => undefined)
  watchdog.unref()
  if (watchdog.stdin instanceof Socket) watchdog.stdin.on('error', () => undefined).unref()
  return { stop: () => void watchdog.kill('SIGKILL') }
}

async function stop(child: ChildProcess, ended: Promise<Death>): Promise<void> {
  child.ref()
  child.kill('SIGTERM')
  const inOrder = await Promise.race([ended, pause(STOP_MS, null, { ref: false })])
  if (inOrder === null) child.kill('SIGKILL')
  await ended
}

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const JALON = join(import.meta.dirname, '..', '..', 'src', 'cli', 'jalon.ts')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** The program as a person runs it, in a data folder of its own. */
export interface Program {
  readonly folder: string
  /** Runs a verb to its end. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<Ended>
  /** Starts the service and waits for it to be ready. */
  start(args?: readonly string[]): Promise<Started>
  /** Ends what still runs, and forgets the folder. */
  end(): Promise<void>
}

export interface Started {
  readonly url: string
  /** What was printed: `person` and `advisor` links. */
  readonly links: Readonly<Record<string, string>>
  readonly pid: number
  /** Its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

export async function program(env: Readonly<Record<string, string>> = {}): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-program-'))
  const running = new Set<ChildProcess>()
  const spawned = (args: readonly string[]): ChildProcess => {
    const child = spawn(process.execPath, [JALON, ...args], {
      env: { ...process.env, JALON_DATA: join(folder, 'data'), ...env },
    })
    running.add(child)
    child.once('close', () => running.delete(child))
    return child
  }
  return {
    folder,
    run: (args, input = '') => toItsEnd(spawned(args), input),
    start: (args = []) => untilReady(spawned(['start', '--port', '0', ...args])),
    async end() {
      await Promise.all([...running].map((child) => stopped(child, 'SIGTERM')))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function toItsEnd(child: ChildProcess, input: string | Uint8Array): Promise<Ended> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()))
  child.stdin?.end(input)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}

function untilReady(child: ChildProcess): Promise<Started> {
  let out = ''
  let err = ''
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`start ended with ${code}: ${err}`)))
    child.stderr?.on('data', (chunk: Buffer) => {
      err += chunk.toString()
      const url = /Ready in [\d.]+ s on (http:\S+)\. /.exec(err)?.[1]
      if (url !== undefined)
        resolve({
          url,
          links: linksIn(out),
          pid: child.pid ?? 0,
          stop: (signal) => stopped(child, signal ?? 'SIGINT'),
        })
    })
  })
}

function linksIn(out: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    out
      .trim()
      .split('\n')
      .map((line) => line.split(' ', 2) as [string, string]),
  )
}

function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode)
    child.once('close', (code) => resolve(code))
    child.kill(signal)
  })
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** What a bot's process has used since it began. */
export interface Used {
  readonly cpuUs: number
  readonly rssMb: number
}

export interface Bot {
  readonly name: string
  readonly url: string
  used(): Promise<Used>
  /** What it printed last. */
  said(): string
  stop(): Promise<void>
}

export interface BotProgram {
  readonly name: string
  /** File and arguments; it prints `listening URL` on stderr or stdout once it serves. */
  readonly program: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** One core for the bot, the other for the store and the load: without `taskset` all share. */
const pinned = spawnSync('taskset', ['-cp', '1', String(process.pid)]).status === 0

/** Starts a bot in a process of its own, and waits until it serves. */
export async function startBot({ name, program, env }: BotProgram): Promise<Bot> {
  const meter = new URL('meter.ts', import.meta.url).href
  const command = [process.execPath, '--import', meter, ...program]
  const [file = '', ...args] = pinned ? ['taskset', '-c', '0', ...command] : command
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const lines: string[] = []
  const url = await listening(child, name, lines)
  const said = (): string => lines.slice(-20).join('\n')
  return { name, url, said, used: () => usedBy(child), stop: () => ended(child) }
}

async function listening(child: ChildProcess, name: string, said: string[]): Promise<string> {
  return await new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (stream === null) continue
      createInterface({ input: stream }).on('line', (line) => {
        said.push(line)
        const url = /\b(http:\/\/127\.0\.0\.1:\d+)/.exec(line)?.[1]
        if (url === undefined) return
        clearTimeout(late)
        resolve(url)
      })
    }
    const failed = (how: string): void => {
      child.kill('SIGKILL')
      reject(new Error(`${name} ${how}:\n${said.slice(-20).join('\n')}`))
    }
    child.on('exit', (code, signal) => {
      said.push(`it ended: ${code ?? signal}`)
      failed(`ended (${code ?? signal})`)
    })
    const late = setTimeout(failed, 30_000, 'does not serve')
  })
}

async function usedBy(child: ChildProcess): Promise<Used> {
  const answer = once(child, 'message')
  child.send('used')
  const [{ cpu, rss }] = await answer
  return { cpuUs: cpu.user + cpu.system, rssMb: Math.round(rss / 1e6) }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await exit
  clearTimeout(late)
}

import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const embedded = new URL('../../src/adapters/mongo/embedded/', import.meta.url)

const WRITER = `
  const { openEmbeddedStore } = await import(${JSON.stringify(new URL('embeddedStore.ts', embedded).href)})
  const { mongo } = (await import(${JSON.stringify(import.meta.resolve('mongoose'))})).default
  let stopping = false
  const store = await openEmbeddedStore({
    folder: process.argv[1],
    env: process.env,
    progress() {},
    onDeath() {
      if (stopping) process.exit(3)
    },
  })
  const client = new mongo.MongoClient(store.uri)
  const notes = client.db('kept').collection('notes')
  process.once('SIGINT', async () => {
    stopping = true
    await notes.insertOne({ _id: -1 })
    await client.close()
    await store.stop()
    process.exit(0)
  })
  // The driver does not repeat each write that a dying server cut off: the outcome is unknown, and it is repeated here.
  async function written(id) {
    const done = notes.replaceOne({ _id: id }, {}, { upsert: true })
    await done.catch((error) => {
      if (error instanceof mongo.MongoNetworkError) return written(id)
      throw error
    })
  }
  console.log(store.pid)
  for (let id = Number(process.argv[2]); !stopping; id++) {
    await written(id)
    console.log(id)
  }`

const CONTENDER = `
  const { lockDataFolder } = await import(${JSON.stringify(new URL('folderLock.ts', embedded).href)})
  console.log(await lockDataFolder(process.argv[1]).then(() => 'mine', (fault) => fault.code))
  setInterval(() => {}, 1000)`

const FINDER = `
  const { findServer } = await import(${JSON.stringify(new URL('findServer.ts', embedded).href)})
  const progress = (sentence) => console.log(sentence)
  const { binary } = await findServer({ env: JSON.parse(process.argv[1]), progress, history: null })
  console.log('found ' + binary)
  process.exit(0)`

/** A program of its own that opens the store of a folder and writes ids into it, one after another. */
export interface Writer {
  readonly pid: number
  readonly mongod: number
  /** Waits until so much is acknowledged, and gives the last id that is. */
  reached(id: number): Promise<number>
  kill(): Promise<void>
  /** Its exit code. */
  readonly ended: Promise<unknown>
}

export async function startWriter(folder: string, from = 0): Promise<Writer> {
  const child = run(WRITER, folder, String(from))
  const ended = once(child, 'exit').then(([code]) => code)
  const said = lines(child)
  const mongod = Number((await said.next()).value)
  return {
    pid: child.pid!,
    mongod,
    ended,
    async reached(id) {
      for (;;) {
        const { value } = await said.next()
        if (Number(value) >= id) return Number(value)
      }
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** A program of its own that looks for a server; its answer is the binary, once it has found one. */
export function startFinder(env: Readonly<Record<string, string>>) {
  const child = run(FINDER, JSON.stringify(env))
  const said: string[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => said.push(line))
  const ended = once(child, 'close')
  return {
    said,
    answer: ended.then(() => said.at(-1)?.replace('found ', '')),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** A program of its own that wants a folder's lock, and keeps it if it gets it: its answer is 'mine' or a fault's code. */
export async function startContender(folder: string) {
  const child = run(CONTENDER, folder)
  const ended = once(child, 'exit')
  const answer: unknown = (await lines(child).next()).value
  return {
    pid: child.pid!,
    answer,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The process that would end this mongod if the program that started it were killed. */
export async function watchdogOf(mongod: number): Promise<number> {
  const { stdout } = await promisify(execFile)('pgrep', ['-f', `jalon-watchdog ${mongod}$`])
  return Number(stdout)
}

/** In a process group of its own, as in a terminal; it ends by itself when the test's process does. */
function run(code: string, ...args: string[]): ChildProcess {
  const leash = `process.stdin.on('end', () => process.exit(1)).resume();`
  const node = ['--input-type=module', '--eval', leash + code, ...args]
  return spawn(process.execPath, node, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
}

function lines(child: ChildProcess): AsyncIterator<string> {
  return createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
}

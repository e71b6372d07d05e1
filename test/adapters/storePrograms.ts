import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

const embedded = new URL('../../src/adapters/mongo/embedded/', import.meta.url)

const WRITER = `
  const { openEmbeddedStore } = await import(${JSON.stringify(new URL('embeddedStore.ts', embedded).href)})
  const { mongo } = (await import(${JSON.stringify(import.meta.resolve('mongoose'))})).default
  const store = await openEmbeddedStore({ folder: process.argv[1], env: process.env, progress() {} })
  const client = new mongo.MongoClient(store.uri)
  const notes = client.db('kept').collection('notes')
  let stopping = false
  process.once('SIGINT', async () => {
    stopping = true
    await notes.insertOne({ _id: -1 })
    await client.close()
    await store.stop()
    process.exit(0)
  })
  console.log(store.pid)
  for (let id = 0; !stopping; id++) {
    await notes.insertOne({ _id: id })
    console.log(id)
  }`

const CONTENDER = `
  const { lockDataFolder } = await import(${JSON.stringify(new URL('folderLock.ts', embedded).href)})
  console.log(await lockDataFolder(process.argv[1]).then(() => 'mine', (fault) => fault.code))
  setInterval(() => {}, 1000)`

/** A program of its own that opens the store of a folder and writes 0, 1, 2… into it. */
export interface Writer {
  readonly pid: number
  readonly mongod: number
  /** Waits until so much is acknowledged, and gives the last id that is. */
  reached(id: number): Promise<number>
  kill(): Promise<void>
  /** Its exit code. */
  readonly ended: Promise<unknown>
}

export async function startWriter(folder: string): Promise<Writer> {
  const child = run(WRITER, folder)
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
function run(code: string, folder: string): ChildProcess {
  const leash = `process.stdin.on('end', () => process.exit(1)).resume();`
  const node = ['--input-type=module', '--eval', leash + code, folder]
  return spawn(process.execPath, node, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] })
}

function lines(child: ChildProcess): AsyncIterator<string> {
  return createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
}

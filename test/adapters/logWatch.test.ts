import { expect } from 'chai'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { openWorld, type World } from '../support/world.ts'

describe('somebody who watches a conversation', () => {
  let world: World
  before(async () => {
    world = await openWorld()
  })
  after(() => world.end())

  it('is told of what was written while the watch was being set up, and of what comes after', async () => {
    let told = 0
    const stop = world.log.watch(awa.id, () => (told += 1))
    await world.tell(awa.id, { kind: 'opening' })
    for (let waited = 0; told === 0 && waited < 5_000; waited += 10)
      await new Promise((done) => setTimeout(done, 10))
    expect(told).to.be.greaterThan(0)
    told = 0
    await world.write(awa.id, 'aide')
    for (let waited = 0; told === 0 && waited < 5_000; waited += 10)
      await new Promise((done) => setTimeout(done, 10))
    stop()
    expect(told).to.be.greaterThan(0)
  })
})

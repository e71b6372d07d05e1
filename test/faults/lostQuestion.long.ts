import { expect } from 'chai'
import { awa } from '../support/builders.ts'
import { openLossyWorld, type LossyWorld } from './lossyStore.ts'

describe('one question to the store that nobody answers, on a connection that stays open', () => {
  let world: LossyWorld
  beforeEach(async () => {
    world = await openLossyWorld()
  })
  afterEach(() => world.end())

  const said = async (): Promise<readonly string[]> =>
    (await world.log.read(awa.id, 0, 100)).filter(({ from }) => from === 'person').map(({ text }) => text)

  for (const collection of ['conversations', 'people', 'checkpoints', 'activities'])
    it(`holds up nobody for good: ${collection}`, async () => {
      const shown = (await world.view(awa.id))?.open?.seq ?? null
      const tell = (text: string) => world.tell(awa.id, { kind: 'words', text, shown }, text)
      world.lose(collection)
      const lost = tell('bonjour').catch((fault: Error) => fault.name)
      const next = tell('aide')
      expect(await lost).to.be.oneOf(['Late', undefined])
      await next
      await tell('bonjour')
      expect([...(await said())].sort()).to.deep.equal(['aide', 'bonjour'])
    })
})

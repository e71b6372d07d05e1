import { expect } from 'chai'
import type { Json } from '../support/connector.ts'
import { botFrameworkWorld, PERSON, type BotFrameworkWorld } from './botFrameworkWorld.ts'

const TEN_MINUTES = 600_000

describe('words in danger from Bot Framework, without a store', () => {
  let world: BotFrameworkWorld
  let personIs: BotFrameworkWorld['personIs']
  before(async () => {
    world = await botFrameworkWorld()
    personIs = world.personIs
  })
  after(() => world.close())
  beforeEach(() => {
    world.connector.clear()
    world.owed.splice(0)
    world.personIs = personIs
    world.onTurn = () => Promise.reject(new Error('no store for je veux mourir'))
  })

  let ids = 0
  /** Words in a message of their own, unless a test gives its id. */
  const post = (text: string, differs: Json = {}) => {
    ids += 1
    return world.post(world.activity({ id: `danger-${ids}`, text, ...differs }))
  }
  /** The card of each message, in words. */
  const shown = () =>
    world.connector.accepted.map(({ attachments }): unknown => Object(attachments)[0].content.fallbackText)

  it('get their card, and 200 once the connector took it', async () => {
    expect(await post('je veux mourir')).to.include({ status: 200 })
    expect(shown()).to.deep.equal(['Appelez le 3114.'])
  })

  it('get it after one second when the store is silent, and not before', async () => {
    world.onTurn = () => new Promise(() => undefined)
    const { status, ms } = await post('je veux mourir')
    expect(status).to.equal(200)
    expect(ms).to.be.within(900, 1_900)
    expect(shown()).to.deep.equal(['Appelez le 3114.'])
  })

  it('get it when the store does not even tell whose account it is', async () => {
    world.personIs = () => {
      throw new Error('no store')
    }
    expect(await post('je veux mourir')).to.include({ status: 200 })
    expect(shown()).to.deep.equal(['Appelez le 3114.'])
  })

  it('are given back to the connector that did not take the card, and nothing of them is told', async () => {
    for (const answer of [{ status: 500 }, { status: 403 }, 'reset after body'] as const) {
      world.connector.answer(answer)
      const { status, body } = await post('je veux mourir')
      expect(status).to.be.at.least(500)
      expect(body).not.to.match(/mourir|store/)
    }
    expect(world.owed).to.deep.equal([])
  })

  it('get one card for one message that comes again, and another after ten minutes or when it was not taken', async () => {
    const again = { id: 'again' }
    await Promise.all([post('je veux mourir', again), post('je veux mourir', again)])
    expect(await post('je veux mourir', again)).to.include({ status: 200 })
    expect(shown()).to.have.length(1)
    world.later(TEN_MINUTES)
    await post('je veux mourir', again)
    expect(shown()).to.have.length(2)
    world.connector.answer({ status: 500 })
    expect((await post('je veux mourir', { id: 'lost' })).status).to.be.at.least(500)
    expect(await post('je veux mourir', { id: 'lost' })).to.include({ status: 200 })
    expect(shown()).to.have.length(3)
  })

  it('are owed a quiet day, by their person alone; "urgence" is not', async () => {
    await post('je veux mourir')
    expect(await Promise.all(world.owed.map((person) => person()))).to.deep.equal([PERSON])
    await post('urgence')
    expect(shown().at(-1)).to.equal('Appelez le 112.')
    expect(world.owed).to.have.length(1)
  })

  it('get their card, although the account is nobody’s, and the store is well', async () => {
    world.onTurn = async () => {}
    world.personIs = () => null
    expect(await post('je veux mourir')).to.include({ status: 200 })
    expect(shown()).to.deep.equal(['Appelez le 3114.'])
    expect(world.owed).to.deep.equal([])
  })

  it('get it in the language of the activity, if it is spoken', async () => {
    await post('je veux mourir', { locale: 'en-GB' })
    await post('je veux mourir', { locale: 'ar' })
    await post('je veux mourir', { locale: null })
    expect(shown()).to.deep.equal(['Call 3114.', 'Appelez le 3114.', 'Appelez le 3114.'])
  })

  it('are a turn and no card, when the store is well', async () => {
    world.onTurn = async () => {}
    expect(await post('je veux mourir')).to.include({ status: 200 })
    expect(shown()).to.deep.equal([])
    expect(world.owed).to.deep.equal([])
  })
})

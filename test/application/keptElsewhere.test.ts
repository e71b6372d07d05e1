import { expect } from 'chai'
import type { Address } from '../../src/application/ports/deliver.ts'
import '../support/database.ts'
import { awa } from '../support/builders.ts'
import { holdsWords, sentenceIn } from '../support/transcriptWorld.ts'
import { openWorld, type World } from '../support/world.ts'

const WORDS = 'je veux mourir, personne ne le sait'
const TEAMS: Address = { channel: 'botFramework', reference: { channelId: 'msteams' } }

describe('words of danger', () => {
  let world: World
  const heard: string[] = []
  before(async () => {
    world = await openWorld({
      deliver: async (_, { utterance }) => {
        heard.push(sentenceIn(utterance.text))
        return { kind: 'delivered' }
      },
    })
  })
  after(() => world.end())

  const say = async (address: Address, key: string): Promise<void> => {
    const incoming = { kind: 'words', text: WORDS, shown: null } as const
    const { said } = await world.handleTurn({ person: awa.id, key, incoming, address })
    await said
  }

  it('through a connector: the card says who keeps them all the same', async () => {
    await say(TEAMS, 'one')
    expect(heard.at(-1)).to.include('le 3114')
    expect(heard.at(-1)).to.include('Microsoft garde aussi votre message.')
  })

  it('on our own pages: nobody keeps them, and the card says nothing of it', async () => {
    await say({ channel: 'web' }, 'two')
    const last = (await world.log.read(awa.id, 0, 100)).at(-1)
    expect(last?.text).to.include('3114')
    expect(last?.text).not.to.include('Microsoft')
  })

  it('are in no collection of the store, nor any part of them', async () => {
    for (const part of [WORDS, 'mourir', 'personne ne le sait'])
      expect(await holdsWords(world, part)).to.equal(null)
  })
})

import { expect } from 'chai'
import type { Json } from '../support/connector.ts'
import { botFrameworkWorld, type BotFrameworkWorld } from './botFrameworkWorld.ts'

let world: BotFrameworkWorld

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))

/** Posts it; nothing comes of it. */
async function leftAlone(differs: Json): Promise<void> {
  expect(await world.post(world.activity(differs))).to.include({ status: 200 })
  await settled()
  expect(world.turns).to.deep.equal([])
  expect(world.connector.arrived).to.deep.equal([])
}

/** Posts it twice; one sentence comes of it, and no turn. */
async function told(differs: Json): Promise<unknown> {
  world.connector.clear()
  await world.post(world.activity(differs))
  expect(await world.post(world.activity(differs))).to.include({ status: 200 })
  await world.connector.received(1)
  await settled()
  expect(world.connector.arrived).to.have.length(1)
  expect(world.turns).to.deep.equal([])
  return world.connector.accepted[0]?.['text']
}

describe('an activity that is no turn', () => {
  before(async () => {
    world = await botFrameworkWorld()
  })
  after(() => world.close())
  beforeEach(() => {
    world.accounts.splice(0)
    world.connector.clear()
  })

  it('is left alone when somebody types, reacts, deletes, restores, leaves', async () => {
    await leftAlone({ type: 'typing' })
    await leftAlone({ type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })
    await leftAlone({ type: 'messageDelete' })
    await leftAlone({ type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } })
    await leftAlone({ type: 'conversationUpdate', membersRemoved: [{ id: '29:awa' }] })
    await leftAlone({ type: 'installationUpdate', action: 'remove' })
    await leftAlone({ type: 'endOfConversation', code: 'unknown' })
    await leftAlone({ type: 'never-heard-of' })
  })

  it('is left alone when it is empty', async () => {
    await leftAlone({ text: '  \n', attachments: [{ contentType: 'text/html', content: '<p></p>' }] })
  })

  it('is left alone when the bot only arrives where others can read', async () => {
    const conversation = { id: '19:g', isGroup: true }
    await leftAlone({ type: 'conversationUpdate', membersAdded: [{ id: '28:jalon' }], conversation })
  })

  it('is told that we speak in private, where others can read; nobody is looked up', async () => {
    const group = { id: '19:g', conversationType: 'groupChat', isGroup: true }
    const sentence = 'Je parle seulement en privé.\nÉcrivez-moi dans une discussion à deux.'
    expect(await told({ id: 'g1', conversation: group })).to.equal(sentence)
    expect(await told({ id: 'g2', conversation: { id: '19:c', conversationType: 'channel' } })).to.equal(
      sentence,
    )
    const value = { question: 1, choice: 'come' }
    expect(await told({ id: 'g3', conversation: { id: '19:d', isGroup: true }, value })).to.equal(sentence)
    expect(world.accounts).to.deep.equal([])
  })

  it('is told how to get a link when its account is bound to nobody', async () => {
    const from = { id: '29:x', aadObjectId: 'entra-x' }
    const said = await told({ from, conversation: { id: 'a:x', tenantId: 'tenant-1' } })
    expect(said).to.match(/robot\.\nJe ne connais pas encore ce compte\.\nDemandez un lien/)
  })

  it('is not known from another tenant', async () => {
    await told({ id: 't1', conversation: { id: 'a:y', conversationType: 'personal', tenantId: 'tenant-2' } })
  })

  it('is not known by an Entra id that a web chat claims', async () => {
    await told({ id: 'd1', channelId: 'directline' })
    const account = { id: '29:awa', aadObjectId: null }
    expect(world.accounts.at(-1)).to.deep.equal({ channel: 'directline', account, tenant: null })
  })

  it('is told once, when an installation is told twice', async () => {
    const nobody = { from: { id: '29:z', aadObjectId: 'z' }, conversation: { id: 'a:z' } }
    const membersAdded = [{ id: '29:z' }]
    await world.post(world.activity({ ...nobody, type: 'conversationUpdate', id: 'z1', membersAdded }))
    await world.post(world.activity({ ...nobody, type: 'installationUpdate', id: 'z2', action: 'add' }))
    await world.connector.received(1)
    await settled()
    expect(world.connector.arrived).to.have.length(1)
  })

  it('is told that files are not read; none is fetched', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: `${world.connector.url}photo.png` }]
    expect(await told({ id: 'f1', text: '', attachments })).to.match(/^Je ne peux pas lire les photos/)
  })
})

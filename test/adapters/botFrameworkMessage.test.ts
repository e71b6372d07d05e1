import { expect } from 'chai'
import type { Json } from '../support/connector.ts'
import { botFrameworkWorld, type BotFrameworkWorld } from './botFrameworkWorld.ts'

let world: BotFrameworkWorld

const CHOICES = [
  { id: 'come', label: 'Je viens' },
  { id: 'late', label: 'J’aurai du retard' },
]

const TO_AWA = {
  type: 'message',
  from: { id: '28:jalon' },
  recipient: { id: '29:awa' },
  conversation: { id: 'a:1/é;x=1', tenantId: 'tenant-1' },
  textFormat: 'plain',
}

/** What the connector received of a line with the number 12. */
async function shown(
  channelId: string,
  text: string,
  choices = CHOICES,
  key = 'checkpoint.asked',
): Promise<Json | undefined> {
  const delivery = await world.deliver(world.address(channelId), { text, choices, key }, 12)
  expect(delivery).to.deep.equal({ kind: 'delivered' })
  return world.connector.accepted[0]
}

const line = (text: string) => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] })

function button(choice: string, label: string) {
  const value = { question: 12, choice }
  const msteams = { type: 'messageBack', text: label, displayText: label, value }
  return { type: 'Action.Submit', title: label, data: { ...value, msteams } }
}

describe('a line, as its channel shows it', () => {
  before(async () => {
    world = await botFrameworkWorld()
  })
  after(() => world.close())
  beforeEach(() => world.connector.clear())

  it('goes to the conversation, as plain text', async () => {
    const text = '*gras* _x_ [lien](javascript:alert(1)) <b>b</b> & <at>tous</at>\n1. un'
    expect(await shown('msteams', text, [])).to.deep.equal({ ...TO_AWA, channelId: 'msteams', text })
    expect(world.connector.arrived[0]?.path).to.equal('/v3/conversations/a%3A1%2F%C3%A9%3Bx%3D1/activities')
  })

  it('with choices is a card in Teams, whose twin in words numbers them', async () => {
    const text = 'Vous venez ?\n**{{DATE(2026-01-01)}}** ${x}'
    const content = {
      type: 'AdaptiveCard',
      version: '1.4',
      fallbackText: `${text}\n1. Je viens\n2. J’aurai du retard`,
      body: [line('Vous venez ?'), line('**{\u200b{DATE(2026-01-01)}}** ${x}')],
      actions: [button('come', 'Je viens'), button('late', 'J’aurai du retard')],
    }
    const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }]
    const card = { ...TO_AWA, channelId: 'msteams', summary: text, attachments }
    expect(await shown('msteams', text)).to.deep.equal(card)
  })

  it('with choices is suggested actions in a web chat', async () => {
    const value = { question: 12, choice: 'come' }
    const label = 'Je viens'
    const action = { type: 'messageBack', title: label, text: label, displayText: label, value }
    const activity = await shown('directline', 'Vous venez ?', CHOICES.slice(0, 1))
    expect(activity).to.deep.equal({
      ...TO_AWA,
      channelId: 'directline',
      text: 'Vous venez ?',
      suggestedActions: { to: ['29:awa'], actions: [action] },
    })
  })

  it('with choices numbers them in words elsewhere', async () => {
    const text = 'Vous venez ?\n1. Je viens\n2. J’aurai du retard'
    expect(await shown('sms', 'Vous venez ?')).to.deep.equal({ ...TO_AWA, channelId: 'sms', text })
  })

  describe('that is a card of numbers', () => {
    const text = 'Appelez le 17 ou le 112.\nEnvoyez un SMS au 114. Sinon : 116 006.'
    const dialled = (number: string, url: string) => ({
      type: 'TextRun',
      text: number,
      selectAction: { type: 'Action.OpenUrl', title: number, url },
    })
    const run = (words: string) => ({ type: 'TextRun', text: words })

    for (const choices of [CHOICES, []])
      it(`has each of them one press away in Teams, and no summary for a locked screen (${choices.length} buttons)`, async () => {
        const activity = await shown('msteams', text, choices, 'safety.violence')
        expect(activity).not.to.have.any.keys('summary', 'text')
        const { content } = Object(activity?.['attachments'])[0]
        expect(content.body).to.deep.equal([
          {
            type: 'RichTextBlock',
            inlines: [
              run('Appelez le '),
              dialled('17', 'tel:17'),
              run(' ou le '),
              dialled('112', 'tel:112'),
              run('.'),
            ],
          },
          {
            type: 'RichTextBlock',
            inlines: [
              run('Envoyez un SMS au '),
              dialled('114', 'sms:114'),
              run('. Sinon : '),
              dialled('116 006', 'tel:116006'),
              run('.'),
            ],
          },
        ])
        expect(content.fallbackText.split('\n1. ')[0]).to.equal(text)
        expect(content.actions).to.have.length(choices.length)
      })

    it('is Markdown in a web chat, and nowhere else', async () => {
      const activity = await shown('webchat', text, [], 'safety.violence')
      expect(activity).to.include({ textFormat: 'markdown' })
      expect(activity?.['text']).to.include('[17](tel:17)').and.to.include('[116 006](tel:116006)')
      world.connector.clear()
      expect(await shown('sms', text, [], 'safety.violence')).to.include({ textFormat: 'plain', text })
    })
  })

  it('has a button that brings back the choice that was shown', async () => {
    await shown('msteams', 'Vous venez ?')
    const value: unknown = Object(world.connector.accepted[0]?.['attachments'])[0].content.actions[1].data
    await world.post(world.activity({ value, text: 'J’aurai du retard' }))
    const incoming = { kind: 'choice', choice: 'late', question: 12 }
    expect(world.turns.at(-1)?.incoming).to.deep.equal(incoming)
  })
})

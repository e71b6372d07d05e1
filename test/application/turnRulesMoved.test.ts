import { expect } from 'chai'
import type { Understand } from '../../src/application/ports/dialogs.ts'
import { understand } from '../../dialogs/understanding/understand.ts'
import { randomDraw } from '../../src/adapters/ids.ts'
import '../support/database.ts'
import { awa, julie, wednesday } from '../support/builders.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'
import { openWorld, preparedStore, type PreparedStore, type World } from '../support/world.ts'
import { dying, everything } from './turnParts.ts'

const MONDAY_TEN = '2026-03-02T10:00:00+04:00'
const WEDNESDAY_NINE = '2026-03-04T09:05:00+04:00'
const THURSDAY = '2026-03-05T14:00'

describe('an answer about a date that moved meanwhile', () => {
  let store: PreparedStore
  let world: World
  /** Runs while the person's words are being understood: after the facts were read, before the turn is written. */
  let meanwhile: () => Promise<void>

  before(async () => {
    store = await preparedStore()
  })
  after(() => store.drop())

  /** Awa wished for Thursday, and on Wednesday morning is asked again whether she comes. */
  beforeEach(async () => {
    meanwhile = async () => undefined
    const slowly: Understand = async (read) => {
      await meanwhile()
      return understand(read)
    }
    world = await openWorld({ over: store, setting: { understand: slowly, nudge: () => undefined } })
    await world.moveTo(MONDAY_TEN)
    await world.write(awa.id, 'plutôt jeudi après-midi')
    await world.write(awa.id, 'oui')
    await world.moveTo(WEDNESDAY_NINE)
  })
  afterEach(() => world.end())

  const accept = async (): Promise<void> => {
    const request = (await world.inbox.view(julie.email))?.items[0]?.request
    const { ref = '', version = 0 } = request ?? {}
    const act = { act: 'accept', at: THURSDAY } as const
    expect(await world.inbox.act(julie.email, { ref, version, act })).to.deep.equal({ kind: 'done' })
  }
  const checkpoint = () => world.cases.checkpoint(wednesday.id)
  const help = () => world.connection.collection('requests').find({ kind: 'help' }).toArray()
  const readAfter = async (seq: number) => await world.log.read(awa.id, seq, 100)
  const last = async () => (await world.conversations.load(awa.id, ''))?.seq ?? 0

  /** What must be true once, whatever happened on the way. */
  async function seesWhatIsTrue(asked: number): Promise<void> {
    const entries = await readAfter(asked)
    expect(entries.map(({ seq }) => seq)).to.deep.equal(entries.map((_, index) => asked + 1 + index))
    expect(entries[0]).to.include({ from: 'person', text: 'oui, je viens' })
    const shown = entries.filter(({ dropped }) => dropped !== true).slice(1)
    const said = shown.map(({ text }) => sentenceIn(text)).join('\n')
    expect(said).to.include('a changé entre-temps').and.not.to.include("C'est noté")
    expect(said.split('a changé entre-temps')).to.have.length(2)
    expect(sentenceIn(shown.at(-1)?.text ?? '')).to.include('jeudi 5 mars')
    expect(shown.at(-1)).to.include({ asks: 'checkpoint' })

    const [request, ...others] = await help()
    expect(others).to.deep.equal([])
    expect(request).to.include({ words: 'oui, je viens', state: 'open' })
    expect(request?.['owner']).to.deep.equal({ kind: 'advisor', advisor: julie.id })
    expect(said).to.include(String(request?._id))
    expect(await checkpoint()).to.include({ startsAt: THURSDAY, version: 2, answer: null })
  }

  it('is not applied: what is true now is said and asked, the words reach the advisor with a receipt', async () => {
    const asked = await last()
    meanwhile = accept
    await world.write(awa.id, 'oui, je viens')
    await seesWhatIsTrue(asked)
    const stored = await world.conversations.load(awa.id, '')
    expect(stored?.state.open?.seq).to.equal(stored?.seq)
    expect((await world.inbox.view(julie.email))?.items.map(({ request }) => request.words)).to.deep.equal([
      'oui, je viens',
    ])
  })

  it('leaves no trace of the dropped lines to those who read', async () => {
    const asked = await last()
    meanwhile = accept
    await world.write(awa.id, 'oui, je viens')
    const dropped = (await readAfter(asked)).filter((entry) => entry.dropped === true)
    expect(dropped).not.to.deep.equal([])
    expect(dropped.every(({ text, choices, asks }) => text === '' && choices.length === 0 && asks === null))
      .to.be.true
    expect((await world.view(awa.id))?.entries.some((entry) => entry.dropped === true)).to.be.false
  })

  it('then takes the answer to the new date', async () => {
    meanwhile = accept
    await world.write(awa.id, 'oui, je viens')
    meanwhile = async () => undefined
    await world.press(awa.id, 'come')
    expect(await checkpoint()).to.include({ startsAt: THURSDAY, version: 2, answer: 'confirmed' })
  })

  it('is said once when the process dies between the refusal and what it says of it', async () => {
    const asked = await last()
    await written('oui, je viens')
    await accept()
    const dies = await world.another({ draw: { ...randomDraw, ref: () => died() } })
    expect(await failureOf(dies.sweep({ all: true }))).to.equal('This process is dead.')
    await world.sweep({ all: true })
    await seesWhatIsTrue(asked)
    const once = await everything(world.connection)
    expect(await world.sweep({ all: true })).to.equal(0)
    expect(await everything(world.connection)).to.deep.equal(once)
  })

  it('is said once when the process dies before what it says is applied and said', async () => {
    const asked = await last()
    await written('oui, je viens')
    await accept()
    const dies = await world.another()
    // Its log takes the lines of the refused turn, and no more.
    const append = dies.log.append
    let turns = 0
    Object.assign(dies.log, {
      append: (...given: Parameters<typeof append>) => (turns++ ? died() : append(...given)),
    })
    expect(await failureOf(dies.sweep({ all: true }))).to.equal('This process is dead.')
    await world.sweep({ all: true })
    await seesWhatIsTrue(asked)
  })

  it('is said once by two processes that find it at a time', async () => {
    const asked = await last()
    await written('oui, je viens')
    await accept()
    const others = [world, await world.another(), await world.another()]
    await Promise.all(others.map(({ sweep }) => sweep({ all: true })))
    await world.sweep({ all: true })
    await seesWhatIsTrue(asked)
  })

  it('is said before the next message of the person is answered', async () => {
    const asked = await last()
    await written('oui, je viens')
    await accept()
    await world.write(awa.id, 'mes rendez-vous')
    const texts = (await readAfter(asked)).map(({ text }) => text)
    const moved = texts.findIndex((text) => text.includes('a changé entre-temps'))
    expect(moved).to.be.greaterThan(0)
    expect(texts.indexOf('mes rendez-vous')).to.be.greaterThan(moved)
    expect(await help()).to.have.length(1)
  })

  /** The one write of a turn, by a process that then died. */
  async function written(text: string): Promise<void> {
    const shown = (await world.view(awa.id))?.open?.seq ?? null
    await dying(world)({
      person: awa.id,
      key: 'the-answer',
      incoming: { kind: 'words', text, shown },
      address: { channel: 'web' },
    })
  }
})

function died(): never {
  throw new Error('This process is dead.')
}

const failureOf = (task: Promise<unknown>): Promise<string> =>
  task.then(
    () => 'it did not fail',
    (fault: unknown) => (fault instanceof Error ? fault.message : String(fault)),
  )

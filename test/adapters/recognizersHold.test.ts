import { setImmediate as step } from 'node:timers/promises'
import { expect } from 'chai'
import {
  recognizersUnderstand,
  type RecognizersSetting,
  type RecognizersUnderstand,
} from '../../src/adapters/recognizers/recognizersUnderstand.ts'
import { RECOGNIZER, type ThreadSetting } from '../../src/adapters/recognizers/thread.ts'
import type { Reading, ToUnderstand } from '../../src/domain/reading.ts'

const BASE: Reading = { act: 'unknown', wish: null, safety: null, ask: false }
const DOUBTED: Reading = { ...BASE, ask: true }
const CHRISTMAS_EVE = { from: '2025-12-24', to: '2025-12-24' }

const said = (text: string, lang = 'en'): ToUnderstand => ({
  text,
  lang,
  asked: 'slot',
  now: '2025-09-03T10:00:00+02:00',
  zone: 'Europe/Paris',
})

/** Within the length that is read, and many seconds of the recognizers' time; the weekday makes it a doubt. */
const FREEZING = said(`lunes ${'un mil '.repeat(16)}`, 'es')

/** A thread that says that it is warm and ends at its first question. */
const MORTAL = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', () => process.exit(1))
    parentPort.postMessage({ kind: 'warm' })`)}`,
)

/** A thread's setting that counts the threads started with it. */
function counted(file: URL): { readonly thread: ThreadSetting; starts(): number } {
  let count = 0
  const thread = {
    memoryMb: RECOGNIZER.memoryMb,
    get file() {
      count += 1
      return file
    },
  }
  return { thread, starts: () => count }
}

describe('the recognizers, held', function () {
  this.timeout(120_000)

  const opened: RecognizersUnderstand[] = []
  const open = (setting: Partial<RecognizersSetting> = {}): RecognizersUnderstand => {
    const made = recognizersUnderstand({ base: () => BASE, ...setting })
    opened.push(made)
    return made
  }
  afterEach(() => Promise.all(opened.splice(0).map((one) => one.close())))

  it('doubt what names days, weeks or hours and is not read', async () => {
    const understand = open()
    const long = 'well '.repeat(30)
    for (const [text, lang] of [
      ['in a few days', 'en'],
      ['in some weeks', 'en'],
      ['a fortnight later', 'en'],
      ['in some hours', 'en'],
      ['dentro de unos días', 'es'],
      ['en unas semanas', 'es'],
      ['dentro de unas horas', 'es'],
      ['en setiembre', 'es'],
    ] as const)
      expect(await understand(said(long + text, lang)), text).to.deep.equal(DOUBTED)
    expect(await understand(said(`${long}whatever`))).to.deep.equal(BASE)
  })

  it('give base’s reading at once while no thread is warm, and start them at the first message only', async () => {
    const understand = open()
    expect(understand(said('lundi', 'fr'))).to.equal(BASE)
    let answered: Reading | null = null
    void Promise.resolve(understand(said('christmas eve, a friday'))).then((reading) => (answered = reading))
    await step()
    expect(answered).to.deep.equal(DOUBTED)
  })

  it('hold up nobody while a message freezes them, and the spare reads the next one', async () => {
    const { thread, starts } = counted(RECOGNIZER.file)
    const understand = open({ deadlineMs: 1500, thread })
    await understand.warm()
    const frozen: { reading: Reading | null } = { reading: null }
    void Promise.resolve(understand(FREEZING)).then((reading) => (frozen.reading = reading))
    let others = 0
    while (frozen.reading === null) {
      await step()
      if (understand(said('mardi', 'fr')) === BASE) others += 1
    }
    expect(frozen.reading).to.deep.equal(DOUBTED)
    expect(others).to.be.at.least(100)
    // The question is late a moment before or after its thread is: the other one begins when the thread has been ended.
    while (starts() < 3) await step()
    expect(starts(), 'two, and one in the place of the one that was ended').to.equal(3)
    const { wish } = await understand(said('christmas eve'))
    expect(wish?.wanted).to.deep.equal([CHRISTMAS_EVE])
  })

  it('do not see longer messages, such as "two thousand" twelve times', async () => {
    const understand = open({ deadlineMs: 60_000 })
    await understand.warm()
    expect(await understand(said('two thousand '.repeat(12)))).to.deep.equal(BASE)
    expect(await understand(said(`friday ${'very '.repeat(30)}`))).to.deep.equal(DOUBTED)
    expect(await understand(said('friday '.repeat(100_000)))).to.deep.equal(DOUBTED)
  })

  it('end within the deadline whatever number words are repeated', async () => {
    const understand = open({ deadlineMs: 1500 })
    await understand.warm()
    const texts = [
      'dos mil '.repeat(12),
      'mil '.repeat(29),
      'two thousand '.repeat(9),
      'dos mil y '.repeat(11),
    ]
    for (const text of texts) {
      const { wish } = await understand(said(text, text.startsWith('two') ? 'en' : 'es'))
      expect(wish, text).to.equal(null)
    }
  })

  it('let so many wait, and answer the others at once', async () => {
    const understand = open({ deadlineMs: 1500, waiting: 4 })
    await understand.warm()
    let answered = 0
    const all = [FREEZING, ...Array.from({ length: 20 }, () => said('monday'))].map((message) =>
      Promise.resolve(understand(message)).then((reading) => {
        answered += 1
        return reading
      }),
    )
    await step()
    expect(answered).to.equal(17)
    expect(await Promise.all(all)).to.deep.equal(all.map(() => DOUBTED))
  })

  it('give base’s reading when their thread dies, and go on without them', async () => {
    const { thread, starts } = counted(MORTAL)
    const understand = open({ deadlineMs: 60_000, restMs: 600_000, thread })
    await understand.warm()
    for (let messages = 0; messages < 30; messages += 1) {
      expect(await understand(said('monday'))).to.deep.equal(DOUBTED)
      await step()
    }
    expect(starts(), 'two, and one in the place of the first that was lost').to.equal(3)
  })

  it('are replaced after a rest', async () => {
    const understand = open({ deadlineMs: 60_000, restMs: 1, thread: { file: MORTAL, memoryMb: 64 } })
    for (let lost = 0; lost < 4; lost += 1) {
      expect(await understand.warm()).to.equal(true)
      expect(await understand(said('monday'))).to.deep.equal(DOUBTED)
    }
  })

  it('do without a thread that cannot start', async () => {
    const file = new URL('./no-such-program.js', import.meta.url)
    const understand = open({ thread: { file, memoryMb: 64 } })
    expect(await understand(said('monday'))).to.deep.equal(DOUBTED)
    expect(await understand.warm()).to.equal(false)
    expect(await understand(said('hello'))).to.deep.equal(BASE)
  })

  it('end when they are closed, in the middle of a message too', async () => {
    const understand = open({ deadlineMs: 100_000 })
    await understand.warm()
    const reading = understand(FREEZING)
    await step()
    await understand.close()
    expect(await reading).to.deep.equal(DOUBTED)
    expect(await understand(said('christmas eve'))).to.deep.equal(DOUBTED)
  })
})

import { expect } from 'chai'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Reading } from '../../src/domain/reading.ts'
import { keepReadings, otherwise, readingsKept } from './kept.ts'
import type { Phrase } from './corpus.ts'
import { judge } from './scoring.ts'

const THURSDAY = { from: '2025-09-04', to: '2025-09-04' }
const FRIDAY = { from: '2025-09-05', to: '2025-09-05' }
const READING: Reading = {
  ...{ act: 'reschedule', wish: { wanted: [THURSDAY, FRIDAY], refused: [] }, safety: null, ask: false },
}

const phrase = (id: string): Phrase => ({
  ...{ id, text: 'jeudi ou vendredi', asked: 'slot', lang: 'fr', expect: { safety: null } },
  ...{ now: '2025-09-03T10:00:00+02:00', zone: 'Europe/Paris' },
})

describe('readings that are kept', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-kept-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('tell which phrases are read otherwise, whatever the order of windows, and which are new', () => {
    const file = join(folder, 'kept.ndjson')
    keepReadings(
      ['same', 'other'].map((id) => judge(phrase(id), READING)),
      file,
    )
    const turned = { ...READING, wish: { wanted: [FRIDAY, THURSDAY], refused: [] } }
    const doubted = { ...READING, ask: true }
    const now = [
      judge(phrase('same'), turned),
      judge(phrase('other'), doubted),
      judge(phrase('new'), READING),
    ]
    const { others, unknown } = otherwise(now, readingsKept(file))
    expect(others.map(({ verdict, before }) => [verdict.phrase.id, before.ask])).to.deep.equal([
      ['other', false],
    ])
    expect(unknown).to.equal(1)
  })

  it('are missed with the mend', () =>
    expect(() => readingsKept(join(folder, 'none'))).to.throw(/none holds no kept readings: .+--keep/))
})

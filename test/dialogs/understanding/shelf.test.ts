import { expect } from 'chai'
import { marginsOf } from '../../../dialogs/understanding/learning/classifier.ts'
import type { Classifier } from '../../../dialogs/understanding/learning/classifier.ts'
import { Examples, learn } from '../../../dialogs/understanding/learning/learning.ts'
import { keptOrLearnt } from '../../../dialogs/understanding/learning/learnt.ts'
import { traitsOf } from '../../../dialogs/understanding/learning/traits.ts'
import { useShelf } from '../../../dialogs/understanding/shelf.ts'

describe('what is learnt', () => {
  const kept = new Map<string, object>()
  let times = 0
  const learnNow = (): Classifier<'danger'> => {
    times += 1
    const examples = new Examples<string>()
    for (const text of ['il me frappe', 'elle me frappe']) examples.add(traitsOf(text), 'danger')
    for (const text of ['je viens demain', 'elle vient demain']) examples.add(traitsOf(text), 'everyday')
    return learn(examples, ['danger'])
  }
  const margin = (): number => {
    const learnt = keptOrLearnt('one', ['danger'], learnNow)
    return marginsOf(traitsOf('il me frape'), learnt)[0] ?? 0
  }

  beforeEach(() => {
    kept.clear()
    times = 0
  })
  afterEach(() => useShelf(null))

  it('is learnt each time when it is kept nowhere', () => {
    expect(margin()).to.equal(margin())
    expect(times).to.equal(2)
  })

  it('is learnt once when it is kept, and says the same', () => {
    const without = margin()
    useShelf({ take: (name) => kept.get(name) ?? null, put: (name, made) => void kept.set(name, made) })
    expect([margin(), margin(), margin()]).to.deep.equal([without, without, without])
    expect(times).to.equal(2)
    expect([...kept.keys()]).to.deep.equal(['one'])
  })

  it('is learnt again where something else is kept by that name', () => {
    useShelf({ take: () => ({ table: [1, 2], biases: [3] }), put: () => undefined })
    expect(margin()).to.equal(margin())
    expect(times).to.equal(2)
  })
})

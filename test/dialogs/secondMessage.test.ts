import { expect } from 'chai'
import type { Heard } from '../../src/domain/conversation.ts'
import { factsAt, keysOf, lastOf, reminder, type Taken, words } from './pureTurn.ts'

/** What is written while a message to the advisor is shown: only a real no drops it, and nothing is lost. */
describe('a message that is shown before it goes', () => {
  const monday = factsAt('2026-03-02T06:00:00Z')
  const nothingPlanned = factsAt('2026-03-02T06:00:00Z', { checkpoints: [] })
  const shown = ({ outcome }: Taken) => outcome.lines.at(-1)?.params?.['message']
  const events = ({ outcome }: Taken) => outcome.events.map(({ type }) => type)

  const after = (heard: readonly Heard[], facts = monday): Taken => lastOf(heard, facts)

  const human = words('parler à une personne', { act: 'human' })
  const first = words('bonjour je voudrais savoir pour ma formation', { act: 'answer' })
  const agreed = words('oui', { act: 'answer', choice: 0 })
  const asking = [human, first]

  it('has what is written next added to it, at whichever of its questions', () => {
    const more = words('je voudrais aussi parler de mon logement')
    const both = 'bonjour je voudrais savoir pour ma formation\nje voudrais aussi parler de mon logement'
    for (const before of [asking, [...asking, agreed]]) {
      expect(keysOf(after([...before, more]))).to.deep.equal(['human.send'])
      expect(shown(after([...before, more]))).to.equal(both)
    }
    const again = words('je veux parler de mon permis aussi', { act: 'human' })
    expect(shown(after([...asking, again]))).to.match(/permis/)
  })

  it('has a word or two that mean nothing left out of it', () => {
    expect(keysOf(after([...asking, words('azerty')]))).to.deep.equal([
      'repair.notUnderstoodHere',
      'human.send',
    ])
  })

  it('does not grow for ever', () => {
    const long = words('un mot de plus '.repeat(250))
    const taken = after([...asking, long, long])
    expect(keysOf(taken)).to.deep.equal(['human.full', 'human.send'])
    expect(shown(taken)).to.equal(shown(after([...asking, long])))
  })

  it('waits while the person says that they cannot come, and is shown again after', () => {
    const cannot = words('et aussi je peux pas venir mercredi', { act: 'decline' })
    const asked = after([...asking, cannot])
    expect(keysOf(asked)).to.deep.equal(['checkpoint.sure.decline'])
    const untold = words('je préfère ne pas répondre', { act: 'answer', choice: 4 })
    const no = words('non', { act: 'answer', choice: 1 })
    expect(events(after([...asking, cannot, agreed]))).to.deep.equal(['checkpoint_declined'])
    const last = after([...asking, cannot, agreed, untold, no])
    expect(keysOf(last)).to.deep.equal(['checkpoint.noOther', 'human.send'])
    expect(shown(last)).to.equal('bonjour je voudrais savoir pour ma formation')
  })

  it('is begun under the question of an appointment: that question is not asked twice', () => {
    const cannot = words('je peux pas venir jai eu un accident', { act: 'decline' })
    const untold = words('je préfère ne pas répondre', { act: 'answer', choice: 4 })
    const no = words('non', { act: 'answer', choice: 1 })
    const here = words('ici', { act: 'answer', choice: 0 })
    const last = after([reminder, ...asking, cannot, agreed, untold, no, agreed, here])
    expect(keysOf(last)).to.deep.equal(['human.sent'])
  })

  it('goes or not by a yes or no in whatever words, where there is no appointment', () => {
    const yes = words('oui je veux bien', { act: 'confirm' })
    expect(keysOf(after([...asking, yes], nothingPlanned))).to.deep.equal(['human.how'])
    const no = words('non je peux pas', { act: 'decline' })
    expect(keysOf(after([...asking, no], nothingPlanned))).to.deep.equal(['human.cancelled'])
  })
})

describe('the question whether to stop messages', () => {
  it('takes "je viens" for an answer about the appointment, not for a yes', () => {
    const asking = words('plus de messages', { act: 'stop', ask: true })
    const comes = words('oui je viens', { act: 'confirm' })
    const taken = lastOf([asking, comes], factsAt('2026-03-02T06:00:00Z'))
    expect(keysOf(taken)).to.deep.equal(['checkpoint.ask.PHYSIQUE'])
    expect(taken.outcome.events).to.deep.equal([])
  })
})

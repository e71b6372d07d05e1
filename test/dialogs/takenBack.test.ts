import { expect } from 'chai'
import type { Heard, State } from '../../src/domain/conversation.ts'
import type { Facts } from '../../src/domain/facts.ts'
import { wednesday } from '../support/builders.ts'
import { aRequest, factsAt, greeted, keysOf, take, type Taken, words } from './pureTurn.ts'

/** "Je viens", said where the bot asks something else about a refusal. */
describe('a refusal that is taken back', () => {
  const monday = factsAt('2026-03-02T06:00:00Z')
  const refused = factsAt('2026-03-02T06:00:00Z', {
    checkpoints: [{ ...wednesday, answer: 'declined' }],
    requests: [aRequest({ ref: 'ABC-DEF-1', kind: 'cannot_come' })],
  })
  const events = ({ outcome }: Taken) => outcome.events.map(({ type }) => type)

  const hear = (before: State, heard: Heard, facts: Facts): Taken => take(before, heard, { facts, seq: 10 })
  const after = (heard: readonly Heard[], facts: Facts = monday): State =>
    heard.reduce((before, one) => hear(before, one, facts).after, greeted)

  const cannot = words('je ne peux pas venir mercredi', { act: 'decline' })
  const yes = words('oui', { act: 'answer', choice: 0 })
  const no = words('non', { act: 'answer', choice: 1 })
  const untold = words('je préfère ne pas répondre', { act: 'answer', choice: 4 })
  const comes = words('finalement je viens', { act: 'confirm' })

  it('was not sent: "oui je viens" is no yes to it', () => {
    const asked = after([cannot])
    expect(events(hear(asked, words('oui je viens', { act: 'confirm' }), monday))).to.deep.equal([
      'checkpoint_confirmed',
    ])
    expect(events(hear(asked, yes, monday))).to.deep.equal(['checkpoint_declined'])
    expect(keysOf(hear(asked, no, monday))).to.deep.equal(['checkpoint.ask.PHYSIQUE'])
  })

  it('was not sent: a second refusal is one, in all its words', () => {
    const again = words('non je peux pas, ma fille est malade', { act: 'decline' })
    expect(hear(after([cannot]), again, monday).outcome.events[0]).to.include({
      type: 'checkpoint_declined',
      words: 'je ne peux pas venir mercredi\nnon je peux pas, ma fille est malade',
    })
  })

  it('was not sent: another date given instead is read back', () => {
    const wish = { wanted: [{ from: '2026-03-05', to: '2026-03-05' }], refused: [] }
    const other = words('oui plutôt jeudi', { act: 'reschedule', wish })
    expect(keysOf(hear(after([cannot]), other, monday))).to.deep.equal(['checkpoint.readBack'])
  })

  for (const [where, told] of [
    ['the reason', []],
    ['another date', [untold]],
    ['nothing', [untold, no]],
  ] as const)
    it(`was sent, and ${where} is asked: it goes with its request, and the appointment is confirmed`, () => {
      const open = told.reduce((one, heard) => hear(one, heard, refused).after, after([cannot, yes]))
      const taken = hear(open, comes, refused)
      expect(events(taken)).to.deep.equal(['answer_withdrawn', 'checkpoint_confirmed'])
      expect(taken.outcome.events[0]).to.include({ ref: 'ABC-DEF-1', answer: null })
      expect(keysOf(taken)).to.deep.equal(['undo.answer', 'checkpoint.confirmed.PHYSIQUE'])
      expect(taken.after.frames).to.deep.equal([])
    })

  it('is put to the person first when their yes is uncertain', () => {
    const perhaps = words('je viens peut-être', { act: 'confirm', ask: true })
    const asked = hear(after([cannot, yes]), perhaps, refused)
    expect(keysOf(asked)).to.deep.equal(['checkpoint.sure.confirm'])
    expect(events(hear(asked.after, yes, refused))).to.deep.equal([
      'answer_withdrawn',
      'checkpoint_confirmed',
    ])
  })

  it('is told to the advisor who has begun on it', () => {
    const taken = factsAt('2026-03-02T06:00:00Z', {
      checkpoints: [{ ...wednesday, answer: 'declined' }],
      requests: [aRequest({ ref: 'ABC-DEF-1', kind: 'cannot_come', state: 'taken' })],
    })
    expect(keysOf(hear(after([cannot, yes]), comes, taken))).to.include('undo.taken')
  })

  it('stands when the person agrees to give another date, or names one', () => {
    const open = hear(after([cannot, yes]), untold, refused).after
    expect(keysOf(hear(open, yes, refused))).to.deep.equal(['checkpoint.when'])
    const thursday = { wanted: [{ from: '2026-03-05', to: '2026-03-05' }], refused: [] }
    const other = words('oui jeudi', { act: 'confirm', wish: thursday })
    expect(keysOf(hear(open, other, refused))).to.deep.equal(['checkpoint.readBack'])
  })
})

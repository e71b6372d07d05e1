import { expect } from 'chai'
import type { Due, Heard } from '../../src/domain/conversation.ts'
import type { Facts } from '../../src/domain/facts.ts'
import { wednesday } from '../support/builders.ts'
import { sentenceIn } from '../support/transcriptWorld.ts'
import { aRequest, factsAt, keysOf, lastOf, reminder, type Said, type Taken, words } from './pureTurn.ts'

/** Turns that no transcript reaches: what a reader finds uncertain, what two devices or two humans do at once. */
describe('a rare turn', () => {
  const monday = factsAt('2026-03-02T06:00:00Z')
  const proposal: Due = {
    kind: 'countered',
    request: 'REQ',
    version: 2,
    checkpoint: 'chk-1',
    at: '2026-03-06T10:00',
  }
  const after = (heard: readonly Said[], facts: Facts = monday): Taken => lastOf(heard, facts)
  const choices = ({ said }: Taken) => said.at(-1)?.choices.map(({ id }) => id)
  const aDay = (day: string) => ({ from: `2026-03-${day}`, to: `2026-03-${day}` })

  it('puts an uncertain yes to the person, and keeps the words that it was said in', () => {
    const unsure = words('oui je pense', { act: 'confirm', ask: true })
    expect(keysOf(after([reminder, unsure]))).to.deep.equal(['checkpoint.sure.confirm'])
    const yes = words('oui', { act: 'answer', choice: 0 })
    expect(after([reminder, unsure, yes]).outcome.events).to.deep.equal([
      { type: 'checkpoint_confirmed', checkpoint: 'chk-1', version: 1, words: 'oui je pense' },
    ])
  })

  it('keeps the reason that came with a refusal made of one’s own accord', () => {
    const refusal = words('je peux pas venir mercredi ma fille est malade', { act: 'decline' })
    const yes = words('oui', { act: 'answer', choice: 0 })
    const [event] = after([refusal, yes]).outcome.events
    expect(event).to.include({
      type: 'checkpoint_declined',
      words: 'je peux pas venir mercredi ma fille est malade',
    })
  })

  it('says that it is unsure of a yes to a proposal, and asks again', () => {
    const unsure = words('mouais', { act: 'confirm', ask: true })
    const taken = after([{ kind: 'due', message: proposal }, unsure])
    expect(keysOf(taken)).to.deep.equal(['repair.unsure', 'counter.ask'])
    expect(taken.outcome.events).to.deep.equal([])
  })

  it('takes a yes that names the proposed day for a yes, and no other day', () => {
    const first = { kind: 'due', message: proposal } as const
    const yes = words('oui vendredi', { act: 'confirm', wish: { wanted: [aDay('06')], refused: [] } })
    expect(after([first, yes]).outcome.events[0]?.type).to.equal('counter_accepted')
    const other = words('oui lundi', { act: 'confirm', wish: { wanted: [aDay('09')], refused: [] } })
    expect(keysOf(after([first, other]))).to.deep.equal(['checkpoint.readBack'])
  })

  it('reads back what is refused above the buttons that send it with another day', () => {
    const wish = { wanted: [aDay('05')], refused: [aDay('06')] }
    const other = after([reminder, words('oui à jeudi, vendredi non', { act: 'confirm', wish })])
    expect(keysOf(other)).to.deep.equal(['checkpoint.whichDate'])
    expect(sentenceIn(other.said[0]?.text ?? '')).to.include('Pas possible : vendredi 6 mars.')
    const two = { ...wish, wanted: [aDay('05'), aDay('12')] }
    const either = after([
      reminder,
      words('jeudi prochain, vendredi non', { act: 'reschedule', wish: two, ask: true }),
    ])
    expect(keysOf(either)).to.deep.equal(['checkpoint.whichReading'])
    expect(sentenceIn(either.said[0]?.text ?? '')).to.include('Pas possible : vendredi 6 mars.')
  })

  it('offers "both" for two readings only', () => {
    const three = words('lundi, mardi ou jeudi à 14h', {
      act: 'reschedule',
      wish: { wanted: [aDay('09'), aDay('10'), aDay('12')], refused: [] },
      ask: true,
    })
    expect(choices(after([reminder, three]))).to.deep.equal(['reading0', 'reading1', 'reading2', 'otherDate'])
  })

  it('does not offer an answer "at the next appointment" where there is none', () => {
    const nothing = factsAt('2026-03-02T06:00:00Z', { checkpoints: [] })
    const ask = words('je veux parler à une personne', { act: 'human' })
    expect(choices(after([ask, 'ratherTalk', 'send'], nothing))).to.deep.equal(['here', 'phone'])
    expect(choices(after([ask, 'ratherTalk', 'send']))).to.deep.equal(['here', 'phone', 'next_appointment'])
  })

  it('says what stands when a human changed the proposal while the person agreed', () => {
    const event = { type: 'counter_accepted', request: 'REQ', version: 2 } as const
    const request = aRequest({ state: 'countered', version: 3, proposal: '2026-03-09T10:00' })
    const newer = factsAt('2026-03-02T06:00:00Z', { requests: [request] })
    const asked = after([{ kind: 'refused', event, ref: 'ABC' }], newer)
    expect(keysOf(asked)).to.deep.equal(['counter.moved', 'counter.ask'])
    expect(asked.said[1]?.text).to.match(/lundi\s9\smars/)
    const closed = after([{ kind: 'refused', event, ref: 'ABC' }])
    expect(keysOf(closed)).to.deep.equal(['counter.moved', 'menu.nextAppointment', 'menu.appointment'])
  })

  it('tells a human what was said of an appointment that is gone, and asks nothing about it', () => {
    const event = {
      type: 'date_wished',
      checkpoint: 'chk-1',
      version: 1,
      ref: 'OLD',
      words: 'plutôt jeudi',
    } as const
    const gone = factsAt('2026-03-02T06:00:00Z', { checkpoints: [{ ...wednesday, status: 'cancelled' }] })
    const taken = after([{ kind: 'refused', event: { ...event, wanted: [], refused: [] }, ref: 'NEW' }], gone)
    expect(keysOf(taken)).to.deep.equal(['checkpoint.gone', 'checkpoint.movedReceipt'])
    expect(taken.outcome.events).to.deep.equal([
      { type: 'help_requested', ref: 'NEW', words: 'plutôt jeudi', how: 'here' },
    ])
  })

  it('answers an old button after "stop" with the way back, not with a question', () => {
    const old: Heard = { kind: 'choice', choice: 'come', question: 1 }
    const taken = after([reminder, words('stop', { act: 'stop' }), old])
    expect(keysOf(taken)).to.deep.equal(['stop.still'])
  })

  it('repeats the last thing said, its buttons too', () => {
    const taken = after([reminder, words('répète', { act: 'repeat' })])
    expect(keysOf(taken)).to.deep.equal(['checkpoint.ask.PHYSIQUE'])
    expect(choices(taken)).to.deep.equal(['come', 'change', 'cannot', 'question'])
  })

  it('says in fewer words what was not clear twice, with a human; the next answer begins anew', () => {
    const repeat = words('je comprends rien', { act: 'repeat' })
    const twice = after([reminder, repeat, repeat])
    expect(keysOf(twice)).to.deep.equal([
      'repair.unclear',
      'repair.simpler.yesOrNo',
      'checkpoint.ask.PHYSIQUE',
    ])
    expect(choices(twice)).to.include('menu.human')
    expect(keysOf(after([reminder, repeat, 'change', repeat]))).to.deep.equal(['checkpoint.when'])
    expect(keysOf(after([reminder, 'change', repeat, repeat]))).to.include('repair.simpler.day')
    expect(keysOf(after([reminder, words('azerty'), repeat]))).to.include('repair.unclear')
    expect(keysOf(after([repeat, repeat]))).to.deep.equal(['repair.unclear'])
  })

  it('says the question again, not that something was not understood', () => {
    const repeat = words('répète', { act: 'repeat' })
    const human = words('parler à une personne', { act: 'human' })
    expect(keysOf(after([human, words('azerty'), words('qsdf'), repeat]))).not.to.include(
      'repair.notUnderstoodHere',
    )
  })

  it('says a card again as often as it is asked for', () => {
    const repeat = words('répète', { act: 'repeat' })
    const card = words('urgence', { act: 'urgent' })
    expect(keysOf(after([card, repeat, repeat, repeat]))).to.deep.equal(['safety.emergency'])
  })

  it('passes a letter with a time limit on, whatever harmless act it looks like', () => {
    const text = 'aide moi jai recu un courrier il faut repondre avant lundi'
    for (const act of ['help', 'who', 'appointments', 'repeat'] as const)
      for (const before of [[], [reminder]]) {
        const taken = after([...before, words(text, { act })])
        expect(keysOf(taken)).to.deep.equal(['passedOn.letter', 'human.send'])
        expect(taken.after.frames.at(-1)).to.include({ urgent: true, words: text })
      }
  })

  it('passes a letter on with nothing else in progress, where there is no appointment to refuse', () => {
    const nothing = factsAt('2026-03-02T06:00:00Z', { checkpoints: [] })
    const refusal = words('je peux pas venir jai recu un courrier avec un delai', { act: 'decline' })
    expect(keysOf(after([refusal], nothing))).to.deep.equal(['passedOn.letter', 'human.send'])
  })

  it('keeps a long reason as the reason, and offers nothing more', () => {
    const long = words('je ne sais plus comment faire '.repeat(6), { act: 'help' })
    const taken = after([reminder, 'cannot', long])
    expect(taken.outcome.events.map(({ type }) => type)).to.deep.equal(['reason_given'])
    expect(keysOf(taken)).to.deep.equal(['checkpoint.reasonSent', 'checkpoint.another'])
  })
})

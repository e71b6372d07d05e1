import { expect } from 'chai'
import type { Heard } from '../../src/domain/conversation.ts'
import { thursday } from '../support/builders.ts'
import { factsAt, keysOf, lastOf, reminder, type Taken, words } from './pureTurn.ts'

describe('a bare yes or no, in whatever language', () => {
  const monday = factsAt('2026-03-02T06:00:00Z')
  const free = factsAt('2026-03-02T06:00:00Z', { slots: [thursday] })
  const after = (heard: readonly (Heard | string)[], facts = monday): Taken => lastOf(heard, facts)
  const events = ({ outcome }: Taken) => outcome.events.map(({ type }) => type)
  const wish = { wanted: [{ from: '2026-03-05', to: '2026-03-06' }], refused: [] }
  const otherDay = words('jeudi ou vendredi', { act: 'reschedule', wish })
  const human = words('parler à une personne', { act: 'human' })
  const message = words('je voudrais parler de ma formation', { act: 'answer' })

  it('agrees to what is read back, with free hours beside it or none', () => {
    for (const text of ['sí', 'Sí, gracias', 'sim', 'نعم', 'نعم شكرا']) {
      expect(events(after([reminder, otherDay, words(text)])), text).to.deep.equal(['date_wished'])
      expect(events(after([reminder, otherDay, words(text)], free)), text).to.deep.equal(['date_wished'])
    }
  })

  it('refuses it', () => {
    for (const text of ['no gracias', 'não', 'لا'])
      expect(keysOf(after([reminder, otherDay, words(text)], free)), text).to.deep.equal(['checkpoint.when'])
  })

  it('sends a message to a human, or nothing', () => {
    expect(keysOf(after([human, message, words('نعم')]))).to.deep.equal(['human.how'])
    for (const text of ['no', 'no thanks', 'لا'])
      expect(keysOf(after([human, message, words(text, { act: 'answer' })])), text).to.deep.equal([
        'human.cancelled',
      ])
  })

  it('is no yes to come: an uncertain refusal that is put to the person is agreed to by it', () => {
    const perhaps = words('je peux peut-être pas', { act: 'decline', ask: true })
    for (const text of ['sí', 'نعم'])
      expect(events(after([reminder, perhaps, words(text, { act: 'confirm', ask: true })]))).to.deep.equal([
        'checkpoint_declined',
      ])
  })

  it('answers nothing where no button says it, and is none with a date beside it', () => {
    expect(events(after([reminder, words('sí')]))).to.deep.equal([])
    const dated = words('sí', { act: 'confirm', wish: { wanted: [{ at: '15:00' }], refused: [] } })
    expect(events(after([reminder, otherDay, dated]))).to.deep.equal([])
  })
})

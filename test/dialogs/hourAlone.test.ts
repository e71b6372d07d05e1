import { expect } from 'chai'
import type { Heard } from '../../src/domain/conversation.ts'
import type { Window } from '../../src/domain/reading.ts'
import { theOrganisation, thursday } from '../support/builders.ts'
import { factsAt, keysOf, lastOf, reminder, type Taken, words } from './pureTurn.ts'

describe('an hour that is said of no day', () => {
  const monday = factsAt('2026-03-02T06:00:00Z')
  const day = (from: string, to = from) => ({ from: `2026-03-${from}`, to: `2026-03-${to}` })
  const wishes = (text: string, ...wanted: Window[]) =>
    words(text, { act: 'reschedule', wish: { wanted, refused: [] } })
  const comes = (text: string, ...wanted: Window[]) =>
    words(text, { act: 'confirm', wish: { wanted, refused: [] }, ask: true })
  const at15 = { at: '15:00' }

  const after = (heard: readonly Heard[], facts = monday): Taken => lastOf([reminder, ...heard], facts)
  const readings = (taken: Taken) => {
    const top = taken.after.frames.at(-1)
    return top?.dialog === 'checkpoint' && top.stage.at === 'readBack'
      ? top.stage.readings.map(({ wanted }) => wanted)
      : null
  }

  it('is of the date that is read back, in the place of what was said of it', () => {
    const afternoon = wishes('jeudi 12 aprem', { ...day('12'), after: '13:00', before: '18:00' })
    expect(readings(after([afternoon, comes('oui vers 15h', at15)]))).to.deep.equal([
      [{ ...day('12'), ...at15 }],
    ])
  })

  it('is of the week that is read back', () => {
    const week = wishes('la semaine prochaine', day('09', '13'))
    expect(readings(after([week, wishes('plutôt à 15h', at15)]))).to.deep.equal([
      [{ ...day('09', '13'), ...at15 }],
    ])
  })

  it('is of either date, while it is asked which', () => {
    const two = words('jeudi prochain', {
      act: 'reschedule',
      wish: { wanted: [day('05'), day('12')], refused: [] },
      ask: true,
    })
    expect(readings(after([two, wishes('15h', at15)]))).to.deep.equal([
      [{ ...day('05'), ...at15 }],
      [{ ...day('12'), ...at15 }],
    ])
  })

  it('is of the day of the free hour that is read back', () => {
    const free = factsAt('2026-03-02T06:00:00Z', { slots: [thursday] })
    const slot = wishes('jeudi 14h', { ...day('05'), at: thursday.startsAt.slice(11) })
    expect(keysOf(after([slot], free))).to.deep.equal(['checkpoint.slot'])
    expect(readings(after([slot, comes('oui vers 16h', { at: '16:00' })], free))).to.deep.equal([
      [{ ...day('05'), at: '16:00' }],
    ])
  })

  it('is of the appointment that is asked about', () => {
    expect(readings(after([wishes('plutôt 15h', at15)]))).to.deep.equal([[{ ...day('04'), ...at15 }]])
    const late = after([comes('oui vers 15h', at15)])
    expect(keysOf(late)).to.deep.equal(['checkpoint.whichDate'])
    expect(late.outcome.lines[0]?.choices?.[1]?.params).to.deep.equal({
      wanted: { today: '2026-03-02', windows: [{ ...day('04'), ...at15 }] },
    })
  })

  const morning = { after: '08:00', before: '12:00' }
  const choices = ({ outcome }: Taken) => outcome.lines.at(-1)?.choices?.map(({ id }) => id)

  it('that is a part of a day, or a bound, may be of any: its day is asked, that of the appointment first', () => {
    for (const hours of [morning, { after: '15:00' }, { before: '10:00' }]) {
      const asked = after([wishes('plutôt', hours)])
      expect(keysOf(asked)).to.deep.equal(['checkpoint.whichDay'])
      expect(choices(asked)).to.deep.equal(['sameDay', 'noIdea', 'keep'])
    }
    const same = words('le même jour', { act: 'answer', choice: 0 })
    expect(readings(after([wishes('plutôt le matin', morning), same]))).to.deep.equal([
      [{ ...day('04'), ...morning }],
    ])
    const friday = wishes('vendredi', day('06'))
    expect(readings(after([wishes('plutôt le matin', morning), friday]))).to.deep.equal([
      [{ ...day('06'), ...morning }],
    ])
  })

  it('is not proposed on a day that was refused, nor once it is over', () => {
    const cannot: Heard = { kind: 'choice', choice: 'cannot', question: 10 }
    const untold = words('le matin', { act: 'reschedule', wish: { wanted: [morning], refused: [] } })
    expect(choices(after([cannot, untold]))).to.deep.equal(['noIdea', 'keep'])
    const noon = factsAt('2026-03-04T08:00:00Z')
    expect(choices(after([wishes('plutôt le matin', morning)], noon))).to.deep.equal(['noIdea', 'keep'])
    expect(choices(after([wishes('après 15h', { after: '15:00' })], noon))).to.include('sameDay')
  })

  it('at which the appointment is not, refused, is put to the person before it is a refusal of the appointment', () => {
    const refuses = (...refused: Window[]) =>
      words('je peux pas', { act: 'decline', wish: { wanted: [], refused } })
    expect(keysOf(after([refuses(morning)]))).to.deep.equal(['checkpoint.sure.decline'])
    expect(keysOf(after([refuses(day('05'))]))).to.deep.equal(['checkpoint.sure.decline'])
    expect(keysOf(after([refuses(day('04'))]))[0]).to.equal('checkpoint.declinedReceipt')
    expect(keysOf(after([refuses({ after: '13:00', before: '18:00' })]))[0]).to.equal(
      'checkpoint.declinedReceipt',
    )
  })

  it('has its day asked where none is known, and waits for it', () => {
    const change: Heard = { kind: 'choice', choice: 'change', question: 10 }
    const asked = [change, wishes('15h', at15)]
    expect(keysOf(after(asked))).to.deep.equal(['checkpoint.whichDay'])
    expect(readings(after([...asked, wishes('vendredi', day('06'))]))).to.deep.equal([
      [{ ...day('06'), ...at15 }],
    ])
    expect(readings(after([...asked, wishes('vendredi à 9h', { ...day('06'), at: '09:00' })]))).to.deep.equal(
      [[{ ...day('06'), at: '09:00' }]],
    )
    expect(readings(after([...asked, words('n’importe', { act: 'reschedule' })]))).to.deep.equal([[at15]])
  })

  it('beside days of which one is chosen, is of those that have none', () => {
    const thursday = { ...day('12'), at: '15:00' }
    const uncertain = (...wanted: Window[]) =>
      words('or', { act: 'reschedule', wish: { wanted, refused: [] }, ask: true })
    const bound = { after: '10:00' }
    expect(readings(after([uncertain(thursday, day('06'), bound)]))).to.deep.equal([
      [thursday],
      [{ ...day('06'), ...bound }],
    ])
    expect(readings(after([uncertain(thursday, bound)]))).to.deep.equal([[thursday]])
  })

  it('that may be of the morning or the evening is asked about with its day', () => {
    const change: Heard = { kind: 'choice', choice: 'change', question: 10 }
    const seven = words('7h', {
      act: 'reschedule',
      wish: { wanted: [{ at: '07:00' }, { at: '19:00' }], refused: [] },
      ask: true,
    })
    const asked = [change, seven, wishes('vendredi', day('06'))]
    expect(readings(after(asked))?.length).to.equal(2)
    expect(keysOf(after(asked))).to.deep.equal(['checkpoint.closedThen', 'checkpoint.whichReading'])
    const opening = (openingHours: string) =>
      factsAt('2026-03-02T06:00:00Z', { organisation: { ...theOrganisation, openingHours } })
    expect(readings(after(asked, opening('Mo-Fr 12:00-20:00')))).to.deep.equal([
      [{ ...day('06'), at: '19:00' }],
    ])
    expect(keysOf(after(asked, opening('')))).to.deep.equal(['checkpoint.whichReading'])
  })
})

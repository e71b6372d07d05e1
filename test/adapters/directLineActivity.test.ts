import { expect } from 'chai'
import { assert, integer, property } from 'fast-check'
import { activitiesOf, activityId, lastQuestion } from '../../src/adapters/channels/directLine/activity.ts'
import type { LogEntry } from '../../src/application/ports/log.ts'

const line = (seq: number, more: Partial<LogEntry> = {}): LogEntry => ({
  person: 'p',
  seq,
  from: 'bot',
  text: `ligne ${seq}`,
  choices: [],
  asks: null,
  about: 'menu.help',
  at: '2026-03-02T06:00:00.000Z',
  ...more,
})
const choices = [{ id: 'yes', label: 'Oui' }]
const asking = (seq: number): LogEntry => line(seq, { choices, asks: 'checkpoint' })
const mine = (seq: number): LogEntry => line(seq, { from: 'person', about: '' })

const questions = (entries: readonly LogEntry[], after = 0): readonly (number | undefined)[] =>
  activitiesOf(entries, after).map(({ suggestedActions }) => suggestedActions?.actions[0]?.value.question)

describe('a line of the log as a Direct Line activity', () => {
  it('keeps the buttons of a question under what the bot says next, until the person speaks', () => {
    expect(questions([asking(1), line(2), line(3), mine(4), line(5)])).to.deep.equal([
      1,
      1,
      1,
      undefined,
      undefined,
    ])
  })

  it('has those of the newest question alone', () => {
    expect(questions([asking(1), asking(2), line(3)])).to.deep.equal([1, 2, 2])
    expect(questions([asking(1), line(2, { asks: 'open' }), line(3)])).to.deep.equal([
      1,
      undefined,
      undefined,
    ])
  })

  it('finds them above the place where a client comes back', () => {
    expect(questions([asking(1), line(2), line(3)], 2)).to.deep.equal([1])
  })

  it('is not there when the line was dropped, and the others keep their numbers', () => {
    const entries = [asking(1), line(2, { dropped: true, text: '' }), line(3)]
    expect(activitiesOf(entries, 0).map(({ id }) => id)).to.deep.equal(['p|0000001', 'p|0000003'])
    expect(questions(entries)).to.deep.equal([1, 1])
  })

  it('has an id that sorts as its number does', () => {
    const number = integer({ min: 1, max: 9_999_999 })
    assert(
      property(number, number, (one, other) => activityId('p', one) < activityId('p', other) === one < other),
    )
  })

  it('knows the last question among lines', () => {
    expect(lastQuestion([asking(1), line(2), asking(3), mine(4), line(5)])).to.equal(3)
    expect(lastQuestion([line(2), mine(4)])).to.equal(null)
  })
})

import { expect } from 'chai'
import { judged, safetyOf, scoreOf } from './scoring.ts'

/** The contract's goals, on the part of the corpus that may be read while the rules are written. */
describe('what people write', () => {
  it('is read right on dates: 95 % at least, and never silently wrong', () => {
    const { count, right, silent } = scoreOf(judged('dates', 'open'))
    expect(right / count).to.be.at.least(0.95)
    expect(silent).to.equal(0)
  })

  it('is read right on acts: 97 % at least, less than 0.5 % silently wrong', () => {
    const { count, right, silent } = scoreOf(judged('acts', 'open'))
    expect(right / count).to.be.at.least(0.97)
    expect(silent / count).to.be.below(0.005)
  })

  it('is noticed when somebody is in danger: recall 99 % at least, precision 90 %', () => {
    const { danger, found, shown } = safetyOf(judged('safety', 'open'))
    expect(found / danger).to.be.at.least(0.99)
    expect(found / shown).to.be.at.least(0.9)
  })

  it('is read right in other languages, and never silently wrong', () => {
    const { count, right, silent } = scoreOf(judged('other', 'open'))
    expect(right / count).to.be.at.least(0.95)
    expect(silent).to.equal(0)
  })
})

import { expect } from 'chai'
import { TOPICS, topicOf } from '../../../dialogs/understanding/topics.ts'
import { phrases } from '../../understanding/corpus.ts'

describe('what a human must answer', () => {
  for (const { topic, examples } of TOPICS)
    for (const text of examples)
      it(`"${text}" is of ${topic}`, () => {
        expect(topicOf(text)).to.equal(topic)
      })

  it('is seldom seen in answers to a reminder', () => {
    const answers = phrases('dates', 'open').filter(({ lang, asked }) => lang === 'fr' && asked === 'slot')
    const taken = answers.filter(({ text }) => topicOf(text) !== null)
    expect(answers.length).to.be.at.least(1000)
    expect(taken.length / answers.length, taken.map(({ text }) => text).join('\n')).to.be.at.most(0.01)
  })
})

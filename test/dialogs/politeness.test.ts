import { expect } from 'chai'
import type { Heard } from '../../src/domain/conversation.ts'
import { politenessOf } from '../../dialogs/understanding/politeness.ts'
import { wednesday } from '../support/builders.ts'
import { factsAt, keysOf, lastOf, reminder, take, type Taken, words } from './pureTurn.ts'

describe('what is only polite', () => {
  const kinds: readonly (readonly [string, ReturnType<typeof politenessOf>])[] = [
    ['merci', 'thanks'],
    ['Merci beaucoup madame !', 'thanks'],
    ['ok merci', 'thanks'],
    ['oui merci', 'yes'],
    ['je veux bien', 'yes'],
    ['D’accord', 'fine'],
    ['👍🏽', 'fine'],
    ['c’est noté', 'fine'],
    ['ça marche merci 🙂', 'thanks'],
    ['Bonjour madame', 'hello'],
    ['bonne journée à vous', 'bye'],
    ['non merci', 'no'],
    ['thank you very much', 'thanks'],
    ['', null],
    ['...', null],
    ['pour le message', null],
    ['demain', null],
    ['la journée', null],
    ['pas compris', null],
    ['merci de me rappeler', null],
    ['bonjour je voudrais changer', null],
    [`merci ${'beaucoup '.repeat(20)}`, null],
  ]
  for (const [text, kind] of kinds)
    it(`is told from what asks for something: "${text.slice(0, 30)}"`, () => {
      expect(politenessOf(text)).to.equal(kind)
    })
})

describe('a polite word', () => {
  const monday = factsAt('2026-03-02T06:00:00Z')
  const after = (heard: readonly Heard[]): Taken => lastOf(heard, monday)

  it('at a question has it asked again, and is no misunderstanding', () => {
    const asked = after([reminder, words('azerty'), words('merci')])
    expect(keysOf(asked)).to.deep.equal(['checkpoint.ask.PHYSIQUE'])
    expect(asked.after.misses).to.equal(0)
    expect(keysOf(after([reminder, words('bonjour')]))).to.deep.equal([
      'common.hello',
      'checkpoint.ask.PHYSIQUE',
    ])
  })

  it('with nothing asked is answered in a word', () => {
    const none = after([words('azerty')]).after
    const said = (text: string, facts = monday) => keysOf(take(none, words(text), { facts, seq: 20 }))
    expect(said('merci beaucoup')).to.deep.equal(['menu.thanked'])
    expect(said('bonne soirée')).to.deep.equal(['menu.bye'])
    expect(said('bonjour')).to.deep.equal(['common.hello'])
    expect(said('d’accord')).to.deep.equal(['menu.fineUntil'])
    expect(said('oui')).to.deep.equal(['menu.fineUntil'])
    expect(said('non merci')).to.deep.equal(['menu.fine'])
    const refused = factsAt('2026-03-02T06:00:00Z', { checkpoints: [{ ...wednesday, answer: 'declined' }] })
    expect(said('ok', refused)).to.deep.equal(['menu.fine'])
  })

  it('of agreement, to the offer of a human, is a yes to it', () => {
    const offered = [words('azerty'), words('qsdfg')]
    expect(keysOf(after(offered))).to.deep.equal(['repair.offerHuman'])
    expect(keysOf(after([...offered, words('oui')]))).to.deep.equal(['human.begin', 'human.words'])
    expect(keysOf(after([...offered, words('merci')]))).to.deep.equal(['menu.thanked'])
    expect(keysOf(after([...offered, words('non merci')]))).to.deep.equal(['menu.fine'])
  })

  it('is no reason of a refusal, and no part of a message', () => {
    const cannot: Heard = { kind: 'choice', choice: 'cannot', question: 10 }
    expect(keysOf(after([reminder, cannot, words('merci')]))).to.deep.equal(['checkpoint.why'])
    const human = words('parler à une personne', { act: 'human' })
    const message = words('bonjour je voudrais savoir pour ma formation', { act: 'answer' })
    const sent = after([human, message, words('merci beaucoup madame')])
    expect(sent.outcome.lines.at(-1)?.params).to.include({
      message: message.kind === 'words' && message.text,
    })
  })

  it('while messages are stopped leaves them so, and says the way back', () => {
    const stop = words('stop', { act: 'stop' })
    expect(keysOf(after([stop, words('merci')]))).to.deep.equal(['stop.fine'])
    expect(keysOf(after([stop, words('oui', { act: 'resume', ask: true })]))).to.deep.equal(['stop.still'])
  })
})

import { expect } from 'chai'
import { contactsIn, discreet, withoutAccounts, withoutContacts } from '../../dialogs/discretion.ts'
import { awa, wednesday } from '../support/builders.ts'
import { factsAt, keysOf, lastOf, words } from './pureTurn.ts'

describe('what is kept out of words', () => {
  const person = { ...awa, phone: '0692 12 34 56', email: 'awa@example.org' }

  it('is a bank account, and nothing else, before anything is written', () => {
    const text = 'RIB FR76 3000 6000 0112 3456 7890 189, tel 0692 00 00 00'
    expect(withoutAccounts(text)).to.equal('RIB •••, tel 0692 00 00 00')
    expect(withoutAccounts('à 14h le 12/03/2026')).to.equal('à 14h le 12/03/2026')
  })

  it('is no telephone and no e-mail of their own', () => {
    const own = 'appelez moi au +262 692 12 34 56 ou Awa@Example.org'
    expect(contactsIn(own, person)).to.deep.equal([])
    expect(withoutContacts(own, person)).to.equal(own)
    expect(contactsIn(`${own}, ou ali@example.org`, person)).to.deep.equal(['email'])
    expect(withoutContacts(`${own}, ou au 0692 00 00 00`, person)).to.equal(`${own}, ou au •••`)
  })

  it('is hidden by its kind when only that is agreed', () => {
    expect(withoutContacts('0692 00 00 00, ali@example.org', person, ['email'])).to.equal(
      '0692 00 00 00, •••',
    )
  })

  it('stays in a message that they have read before it goes', () => {
    const help = { type: 'help_requested', ref: 'A', words: 'ali@example.org', how: 'here' } as const
    expect(discreet(help, person)).to.equal(help)
  })

  it('is never nobody’s: a person without e-mail and telephone has none of their own', () => {
    expect(contactsIn('ali@example.org', { ...awa, phone: '', email: '' })).to.deep.equal(['email'])
  })

  it('is offered in a message to a human, once what was meant is done', () => {
    const facts = factsAt('2026-03-02T06:00:00Z', { checkpoints: [wednesday] })
    const cannot = words('je peux pas venir mercredi, mon fils est au 0693 11 22 33', { act: 'decline' })
    const yes = words('oui', { act: 'answer', choice: 0 })
    const taken = lastOf([cannot, yes], facts)
    expect(taken.outcome.events[0]).to.include({
      type: 'checkpoint_declined',
      words: 'je peux pas venir mercredi, mon fils est au •••',
    })
    expect(keysOf(taken)).to.deep.equal(['checkpoint.declinedReceipt', 'passedOn.contact', 'human.send'])
    expect(taken.outcome.lines.at(-1)?.params?.['message']).to.match(/0693 11 22 33$/)
  })
})

import { expect } from 'chai'
import { writtenLanguage } from '../../dialogs/understanding/written.ts'

describe('the language of words in danger', () => {
  it('is told when they are plainly of one that is spoken here', () => {
    for (const text of [
      'I want to die',
      "i'm going to kill myself",
      'my husband beats me',
      'we have nowhere to sleep',
    ])
      expect(writtenLanguage(text), text).to.equal('en')
    for (const text of ['je veux mourir', 'mon mari me frappe', 'J’ai envie d’en finir avec la vie'])
      expect(writtenLanguage(text), text).to.equal('fr')
  })

  it('is not, for any doubt', () => {
    for (const text of ['', 'help', 'sos', 'i me tape', 'je want to die', 'no future', 'quiero morir', '15'])
      expect(writtenLanguage(text), text).to.equal(null)
  })
})

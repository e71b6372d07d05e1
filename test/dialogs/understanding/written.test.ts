import { expect } from 'chai'
import { alarm } from '../../../dialogs/understanding/alarm.ts'
import { isWrittenElsewhere, writtenLanguage } from '../../../dialogs/understanding/languages/written.ts'

describe('the language of words in danger', () => {
  it('is told when they are plainly of one', () => {
    for (const text of [
      'I want to die',
      "i'm going to kill myself",
      'my husband beats me',
      'we have nowhere to sleep',
    ])
      expect(writtenLanguage(text), text).to.equal('en')
    for (const text of ['je veux mourir', 'mon mari me frappe', 'J’ai envie d’en finir avec la vie'])
      expect(writtenLanguage(text), text).to.equal('fr')
    for (const [lang, text] of Object.entries({
      ...{
        es: 'quiero morir',
        pt: 'não tenho onde dormir',
        it: 'mio marito mi picchia',
        de: 'ich will sterben',
      },
      ...{ ro: 'nu am unde sa dorm', ar: 'زوجي يضربني', fa: 'می‌خواهم بمیرم', ru: 'я хочу умереть' },
      ...{ uk: 'я хочу померти, мені ніде спати', zh: '我想死' },
    }))
      expect(writtenLanguage(text), text).to.equal(lang)
  })

  it('is not, for any doubt', () => {
    for (const text of ['', 'help', 'sos', 'i me tape', 'je want to die', 'no future', 'زوجي je veux', '15'])
      expect(writtenLanguage(text), text).to.equal(null)
  })

  it('is that of a card only when a card has its words', () => {
    expect(alarm('my husband beats me')).to.include({ safety: 'violence', lang: 'en' })
    for (const text of ['quiero morir', 'ich will sterben', '我想死'])
      expect(alarm(text), text).to.include({ safety: 'suicide' }).and.not.to.have.property('lang')
  })

  it('is another than French when more of its words are', () => {
    for (const text of ['ok no puedo', 'my husband has a car', 'meu chefe me ajuda', 'заболела дочь'])
      expect(isWrittenElsewhere(text), text).to.equal(true)
    for (const text of [
      'je veux plus vivre',
      'mi veu mor',
      'mon boss me touche',
      'mwen pa la',
      'le meeting',
      '15',
      '',
    ])
      expect(isWrittenElsewhere(text), text).to.equal(false)
  })
})

import { expect } from 'chai'
import { understand } from '../../dialogs/understanding/understand.ts'

describe('a refusal in so many words', () => {
  for (const text of [
    "Oui merci de me le rappeler j'avais oublié, je viens pas jeudi",
    'Bonjour Madame, je vous confirme pas ma présence. Bien cordialement, Mme Grondin',
    'Oui je serai pas présente lundi, ma voiture est réparée depuis samedi',
  ])
    it(`is no yes, whatever examples it resembles: "${text}"`, () => {
      const { act } = understand({
        ...{ text, asked: 'checkpoint', lang: 'fr' },
        ...{ now: '2025-09-03T10:00:00+02:00', zone: 'Europe/Paris' },
      })
      expect(act).to.equal('decline')
    })
})

import { expect } from 'chai'
import { readThen } from '../understanding/wednesday.ts'

describe('a refusal in so many words', () => {
  for (const text of [
    "Oui merci de me le rappeler j'avais oublié, je viens pas jeudi",
    'Bonjour Madame, je vous confirme pas ma présence. Bien cordialement, Mme Grondin',
    'Oui je serai pas présente lundi, ma voiture est réparée depuis samedi',
  ])
    it(`is no yes, whatever examples it resembles: "${text}"`, () => {
      expect(readThen(text, 'checkpoint').act).to.equal('decline')
    })
})

import { expect } from 'chai'
import { readThen } from '../../understanding/wednesday.ts'

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

describe('a refusal right beside a day', () => {
  it('is not outweighed by what the rest resembles', () =>
    expect(readThen('jeudi à 14h30 ça sera pas parfait', 'slot').wish).to.deep.equal({
      wanted: [],
      refused: [{ from: '2025-09-04', to: '2025-09-04', at: '14:30' }],
    }))

  it('leaves the next day to what follows, when a reason stands between them without a mark', () => {
    const [monday, tuesday, wednesday] = ['2025-09-08', '2025-09-09', '2025-09-10'].map((date) => ({
      from: date,
      to: date,
    }))
    expect(
      readThen('impossible lundi et mardi je suis en stage mercredi si vous voulez', 'checkpoint').wish,
    ).to.deep.equal({ wanted: [wednesday], refused: [monday, tuesday] })
  })
})

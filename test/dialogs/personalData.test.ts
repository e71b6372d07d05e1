import { expect } from 'chai'
import { hidden, personalData } from '../../dialogs/understanding/personalData.ts'

const found = (text: string, kind: string): readonly string[] =>
  personalData(text)
    .filter((datum) => datum.kind === kind)
    .map(({ from, to }) => text.slice(from, to))

describe('personal data in free text', () => {
  const NAMED: Readonly<Record<string, readonly string[]>> = {
    'Mme Hoarau m’a bien aidée': ['Hoarau'],
    'J’ai vu M. Jean-Pierre Martin et Mme de La Tour': ['Jean-Pierre Martin', 'de La Tour'],
    'mon fils Kevin est malade': ['Kevin'],
    'ma conseillère, Julie, est gentille': ['Julie'],
    'mon chef s’appelle Paul Durand': ['Paul Durand'],
    'je m’appelle Awa Sow': ['Awa Sow'],
    'le docteur Payet a signé': ['Payet'],
    'c’est Fatima au téléphone': ['Fatima'],
    'Madame, Monsieur, bonjour': [],
    'ma fille Je crois est absente': [],
    'c’est Pôle emploi qui décide': [],
    'je suis chez France Travail avec Cap emploi': [],
    'La formation Cariste à Saint-Denis me plaît': [],
    'mon fils est malade. Il reste avec moi': [],
  }
  for (const [text, names] of Object.entries(NAMED))
    it(`finds ${names.length === 0 ? 'no name' : names.join(', ')} in "${text}"`, () => {
      expect(found(text, 'name')).to.deep.equal(names)
    })

  it('knows a name that begins as a small word does, and no house nor office for one', () => {
    expect(hidden('ma conseillère est Madame Le Goff')).to.equal('ma conseillère est Madame •••')
    expect(hidden('mon voisin Paris Dupont')).to.equal('mon voisin •••')
    for (const text of ['Madame La Directrice', "c'est France Travail", 'avec La CAF', "ma fille Je l'aime"])
      expect(hidden(text)).to.equal(text)
  })

  it('is hidden with dots, all of it or what is agreed, and the rest stays as it was written', () => {
    const text = 'Mme Hoarau : 0692 00 00 00, awa@example.org, FR76 3000 6000 0112 3456 7890 189. Merci !'
    expect(hidden(text)).to.equal('Mme ••• : •••, •••, •••. Merci !')
    expect(hidden(text, ({ kind }) => kind === 'iban')).to.equal(
      'Mme Hoarau : 0692 00 00 00, awa@example.org, •••. Merci !',
    )
    expect(hidden('Rien à cacher.')).to.equal('Rien à cacher.')
  })

  it('is hidden to the end of a key that is written apart, and what stands beside it is read for itself', () => {
    const text = 'nir 2 85 05 78 006 084 / 41 tel 06 39 98 00 01, rdv le 12/03/2026'
    expect(found(text, 'nir')).to.deep.equal(['2 85 05 78 006 084 / 41'])
    expect(found(text, 'phone')).to.deep.equal(['06 39 98 00 01'])
    expect(hidden(text)).to.equal('nir ••• tel •••, rdv le 12/03/2026')
  })

  it('once hidden is found no more', () => {
    const text = 'mon mari Ali, au 06 12 34 56 78'
    expect(personalData(hidden(text))).to.deep.equal([])
  })
})

import { expect } from 'chai'
import type { Act, Asked } from '../../../src/domain/reading.ts'
import { readThen } from '../../understanding/wednesday.ts'

/** What is told of something else, and names a day or an hour. */
const FACTS = [
  'mon fils a judo le mercredi',
  'ma mère arrive samedi',
  'mon contrat finit le 30',
  'le bus passe à 8h12',
  'mon mari travaille le matin',
  "le petit sort de l'école à 16h30",
  'je commence mon stage le 12',
  'la préfecture m’a convoqué pour le 20',
]

const ANSWERS: readonly (readonly [asked: Asked, text: string, act: Act])[] = [
  ['checkpoint', 'oui je serai là', 'confirm'],
  ['checkpoint', "d'accord", 'confirm'],
  ['checkpoint', 'je peux pas venir', 'decline'],
  ['checkpoint', 'un autre jour svp', 'reschedule'],
  ['none', 'je veux parler à ma conseillère', 'human'],
  ['slot', "n'importe quand", 'reschedule'],
]

describe('what is told beside an answer', () => {
  for (const [asked, answer, act] of ANSWERS)
    for (const fact of FACTS)
      it(`is no wish: "${answer}", "${fact}"`, () => {
        for (const text of [`${answer}. ${fact}`, `${fact}. ${answer}`, `${answer}, ${fact}`]) {
          const { act: found, wish, ask } = readThen(text, asked)
          expect(wish?.wanted ?? [], text).to.deep.equal([])
          if (!ask) expect(found, text).to.equal(act)
        }
      })

  it('is no wish without a mark either, before a bare yes or a request', () => {
    for (const text of ['ma mère arrive samedi oui', 'mon contrat finit le 30 appelez moi svp'])
      expect(readThen(text, 'checkpoint').wish?.wanted ?? [], text).to.deep.equal([])
  })

  it('is no wish beside a refusal, or beside a date that is one', () => {
    for (const text of [
      'ma mère arrive samedi. surtout pas entre midi et deux',
      'ma mère arrive samedi. jamais le matin je dors',
    ])
      expect(readThen(text, 'slot').wish?.wanted, text).to.deep.equal([])
    expect(
      readThen('je suis libre jeudi toute la journée, ma mère arrive samedi', 'slot').wish?.wanted,
    ).to.deep.equal([{ from: '2025-09-04', to: '2025-09-04' }])
  })

  it('refuses nothing more beside a refusal that has its own day', () => {
    for (const text of [
      'je pourrai pas demain, ma voiture a pas démarré à 6h',
      'demain je viens pas le petit a de la fièvre depuis samedi soir',
    ])
      expect(readThen(text, 'checkpoint').wish, text).to.deep.equal({
        wanted: [],
        refused: [{ from: '2025-09-04', to: '2025-09-04' }],
      })
    expect(readThen('je travaille mardi', 'checkpoint').wish?.refused).to.deep.equal([
      { from: '2025-09-09', to: '2025-09-09' },
    ])
  })

  it('is asked when it is all that answers the question for a date', () => {
    for (const fact of [
      'mon contrat finit le 30',
      'ma fille est née le 3 mai',
      "j'ai eu votre message lundi",
    ])
      expect(readThen(fact, 'slot').ask, fact).to.equal(true)
  })

  it('is a wish when it says that one comes, or that one is free', () => {
    expect(readThen("non, mon mari m'emmène jeudi", 'checkpoint').wish?.wanted).to.deep.equal([
      { from: '2025-09-04', to: '2025-09-04' },
    ])
    expect(readThen('ok mais jeudi 14h, je suis libre', 'checkpoint').wish?.wanted).to.deep.equal([
      { from: '2025-09-04', to: '2025-09-04', at: '14:00' },
    ])
    expect(readThen('lundi je peux pas, je préfère mardi', 'checkpoint').wish?.wanted).to.deep.equal([
      { from: '2025-09-09', to: '2025-09-09' },
    ])
  })
})

describe('what is told when nothing was asked', () => {
  for (const asked of ['none', 'stopped'] as const)
    for (const text of [
      'y a grève lundi ou pas ?',
      'j’ai eu un cdd jusqu’au 30',
      'j’ai un entretien d’embauche mardi à 14h chez auchan',
      'je serai en congé la semaine prochaine',
      'j’ai cours tous les matins de 9h à 12h',
    ])
      it(`answers no reminder: "${text}" (${asked})`, () => {
        expect(readThen(text, asked).act).to.equal('unknown')
      })

  it('is a request when it is one', () => {
    expect(readThen('je voudrais un rdv mardi pour mon dossier', 'none').act).to.equal('reschedule')
    expect(readThen('je peux pas venir jeudi', 'none').act).to.equal('decline')
  })
})

import { expect } from 'chai'
import { alarm } from '../../../dialogs/understanding/alarm.ts'
import { personalData } from '../../../dialogs/understanding/personalData.ts'
import type { Asked, Reading, ToUnderstand } from '../../../src/domain/reading.ts'
import { personalPhrases } from '../../understanding/corpus.ts'
import { wishWritten } from '../../understanding/notation.ts'
import { judged, safetyOf, scoreOf } from '../../understanding/scoring.ts'
import { readThen } from '../../understanding/wednesday.ts'

const read = (text: string, asked: Asked = 'slot', rest: Partial<ToUnderstand> = {}): Reading =>
  readThen(text, asked, rest)

const wishOf = (text: string, rest: Partial<ToUnderstand> = {}): string => {
  const { wish, ask } = read(text, 'slot', rest)
  return wishWritten(wish, ask)
}

/** The conventions agreed for French dates, Wednesday 3 September 2025 at 10:00 in Paris. */
const CONVENTIONS: Readonly<Record<string, string>> = {
  jeudi: '2025-09-04',
  mercredi: '2025-09-10',
  'jeudi prochain': '2025-09-04, 2025-09-11 ask',
  'lundi prochain': '2025-09-08',
  'lundi en huit': '2025-09-15',
  'lundi en quinze': '2025-09-22',
  'dans huit jours': '2025-09-10',
  'sous huitaine': '2025-09-10',
  'dans quinze jours': '2025-09-17',
  'dans 15 jours': '2025-09-17',
  'dans une semaine': '2025-09-10',
  'deux semaines': '',
  'dans deux semaines': '2025-09-17',
  'dans un mois': '2025-10-03',
  'cette semaine': '2025-09-03..2025-09-05',
  'la semaine prochaine': '2025-09-08..2025-09-12',
  'en début de semaine': '2025-09-08..2025-09-09',
  'en milieu de semaine': '2025-09-03',
  'en fin de semaine': '2025-09-04..2025-09-05',
  'ce week-end': '2025-09-06..2025-09-07',
  'début du mois': '2025-09-03..2025-09-10',
  'milieu du mois': '2025-09-11..2025-09-20',
  'fin du mois': '2025-09-21..2025-09-30',
  'fin octobre': '2025-10-21..2025-10-31',
  'le 12': '2025-09-12',
  'le 3': '2025-09-03',
  'le 12 septembre': '2025-09-12',
  'le premier lundi de décembre': '2025-12-01',
  matin: '08:00-12:00',
  'dans la matinée': '08:00-12:00',
  'début de matinée': '08:00-10:00',
  'fin de matinée': '10:30-12:00',
  'après-midi': '13:00-18:00',
  aprem: '13:00-18:00',
  "début d'après-midi": '13:00-15:00',
  "fin d'après-midi": '16:00-18:00',
  'en soirée': '18:00-20:00',
  'fin de journée': '17:00-19:00',
  midi: 'at 12:00',
  'midi et quart': 'at 12:15',
  'midi et demi': 'at 12:30',
  '14h': 'at 14:00',
  '14 h 30': 'at 14:30',
  '14:30': 'at 14:30',
  '14.30': 'at 14:30',
  'quatorze heures trente': 'at 14:30',
  '2h et demie': 'at 14:30',
  '3h': 'at 15:00',
  '7h': 'at 07:00, at 19:00 ask',
  '7h30': 'at 07:30, at 19:30 ask',
  '10h moins le quart': 'at 09:45',
  '10h moins dix': 'at 09:50',
  'vers 14h': 'at 14:00 ask',
  'pas avant 16h': 'after 16:00',
  'avant 10h': 'before 10:00',
  'après 17h': 'after 17:00',
  'entre 14 et 16h': '14:00-16:00',
  'entre midi et deux': '12:00-14:00',
  'pas mardi': 'not 2025-09-09',
  'jamais le mercredi': 'not weekday 3',
  'sauf le matin': 'not 08:00-12:00',
  'mardi ou mercredi': '2025-09-09, 2025-09-10',
  'mardi ou jeudi à 14h': '2025-09-09 at 14:00, 2025-09-04 at 14:00 ask',
  'le mois prochain': '2025-10-01..2025-10-31',
  'la semaine du 8': '2025-09-08..2025-09-12',
  "d'ici mercredi": '2025-09-03..2025-09-10',
  'à partir du 30': '2025-09-30..',
  'après le 20': '2025-09-21..',
  'avant le 20': '2025-09-03..2025-09-19',
  'pas avant lundi': '2025-09-08..',
  'jeudi aprem à 15h': '2025-09-04 at 15:00',
  'jeudi aprem mais avant 15h30': '2025-09-04 13:00-15:30',
  tantôt: '13:00-18:00',
  'cet tantôt': '2025-09-03 13:00-18:00',
  'plutôt vendredi que jeudi': '2025-09-05, not 2025-09-04',
  'le même jour mais plus tard': '',
  'une autre fois': '',
  "n'importe quand": '',
  'dem1 14h': '2025-09-04 at 14:00',
  'je peu pa jeudi': 'not 2025-09-04',
  'apres demain aprem': '2025-09-05 13:00-18:00',
  'ds 2 semaines': '2025-09-17',
  'a 9h30 svp': 'at 09:30',
  mecredi: '2025-09-10',
  vendredit: '2025-09-05',
  aujourdui: '2025-09-03',
}

describe('the reader of messages', () => {
  describe('keeps the conventions', () => {
    for (const [text, meant] of Object.entries(CONVENTIONS))
      it(`"${text}"`, () => expect(wishOf(text)).to.equal(meant))

    it('"jeudi 27" when the 27th is a Friday is both', () => {
      expect(wishOf('jeudi 27', { now: '2026-02-23T08:30:00+01:00' })).to.equal('2026-02-26, 2026-02-27 ask')
    })

    it('"cette semaine" on a Thursday is what is left of it', () => {
      expect(wishOf('cette semaine', { now: '2025-09-04T10:00:00+02:00' })).to.equal('2025-09-04..2025-09-05')
    })

    it('tells the day from where the person is', () => {
      const now = '2026-01-01T02:10:00Z'
      expect(wishOf('demain', { now, zone: 'America/Martinique' })).to.equal('2026-01-01')
      expect(wishOf('demain', { now, zone: 'Indian/Reunion' })).to.equal('2026-01-02')
    })
  })

  describe('reaches its goals on the open corpus', () => {
    it('acts: 97 % right, less than 0.5 % silently wrong', () => {
      const { count, right, silent } = scoreOf(judged('acts', 'open'))
      expect(right / count).to.be.at.least(0.97)
      expect(silent / count).to.be.below(0.005)
    })

    it('dates: 95 % right, none silently wrong', () => {
      const { count, right, silent } = scoreOf(judged('dates', 'open'))
      expect(right / count).to.be.at.least(0.95)
      expect(silent).to.equal(0)
    })

    it('danger: 99 % heard, 90 % of what is heard is danger', () => {
      const { danger, found, shown } = safetyOf(judged('safety', 'open'))
      expect(found / danger).to.be.at.least(0.99)
      expect(found / shown).to.be.at.least(0.9)
    })

    it('other languages: 95 % right, none silently wrong', () => {
      const { count, right, silent } = scoreOf(judged('other', 'open'))
      expect(right / count).to.be.at.least(0.95)
      expect(silent).to.equal(0)
    })

    it('personal data: every text', () => {
      for (const { id, text, expect: meant } of personalPhrases('open')) {
        const kinds = new Set(personalData(text).map(({ kind }) => kind))
        for (const kind of ['nir', 'phone', 'email', 'iban'] as const)
          expect(kinds.has(kind), `${id} ${kind}`).to.equal(meant[kind])
      }
    })
  })

  describe('reads an answer by what was asked', () => {
    it('a bare date moves the checkpoint, a date after yes confirms it', () => {
      expect(read('jeudi 14h', 'checkpoint').act).to.equal('reschedule')
      expect(read('oui jeudi 14h', 'checkpoint').act).to.equal('confirm')
    })

    it('a refusal alone declines the checkpoint, and asks for another slot', () => {
      expect(read('je peux pas jeudi', 'checkpoint').act).to.equal('decline')
      expect(read('je peux pas jeudi', 'slot').act).to.equal('reschedule')
    })

    it('a survey holds everything but commands', () => {
      expect(read('stop', 'open').act).to.equal('stop')
      expect(read('il faut dire stop aux contrats courts', 'open').act).to.equal('answer')
      expect(read('je peux pas jeudi', 'open')).to.deep.include({ act: 'answer', wish: null })
    })

    it('a yes that depends on something is asked', () => {
      for (const text of [
        'je viens si mon fils est gardé',
        'je viendrai si ma voiture démarre',
        "oui s'il pleut pas",
      ])
        expect(read(text, 'checkpoint'), text).to.include({ act: 'confirm', ask: true })
      expect(read('oui je viens, si possible avec ma soeur', 'checkpoint')).to.include({ ask: false })
    })

    it('"bonjour" brings messages back when they are stopped', () => {
      expect(read('bonjour', 'stopped').act).to.equal('resume')
      expect(read('bonjour', 'checkpoint').act).to.equal('unknown')
    })

    it('what is asked not to be done is no request', () => {
      for (const text of ["n'annulez pas mon rendez-vous", 'svp annulez pas mon rdv'])
        expect(read(text, 'checkpoint'), text).to.include({ act: 'confirm', ask: true })
      for (const text of [
        ...[
          'arrêtez pas les messages svp',
          'je ne veux pas arrêter les messages',
          'ne supprimez pas mes données',
        ],
        ...["pas la peine d'arrêter les messages", "je n'ai pas demandé à arrêter les messages"],
      ])
        expect(read(text, 'none'), text).to.include({ act: 'unknown' })
      expect(read('arrêtez de me écrire', 'none').act).to.equal('stop')
      expect(read('pas la peine de m’envoyer des messages', 'none').act).to.equal('stop')
      expect(read("je veux pas annuler je veux changer l'heure", 'checkpoint').act).to.equal('reschedule')
      expect(read('je peux pas venir annulez', 'checkpoint').act).to.equal('decline')
      expect(read('non annulez pas je viens', 'checkpoint').act).to.equal('confirm')
    })

    it('"mé" is "mais"', () => {
      for (const text of ['ok mé à 15h alors', 'JEUDI OUI MÉ 16H', 'jeudi ok mé pas avant 11h svp'])
        expect(read(text, 'checkpoint'), text).to.deep.equal(read(text.replace(/mé/i, 'mais'), 'checkpoint'))
    })

    it('messages that are refused once more stay stopped', () => {
      expect(read('je veux toujours pas de messages', 'stopped').act).to.equal('stop')
      expect(read('je veux les messages', 'stopped').act).to.equal('resume')
    })

    it('what others did to the appointment is no answer', () => {
      expect(read("le dentiste m'a annulé mon rdv", 'checkpoint')).not.to.include({
        act: 'decline',
        ask: false,
      })
      expect(read("j'ai annulé mon rdv", 'checkpoint').act).to.equal('decline')
    })

    it('the day of the appointment is not asked again when it is what is confirmed', () => {
      const text = 'je vous confirme ma présence au rendez-vous du jeudi 4 septembre à 10 heures'
      expect(read(text, 'checkpoint')).to.include({ act: 'confirm', ask: false })
      expect(read('mon rendez-vous de jeudi', 'checkpoint')).not.to.include({ act: 'confirm', ask: false })
    })

    it('coming is not what a button that only says yes asks for', () => {
      const options = ['Oui', 'Non']
      for (const text of ['oui je viens', 'finalement je peux venir'])
        expect(read(text, 'checkpoint', { options }), text)
          .to.include({ act: 'confirm' })
          .and.not.have.property('choice')
      expect(read('oui', 'checkpoint', { options })).to.include({ act: 'confirm', choice: 0 })
    })

    it('a button that says yes or no takes no doubt away', () => {
      const options = ['Oui, je viens', 'Je ne peux pas', 'Je veux changer la date', "J'ai une question"]
      for (const text of [
        'oui peut-être',
        'peut-être que je ne viendrai pas',
        'vous avez annulé mon rendez-vous ?',
      ])
        expect(read(text, 'checkpoint', { options }), text).to.include({ ask: true })
      for (const text of ['pas sûr', 'oui mais', 'non en fait c bon'])
        expect(read(text, 'checkpoint', { options }), text).to.include({ act: 'unknown' })
      expect(read('oui', 'checkpoint', { options })).to.include({ act: 'confirm', ask: false, choice: 0 })
    })

    it('what is said besides a yes to a question with buttons counts, unless it only comments', () => {
      const options = ['Oui', 'Non']
      expect(read('oui mais plutôt 16h', 'choice', { options })).to.deep.include({
        act: 'reschedule',
        wish: { wanted: [{ at: '16:00' }], refused: [] },
      })
      for (const text of ['oui mais pas avant 16h', 'nan plutot vendredi', 'oui 14h', 'oui enfin non'])
        expect(read(text, 'choice', { options }), text).not.to.have.property('choice')
      expect(read('oui mais enlevez mon nom', 'choice', { options })).to.include({ act: 'erase', ask: true })
      for (const text of ["oui mais c'était long", "oui j'ai trouvé du travail en mars", 'oui, depuis lundi'])
        expect(read(text, 'choice', { options }), text).to.include({ act: 'answer', choice: 0 })
    })

    it('buttons are chosen by number, label, near spelling, yes or date', () => {
      const options = ['Oui, je viens', 'Non', 'Je ne sais pas', 'Mardi 9 septembre, à 10 h']
      const chosen = (text: string): number | undefined => read(text, 'choice', { options }).choice
      expect(
        ['1', 'la 2', 'le dernier', 'ouais', 'je c pa', 'mardi', 'oui je vien'].map(chosen),
      ).to.deep.equal([0, 1, 3, 0, 2, 3, 0])
      expect(['5', 'oui et non', "j'ai 2 enfants"].map(chosen)).to.deep.equal([
        undefined,
        undefined,
        undefined,
      ])
    })
  })

  describe('hears danger', () => {
    it('in every state and before any act', () => {
      for (const asked of ['checkpoint', 'slot', 'choice', 'open', 'stopped', 'none'] as const)
        expect(read('stop je veux mourir', asked).safety, asked).to.equal('suicide')
    })

    it('at the end of a message longer than what is read of acts', () => {
      const text = `${'le bus était en retard et il pleuvait. '.repeat(80)} je veux mourir`
      expect(text.length).to.be.above(2000)
      expect(alarm(text).safety).to.equal('suicide')
      expect(read(text).safety).to.equal('suicide')
    })

    it('but reads acts and dates in the first 2,000 characters alone', () => {
      expect(read(`${'a'.repeat(2001)} jeudi`).wish).to.equal(null)
    })

    it('and tells "urgence" alone from a sentence that holds it', () => {
      expect(alarm('URGENCE !').urgent).to.equal(true)
      expect(alarm("c'est pas une urgence").urgent).to.equal(false)
    })
  })

  describe('spots a social security number', () => {
    const isSpotted = (text: string): boolean => alarm(text).nir

    it('with or without spaces, in Corsica too, glued to a word, with a slip in its key', () => {
      const texts = [
        '185057800604830',
        '1 85 05 78 006 048 30',
        '1 97 12 2A 004 023 68',
        'numéro185057800604830',
        '185057800604831',
      ]
      expect(texts.map(isSpotted)).to.deep.equal([true, true, true, true, true])
    })

    it('not in another number of as many digits', () => {
      expect(['1850578006048301', '978123456789712', '12345678901234567890'].map(isSpotted)).to.deep.equal([
        false,
        false,
        false,
      ])
    })
  })
})

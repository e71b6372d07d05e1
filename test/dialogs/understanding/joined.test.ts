import { expect } from 'chai'
import type { Asked } from '../../../src/domain/reading.ts'
import { wishWritten } from '../../understanding/notation.ts'
import { readThen } from '../../understanding/wednesday.ts'

type Example = readonly [text: string, wish: string, asked?: Asked]

/** Read on Wednesday 3 September 2025, asked for a date unless something else is said; `ask` ends what is to be asked. */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'hours of a reason that stands beside a refusal are no wish': [
    [
      'demain c pas bon je bosse de 8h à 16h, on peut dire le 15 aprem ?',
      '2025-09-15 13:00-18:00, not 2025-09-04',
    ],
    [
      'jeudi c pas bon mon fils a école jusqu’à 16h30, je voudrais lundi à partir de 14h',
      '2025-09-08 after 14:00, not 2025-09-04',
    ],
    [
      'je peux pas jeudi je bosse de 8h à 16h, mettez moi le 12 avant 15h',
      '2025-09-12 before 15:00, not 2025-09-04',
    ],
    ['jeudi non je bosse de 8h à 16h et le 12 à 9h ça me va', '2025-09-12 at 09:00, not 2025-09-04'],
  ],
  'what joins days in another language joins none in French': [
    ['je peux pas jeudi or vendredi ça va', '2025-09-05, not 2025-09-04'],
    ['pas lundi il y a mardi', '2025-09-09, not 2025-09-08'],
  ],
  'a day joined by "et" has its own yes or no': [
    ['je peux pas jeudi et lundi ça me va', '2025-09-08, not 2025-09-04'],
    ['pas jeudi et mercredi prochain le matin ça me va', '2025-09-10 08:00-12:00, not 2025-09-04'],
    ['plutôt mercredi prochain et le 4 c’est mort', '2025-09-10, not 2025-09-04'],
    ['je suis libre le 12 à midi et demain aprem non', '2025-09-12 at 12:00, not 2025-09-04 13:00-18:00'],
    ['pas jeudi et vendredi', 'not 2025-09-04, not 2025-09-05'],
    ['pas le 4 et mercredi prochain après 17h ?', 'not 2025-09-04, not 2025-09-10 after 17:00 ask'],
  ],
  'a list without marks is one': [
    [
      'je suis pas dispo jeudi matin le 22 ou le 23 c’est possible ?',
      '2025-09-22, 2025-09-23, not 2025-09-04 08:00-12:00',
    ],
    [
      'lundi mardi mercredi je peux, jeudi vendredi non',
      '2025-09-08, 2025-09-09, 2025-09-10, not 2025-09-04, not 2025-09-05',
    ],
  ],
  'a refusal after a pause has a day of its own': [
    ['le 12 à 14h, je ne pourrai pas venir le 4', '2025-09-12 at 14:00, not 2025-09-04'],
    ['mercredi svp, jeudi je peux pas', '2025-09-10, not 2025-09-04'],
    ['jeudi, je peux pas', 'not 2025-09-04'],
  ],
  'what "donc", "car" and brackets lead to is another sentence': [
    ['j’ai appelé hier donc lundi aprem', '2025-09-08 13:00-18:00'],
    ['je viens du 93 donc le 22 ou le 23', '2025-09-22, 2025-09-23'],
    ['lundi 14h car je travaille le matin', '2025-09-08 at 14:00'],
    ['le 16/09 aprem (j’ai une heure de route)', '2025-09-16 13:00-18:00'],
    ['j’ai mon fils malade depuis lundi donc le 15 à 14h', '2025-09-15 at 14:00'],
  ],
  'an offer right before a day makes a wish of it': [
    ['le 4 ça va pas le faire j’ai dentiste mettez moi le 22', '2025-09-22, not 2025-09-04'],
    [
      'est ce que lundi ou mardi entre 14h et 16h vous irait',
      '2025-09-08 14:00-16:00, 2025-09-09 14:00-16:00 ask',
    ],
  ],
  'a bare "non" takes back only the hour right before it': [
    [
      'plutôt lundi 14h30, jeudi matin non ma voiture passe au contrôle à 9h',
      '2025-09-08 at 14:30, not 2025-09-04 08:00-12:00',
    ],
  ],
  '"sauf" leaves out what stands before it, in its own sentence': [
    ['mon fils est à l’école, tout sauf jeudi', 'not 2025-09-04'],
    ['mon fils est à l’école, n’importe quand sauf le matin', 'not 08:00-12:00'],
    ['je travaille tous les jours sauf mardi', '2025-09-09'],
  ],
  '"que" is of all the days of a list, and of their hour': [
    ['je ne peux que le 8 le 9 ou le 10', '2025-09-08, 2025-09-09, 2025-09-10'],
    ['je ne peux que lundi ou mardi après 17h', '2025-09-08 after 17:00, 2025-09-09 after 17:00 ask'],
  ],
  'a refusal after a day is of that day': [
    ['demain pas possible après-demain 10h possible', '2025-09-05 at 10:00, not 2025-09-04'],
  ],
  "the hour of a thing that has a name is that thing's, after a refusal": [
    ['mercredi non, ophtalmo à 11h20 !!! jeudi ok', '2025-09-04, not 2025-09-10'],
  ],
  'what others do says nothing of a wish': [
    ['mon planning il sort que jeudi. sinon vendredi après 17h', '2025-09-05 after 17:00'],
    ["j'ai la pirogue que jeudi", '2025-09-04'],
  ],
  'hours between two pauses are of the day that is wanted': [
    ['lundi je suis libre, à partir de 9h', '2025-09-08 after 09:00'],
  ],
  'a thing with a day of its own is no wish, without a verb either': [
    ['kiné le mardi, jeudi ça me va', '2025-09-04'],
    ['je suis dispo le 18, visite de l’appart mardi', '2025-09-18'],
    ['mettez moi le 19 à 9h (préfecture le 16)', '2025-09-19 at 09:00'],
    ['jeudi ça me va (ophtalmo à 11h20)', '2025-09-04'],
    ['jeudi ça me va (kiné mardi à 9h)', '2025-09-04'],
    ['kiné le mardi 😅 jeudi aprem', '2025-09-04 13:00-18:00'],
    ['ophtalmo à 11h20 😅 je suis dispo le 18', '2025-09-18'],
    ['la semaine du 22, école à 8h30', '2025-09-22..2025-09-26'],
    ['kiné mardi 😅 jeudi ça me va', '2025-09-04'],
    ['rdv caf mardi, plutôt jeudi 11 à 14h30', '2025-09-11 at 14:30'],
    ['lundi 10h le train arrive a 9h20', '2025-09-08 at 10:00'],
  ],
  'what is reported before a pause is no wish, when another day is asked for': [
    [
      'je viens de décrocher un entretien pour jeudi, est-ce qu’on peut décaler à vendredi ?',
      '2025-09-05',
      'checkpoint',
    ],
    ['je voudrais plutôt lundi, il y a un essai en boulangerie demain aprem', '2025-09-08'],
    ['le lundi 15 septembre 14h30 svp jeudi 4 c pas bon', '2025-09-15 at 14:30, not 2025-09-04'],
    ['j’ai bien eu le courrier du 28 août donc dès 9h vendredi 5', '2025-09-05 after 09:00'],
    ['en fin de matinée le 16/09 (j’ai la ligne 9 puis la 3)', '2025-09-16 10:30-12:00'],
    [
      'je peux pas jeudi matin j’ai mon fils malade depuis lundi et est ce que début octobre à midi vous irait',
      '2025-10-01..2025-10-10 at 12:00, not 2025-09-04 08:00-12:00',
    ],
  ],
  'another appointment is no question about this one': [
    ['jeudi j’ai un rdv. vendredi 5 ?', '2025-09-05, not 2025-09-04', 'checkpoint'],
    [
      'jeudi j’ai un rdv j’ai mon fils malade depuis lundi. mercredi prochain au plus tôt 10h ?',
      '2025-09-10 after 10:00',
      'checkpoint',
    ],
  ],
}

describe('days and hours that stand beside others', () => {
  for (const [means, examples] of Object.entries(EXAMPLES))
    describe(means, () => {
      for (const [text, wish, asked = 'slot'] of examples)
        it(`"${text}"`, () => {
          const read = readThen(text, asked)
          expect(wishWritten(read.wish, read.ask)).to.equal(wish)
        })
    })
})

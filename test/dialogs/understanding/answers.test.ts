import { expect } from 'chai'
import type { Asked } from '../../../src/domain/reading.ts'
import { wishWritten } from '../../understanding/notation.ts'
import { readThen } from '../../understanding/wednesday.ts'

type Answer = readonly [text: string, reading: string, asked?: Asked]

/** Read on Wednesday 3 September 2025 after a reminder, unless something else was asked: the act, the wish, `ask`. */
const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  'a yes that depends on something is asked': [
    ["oui si la nounou est d'accord", 'confirm ask'],
    ['je viens si mon patron dit oui', 'confirm ask'],
    ['ok pour demain si mon mari dit ok', 'confirm 2025-09-04 ask'],
    ['je viens si ça vous arrange', 'confirm'],
    ['je serai là même si j’ai mal dormi', 'confirm'],
    ['oui j’y serai demain si dieu veut', 'confirm 2025-09-04'],
  ],
  'a yes that is taken back is none': [
    ['oui enfin non', 'unknown'],
    ['oui ou plutôt non', 'unknown'],
    ['oui ah non désolé', 'unknown'],
    ['oui. non pardon', 'unknown'],
    ['jeudi enfin non', 'reschedule 2025-09-04 ask', 'slot'],
    ['jeudi enfin non vendredi', 'reschedule 2025-09-05', 'slot'],
  ],
  'who is not absent comes': [
    ['je ne serai pas absent', 'confirm'],
    ['pas absente demain', 'confirm 2025-09-04'],
    ['je serai absent', 'decline'],
  ],
  'a question is no refusal': [
    ['pas vendredi ?', 'decline not 2025-09-05 ask'],
    ["c'était pas vendredi ?", 'appointments'],
    ["c'est à 14h ou 15h ?", 'appointments'],
    ['je peux pas vendredi ?', 'decline not 2025-09-05'],
  ],
  'hours alone, of no day, are asked': [['je bosse de nuit je dors le matin', 'decline not 08:00-12:00 ask']],
  'what happens to another appointment is no answer': [
    ['mon rdv chez le médecin est annulé', 'unknown'],
    ['mon rdv dentiste a été reporté', 'unknown'],
  ],
  'messages that are not wanted at some hours are asked about': [
    ["n'écrivez pas le matin", 'stop ask'],
    ['je ne veux pas de rappel le matin', 'stop ask'],
  ],
  'the day that is left is not wanted': [
    ['décalez le rdv de jeudi svp', 'reschedule'],
    ['décalez le rdv de jeudi à vendredi', 'reschedule 2025-09-05, not 2025-09-04'],
  ],
  'what was done is told': [["j'ai bossé non stop cette semaine", 'unknown', 'none']],
  'numbers in words and minutes are read to the end': [
    ['dans soixante-dix jours', 'reschedule 2025-11-12', 'slot'],
    ['dans quatre-vingts jours', 'reschedule 2025-11-22', 'slot'],
    ['jeudi 14h02', 'reschedule 2025-09-04 at 14:02', 'slot'],
    ['jeudi 14h 3 octobre', 'reschedule 2025-09-04 at 14:00, 2025-10-03', 'slot'],
    ['lundi 24h', 'reschedule 2025-09-08 at 00:00 ask', 'slot'],
  ],
  'an hour at the end of what is refused is outside it': [
    ['jeudi à midi, pas le matin', 'reschedule 2025-09-04 at 12:00, not 08:00-12:00', 'slot'],
  ],
  'few years have a week 53': [
    ['semaine 53', 'reschedule 2026-12-28..2027-01-01', 'slot'],
    ['semaine 52', 'reschedule 2025-12-22..2025-12-26', 'slot'],
  ],
  '"alors" draws nothing from what stands before it when nothing does': [
    [
      'alors la première quinzaine de mai je suis en cure donc plutôt la semaine du dix-huit mai',
      'reschedule 2026-05-18..2026-05-22',
      'slot',
    ],
  ],
}

describe('what is answered', () => {
  for (const [rule, answers] of Object.entries(ANSWERS))
    describe(rule, () => {
      for (const [text, reading, asked = 'checkpoint'] of answers)
        it(`"${text}": ${reading}`, () => {
          const { act, wish, ask } = readThen(text, asked)
          expect(`${act} ${wishWritten(wish, ask)}`.trim()).to.equal(reading)
        })
    })

  it('is late, when a button says so', () => {
    const options = ['Oui, je viens', 'Je serai en retard', 'Je ne peux pas venir']
    const choiceOf = (text: string): number | undefined => readThen(text, 'checkpoint', { options }).choice
    expect(choiceOf("j'arrive avec 10 min de retard")).to.equal(1)
    expect(choiceOf('je serai en retard de 15 minutes')).to.equal(1)
    expect(choiceOf('le bus a du retard je viens pas')).to.equal(2)
    expect(choiceOf('désolé du retard')).to.equal(undefined)
    // Who would rather not come at all is not late.
    expect(choiceOf('je serai en retard, je préfère annuler')).not.to.equal(1)
  })
})

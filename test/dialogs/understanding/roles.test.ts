import { expect } from 'chai'
import { wishWritten } from '../../understanding/notation.ts'
import { DATE_EXAMPLES } from '../../../dialogs/understanding/examples/dates.ts'
import { itemsOf } from '../../../dialogs/understanding/words/items.ts'
import { languageOf } from '../../../dialogs/understanding/languages/languages.ts'
import { marginsOf } from '../../../dialogs/understanding/learning/classifier.ts'
import { Examples, learn } from '../../../dialogs/understanding/learning/learning.ts'
import { addRoles } from '../../../dialogs/understanding/weighing/roles.ts'
import type { Role } from '../../../dialogs/understanding/weighing/roles.ts'
import { segmentsOf } from '../../../dialogs/understanding/weighing/segments.ts'
import { readThen } from '../../understanding/wednesday.ts'

const ROLES: readonly Role[] = ['wanted', 'refused', 'aside']

const wishOf = (text: string, asked: 'slot' | 'checkpoint' = 'slot'): string => {
  const { act, wish, ask } = readThen(text, asked)
  return `${act} ${wishWritten(wish, ask)}`.trim()
}

describe('days and hours that another word decides of', () => {
  for (const [text, wish] of [
    ['je bosse tous les jours sauf mardi', '2025-09-09'],
    ['je peux pas sauf le mercredi', 'weekday 3'],
    ['je suis dispo tous les jours sauf mardi', 'not 2025-09-09'],
    ["jusqu'au 20 je suis pas là, à partir du 22 oui", '2025-09-22.., not 2025-09-03..2025-09-20'],
    ["jusqu'au 20 je suis pas là", '2025-09-21..'],
    ["lundi mais pas l'après-midi, le matin", '2025-09-08 08:00-12:00, not 13:00-18:00'],
    ['mercredi svp, j’ai un bébé à déposer', '2025-09-10'],
    ['mardi 9h30, ma soeur me dépose à 9h', '2025-09-09 at 09:30'],
    ['mardi, le 9 septembre, à 10h', '2025-09-09 at 10:00'],
    ['le 12 ou le lendemain', '2025-09-12, 2025-09-13'],
    ["vendredi je peux pas, lundi ou mardi d'après", '2025-09-08, 2025-09-09, not 2025-09-05'],
    ['même le 12, la veille, si vous voulez', '2025-09-12, 2025-09-11'],
    ["mardi j'enterre mon oncle", '2025-09-09 ask'],
    ['mardi je ne fais rien', '2025-09-09'],
  ] as const)
    it(`are what it says: "${text}"`, () => expect(wishOf(text)).to.equal(`reschedule ${wish}`))

  for (const [text, said] of [
    ['oui demain, ma mère me dépose à 8h15', 'confirm 2025-09-04'],
    ['lundi ok mais je serai peut-être 5 minutes en retard', 'confirm 2025-09-08'],
    ["oui j'arrive, j'aurai peut-être 10 minutes de retard", 'confirm'],
    ["je peux pas vendredi mais le vendredi d'après oui", 'reschedule 2025-09-12, not 2025-09-05'],
  ] as const)
    it(`leave the answer: "${text}"`, () => expect(wishOf(text, 'checkpoint')).to.equal(said))
})

describe('the marked examples of dates', () => {
  it('mark every bracket with a role, and close it', () => {
    const odd = DATE_EXAMPLES.filter(({ marked }) => !/^(?:[^[\]]|\[[-+=][^[\]]+\])*$/.test(marked))
    expect(odd).to.deep.equal([])
  })

  it('stand once', () => {
    const plain = DATE_EXAMPLES.map(({ marked }) => marked.replaceAll(/\[[-+=]|\]/g, '').toLowerCase())
    expect(plain.filter((text, at) => plain.indexOf(text) !== at)).to.deep.equal([])
  })

  // Learnt from one half, judged on the other: what is learnt holds beyond the examples.
  it('teach what becomes of days that stand in none of them', () => {
    const [learnt, judged] = [new Examples<Role>(), new Examples<Role>()]
    for (const [at, example] of DATE_EXAMPLES.entries()) addRoles(at % 2 === 0 ? learnt : judged, example)
    const classifier = learn(learnt, ROLES)
    const right = judged.labels.filter((label, at) => {
      const margins = marginsOf(judged.traitsOf(at), classifier)
      return ROLES[margins.indexOf(Math.max(...margins))] === label
    })
    const often = judged.labels.filter((label) => label === 'wanted')
    expect(right.length / judged.labels.length).to.be.above(0.8)
    expect(often.length / judged.labels.length).to.be.below(0.6)
  })
})

describe('days and hours that are merely told of', () => {
  for (const [text, wish] of [
    ['je termine la formation à 16h15, donc jeudi 17h', 'reschedule 2025-09-04 at 17:00'],
    ['lundi 9h30, la navette passe à 8h50', 'reschedule 2025-09-08 at 09:30'],
    ['mon titre de séjour expire le 20, plutôt vendredi matin', 'reschedule 2025-09-05 08:00-12:00'],
    ['hier soir on a eu une coupure, mardi 14h', 'reschedule 2025-09-09 at 14:00'],
  ] as const)
    it(`are no wish: "${text}"`, () => expect(wishOf(text)).to.equal(wish))

  for (const [text, wish] of [
    ['je peux pas demain, ma cousine se marie samedi et je prépare tout', 'decline not 2025-09-04'],
    ['oui pour demain, ma fille rentre que le 12', 'confirm 2025-09-04'],
  ] as const)
    it(`do not turn an answer round: "${text}"`, () => expect(wishOf(text, 'checkpoint')).to.equal(wish))

  for (const [text, wish] of [
    [
      'je suis pris un samedi sur deux, pas ce week-end, plutôt lundi matin',
      '2025-09-08 08:00-12:00, not 2025-09-06..2025-09-07',
    ],
    ['samedi je travaille pas, samedi ça me va', '2025-09-06'],
    ['en octobre, avant le 10', '2025-10-01..2025-10-09'],
    ['la semaine prochaine, après mercredi', '2025-09-11..2025-09-12'],
  ] as const)
    it(`leave what is said plainly: "${text}"`, () => expect(wishOf(text)).to.equal(`reschedule ${wish}`))

  it('never make a wish of what "pas" stands right before', () =>
    expect(wishOf('oui pas ce week-end c bon')).to.match(/^reschedule not 2025-09-06..2025-09-07/))

  it('leave a wish in doubt when something stands in the way', () =>
    expect(wishOf("j'aimerais bien mardi mais je travaille, jeudi oui")).to.match(/ask$/))

  // Examples are French: what rules leave in doubt in another language stays so.
  it('weigh no other language', () => {
    const { wish, ask } = readThen('i cant thursday, friday please', 'slot', { lang: 'en' })
    expect(wishWritten(wish, ask)).to.equal('2025-09-05, not 2025-09-04 ask')
  })

  it('leave the days of a week in doubt that only explains', () =>
    expect(wishOf("la semaine prochaine j'ai le code mardi, prenez-moi jeudi")).to.match(/ask$/))

  it('leave a date alone that answers the question for one', () =>
    expect(wishOf('je finis à 16h')).to.equal('reschedule after 16:00'))
})

describe('a message in segments', () => {
  const segmentsIn = (text: string): readonly string[] => {
    const items = itemsOf(text, languageOf('fr').reader, { steps: 0 })
    const { all, at } = segmentsOf(items, [])
    return all.map((segment) =>
      items
        .filter((_, place) => at[place] === segment)
        .map(({ word }) => word)
        .join(' '),
    )
  }

  it('counts no word that it may be about among those that nothing explains', () => {
    const fullOf = (text: string): readonly number[] =>
      segmentsOf(itemsOf(text, languageOf('fr').reader, { steps: 0 }), []).all.map(({ full }) => full)
    expect(fullOf('moin')).to.deep.equal([0])
    expect(fullOf('moin travay')).to.deep.equal([1])
  })

  it('is cut at marks', () => expect(segmentsIn('demain, merci')).to.deep.equal(['demain', 'merci']))

  it('is cut where another sentence begins, mark or not', () =>
    expect(segmentsIn('mon fils dort je reste là')).to.deep.equal(['mon fils dort', 'je reste la']))
})

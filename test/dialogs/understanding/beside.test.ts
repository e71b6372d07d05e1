import { expect } from 'chai'
import { hearingOf } from '../../../dialogs/understanding/hearing/hearingOf.ts'
import { phrases } from '../../understanding/corpus.ts'

/** What people write around what matters. */
const BEFORE = [
  'bonjour je confirme jeudi',
  'oui pour demain 14h',
  'je cherche toujours du travail',
  'jai bien recu votre sms',
  'bonsoir je peux pas venir mardi',
  'jai envoyé mon dossier a la caf',
]
const AFTER = [
  'sinon ok pour jeudi 14h',
  'merci bonne journée',
  'vous pouvez me rappeler ?',
  'je vous envoie le papier demain',
  'sinon tout va bien',
  'on peut décaler a vendredi ?',
]
/** What stands between, and which part of the dangers may be lost: more where nothing tells the sentences apart. */
const BETWEEN: readonly (readonly [name: string, between: string, lost: number])[] = [
  ['a point', '. ', 0.008],
  ['a comma', ', ', 0.008],
  ['a new line', '\n', 0.008],
  ['nothing', ' ', 0.018],
]
/** Which part of the everyday phrases may raise an alarm. */
const NEW = 0.008

const END = /[.!?]+$/
const isDanger = (text: string): boolean => hearingOf(text, { steps: 0 }).safety !== null

const heard = phrases('safety', 'open').filter(
  ({ lang, text, expect: { safety } }) => lang === 'fr' && isDanger(text) === (safety !== null),
)
const dangers = heard.filter(({ expect: { safety } }) => safety !== null).map(({ text }) => text)
const everyday = heard.filter(({ expect: { safety } }) => safety === null).map(({ text }) => text)

/** Each after one of these sentences, before one, and between two, other ones from one phrase to the next. */
const beside = (texts: readonly string[], between: string): readonly string[] =>
  texts.flatMap((text, rank) => {
    const said = text.replace(END, '')
    const before = BEFORE[rank % BEFORE.length] ?? ''
    const after = AFTER[rank % AFTER.length] ?? ''
    return [
      `${before}${between}${text}`,
      `${said}${between}${after}`,
      `${before}${between}${said}${between}${after}`,
    ]
  })

describe('beside an ordinary sentence', () => {
  for (const [name, between, mayBeLost] of BETWEEN) {
    it(`a danger is heard, with ${name} between`, () => {
      const texts = beside(dangers, between)
      const lost = texts.filter((text) => !isDanger(text))
      expect(texts.length).to.be.at.least(3000)
      expect(lost.length / texts.length, lost.join('\n')).to.be.at.most(mayBeLost)
    })

    it(`every day raises no alarm, with ${name} between`, () => {
      const texts = beside(everyday, between)
      const alarming = texts.filter(isDanger)
      expect(texts.length).to.be.at.least(3000)
      expect(alarming.length / texts.length, alarming.join('\n')).to.be.at.most(NEW)
    })
  }
})

describe('a danger whose letters are masked', () => {
  for (const text of ['je veux m0urir', 'je veux mour1r', 'mon m@ri me fr@ppe', 'il me t4pe tous les soirs'])
    it(`is heard: "${text}"`, () => expect(isDanger(text)).to.equal(true))

  it('is not seen in an hour or an address', () => {
    for (const text of ['ok jeudi 14h30', 'mon mail paul@exemple.fr', 'rdv a 1Oh'])
      expect(isDanger(text), text).to.equal(false)
  })
})

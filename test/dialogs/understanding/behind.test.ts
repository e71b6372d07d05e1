import { expect } from 'chai'
import type { SafetyKind } from '../../../src/domain/reading.ts'
import { alarm } from '../../../dialogs/understanding/alarm.ts'

/** What is behind, or told of studies and trades. */
const SILENT = [
  'mon premier mari me tapait, nous sommes divorcés depuis douze ans, affaire classée',
  'il y a vingt ans je dormais dans les gares, aujourd’hui j’ai mon appartement',
  'mon oncle a fait un infarctus il y a quatre ans, il reparle, il remarche, il a kiné le lundi',
  'mon rapport de fin de stage porte sur le harcèlement en entreprise',
  'on a révisé les signes du bébé secoué avec la formatrice, examen lundi',
  'le centre d’hébergement d’urgence recrute un veilleur, le poste me tente',
]

/** The same words, of what is. */
const STILL: readonly (readonly [text: string, kind: SafetyKind])[] = [
  ['mon ex mari me menace encore, nous sommes divorcés depuis douze ans', 'violence'],
  ['il a été condamné en 2022, il sort demain et il a dit qu’il me tuerait', 'violence'],
  ['j’avais un appartement en 2022, maintenant je dors sous le pont', 'shelter'],
  ['mon oncle a fait un infarctus il y a quatre ans et là il respire plus', 'medical'],
  ['mon père a fait un malaise il y a 10 minutes, il revient pas à lui', 'medical'],
  [
    'j’ai travaillé dans un centre d’hébergement d’urgence et c’est moi qui dors dehors maintenant',
    'shelter',
  ],
  ['mon mari a dit si tu sors je te tue', 'violence'],
]

describe('a danger that is behind', () => {
  for (const text of SILENT) it(`raises no alarm: "${text}"`, () => expect(alarm(text).safety).to.equal(null))
})

describe('a danger that goes on', () => {
  for (const [text, kind] of STILL)
    it(`is heard, whatever is behind: "${text}"`, () => expect(alarm(text).safety).to.equal(kind))
})

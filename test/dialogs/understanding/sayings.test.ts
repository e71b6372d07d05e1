import { expect } from 'chai'
import { Degrees } from '../../../dialogs/understanding/choices/degrees.ts'
import { fold } from '../../../dialogs/understanding/text/folding.ts'
import { itemsOf } from '../../../dialogs/understanding/words/items.ts'
import { Vocabulary } from '../../../dialogs/understanding/patterns/pattern.ts'
import { Sayings } from '../../../dialogs/understanding/phrases/sayings.ts'
import { tonguesOf } from '../../../dialogs/understanding/languages/tongues.ts'
import { TOPICS } from '../../../dialogs/understanding/topics.ts'
import {
  ANOTHER,
  BOTH_OF_THEM,
  ELSEWHERE,
  NONE_OF_THEM,
  WAITING,
} from '../../../dialogs/understanding/vocabulary/buttons.ts'
import { SAYINGS } from '../../../dialogs/understanding/vocabulary/sayings.ts'
import { IDLE, MODIFIERS, SCALES } from '../../../dialogs/understanding/vocabulary/scales.ts'
import { readThen } from '../../understanding/wednesday.ts'

const buttonOf = (text: string, options: readonly string[]): string | null => {
  const { choice } = readThen(text, 'choice', { options })
  return choice === undefined ? null : (options[choice] ?? null)
}

const [{ language }] = tonguesOf('je', ['fr'])
const wordsOf = (text: string) => itemsOf(text, language.reader, { steps: 0 })

const vocabulary = new Vocabulary({})

/** All that a pattern says, word for word. */
const waysOf = (pattern: string): readonly string[] =>
  vocabulary
    .sequencesOf(pattern)
    .flatMap((slots) =>
      slots.reduce<readonly string[]>(
        (heads, { accepts, key, gap }) =>
          heads.flatMap((head) => (gap ? [key] : accepts).map((word) => `${head} ${word}`.trim())),
        [''],
      ),
    )

const TABLES: readonly (readonly string[])[] = [
  ...SAYINGS.map(({ say }) => say),
  ...Object.values(SCALES).flatMap((rows) => rows.map(({ say }) => say)),
  ...MODIFIERS.map(({ say }) => say),
  ...[IDLE, ELSEWHERE, WAITING, NONE_OF_THEM, BOTH_OF_THEM, ANOTHER],
]

describe('what people say for what a button names', () => {
  for (const { of, examples } of SAYINGS)
    for (const text of examples) {
      const [name = ''] = of.split(' ')
      it(`"${text}" is of "${name}"`, () => {
        expect(buttonOf(text, [name, 'Piscine', 'Autre'])).to.equal(name)
      })
    }

  it('names words of buttons folded, and says nothing twice in a row', () => {
    const names = SAYINGS.flatMap(({ of }) => of.split(' '))
    expect(names.filter((name) => fold(name) !== name)).to.deep.equal([])
    const twice = TABLES.flatMap((say) => {
      const ways = say.flatMap(waysOf)
      return ways.filter((way, at) => ways.indexOf(way) !== at)
    })
    expect(twice).to.deep.equal([])
  })

  it('says nothing that is read as other words when it is typed', () => {
    const plain = SAYINGS.flatMap(({ say }) => say.filter((pattern) => /^[\p{L}\d' -]+$/u.test(pattern)))
    const never = plain.filter(
      (pattern) => new Sayings([['said', [pattern]]]).in(wordsOf(pattern)).length === 0,
    )
    expect(never).to.deep.equal([])
  })

  it('names no list, looks at nothing, and begins and ends with a word', () => {
    const patterns = [...TABLES.flat(), ...TOPICS.flatMap(({ all }) => all)]
    const wrong = patterns.filter((pattern) =>
      vocabulary
        .sequencesOf(pattern)
        .some(
          (slots) =>
            slots.some(({ ahead, accepts }) => ahead || accepts.some((word) => word.startsWith('<'))) ||
            slots[0]?.gap !== false ||
            slots.at(-1)?.gap !== false,
        ),
    )
    expect(wrong).to.deep.equal([])
  })

  it('may leave words out, and say one of several', () => {
    const sayings = new Sayings([['lift', ["(mon|ma) (voisin*|belle mère) .. m'emmène pas?"]]])
    const said = (text: string) => sayings.in(wordsOf(text)).map(({ from, to }) => [from, to])
    expect(said("ma voisine ne m'emmène pas")).to.deep.equal([[0, 6]])
    expect(said("c'est ma belle-mère qui m'emmène")).to.deep.equal([[2, 8]])
    expect(said("ma voisine, elle m'emmène")).to.deep.equal([])
  })
})

describe('the words of scales', () => {
  for (const [scale, rows] of Object.entries(SCALES)) {
    const degrees = new Degrees(rows)
    for (const { at, say } of rows)
      it(`of ${scale}, at ${at}`, () => {
        const misread = say.flatMap(waysOf).filter((text) => {
          const degree = degrees.of(wordsOf(text))
          return at === 'neither' ? degree?.neither !== true : degree?.at !== at
        })
        expect(misread).to.deep.equal([])
      })
  }

  it('change what follows', () => {
    const good = new Degrees(SCALES.good)
    const at = (text: string) => good.of(wordsOf(text))?.at
    expect(
      ['très content', 'plutôt content', 'pas content', 'pas trop content', 'pas content du tout'].map(at),
    ).to.deep.equal([3, 1.2, -2, -1.2, -3])
    expect(['super dur', 'un peu dur', 'pas trop mal'].map(at)).to.deep.equal([-3, -1.2, 1.2])
    expect(at('content mais déçu')).to.equal(undefined)
  })
})

const SATISFIED = [
  'Très satisfait(e)',
  'Plutôt satisfait(e)',
  'Plutôt pas satisfait(e)',
  'Pas du tout satisfait(e)',
]
const AGREED = ["Tout à fait d'accord", "Plutôt d'accord", "Plutôt pas d'accord", "Pas du tout d'accord"]
const OFTEN = ['Jamais', 'Rarement', 'Parfois', 'Souvent', 'Tous les jours']
const WEEKLY = ['Jamais', '1 à 2 fois par semaine', '3 à 4 fois par semaine', 'Tous les jours']
const SINCE = ["Moins d'un mois", '1 à 3 mois', '3 à 6 mois', 'Plus de 6 mois']
const FAR = ['Moins de 10 km', '10 à 30 km', 'Plus de 30 km']
const LASTING = ['Moins de 30 minutes', 'De 30 minutes à 1 heure', "Plus d'1 heure"]
const CHILDREN = ['Aucun', '1 enfant', '2 enfants', '3 enfants ou plus']
const NOTES = Array.from({ length: 11 }, (_, note) => String(note))
const MOTIVATED = ['Très motivé(e)', 'Plutôt motivé(e)', 'Peu motivé(e)', 'Pas du tout motivé(e)']
const HINDERED = ['Transports', "Garde d'enfants", 'Logement', 'Santé', 'Autre']
const WORKING = ['Salaire', 'Horaires', 'Ambiance', 'Fatigue', 'Rien de tout ça']
const BY = ['Par SMS', 'Par téléphone', 'Par mail']
const TOGETHER = ['Ateliers en groupe', 'Rendez-vous individuel', 'Les deux']

const MEANT: readonly (readonly [text: string, options: readonly string[], button: string | null])[] = [
  // By their place on a scale
  ['rien a redire', SATISFIED, 'Très satisfait(e)'],
  ['ça va', SATISFIED, 'Plutôt satisfait(e)'],
  ['bof bof', SATISFIED, 'Plutôt pas satisfait(e)'],
  ["c'est la cata", SATISFIED, 'Pas du tout satisfait(e)'],
  ['moyen', SATISFIED, null],
  ['en gros oui', AGREED, "Plutôt d'accord"],
  ['pas trop', AGREED, "Plutôt pas d'accord"],
  ['jamais de la vie', AGREED, "Pas du tout d'accord"],
  ['presque jamais', OFTEN, 'Rarement'],
  ['la plupart du temps', OFTEN, 'Souvent'],
  ['a fond', MOTIVATED, 'Très motivé(e)'],
  ['pas trop', MOTIVATED, 'Peu motivé(e)'],
  // By how many
  ['4 jours sur 7', WEEKLY, '3 à 4 fois par semaine'],
  ['2 bureaux sur 7', WEEKLY, null],
  ['chaque jour que dieu fait', WEEKLY, 'Tous les jours'],
  ['une quinzaine', SINCE, "Moins d'un mois"],
  ['4 ou 5 mois', SINCE, '3 à 6 mois'],
  ['un an et demi', SINCE, 'Plus de 6 mois'],
  ['une vingtaine de km', FAR, '10 à 30 km'],
  ['300 metres', FAR, 'Moins de 10 km'],
  ["trois quarts d'heure", LASTING, 'De 30 minutes à 1 heure'],
  ['1h30', LASTING, "Plus d'1 heure"],
  ['une fille et un garçon', CHILDREN, '2 enfants'],
  ['5', CHILDREN, '3 enfants ou plus'],
  ['2', CHILDREN, null],
  ["j'en ai pas", CHILDREN, 'Aucun'],
  ['4', NOTES, '4'],
  ['7/10', NOTES, '7'],
  ["j'ai 2 enfants", NOTES, null],
  // All, or none
  ["ni l'un ni l'autre", WORKING, 'Rien de tout ça'],
  ['mon planning change tout le temps', WORKING, 'Horaires'],
  ["l'un et l'autre", TOGETHER, 'Les deux'],
  ['aucun de ceux là', HINDERED, null],
  // Of other business
  ['je vous appelle ce soir', BY, null],
  ['mon mail marche plus', BY, null],
  ["j'ai changé de mail", BY, null],
  ['attendez je suis dans le bus', HINDERED, null],
  ['bonne santé à vous', HINDERED, null],
  ['ma fille est très contente de son cadeau', SATISFIED, null],
  ['vous proposez quelles formations', ['Un emploi', 'Une formation', 'Un logement'], null],
  ['vous écrivez dans quelle langue', ['Français', 'Bambara', 'Arabe'], null],
  ['désolé du retard', ['Oui, à temps', 'Oui, en retard', 'Non'], null],
]

describe('what is said in other words than those of the button', () => {
  for (const [text, options, button] of MEANT)
    it(`"${text}" is ${button === null ? 'no button' : `"${button}"`}, of ${options.length}`, () => {
      expect(buttonOf(text, options)).to.equal(button)
    })
})

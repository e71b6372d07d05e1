import { expect } from 'chai'
import { alarm } from '../../../dialogs/understanding/alarm.ts'
import { ACT_EXAMPLES } from '../../../dialogs/understanding/examples/acts.ts'
import { DANGER_EXAMPLES, EVERYDAY_EXAMPLES } from '../../../dialogs/understanding/examples/danger.ts'
import { FRENCH_DANGERS } from '../../../dialogs/understanding/danger/tables/french.ts'
import { marginsOf } from '../../../dialogs/understanding/learning/classifier.ts'
import { Examples, learn } from '../../../dialogs/understanding/learning/learning.ts'
import { traitsOf } from '../../../dialogs/understanding/learning/traits.ts'
import { readThen } from '../../understanding/wednesday.ts'

interface Said {
  readonly text: string
  /** What it is an example of. */
  readonly under: string
  /** Examples of other questions are no repetition. */
  readonly beside?: string
}

/** The texts that stand twice, each with the kinds that it stands under; empty when all stand once. */
const saidTwice = (examples: readonly Said[]): string => {
  const kinds = new Map<string, { readonly text: string; readonly under: string[] }>()
  for (const { text, under, beside = '' } of examples) {
    const folded = text.toLowerCase()
    const key = `${beside}: ${folded}`
    const known = kinds.get(key) ?? { text: folded, under: [] }
    known.under.push(under)
    kinds.set(key, known)
  }
  return [...kinds.values()]
    .filter(({ under }) => under.length > 1)
    .map(({ text, under }) => `"${text}" stands under ${under.join(' and ')}: leave one.`)
    .join('\n')
}

/** Acts that only show something. */
const HARMLESS = new Set(['unknown', 'help', 'who', 'appointments', 'repeat', 'urgent', 'my_data'])

describe('the examples', () => {
  for (const [kind, texts] of Object.entries(DANGER_EXAMPLES))
    it(`of ${kind} all raise a card`, () =>
      expect(texts.filter((text) => alarm(text).safety === null).join('\n')).to.equal(''))

  it('of every day raise none', () =>
    expect(EVERYDAY_EXAMPLES.filter((text) => alarm(text).safety !== null).join('\n')).to.equal(''))

  // A message that is an example is looked up; one letter more, and it must be known by what was learnt.
  it('of danger are known by what was learnt from them, all but one in a hundred', () => {
    const dangers = Object.values(DANGER_EXAMPLES).flat()
    const lost = dangers.filter((text) => alarm(`${text} z`).safety === null)
    expect(lost.length / dangers.length, lost.join('\n')).to.be.below(0.01)
  })

  // The line is drawn for false alarms rather than misses.
  it('of every day raise none, all but two in a hundred', () => {
    const alarming = EVERYDAY_EXAMPLES.filter((text) => alarm(`${text} z`).safety !== null)
    expect(alarming.length / EVERYDAY_EXAMPLES.length, alarming.join('\n')).to.be.below(0.02)
  })

  it('stand once, each with one meaning', () => {
    const kinds = [...Object.entries(DANGER_EXAMPLES), ['everyday', EVERYDAY_EXAMPLES] as const]
    const dangers = kinds.flatMap(([kind, texts]) => texts.map((text) => ({ under: kind, text })))
    const acts = ACT_EXAMPLES.map(({ act, asked, text }) => ({ under: act, text, beside: asked }))
    const twice = [saidTwice(dangers), saidTwice(acts)].filter((told) => told !== '').join('\n')
    expect(twice, twice).to.equal('')
  })

  it('that stand under two kinds are named with both', () => {
    const said = ['suicide', 'everyday'].map((under) => ({ under, text: 'Je coule' }))
    expect(saidTwice(said)).to.equal('"je coule" stands under suicide and everyday: leave one.')
  })

  it('of acts, one letter more, are read as they say, or asked, or left unknown: all but one in a hundred', () => {
    const wrong = ACT_EXAMPLES.filter(({ act, asked, text }) => {
      const reading = readThen(`${text} z`, asked)
      return reading.act !== act && !reading.ask && !HARMLESS.has(reading.act)
    })
    expect(wrong.length / ACT_EXAMPLES.length, wrong.map(({ text }) => text).join('\n')).to.be.below(0.01)
  })
})

describe('a danger that only its likeness shows', () => {
  const misspelt = 'jariv plu a rspiré jé la poitrin ki sèr'

  it('is found by itself', () => expect(alarm(misspelt).safety).to.equal('medical'))

  it('is found at the end of a long message, with marks and without', () => {
    const story =
      'je vous raconte ma semaine lundi j ai fait des courses mardi le ménage mercredi les devoirs '
    expect(alarm(`${story.trim()}. `.repeat(40) + misspelt).safety).not.to.equal(null)
    expect(alarm(story.repeat(40) + misspelt.repeat(4)).safety).not.to.equal(null)
    expect(alarm(`${story.trim()}. `.repeat(40)).safety).to.equal(null)
  })
})

describe('a danger said in so many words', () => {
  for (const { means, certain, examples } of FRENCH_DANGERS)
    if (certain === true)
      for (const text of examples)
        it(`stands in an everyday message: "${text}"`, () => {
          const message = `bonjour, oui pour jeudi à 10h avec ma conseillère. ${text}. merci beaucoup, bonne journée`
          expect(alarm(message).safety).to.equal(means)
        })
})

describe('what is learnt from examples', () => {
  const examples = new Examples<string>()
  for (const text of ['il me frappe', 'elle me frappe', 'je viens demain', 'elle vient demain'])
    examples.add(traitsOf(text), text.includes('frappe') ? 'danger' : 'everyday')
  const classifier = learn(examples, ['danger'])
  const margin = (text: string): number => marginsOf(traitsOf(text), classifier)[0] ?? 0

  it('is above 0 for what resembles the examples, spelled or spaced otherwise, and below 0 for the others', () => {
    expect(margin('il me frape')).to.be.above(0)
    expect(margin('ilmefrappe')).to.be.above(0)
    expect(margin('on vient demain')).to.be.below(0)
  })

  it('is the same each time', () => expect(learn(examples, ['danger']).table).to.deep.equal(classifier.table))

  it('leaves nothing of what was known of a message when the same is compared again, otherwise', () => {
    const again = (known: Parameters<typeof traitsOf>[1]): readonly number[] => [
      ...traitsOf('il me frappe', known),
    ]
    const asked = again({ asked: 'slot', found: [1, 2] })
    const plain = again({})
    const words = again({ words: [3, 4, 3], found: [2] })
    expect(asked.slice(0, plain.length)).to.deep.equal(plain)
    expect(words.slice(0, plain.length)).to.deep.equal(plain)
    expect(new Set(words).size).to.equal(words.length)
    traitsOf('elle vient', { words: [5] })
    expect(again({ asked: 'slot', found: [1, 2] })).to.deep.equal(asked)
    expect(again({})).to.deep.equal(plain)
  })

  it('ignores what no example has', () => expect(margin('zzzz')).to.equal(margin('wwww')))
})

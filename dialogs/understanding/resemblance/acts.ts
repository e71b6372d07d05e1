import type { Act, Asked } from '../../../src/domain/reading.ts'
import { ACT_EXAMPLES } from '../examples/acts.ts'
import type { ActExample } from '../examples/acts.ts'
import { fold } from '../folding.ts'
import { FRENCH } from '../languages.ts'
import { familiarity, learn, marginsOf } from './classifier.ts'
import type { Classifier } from './classifier.ts'
import { traitsOf } from './traits.ts'

/** An act, and how much a message resembles its examples: about 1, or less than 0 when it does not. */
export interface Likeness {
  readonly act: Act
  readonly margin: number
}

/** Acts said in answer to a reminder; the others are asked for at any time. */
const ANSWERS: ReadonlySet<Act> = new Set(['confirm', 'decline', 'reschedule'])

/** The examples of the tables of acts. */
const ofRules = (acts: ReadonlySet<string>): readonly ActExample[] =>
  FRENCH.phrases.flatMap(({ means, asked, examples }) => {
    if (!acts.has(means)) return []
    const act = means as Act
    return examples.map((text) => ({
      act,
      asked: asked?.[0] ?? (ANSWERS.has(act) ? 'checkpoint' : 'none'),
      text,
    }))
  })

const learned = (): Classifier<Act> => {
  const acts = new Set(ACT_EXAMPLES.map(({ act }) => act))
  const examples = [...ACT_EXAMPLES, ...ofRules(acts)].map(({ act, asked, text }) => ({
    traits: traitsOf(fold(text), { asked }).slice(),
    label: act,
  }))
  return learn(examples, [...acts])
}

const HAS_LETTERS = /\p{L}/u
const NOTHING: Likeness = { act: 'unknown', margin: 0 }

let kept: Classifier<Act> | null = null

/** A message of which less is known than this resembles nothing. */
const FAMILIAR = 0.5

/** The act whose examples a message resembles most; `unknown` when those are of no act, or too little of it is known. */
export const likeliestAct = (text: string, asked: Asked): Likeness => {
  if (!HAS_LETTERS.test(text)) return NOTHING
  kept ??= learned()
  const folded = fold(text)
  if (familiarity(traitsOf(folded), kept) < FAMILIAR) return NOTHING
  const margins = marginsOf(traitsOf(folded, { asked }), kept)
  const margin = Math.max(...margins)
  return { act: kept.labels[margins.indexOf(margin)] ?? 'unknown', margin }
}

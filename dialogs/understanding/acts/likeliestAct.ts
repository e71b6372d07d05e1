import type { Act, Asked } from '../../../src/domain/reading.ts'
import { decide } from './decide.ts'
import { withoutCourtesies } from '../text/courtesies.ts'
import { ACT_EXAMPLES } from '../examples/acts.ts'
import type { ActExample } from '../examples/acts.ts'
import { fold } from '../text/folding.ts'
import { hashOf } from '../text/hashing.ts'
import { FRENCH, languageOf } from '../languages/languages.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import { parsed } from './parsed.ts'
import { resemblanceOf } from '../learning/classifier.ts'
import type { Classifier } from '../learning/classifier.ts'
import { Examples, learn } from '../learning/learning.ts'
import { wordsLeft } from '../learning/readExamples.ts'
import { traitsOf } from '../learning/traits.ts'
import { keptOrLearnt } from '../learning/learnt.ts'

/** An act, and how much a message resembles its examples: about 1, or less than 0 when it does not. */
export interface Likeness {
  readonly act: Act
  readonly margin: number
  /** How much more it resembles those than the examples of the act that rules find. */
  readonly lead: number
}

/** What is said in answer to a reminder, and the act that it is; the other acts are asked for at any time. */
const ANSWERS: Partial<Record<Meaning, Act>> = {
  ...{ confirm: 'confirm', yes: 'confirm', fine: 'confirm', free: 'confirm' },
  ...{ decline: 'decline', no: 'decline', reschedule: 'reschedule', bad: 'reschedule', any: 'reschedule' },
  ...{ maybe: 'unknown', later: 'unknown', outside: 'unknown', idiom: 'unknown' },
}

/** The examples of the tables of acts, and of those cues that say one. */
const ofRules = (acts: ReadonlySet<string>): readonly ActExample[] =>
  FRENCH.phrases.flatMap(({ means, asked, examples }) => {
    const act = ANSWERS[means] ?? (acts.has(means) ? (means as Act) : undefined)
    if (act === undefined || asked?.[0] === 'choice') return []
    const before = asked?.[0] ?? (ANSWERS[means] === undefined ? 'none' : 'checkpoint')
    return examples.map((text) => ({ act, asked: before, text }))
  })

/** The day on which examples are read: which it is matters little. */
const SOME_DAY = { date: '2025-09-03', minute: 600 }

/** What rules alone find in an example. */
const foundIn = ({ text, asked }: ActExample): Act => {
  const [french, meter] = [languageOf('fr'), { steps: 0 }]
  return decide(parsed(wordsLeft(text), french, { asked, today: SOME_DAY, meter }), asked).act
}

const ACTS: readonly Act[] = [...new Set(ACT_EXAMPLES.map(({ act }) => act))]

const learned = (): Classifier<Act> => {
  const acts = new Set(ACTS)
  const examples = new Examples<Act>()
  for (const example of [...ACT_EXAMPLES, ...ofRules(acts)]) {
    const { act, asked, text } = example
    const found = foundIn(example)
    examples.add(traitsOf(withoutCourtesies(fold(text)), { asked, found: [hashOf(found)] }), act)
  }
  return learn(examples, ACTS)
}

const HAS_LETTERS = /\p{L}/u

let kept: Classifier<Act> | null = null

/** Learns now what would be learnt when the first act is guessed. */
export const learnActs = (): void => {
  kept ??= keptOrLearnt('acts', ACTS, learned)
}

/** A message of which less is known than this resembles nothing. */
const FAMILIAR = 0.45

/** The act whose examples, read by rules as this message is, it resembles most; null when too little of it is known. */
export const likeliestAct = (text: string, asked: Asked, found: Act): Likeness | null => {
  if (!HAS_LETTERS.test(text)) return null
  kept ??= keptOrLearnt('acts', ACTS, learned)
  const traits = traitsOf(withoutCourtesies(fold(text)), { asked, found: [hashOf(found)] })
  const { margins, familiarity } = resemblanceOf(traits, kept)
  if (familiarity < FAMILIAR) return null
  const margin = Math.max(...margins)
  const lead = margin - (margins[kept.labels.indexOf(found)] ?? -1)
  return { act: kept.labels[margins.indexOf(margin)] ?? 'unknown', margin, lead }
}

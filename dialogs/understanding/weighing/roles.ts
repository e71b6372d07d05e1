import { valued } from '../phrases/valued.ts'
import type { Asked } from '../../../src/domain/reading.ts'
import { DATE_EXAMPLES, MARKED, plainText } from '../examples/dates.ts'
import type { DateExample } from '../examples/dates.ts'
import { governed } from '../fates/government.ts'
import type { Said } from '../fates/government.ts'
import { itemsOf } from '../words/items.ts'
import { languageOf } from '../languages/languages.ts'
import { phrasesIn } from '../phrases/phrases.ts'
import { marginsOf } from '../learning/classifier.ts'
import type { Classifier } from '../learning/classifier.ts'
import { Examples, learn } from '../learning/learning.ts'
import { wordsLeft } from '../learning/readExamples.ts'
import { Ruled, surroundingsOf } from './surroundings.ts'
import { keptOrLearnt } from '../learning/learnt.ts'

/** What a day or an hour is in a message: wanted, refused, or neither, since it explains or is of something else. */
export type Role = 'wanted' | 'refused' | 'aside'

const ROLES: readonly Role[] = ['wanted', 'refused', 'aside']
const MARKS: Readonly<Record<string, Role>> = { '+': 'wanted', '-': 'refused', '=': 'aside' }

/** Any day: what becomes of a date does not depend on it. */
const TODAY = { date: '2025-09-03', minute: 600 }

const takenApart = (text: string, asked: Asked): Ruled => {
  const language = languageOf('fr')
  const setting = { today: TODAY, meter: { steps: 0 }, asked }
  const items = valued(wordsLeft(text), language, setting)
  const phrases = phrasesIn(items, language.phrases, setting)
  return new Ruled(items, phrases, governed(items, phrases), asked)
}

const readValues = (text: string): readonly string[] => {
  const language = languageOf('fr')
  const setting = { today: TODAY, meter: { steps: 0 } }
  return valued(itemsOf(text, language.reader, setting.meter), language, setting).flatMap(({ value }) =>
    value === undefined ? [] : [JSON.stringify(value)],
  )
}

/** What stands between marks comes back from example to example: "jeudi". */
const valuesBetweenMarks = (): ((text: string) => readonly string[]) => {
  const read = new Map<string, readonly string[]>()
  return (text) => {
    const known = read.get(text) ?? readValues(text)
    read.set(text, known)
    return known
  }
}

/** Adds the days and hours of an example, each with its role; what stands outside its marks is neither wanted nor refused. */
export const addRoles = (examples: Examples<Role>, example: DateExample, valuesIn = readValues): void => {
  const ruled = takenApart(plainText(example), example.asked)
  const expected = [...example.marked.matchAll(MARKED)].flatMap(([, mark = '', text = '']) =>
    valuesIn(text).map((value) => ({ role: MARKS[mark] ?? 'aside', value })),
  )
  let next = 0
  for (const one of ruled.said) {
    const value = JSON.stringify(one.value)
    const found = expected.findIndex((other, at) => at >= next && other.value === value)
    if (found >= 0) next = found + 1
    examples.add(surroundingsOf(ruled, one), expected[found]?.role ?? 'aside')
  }
}

const learned = (): Classifier<Role> => {
  const valuesIn = valuesBetweenMarks()
  const examples = new Examples<Role>()
  for (const example of DATE_EXAMPLES) addRoles(examples, example, valuesIn)
  return learn(examples, ROLES)
}

let kept: Classifier<Role> | null = null

/** Learns now, if not yet, what is learnt when the first date is met. */
export const learnRoles = (): Classifier<Role> => (kept ??= keptOrLearnt('roles', ROLES, learned))

/** So many of those that touch each other speak for all. */
const HEARD = 8

/** What days and hours that touch each other are, as in the examples that they resemble, and how much nearer than to the others. */
export const likeliestRole = (
  ruled: Ruled,
  group: readonly Said[],
): { readonly role: Role; readonly gap: number } => {
  const learnt = learnRoles()
  const sums = ROLES.map(() => 0)
  const heard = group.slice(0, HEARD)
  for (const one of heard)
    for (const [label, margin] of marginsOf(surroundingsOf(ruled, one), learnt).entries())
      sums[label] = (sums[label] ?? 0) + margin / heard.length
  const most = Math.max(...sums)
  const best = sums.indexOf(most)
  const gap = most - Math.max(...sums.filter((_, label) => label !== best))
  return { role: ROLES[best] ?? 'wanted', gap }
}

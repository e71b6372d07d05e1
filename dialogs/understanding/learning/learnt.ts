import { keptOrMade } from '../shelf.ts'
import type { Classifier } from './classifier.ts'

/** What was learnt, in numbers. */
type Learnt = Pick<Classifier<string>, 'table' | 'scales' | 'biases'>

const isLearnt = (kept: unknown): kept is Learnt =>
  typeof kept === 'object' &&
  kept !== null &&
  'table' in kept &&
  kept.table instanceof Int16Array &&
  'scales' in kept &&
  kept.scales instanceof Float64Array &&
  'biases' in kept &&
  kept.biases instanceof Float64Array

/** What was learnt before and is kept by this name, or else what is learnt now. */
export const keptOrLearnt = <Label extends string>(
  name: string,
  labels: readonly Label[],
  learnNow: () => Classifier<Label>,
): Classifier<Label> => {
  const learnt = keptOrMade(name, isLearnt, () => {
    const { table, scales, biases } = learnNow()
    return { table, scales, biases }
  })
  return { ...learnt, labels, sums: new Float64Array(labels.length + 1) }
}

import type { Classifier } from './classifier.ts'

/** What was learnt, in numbers. */
export type Learnt = Pick<Classifier<string>, 'table' | 'biases'>

/** Keeps what was learnt between processes. What it gives back was learnt from these very examples by this very code. */
export interface Shelf {
  take(name: string): Learnt | null
  put(name: string, learnt: Learnt): void
}

let shelf: Shelf | null = null

/** Without a shelf every process learns anew, about two seconds. */
export const useShelf = (one: Shelf | null): void => {
  shelf = one
}

/** What stands on the shelf by this name, or else what is learnt now, which is put there. */
export const learntOrTaken = <Label extends string>(
  name: string,
  labels: readonly Label[],
  learnNow: () => Classifier<Label>,
): Classifier<Label> => {
  const taken = shelf?.take(name) ?? null
  if (taken !== null) return { ...taken, labels, sums: new Float64Array(labels.length + 1) }
  const learnt = learnNow()
  shelf?.put(name, learnt)
  return learnt
}

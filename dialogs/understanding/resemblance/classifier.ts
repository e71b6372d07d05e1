import { TRAITS } from './traits.ts'

export interface Example<Label extends string> {
  readonly traits: Uint32Array
  readonly label: Label
}

/** Tells, for each label, the messages that have it from those that have not. */
export interface Classifier<Label extends string> {
  readonly labels: readonly Label[]
  /** How rare each trait is among the examples; 0 for one that none of them has, which counts for nothing. */
  readonly rarity: Float32Array
  /** What trait `t` says for label `l`, its rarity included, at `t * labels.length + l`. */
  readonly weights: Float32Array
  readonly biases: Float64Array
}

const ROUNDS = 5
/** An example that needs nothing is looked at again so many rounds later. */
const REST = 2
/** What an example on the wrong side costs, beside large weights. */
const COST = 3
const SLACK = 1 / (2 * COST)

/** The inverse document frequency of each trait, smoothed. */
const rarityAmong = (examples: readonly Example<string>[]): Float32Array => {
  const rarity = new Float32Array(TRAITS)
  for (const { traits } of examples) for (const trait of traits) rarity[trait] = (rarity[trait] ?? 0) + 1
  for (let trait = 0; trait < TRAITS; trait += 1) {
    const seen = rarity[trait] ?? 0
    if (seen > 0) rarity[trait] = 1 + Math.log((1 + examples.length) / (1 + seen))
  }
  return rarity
}

/** The length of a message as a vector. */
const lengthOf = (traits: Uint32Array, rarity: Float32Array): number => {
  let squares = 0
  for (let at = 0; at < traits.length; at += 1) squares += (rarity[traits[at] ?? 0] ?? 0) ** 2
  return Math.sqrt(squares) || 1
}

/** What the traits of a message say for each label, together, into `sums`. */
const addUp = (traits: Uint32Array, weights: Float32Array, sums: Float64Array): void => {
  const width = sums.length
  sums.fill(0)
  for (let at = 0; at < traits.length; at += 1) {
    const row = (traits[at] ?? 0) * width
    for (let label = 0; label < width; label += 1)
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0)
  }
}

/** How far a message is on the side of each label: about 1 for what resembles its examples, about -1 for the others'. */
export const marginsOf = (
  traits: Uint32Array,
  { rarity, weights, biases }: Classifier<string>,
): Float64Array => {
  const margins = new Float64Array(biases.length)
  addUp(traits, weights, margins)
  const length = lengthOf(traits, rarity)
  for (let label = 0; label < margins.length; label += 1)
    margins[label] = (margins[label] ?? 0) / length + (biases[label] ?? 0)
  return margins
}

/** An order that is always the same and follows nothing in the tables. */
const shuffled = (length: number): readonly number[] => {
  const order = Array.from({ length }, (_, at) => at)
  let seed = 1
  for (let at = length - 1; at > 0; at -= 1) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff
    const other = seed % (at + 1)
    ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
  }
  return order
}

/**
 * Learns the labels from examples: for each, a linear support-vector machine, squared hinge loss, by dual coordinate descent
 * (Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008).
 * The same examples always give the same weights. An example may have a label that is not among these.
 */
export const learn = <Label extends string>(
  examples: readonly Example<string>[],
  labels: readonly Label[],
): Classifier<Label> => {
  const width = labels.length
  const rarity = rarityAmong(examples)
  const weights = new Float32Array(TRAITS * width)
  const biases = new Float64Array(width)
  /** How much each example pulls each label: the dual variables. */
  const pulls = new Float64Array(examples.length * width)
  const rests = new Uint8Array(examples.length)
  const lengths = Float64Array.from(examples, ({ traits }) => lengthOf(traits, rarity))
  const order = shuffled(examples.length)
  const sums = new Float64Array(width)
  const steps = new Float64Array(width)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      if (rests[index] !== 0) {
        rests[index] = (rests[index] ?? 0) - 1
        continue
      }
      const { traits } = example
      const length = lengths[index] ?? 1
      addUp(traits, weights, sums)
      let moves = false
      for (let label = 0; label < width; label += 1) {
        const side = example.label === labels[label] ? 1 : -1
        const pull = pulls[index * width + label] ?? 0
        const margin = (sums[label] ?? 0) / length + (biases[label] ?? 0)
        const lack = 1 - side * margin - pull * SLACK
        const next = Math.max(pull + lack / (2 + SLACK), 0)
        pulls[index * width + label] = next
        biases[label] = (biases[label] ?? 0) + (next - pull) * side
        steps[label] = ((next - pull) * side) / length
        moves ||= next !== pull
      }
      if (!moves) rests[index] = REST
      else
        for (let at = 0; at < traits.length; at += 1) {
          const trait = traits[at] ?? 0
          const square = (rarity[trait] ?? 0) ** 2
          for (let label = 0; label < width; label += 1)
            weights[trait * width + label] =
              (weights[trait * width + label] ?? 0) + (steps[label] ?? 0) * square
        }
    }
  return { labels, rarity, weights, biases }
}

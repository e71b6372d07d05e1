import { tableOf } from './classifier.ts'
import type { Classifier } from './classifier.ts'
import { START, mixed } from '../text/hashing.ts'

/** Enough to tell labels from each other. */
const ROWS = 2 ** 16
const ROUNDS = 30
/** An example that needs nothing is looked at again so many rounds later. */
const REST = 2
/** What an example on the wrong side costs, beside large weights. */
const COST = 3
const SLACK = 1 / (2 * COST)

const FIRST_SIZE = 2 ** 16

/** What is learnt from: messages, each by its traits and its label. Their traits lie one after the other. */
export class Examples<Label extends string> {
  private traits = new Uint32Array(FIRST_SIZE)
  /** Where the traits of each begin, then where those of the last end. */
  readonly places: number[] = [0]
  readonly labels: Label[] = []

  /** The traits are copied. */
  add(traits: Uint32Array, label: Label): void {
    const begin = this.places.at(-1) ?? 0
    const end = begin + traits.length
    if (end > this.traits.length) {
      const before = this.traits
      this.traits = new Uint32Array(2 * end)
      this.traits.set(before)
    }
    this.traits.set(traits, begin)
    this.places.push(end)
    this.labels.push(label)
  }

  addAll(others: Examples<Label>): void {
    for (const [at, label] of others.labels.entries()) this.add(others.traitsOf(at), label)
  }

  traitsOf(at: number): Uint32Array {
    return this.traits.subarray(this.places[at], this.places[at + 1])
  }

  /** The traits of all, each as the row of a table of so many. */
  asRows(rows: number): Uint32Array {
    const found = this.traits.slice(0, this.places.at(-1))
    for (let at = 0; at < found.length; at += 1) found[at] = (found[at] ?? 0) & (rows - 1)
    return found
  }
}

/** A number of an example's traits alone, which says nothing of where it stands. */
const drawn = (traits: Uint32Array): number => {
  let hash = START
  for (let at = 0; at < traits.length; at += 1) hash = mixed(hash, traits[at] ?? 0)
  return hash >>> 0
}

/**
 * An order in which each example has its place by what it says, as if drawn: what is learnt does not depend on the row that an
 * example stands beside, and one more leaves the order of the others as it was.
 */
const ordered = (examples: Examples<string>): Uint32Array => {
  const draws = Float64Array.from(examples.labels, (_, at) => drawn(examples.traitsOf(at)))
  const order = Uint32Array.from(draws, (_, at) => at)
  return order.sort((a, b) => (draws[a] ?? 0) - (draws[b] ?? 0))
}

/** Examples, ready to be learnt from. */
interface Lessons {
  readonly count: number
  readonly places: Uint32Array
  /** Their traits, as rows. */
  readonly rows: Uint32Array
  /** How rare each row is: its inverse document frequency, smoothed, squared. */
  readonly rarities: Float32Array
  /** The length of each example. */
  readonly lengths: Float64Array
  readonly order: Uint32Array
}

const raritiesOf = (rows: Uint32Array, most: number, count: number): Float32Array => {
  const seen = new Uint32Array(most)
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0
    seen[row] = (seen[row] ?? 0) + 1
  }
  const rarities = new Float32Array(most)
  const known = [0]
  for (let row = 0; row < most; row += 1) {
    const times = seen[row] ?? 0
    rarities[row] = known[times] ??= (1 + Math.log((1 + count) / (1 + times))) ** 2
  }
  return rarities
}

/** The numbers of the rows of one example, added up. */
const sumOf = (example: number, { places, rows }: Lessons, numbers: Float32Array): number => {
  const end = places[example + 1] ?? 0
  let sum = 0
  for (let at = places[example] ?? 0; at < end; at += 1) sum += numbers[rows[at] ?? 0] ?? 0
  return sum
}

const lessonsOf = (examples: Examples<string>, most: number): Lessons => {
  const { length: count } = examples.labels
  const rows = examples.asRows(most)
  const lessons = {
    ...{ count, rows, places: Uint32Array.from(examples.places), order: ordered(examples) },
    ...{ rarities: raritiesOf(rows, most, count), lengths: new Float64Array(count) },
  }
  for (let example = 0; example < count; example += 1)
    lessons.lengths[example] = Math.sqrt(sumOf(example, lessons, lessons.rarities)) || 1
  return lessons
}

/** Adds to the rows of an example so much of their rarity. */
const moveBy = (
  step: number,
  example: number,
  { places, rows, rarities }: Lessons,
  weights: Float32Array,
): void => {
  const end = places[example + 1] ?? 0
  for (let at = places[example] ?? 0; at < end; at += 1) {
    const row = rows[at] ?? 0
    weights[row] = (weights[row] ?? 0) + step * (rarities[row] ?? 0)
  }
}

/** The weights of the rows, by which the examples of a label, of which the side is 1, lie apart from the others, of which it is -1. */
const weightsOf = (sides: Int8Array, lessons: Lessons): Float32Array => {
  const { count, lengths, order } = lessons
  const weights = new Float32Array(lessons.rarities.length)
  /** How much each example pulls: the dual variables. */
  const pulls = new Float64Array(count)
  const rests = new Uint8Array(count)
  let bias = 0
  for (let round = 0; round < ROUNDS; round += 1)
    for (let rank = 0; rank < count; rank += 1) {
      const example = order[rank] ?? 0
      const rest = rests[example] ?? 0
      if (rest > 0) {
        rests[example] = rest - 1
        continue
      }
      const length = lengths[example] ?? 1
      const side = sides[example] ?? 0
      const pull = pulls[example] ?? 0
      const margin = sumOf(example, lessons, weights) / length + bias
      const next = Math.max(pull + (1 - side * margin - pull * SLACK) / (2 + SLACK), 0)
      if (next === pull) {
        rests[example] = REST
        continue
      }
      pulls[example] = next
      bias += (next - pull) * side
      moveBy(((next - pull) * side) / length, example, lessons, weights)
    }
  return weights
}

/** What puts 0 in the middle between the examples of a label and the others, whatever their order and their numbers. */
const middleOf = (sides: Int8Array, lessons: Lessons, weights: Float32Array): number => {
  const sums = [0, 0]
  const counts = [0, 0]
  for (let example = 0; example < lessons.count; example += 1) {
    const group = sides[example] === 1 ? 1 : 0
    sums[group] = (sums[group] ?? 0) + sumOf(example, lessons, weights) / (lessons.lengths[example] ?? 1)
    counts[group] = (counts[group] ?? 0) + 1
  }
  const mean = (group: number): number => (sums[group] ?? 0) / (counts[group] || 1)
  return -(mean(0) + mean(1)) / 2
}

/**
 * Learns the labels from examples: for each, a linear support-vector machine, squared hinge loss, by dual coordinate descent
 * (Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008).
 * The same examples always give the same weights. An example may have a label that is not among these.
 */
export const learn = <Label extends string>(
  examples: Examples<string>,
  labels: readonly Label[],
  rows = ROWS,
): Classifier<Label> => {
  const lessons = lessonsOf(examples, rows)
  const columns = [lessons.rarities]
  const biases = new Float64Array(labels.length)
  for (const [rank, label] of labels.entries()) {
    const sides = Int8Array.from(examples.labels, (one) => (one === label ? 1 : -1))
    const weights = weightsOf(sides, lessons)
    columns.push(weights)
    biases[rank] = middleOf(sides, lessons, weights)
  }
  return { labels, ...tableOf(columns), biases, sums: new Float64Array(columns.length) }
}

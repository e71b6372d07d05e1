export interface Example {
  readonly traits: Uint32Array
  readonly label: string
}

/** Tells, for each label, the messages that have it from those that have not. */
export interface Classifier<Label extends string> {
  readonly labels: readonly Label[]
  /**
   * A row for each trait, or for several that end in the same bits, of one number more than there are labels: how rare the trait is among the examples, squared (0 for
   * one that none of them has, which counts for nothing), then what it says for each label.
   */
  readonly table: Float32Array
  readonly biases: Float64Array
  /** Where the rows of a message are added up. */
  readonly sums: Float64Array
}

/** Enough to tell labels from each other. */
const ROWS = 2 ** 16
const ROUNDS = 5
/** An example that needs nothing is looked at again so many rounds later. */
const REST = 2
/** What an example on the wrong side costs, beside large weights. */
const COST = 3
const SLACK = 1 / (2 * COST)

/** The bits of a trait that are its row: a table has a power of two of them. */
const maskOf = (table: Float32Array, width: number): number => table.length / width - 1

/** The first numbers of the rows: the inverse document frequency of each trait, smoothed, squared. */
const writeRarity = (table: Float32Array, width: number, examples: readonly Example[]): void => {
  const mask = maskOf(table, width)
  const seen = new Uint32Array(mask + 1)
  for (const { traits } of examples)
    for (let at = 0; at < traits.length; at += 1) {
      const trait = (traits[at] ?? 0) & mask
      seen[trait] = (seen[trait] ?? 0) + 1
    }
  const rarities = [0]
  for (let trait = 0; trait <= mask; trait += 1) {
    const times = seen[trait] ?? 0
    table[trait * width] = rarities[times] ??= (1 + Math.log((1 + examples.length) / (1 + times))) ** 2
  }
}

/** The rows of these traits, added up, one number after the other into `sums`. */
const addUp = (traits: Uint32Array, table: Float32Array, sums: Float64Array): void => {
  const { length: width } = sums
  const mask = maskOf(table, width)
  for (let column = 0; column < width; column += 1) sums[column] = 0
  for (let at = 0; at < traits.length; at += 1) {
    const row = ((traits[at] ?? 0) & mask) * width
    for (let column = 0; column < width; column += 1)
      sums[column] = (sums[column] ?? 0) + (table[row + column] ?? 0)
  }
}

/** The length of a message, of whose rows these are the sums. */
const lengthOf = (sums: Float64Array): number => Math.sqrt(sums[0] ?? 0) || 1

/** How far a message is on the side of each label: about 1 for what resembles its examples, about -1 for the others'. */
export const marginsOf = (
  traits: Uint32Array,
  { table, biases, sums }: Classifier<string>,
): readonly number[] => {
  addUp(traits, table, sums)
  const length = lengthOf(sums)
  const margins: number[] = []
  for (let label = 0; label < biases.length; label += 1)
    margins.push((sums[label + 1] ?? 0) / length + (biases[label] ?? 0))
  return margins
}

/** Which part of the traits of a message some example has. */
export const familiarity = (traits: Uint32Array, { table, biases }: Classifier<string>): number => {
  const width = biases.length + 1
  const mask = maskOf(table, width)
  let known = 0
  for (let at = 0; at < traits.length; at += 1)
    if ((table[((traits[at] ?? 0) & mask) * width] ?? 0) > 0) known += 1
  return known / (traits.length || 1)
}

/** Adds to one column of the rows of these traits so much of their first. */
const moveBy = (
  step: number,
  traits: Uint32Array,
  table: Float32Array,
  width: number,
  column: number,
): void => {
  const mask = maskOf(table, width)
  for (let at = 0; at < traits.length; at += 1) {
    const row = ((traits[at] ?? 0) & mask) * width
    table[row + column] = (table[row + column] ?? 0) + step * (table[row] ?? 0)
  }
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

/** A mean, number by number. */
class Mean {
  private sum = 0
  private count = 0
  add(value: number): void {
    this.sum += value
    this.count += 1
  }
  get value(): number {
    return this.count === 0 ? 0 : this.sum / this.count
  }
}

/**
 * What puts 0 in the middle between the examples of a label and the others, whatever their order and their numbers;
 * `margins` are theirs, without a bias.
 */
const middleOf = (
  label: number,
  margins: readonly (readonly number[])[],
  isOf: (index: number) => boolean,
): number => {
  const [inside, outside] = [new Mean(), new Mean()]
  for (const [index, row] of margins.entries()) (isOf(index) ? inside : outside).add(row[label] ?? 0)
  return -(inside.value + outside.value) / 2
}

/**
 * Learns the labels from examples: for each, a linear support-vector machine, squared hinge loss, by dual coordinate descent
 * (Hsieh, Chang, Lin, Keerthi and Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008).
 * The same examples always give the same weights. An example may have a label that is not among these.
 */
export const learn = <Label extends string>(
  examples: readonly Example[],
  labels: readonly Label[],
  rows = ROWS,
): Classifier<Label> => {
  const width = labels.length + 1
  const table = new Float32Array(rows * width)
  const biases = new Float64Array(labels.length)
  const sums = new Float64Array(width)
  writeRarity(table, width, examples)
  /** How much each example pulls each label: the dual variables. */
  const pulls = new Float64Array(examples.length * labels.length)
  const rests = new Uint8Array(examples.length)
  const order = shuffled(examples.length)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const index of order) {
      const example = examples[index]
      if (example === undefined) continue
      if (rests[index] !== 0) {
        rests[index] = (rests[index] ?? 0) - 1
        continue
      }
      const { traits } = example
      addUp(traits, table, sums)
      const length = lengthOf(sums)
      let moves = false
      for (let label = 0; label < labels.length; label += 1) {
        const side = example.label === labels[label] ? 1 : -1
        const pull = pulls[index * labels.length + label] ?? 0
        const margin = (sums[label + 1] ?? 0) / length + (biases[label] ?? 0)
        const next = Math.max(pull + (1 - side * margin - pull * SLACK) / (2 + SLACK), 0)
        if (next === pull) continue
        moves = true
        pulls[index * labels.length + label] = next
        biases[label] = (biases[label] ?? 0) + (next - pull) * side
        moveBy(((next - pull) * side) / length, traits, table, width, label + 1)
      }
      if (!moves) rests[index] = REST
    }
  biases.fill(0)
  const learnt = { labels, table, biases, sums }
  const margins = examples.map(({ traits }) => marginsOf(traits, learnt))
  for (const [label, name] of labels.entries())
    biases[label] = middleOf(label, margins, (index) => examples[index]?.label === name)
  return learnt
}

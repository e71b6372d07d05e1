/** Tells, for each label, the messages that have it from those that have not. */
export interface Classifier<Label extends string> {
  readonly labels: readonly Label[]
  /**
   * A row for each trait, or for several that end in the same bits, of one number more than there are labels: how rare the
   * trait is among the examples, squared (0 for one that none of them has, which counts for nothing), then what it says for
   * each label. Two bytes a number, since what the processor waits for is the memory: its column's scale gives what it stands for.
   */
  readonly table: Int16Array
  readonly scales: Float64Array
  readonly biases: Float64Array
  /** Where the rows of a message are added up. */
  readonly sums: Float64Array
}

/** The largest number of two bytes. */
const LARGEST = 32_767

/** Columns of as many numbers as rows, in two bytes each. */
export const tableOf = (columns: readonly Float32Array[]): Pick<Classifier<string>, 'table' | 'scales'> => {
  const { length: width } = columns
  const table = new Int16Array(width * (columns[0]?.length ?? 0))
  const scales = Float64Array.from(columns, (column) => {
    let most = 0
    for (let row = 0; row < column.length; row += 1) most = Math.max(most, Math.abs(column[row] ?? 0))
    return (most || 1) / LARGEST
  })
  for (const [at, column] of columns.entries())
    for (let row = 0; row < column.length; row += 1)
      table[row * width + at] = Math.round((column[row] ?? 0) / (scales[at] ?? 1))
  return { table, scales }
}

/** Where the rows of known traits begin: all found before any is added up, so that the processor waits for many at once. */
let rows = new Uint32Array(1024)

/** The rows of these traits, added up, one number after the other into `sums`; how many of them some example has. */
const addUp = (traits: Uint32Array, { table, scales, sums }: Classifier<string>): number => {
  const { length: width } = sums
  /** The bits of a trait that are its row: a table has a power of two of them. */
  const mask = table.length / width - 1
  if (rows.length < traits.length) rows = new Uint32Array(2 * traits.length)
  let count = 0
  for (let at = 0; at < traits.length; at += 1) {
    const row = ((traits[at] ?? 0) & mask) * width
    rows[count] = row
    count += table[row] === 0 ? 0 : 1
  }
  // Two columns at a time, which costs little more than one.
  for (let column = 0; column < width; column += 2) {
    let [sum, next] = [0, 0]
    for (let at = 0; at < count; at += 1) {
      const place = (rows[at] ?? 0) + column
      sum += table[place] ?? 0
      next += table[place + 1] ?? 0
    }
    sums[column] = sum * (scales[column] ?? 0)
    if (column + 1 < width) sums[column + 1] = next * (scales[column + 1] ?? 0)
  }
  return count
}

/** The length of a message, of whose rows these are the sums. */
const lengthOf = (sums: Float64Array): number => Math.sqrt(sums[0] ?? 0) || 1

/** What a message resembles. */
export interface Resemblance {
  /** How far it is on the side of each label: about 1 for what resembles its examples, about -1 for the others'. */
  readonly margins: readonly number[]
  /** Which part of its traits some example has. */
  readonly familiarity: number
}

export const resemblanceOf = (traits: Uint32Array, classifier: Classifier<string>): Resemblance => {
  const { biases, sums } = classifier
  const known = addUp(traits, classifier)
  const length = lengthOf(sums)
  const margins: number[] = []
  for (let label = 0; label < biases.length; label += 1)
    margins.push((sums[label + 1] ?? 0) / length + (biases[label] ?? 0))
  return { margins, familiarity: known / (traits.length || 1) }
}

/** How far a message is on the side of each label. */
export const marginsOf = (traits: Uint32Array, classifier: Classifier<string>): readonly number[] =>
  resemblanceOf(traits, classifier).margins

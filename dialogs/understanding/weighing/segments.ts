import type { Item } from '../words/items.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** A stretch of a message about one thing, as far as can be seen: up to a mark, or to where another sentence begins. */
export interface Segment {
  /** Its place among the segments. */
  readonly rank: number
  /** The place of its first word. */
  readonly from: number
  /** The mark that ends it; none when another sentence begins. */
  mark: string
  /** The word that it is about: "il", "ma". */
  subject: string
  /** How many words no phrase explains. */
  full: number
  /** How many days and hours it names. */
  values: number
  /** What its phrases mean, in order. */
  readonly meanings: Meaning[]
}

/** A message in segments, and the segment of each place. */
export interface Segments {
  readonly all: readonly Segment[]
  readonly at: readonly (Segment | undefined)[]
}

/** What begins a sentence, wherever it stands. */
const SUBJECTS = new Set('je il elle on ils elles vous nous tu ce ca cela y moi mi mwen moin'.split(' '))
/** What begins one after a day or an hour: "vendredi ma soeur se marie". */
const OWNERS = new Set('mon ma mes le la les un une notre nos votre vos son sa ses leur leurs'.split(' '))
/** What joins one to the other. */
const JOINTS = new Set('mais donc alors parce comme quand puisque sinon pour lorsque apres avant'.split(' '))

/** A word that a sentence may be about: "il", "ma". */
export const isSubjectWord = ({ word }: Item): boolean => SUBJECTS.has(word) || OWNERS.has(word)

const segmentFrom = (from: number, rank: number): Segment => ({
  rank,
  from,
  mark: '',
  subject: '',
  full: 0,
  values: 0,
  meanings: [],
})

/** Cuts a message; `phrases` gives the phrase that stands at each place. */
export const segmentsOf = (items: readonly Item[], phrases: readonly (Phrase | undefined)[]): Segments => {
  const all: Segment[] = [segmentFrom(0, 0)]
  const places: Segment[] = []
  let one = all[0] as Segment
  const begin = (from: number): void => {
    one = segmentFrom(from, all.length)
    all.push(one)
  }
  for (const [at, item] of items.entries()) {
    const phrase = phrases[at]
    const isInside = phrase !== undefined && phrase === phrases[at - 1]
    if (item.mark) {
      one.mark = item.word
      if (one.from < at) begin(at + 1)
      continue
    }
    const begins =
      SUBJECTS.has(item.word) ||
      JOINTS.has(item.word) ||
      (OWNERS.has(item.word) && items[at - 1]?.value !== undefined)
    if (begins && !isInside && one.from < at) begin(at)
    places[at] = one
    const isSubject = isSubjectWord(item)
    if (one.subject === '' && isSubject) one.subject = item.word
    if (phrase !== undefined && !isInside) one.meanings.push(phrase.rule.means)
    if (item.value !== undefined) one.values += 1
    else if (!item.empty && !isSubject && phrase === undefined) one.full += 1
  }
  return { all, at: places }
}

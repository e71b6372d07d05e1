import type { Item } from '../words/items.ts'
import { once } from '../memo.ts'
import { isQuestion } from '../phrases/questions.ts'
import type { Scale } from '../vocabulary/scales.ts'
import { SCALES } from '../vocabulary/scales.ts'
import { Degrees } from './degrees.ts'
import type { Degree } from './degrees.ts'
import { isNear } from './labels.ts'
import { LONGEST_SENTENCE, contentOf, labelWords, onlyOne } from './option.ts'
import type { Option } from './option.ts'

interface Reader {
  readonly degrees: Degrees
  /** What all the buttons say counts as good: "motivé". */
  readonly hasOwn: boolean
}

const readerOf = (scales: readonly Scale[], hasOwn = false): Reader => ({
  degrees: new Degrees(scales.flatMap((scale) => SCALES[scale])),
  hasOwn,
})

/** In the order in which buttons are looked at. */
const READERS: readonly Reader[] = [
  readerOf(['yes']),
  readerOf(['often']),
  readerOf(['change']),
  readerOf(['good', 'yes']),
  readerOf(['yes'], true),
]

/** A button is as far as this from what is said, at most; another, that much farther. */
const FARTHEST = 2
/** Where another button is on no scale, it may be the one that is meant. */
const NEARER = 1.2
const LEAD = 0.3
/** Less is neither good nor bad. */
const SIDE = 1

/** Words that a message may hold besides "pas trop": more, and it says that of something else. */
const MOST_BESIDES = 1

interface Ladder {
  readonly degrees: Degrees
  /** What each button is; null for one that is on no scale. */
  readonly steps: readonly (Degree | null)[]
  /** What all the buttons say that are on it: "satisfait". */
  readonly own: readonly Item[]
  /** Its buttons say yes or no. */
  readonly isYes: boolean
}

/** The words that two buttons or more share. */
const sharedWords = (options: readonly Option[]): readonly Item[] => {
  const labels = options.map(labelWords)
  return (labels[0] ?? [])
    .concat(labels[1] ?? [])
    .filter((word) => labels.filter((label) => label.some((other) => isNear(other, word))).length > 1)
}

const ownIn = (items: readonly Item[], own: readonly Item[]): ReadonlySet<Item> =>
  new Set(
    items.filter((item) => !item.mark && own.some((word) => word.word.length > 3 && isNear(word, item))),
  )

const WRITTEN = /[\p{L}\d]/u

const besides = (items: readonly Item[], { spans }: Degree, own: ReadonlySet<Item>): number =>
  items.filter(
    (item, at) =>
      !own.has(item) &&
      item.word !== 'ni' &&
      WRITTEN.test(item.word) &&
      !spans.some(({ from, to }) => at >= from && at < to) &&
      contentOf([item]).length > 0,
  ).length

const YES = /^(?:oui|ouais|ui|si)$/
const YES_OR_NO = /^(?:oui|non)$/

/** Whether all buttons have a word, or all but one that says nothing of it: "Je ne sais pas". */
const isOfAll = (word: Item, options: readonly Option[]): boolean => {
  const having = options.filter(({ words }) => words.some((other) => isNear(other, word))).length
  return having === options.length || (having === options.length - 1 && having >= FEWEST)
}

const FEWEST = 3

const ladderOn = ({ degrees, hasOwn }: Reader, options: readonly Option[]): Ladder | null => {
  const shared = sharedWords(options)
  const own = hasOwn ? shared.filter((word) => isOfAll(word, options)) : []
  const steps = options.map(({ words }) => {
    const ownWords = ownIn(words, own)
    const degree = degrees.of(words, ownWords)
    const same = hasOwn ? ownWords : ownIn(words, shared)
    return degree === null || besides(words, degree, same) > 0 ? null : degree
  })
  const places = new Set(steps.flatMap((step) => (step === null ? [] : [step.at])))
  const isLadder = places.size >= 2 && steps.filter((step) => step !== null).length * 2 > options.length
  const isYes = options.some(({ words }) => words.some(({ word }) => YES_OR_NO.test(word)))
  return isLadder ? { degrees, steps, own, isYes } : null
}

/** The scale that most buttons are on. */
const ladderOf = once((options: readonly Option[]): Ladder | null => {
  const ladders = READERS.flatMap((reader) => ladderOn(reader, options) ?? [])
  const heightOf = ({ steps }: Ladder): number => steps.filter((step) => step !== null).length
  return ladders.toSorted((a, b) => heightOf(b) - heightOf(a))[0] ?? null
})

/** Whether buttons are degrees, more than a yes and a no. */
const isLadder = (options: readonly Option[]): boolean =>
  (ladderOf(options)?.steps.filter((step) => step !== null).length ?? 0) > 2

/** Whether a message says both ends of the scale of the buttons. */
export const isTornOn = (items: readonly Item[], options: readonly Option[]): boolean => {
  const ladder = isLadder(options) ? ladderOf(options) : null
  return ladder !== null && ladder.degrees.isTorn(items, ownIn(items, ladder.own))
}

const nearest = (said: Degree, steps: readonly (Degree | null)[]): number | null => {
  if (said.neither)
    return onlyOne(
      steps.flatMap((step, place) => (step !== null && (step.neither || step.at === 0) ? [place] : [])),
    )
  const far = steps.map((step) =>
    step === null || (Math.abs(said.at) >= SIDE && step.at * said.at < 0)
      ? Infinity
      : Math.abs(step.at - said.at),
  )
  const least = Math.min(...far)
  const farthest = steps.includes(null) ? NEARER : FARTHEST
  return least > farthest ? null : onlyOne(far.flatMap((one, place) => (one < least + LEAD ? [place] : [])))
}

/**
 * "franchement c'était super", "pas trop", "ca roule", "presque jamais": the button that is nearest on the scale of the buttons;
 * `wholly` when nothing else is said, and the buttons are more than a yes and a no.
 */
export const byScale = (
  items: readonly Item[],
  options: readonly Option[],
  { wholly = false }: { wholly?: boolean } = {},
): number | null => {
  if (options.length < 2 || items.length > LONGEST_SENTENCE || isQuestion(items)) return null
  const ladder = ladderOf(options)
  if (ladder === null) return null
  const own = ownIn(items, ladder.own)
  const said = ladder.degrees.of(items, own)
  if (said === null) return null
  // "je l'ai pas encore faite"
  if (!ladder.isYes && items.some(({ word }, at) => word === 'pas' && items[at + 1]?.word === 'encore'))
    return null
  const isReserved = items.some(({ word }, at) => YES.test(word) && items[at + 1]?.word === 'mais')
  if (isReserved) return null
  if (wholly && (!isLadder(options) || besides(items, said, own) > 0)) return null
  if (said.isLone && besides(items, said, own) > MOST_BESIDES) return null
  const isBare =
    said.spans.length === 1 && said.isLone && !ladder.isYes && items.some(({ word }) => YES_OR_NO.test(word))
  return isBare ? null : nearest(said, ladder.steps)
}

import type { Item } from '../words/items.ts'
import { once } from '../memo.ts'
import { isQuestion } from '../phrases/questions.ts'
import { SHORTEST_HEARD, keysOf } from '../text/sounds.ts'
import { SAYINGS } from '../vocabulary/sayings.ts'
import type { SayingRow } from '../vocabulary/sayings.ts'
import { isNear } from './labels.ts'
import { contentOf, labelWords } from './option.ts'
import type { Option } from './option.ts'
import { isBroken, isNegatedVerb, isNothingDone, refusalAfter } from './refusals.ts'
import { Sayings } from '../phrases/sayings.ts'
import type { Said } from '../phrases/sayings.ts'

/** In so many words an expression may be all that is said. */
const LONGEST_WHOLE = 9

/** The rows of each word that a button may have. */
const ROWS_OF: ReadonlyMap<string, ReadonlySet<number>> = SAYINGS.reduce((rows, { of }, row) => {
  for (const key of of.split(' ').flatMap(keysOf))
    rows.set(key, (rows.get(key) ?? new Set<number>()).add(row))
  return rows
}, new Map<string, Set<number>>())

/** Of each row apart: what two rows say may overlap. */
const READERS: readonly Sayings<SayingRow>[] = SAYINGS.map((row) => new Sayings([[row, row.say]]))

const rowsOf = once((label: readonly Item[]): readonly number[] => [
  ...new Set(label.flatMap(({ word }) => keysOf(word).flatMap((key) => [...(ROWS_OF.get(key) ?? [])]))),
])

const NOTHING: readonly Said<SayingRow>[] = []

/** The expressions of a message that mean what a button names. */
const expressionsFor = (label: readonly Item[], items: readonly Item[]): readonly Said<SayingRow>[] =>
  rowsOf(label).flatMap((row) =>
    (READERS[row]?.in(items) ?? NOTHING).filter(
      (said) => said.means.hinders === true || isMeant(said, items),
    ),
  )

/** "pas en voiture", "mon tel capte pas": that is not the one that is meant. */
const isMeant = ({ from, to }: Said<SayingRow>, items: readonly Item[]): boolean =>
  !isBroken(items, to - 1) &&
  !isNegatedVerb(items, to - 1) &&
  refusalAfter(items, to - 1) < 0 &&
  !isAfter(/^(?:pas|ni|vendu|jamais|sauf)$/, from, items) &&
  !items.slice(0, from).some((_, at) => isNothingDone(items, at))

const NEAR = 2
const isAfter = (excluding: RegExp, from: number, items: readonly Item[]): boolean =>
  items.slice(Math.max(0, from - NEAR), from).some(({ word }) => excluding.test(word))

const NONE = /^(?:aucune?|rien)$/

/** What expressions may speak of: of "Aucune dette" only the none, since who speaks of debts has some. */
export const namedBy = ({ words }: Option, label: readonly Item[]): readonly Item[] =>
  words.some(({ word }) => NONE.test(word)) ? label.filter(({ word }) => NONE.test(word)) : label

/** How many expressions of a message mean what a button names: "je suis crevé" for "La fatigue". */
export const saidFor = (label: readonly Item[], items: readonly Item[]): number =>
  expressionsFor(label, items).length

/** The only button that all of a short message means: "tout de suite" for "Maintenant", whatever else it may be. */
export const bySaying = (items: readonly Item[], options: readonly Option[]): number | null => {
  if (items.length > LONGEST_WHOLE || isQuestion(items)) return null
  const said = options.map((option) => expressionsFor(namedBy(option, labelWords(option)), items))
  const places = said.flatMap((found, place) => (found.length > 0 ? [place] : []))
  const [place] = places
  if (place === undefined || places.length > 1 || isOfLabel(items, options)) return null
  const isWhole = contentOf(items).every((item) =>
    (said[place] ?? NOTHING).some(({ from, to }) => items.slice(from, to).includes(item)),
  )
  return isWhole ? place : null
}

/** A word of a button itself counts more than an expression. */
const isOfLabel = (items: readonly Item[], options: readonly Option[]): boolean =>
  options.some((option) =>
    labelWords(option).some(
      (word) =>
        word.word.length > SHORTEST_HEARD - 2 &&
        word.word !== 'apres' &&
        items.some((item) => isNear(word, item)),
    ),
  )

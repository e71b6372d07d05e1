import type { Item } from '../items.ts'
import { contentOf } from './option.ts'
import type { Option } from './option.ts'
import { isRefused } from './refusals.ts'

/** What may stand around a number that chooses: "la réponse 2", "the first one". */
const AROUND = new Set(
  'choix option reponse rep numero bouton proposition case date eme je prends choisis veux le la pour one the number el opcion numero respuesta n svp merci non'.split(
    ' ',
  ),
)

/** "2", "la 3", "le premier", "la dernière", "réponse 2": the place of the button, from 0. */
export const byNumber = (items: readonly Item[], count: number): number | null => {
  const rest = items.filter((item) => !item.mark && !AROUND.has(item.word))
  const [only] = rest
  const number = only?.ordinal ?? only?.n
  if (rest.length !== 1 || number === undefined) return null
  if (number === -1) return count - 1
  return number >= 1 && number <= count ? number - 1 : null
}

/** What a place is said of: "la deuxième réponse". */
const PLACES = new Set(
  'choix option reponse rep numero num n bouton proposition case ligne possibilite le la'.split(' '),
)

const isUsedAlone = (next: Item | undefined): boolean =>
  next === undefined ||
  next.mark ||
  (next.empty && next.word !== 'fois') ||
  next.word === 'plutot' ||
  PLACES.has(next.word)

/** "le deuxième plutôt que le premier": what stands after "que" is what another is preferred to. */
const isAfterThan = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 2), at).some(({ word }) => word === 'que')

/** "la deuxième réponse me correspond", "le 4, et encore", "la 1re et pas la 3": the only place that is said. */
export const byPlace = (items: readonly Item[], options: readonly Option[]): number | null => {
  const isCounted = options.some(({ words }) => words.some(({ n }) => n !== undefined))
  const said = items.flatMap((item, at) => {
    const before = items.slice(0, at).findLast(({ mark }) => !mark)
    const number = item.ordinal ?? (isCounted ? undefined : item.n)
    const isPlace =
      PLACES.has(before?.word ?? '') &&
      isUsedAlone(items[at + 1]) &&
      !isRefused(items, at) &&
      !isAfterThan(items, at)
    return number === undefined || !isPlace ? [] : [number === -1 ? options.length : number]
  })
  const [place] = new Set(said)
  return new Set(said).size === 1 && place !== undefined && place >= 1 && place <= options.length
    ? place - 1
    : null
}

/** "celle du milieu", of three or five. */
export const byMiddle = (items: readonly Item[], { length }: readonly Option[]): number | null => {
  const [only, ...others] = contentOf(items).filter(({ word }) => word !== 'celle' && word !== 'celui')
  const isMiddle = others.length === 0 && (only?.word === 'milieu' || only?.word === 'centre')
  return isMiddle && length % 2 === 1 ? (length - 1) / 2 : null
}

import type { Item } from '../words/items.ts'
import { contentOf } from './option.ts'
import type { Option } from './option.ts'
import { isRefused } from './refusals.ts'

/** What may stand around a number that chooses: "la réponse 2", "the first one". */
const AROUND = new Set(
  'choix option reponse rep numero bouton proposition case date eme je prends choisis veux le la avant pour one the number el opcion numero respuesta o opcao resposta n ne svp merci non'.split(
    ' ',
  ),
)

/** The place that a number says, from 1: the last of so many, and the one before it, are counted from the end. */
const placeAt = (items: readonly Item[], at: number, count: number): number | undefined => {
  const number = items[at]?.ordinal ?? items[at]?.n
  if (number !== -1) return number
  return items[at - 1]?.word === 'avant' ? count - 1 : count
}

/** "2", "la 3", "le premier", "l'avant-dernière", "réponse 2": the place of the button, from 0. */
export const byNumber = (items: readonly Item[], count: number): number | null => {
  const [only, ...others] = items.filter(({ mark, word }) => !mark && !AROUND.has(word))
  const place =
    only === undefined || others.length > 0 ? undefined : placeAt(items, items.indexOf(only), count)
  return place !== undefined && place >= 1 && place <= count ? place - 1 : null
}

/** What a place is said of: "la deuxième réponse". */
const PLACES = new Set(
  'choix option reponse rep numero num n bouton proposition case possibilite le la'.split(' '),
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
    const before = items.slice(0, at).findLast(({ mark, word }) => !mark && word !== 'avant')
    const isNumber = item.ordinal !== undefined || (item.n !== undefined && !isCounted)
    const isPlace =
      PLACES.has(before?.word ?? '') &&
      isUsedAlone(items[at + 1]) &&
      !isRefused(items, at) &&
      !isAfterThan(items, at)
    return isNumber && isPlace ? (placeAt(items, at, options.length) ?? []) : []
  })
  const [place] = new Set(said)
  return new Set(said).size === 1 && place !== undefined && place >= 1 && place <= options.length
    ? place - 1
    : null
}

const FIRSTS = /^(?:premiers|premieres|derniers|dernieres)$/
const SEVERAL = /^(?:premiers|premieres|derniers|dernieres|reponses|options|boutons|numeros|cases)$/

/** "2 et 3", "le premier et le dernier", "les deux premiers": the places of several buttons, and nothing else. */
export const isOfPlaces = (items: readonly Item[], { length }: readonly Option[]): boolean => {
  const said = items.map((_, at) => placeAt(items, at, length))
  const areAll = items.every(
    ({ word, empty }, at) => empty || SEVERAL.test(word) || PLACES.has(word) || said[at] !== undefined,
  )
  const places = said.filter((place) => place !== undefined)
  if (!areAll || places.some((place) => place < 1 || place > length)) return false
  return items.some(({ word }) => FIRSTS.test(word)) || new Set(places).size > 1
}

/** "pas le premier, l'autre", of two. */
export const byOther = (items: readonly Item[], { length }: readonly Option[]): number | null => {
  if (length !== 2 || !items.some(({ word }) => word === 'autre' || word === 'second')) return null
  const at = items.findIndex(({ ordinal }, place) => ordinal !== undefined && isRefused(items, place))
  const place = at < 0 ? undefined : placeAt(items, at, length)
  return place === 1 ? 1 : place === 2 ? 0 : null
}

/** "celle du milieu", of three or five. */
export const byMiddle = (items: readonly Item[], { length }: readonly Option[]): number | null => {
  const [only, ...others] = contentOf(items).filter(({ word }) => word !== 'celle' && word !== 'celui')
  const isMiddle = others.length === 0 && (only?.word === 'milieu' || only?.word === 'centre')
  return isMiddle && length % 2 === 1 ? (length - 1) / 2 : null
}

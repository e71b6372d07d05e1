import { chainsIn, plainDigits, type DigitGroup } from './digitGroups.ts'
import { isNamedOtherwise, isSaid, keyInWords, withoutOthers } from './nirAround.ts'
import {
  areDays,
  BODY,
  hasMonthOrCode,
  hasParts,
  hasRightKey,
  isGroupedAsOnCard,
  isGroupedEvenly,
  isOrdinary,
  WHOLE,
} from './nirForm.ts'

/** A stretch of text, `to` excluded. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A row of groups, and what its text says. */
interface Row {
  readonly chain: readonly DigitGroup[]
  readonly plain: string
  readonly isSaid: boolean
}

/** Groups of a row, `end` excluded, that make up as many signs as a number with or without its key. */
interface Candidate {
  readonly start: number
  readonly end: number
  readonly signs: string
}

/** Before a whole number, as before one that is dialled abroad. */
const TWO_ZEROS = /^00(?=[1-478][\dAB]{12}(?:\d\d)?$)/

/** Groups are taken whole, for a number neither begins nor ends inside digits; so there are at most two. */
function candidatesAt({ chain }: Row, start: number): readonly Candidate[] {
  const found: Candidate[] = []
  let signs = ''
  for (let end = start; end < chain.length && signs.length < WHOLE; end += 1) {
    const added = chain[end]?.signs ?? ''
    signs += end === start ? added.replace(TWO_ZEROS, '') : added
    if (signs.length === BODY || signs.length === WHOLE) found.push({ start, end: end + 1, signs })
  }
  return found
}

const endOf = ({ chain }: Row, end: number): number => chain[end - 1]?.to ?? 0

function isNir(row: Row, candidate: Candidate): boolean {
  const { start, end, signs } = candidate
  if (!hasParts(signs) || areDays(row.chain.slice(start, end))) return false
  const key = keyInWords(row.plain, endOf(row, end))?.key ?? ''
  return hasRightKey(signs) || hasRightKey(signs + key) || looksLikeOne(row, candidate)
}

/** Without a right key: written as one number, grouped as people do, or announced. */
function looksLikeOne(row: Row, { start, end, signs }: Candidate): boolean {
  const groups = row.chain.slice(start, end)
  const [first] = groups
  if (first === undefined || isNamedOtherwise(row.plain, row.chain[0]?.from ?? 0)) return false
  if (row.isSaid || isGroupedAsOnCard(groups)) return hasMonthOrCode(signs)
  const isAlone = start === 0 && end === row.chain.length
  const isGrouped = groups.length === 1 ? !first.afterLetters : isAlone && isGroupedEvenly(groups)
  return isGrouped && isOrdinary(signs)
}

/** A wrong key goes with its number, unless it may begin another one, such as a telephone in pairs. */
function spanOf(row: Row, { start, end, signs }: Candidate): Span {
  const [next, later] = [row.chain[end], row.chain[end + 1]].map((group) => group?.signs.length)
  const isKey = signs.length === BODY && next === WHOLE - BODY && later !== next
  const to = endOf(row, isKey ? end + 1 : end)
  return { from: row.chain[start]?.from ?? 0, to: keyInWords(row.plain, to)?.to ?? to }
}

/** All the signs of a row, when the text announces a number: one may be wrong, or one of the key be missing. */
const ANNOUNCED = /^[1-478][\dAB]{12,14}$/

function nirsInRow(row: Row): readonly Span[] {
  const { chain, plain } = row
  const isAnnounced =
    row.isSaid &&
    chain.length <= WHOLE &&
    ANNOUNCED.test(chain.map(({ signs }) => signs).join('')) &&
    !areDays(chain) &&
    !isNamedOtherwise(plain, chain[0]?.from ?? 0)
  if (isAnnounced) return [spanOf(row, { start: 0, end: chain.length, signs: '' })]
  return chain.flatMap((_, start) =>
    candidatesAt(row, start)
      .filter((candidate) => isNir(row, candidate))
      .map((candidate) => spanOf(row, candidate)),
  )
}

/** Spans in order, those that overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (last === undefined || span.from >= last.to) kept.push(span)
    else kept.splice(-1, 1, { from: last.from, to: Math.max(last.to, span.to) })
  }
  return kept
}

/** Fewer figures than this are no number, though letters stand for its zeros. */
const FEWEST = 7
const ASCII = 0x80
const isFigure = (code: number): boolean => (code >= 48 && code <= 57) || code >= ASCII

/** Whether a text has figures enough, of whatever script: most have not. */
function hasFigures(text: string): boolean {
  let figures = 0
  for (let at = 0; at < text.length && figures < FEWEST; at += 1)
    if (isFigure(text.charCodeAt(at))) figures += 1
  return figures === FEWEST
}

/**
 * The social security numbers (NIR) in a text, in order, each with its key: fifteen signs whose key is right however they are
 * grouped, or what has the parts of a number and is written as one, as on the card, evenly, or announced. Separators of any
 * kind, line ends, digits of other scripts and a letter O for a zero hide none. Linear.
 */
export function nirsIn(text: string): readonly Span[] {
  if (text.length < BODY || !hasFigures(text)) return []
  const plain = withoutOthers(plainDigits(text))
  const said = isSaid(plain)
  return merged(chainsIn(plain).flatMap((chain) => nirsInRow({ chain, plain, isSaid: said })))
}

/** Whether the text holds what looks like a social security number. */
export const holdsNir = (text: string): boolean => nirsIn(text).length > 0

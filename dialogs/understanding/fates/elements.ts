import type { Item } from '../words/items.ts'
import type { Phrase } from '../phrases/phrase.ts'
import { Sentence, isSentence } from './sentences.ts'
import type { Joint } from '../vocabulary/markJoints.ts'
import { SIDES } from './sides.ts'
import type { Value } from '../calendar/values.ts'
import { THINGS } from '../vocabulary/things.ts'
import { oneOf } from '../words/wordSet.ts'

/** A word of what has a day of its own: "kiné". */
export const isThingWord = oneOf(THINGS)

/** How a value follows the one before it: `next` only small words between; `apart` other words; `whole` after a day meant whole; else what joins or parts them. */
export type Link = 'next' | 'apart' | 'or' | 'and' | 'comma' | 'but' | 'else' | 'stop' | 'whole'

/** A value, a phrase that decides of values, what joins or parts them, or a word that was not understood. */
export interface Element {
  /** Places in the message: `to` excluded. */
  readonly at: number
  readonly to: number
  readonly value?: Value | undefined
  readonly side?: 'yes' | 'no' | 'not' | 'want' | 'than' | 'against' | undefined
  /** A bare "oui" or "non": decides only of what stands just before it. */
  readonly bare?: boolean | undefined
  /** Says that a day is taken, not that it is refused. */
  readonly taken?: boolean | undefined
  readonly prefers?: boolean | undefined
  readonly joint?: Joint | undefined
  readonly question?: boolean | undefined
  readonly unclear?: boolean | undefined
  /** What stands before explains what stands after, or is taken back. */
  readonly turn?: 'because' | 'reason' | 'correct' | undefined
  readonly unknown?: boolean | undefined
  /** A sentence of unknown words is said of it: "le matin je dialyse". */
  readonly explained?: boolean | undefined
  /** "sauf": among what is refused, what is not. */
  readonly except?: boolean | undefined
  /** "svp" follows it. */
  readonly requested?: boolean | undefined
  /** It ends a sentence about something else: "ma carte expire le 30". */
  readonly reported?: boolean | undefined
}

/** An element with every field written, in one order: what reads elements meets objects of one shape. */
const elementWith = (at: number, to: number, given: Partial<Element>): Element => ({
  at,
  to,
  value: given.value,
  side: given.side,
  bare: given.bare,
  taken: given.taken,
  prefers: given.prefers,
  joint: given.joint,
  question: given.question,
  unclear: given.unclear,
  turn: given.turn,
  unknown: given.unknown,
  explained: given.explained,
  requested: given.requested,
  except: given.except,
  reported: given.reported,
})

const elementOf = (item: Item, at: number): Element | null => {
  if (item.value !== undefined) return elementWith(at, at + 1, { value: item.value })
  const { joint } = item
  if (joint !== undefined) return elementWith(at, at + 1, { joint, question: item.word === '?' })
  if (isPicture(item)) return elementWith(at, at + 1, { joint: 'comma' })
  return item.empty || item.known ? null : elementWith(at, at + 1, { unknown: true })
}

const PICTURE = /^\p{Extended_Pictographic}/u

/** A picture that says nothing parts as a comma does: "kiné mardi 😅 jeudi ça me va". */
const isPicture = ({ empty, word }: Item): boolean => empty && PICTURE.test(word)

/** What may stand before a thing that begins a sentence without a verb. */
const BEFORE_THING = new Set(
  'le la les l un une mon ma mes du de des et mais car donc alors sinon deja aussi encore ya y rendez vous rendez-vous'.split(
    ' ',
  ),
)
const OF_THING = 4
/** What makes a sentence of it: "le train arrive à 9h20" says no more than that. */
const VERBS =
  /^(?:est|a|sont|ont|etait|sera|serait|va|vont|me|se|te|qui|arriv|part(?:|ent|ait)$|pass|fini|commenc|ferm|ouvr|dur|sort|rentr|tomb|met|repren|demarr|termin|vien|voi|donn|demand|prend|rend)/

/** "kiné le mardi", "visite de l'appart mardi 15h", "mardi kiné": a thing with a day or an hour of its own, and no verb. */
const isThing = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (item === undefined || item.mark || item.value !== undefined || !isThingWord(item)) return false
  let before = at - 1
  while (items[before]?.mark === false && BEFORE_THING.has(items[before]?.word ?? '')) before -= 1
  const previous = items[before]
  if (previous !== undefined && !previous.mark && !isPicture(previous) && previous.value === undefined)
    return false
  const next = items
    .slice(at + 1, at + 1 + OF_THING)
    .find(({ mark, value, word }) => mark || value !== undefined || VERBS.test(word))
  return next?.value !== undefined || (previous?.value !== undefined && (items[at + 1]?.mark ?? true))
}

const SPEAKING = new Set(['je', 'on', 'il', 'elle', 'ils', 'mon', 'ma', 'mes', 'y'])

/** "jeudi (j'ai une heure de route)": a sentence between brackets explains what stands before it. */
const isBracketed = (items: readonly Item[], at: number): boolean =>
  items[at]?.word === '(' && at > 0 && (SPEAKING.has(items[at + 1]?.word ?? '') || isThing(items, at + 1))

/** "demain pas possible, mardi 10h possible": after a day, it is said of that one. */
const isOfDayBefore = ({ rule, from, to }: Phrase, items: readonly Item[]): boolean =>
  rule.means === 'not' &&
  items[from - 1]?.value !== undefined &&
  items.slice(from, to).some(({ word }) => word === 'possible')

const sideOf = (phrase: Phrase, items: readonly Item[]): Partial<Element> | undefined =>
  SIDES.get(isOfDayBefore(phrase, items) ? 'decline' : phrase.rule.means)

const EXCEPT = /^(?:sauf|hormis|hors|except)/
/** "je travaille tous les jours sauf mardi"; after a pause, "tout sauf jeudi" is another sentence. */
const isExcept = ({ rule, from, to }: Phrase, items: readonly Item[]): boolean =>
  rule.means === 'not' &&
  items.slice(from, to).some(({ word }) => EXCEPT.test(word)) &&
  (items[from - 1]?.mark !== true || EXCEPT.test(items[from]?.word ?? ''))

/** "à 9h05 et à 12h50": what is joined to the last of a sentence belongs to it. */
const isOneMore = (elements: readonly Element[]): boolean => {
  const joint = elements.at(-1)?.joint
  return (joint === 'and' || joint === 'or') && elements.at(-2)?.reported === true
}

/** Whether "svp", "s'il vous plaît" stands here. */
const isRequest = (items: readonly Item[], at: number): boolean => {
  const [first, it, you, pleases] = items.slice(at, at + 4).map(({ word }) => word)
  return (
    first === 'svp' ||
    first === 'stp' ||
    ((first === 'se' || first === 'si') &&
      it === 'il' &&
      /^(?:vous|te)$/.test(you ?? '') &&
      (pleases ?? '').startsWith('plai'))
  )
}

const isJoined = (value: Value | undefined): boolean => value?.kind === 'days' && value.joined === true

/** What matters of a message for its days and hours, in order. */
export const elementsOf = (items: readonly Item[], phrases: readonly Phrase[]): readonly Element[] => {
  const elements: Element[] = []
  const sentence = new Sentence()
  let next = 0
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (item === undefined) break
    while ((phrases[next]?.to ?? Infinity) <= at) next += 1
    const phrase = phrases[next]
    const isInside = phrase !== undefined && at >= phrase.from
    const meant = isInside && at === phrase.from ? sideOf(phrase, items) : undefined
    if (meant !== undefined && phrase !== undefined && !sentence.tells(phrase, items))
      elements.push(elementWith(at, phrase.to, isExcept(phrase, items) ? { ...meant, except: true } : meant))
    if (!isInside && isThing(items, at)) {
      elements.push(elementWith(at, at + 1, SIDES.get('taken') ?? {}))
      sentence.next(item, undefined, items)
      continue
    }
    const element = isBracketed(items, at)
      ? elementWith(at, at + 1, SIDES.get('reason') ?? {})
      : elementOf(item, at)
    const reported = element?.value !== undefined && (sentence.isWhole || isOneMore(elements))
    sentence.next(item, isInside ? phrase : undefined, items)
    if (element === null || (isInside && element.value === undefined)) continue
    if (isJoined(element.value)) elements.push(elementWith(at, at, { joint: 'or' }))
    const until = (phrase?.from ?? -1) > at ? (phrase?.from ?? 0) : items.length
    const explained = element.value !== undefined && isSentence(items, at + 1, until)
    const requested = element.value !== undefined && isRequest(items, at + 1)
    elements.push(
      explained || reported || requested ? { ...element, explained, reported, requested } : element,
    )
  }
  return elements
}

const STRONGEST_FIRST = ['whole', 'stop', 'else', 'but', 'or', 'and', 'comma'] as const

/** How a value follows another, from what stands between: the elements `from` included to `to` excluded. */
export const linkBetween = (elements: readonly Element[], from: number, to: number): Link => {
  if (from >= to) return 'next'
  let strongest: number = STRONGEST_FIRST.length
  for (let at = from; at < to; at += 1) {
    const joint = elements[at]?.joint
    if (joint !== undefined) strongest = Math.min(strongest, STRONGEST_FIRST.indexOf(joint))
  }
  return STRONGEST_FIRST[strongest] ?? 'apart'
}

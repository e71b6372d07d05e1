import { isWish } from './dayGroups.ts'
import type { Said } from '../fates/government.ts'
import type { Meaning } from '../vocabulary/phraseRule.ts'
import type { Ruled } from './surroundings.ts'
import { isSubjectWord } from './segments.ts'
import type { Segment } from './segments.ts'

/**
 * What is told of something else and names a day or an hour ("mon fils a judo le mercredi"): beside an answer or another date it
 * is no wish, however little the examples know of judo.
 */

/** What says by itself what is meant, whatever was asked; and what does so when nobody asked for a date. */
const REQUESTS: readonly Meaning[] = [
  ...(['any', 'human', 'stop', 'resume', 'undo', 'repeat', 'language', 'help', 'who', 'skip'] as const),
  ...(['appointments', 'my_data', 'erase', 'urgent'] as const),
]
const ANSWERS: readonly Meaning[] = ['yes', 'no', 'confirm', 'decline', 'fine', 'reschedule', ...REQUESTS]

/** What says nothing of coming, nor of a date. */
const IDLE: readonly Meaning[] = ['outside', 'idiom']

/** Whether something is told in it that no phrase explains: "mon fils a judo le mercredi". */
const tells = ({ subject, full, meanings }: Segment): boolean =>
  subject !== '' && (full > 0 || meanings.length > 0) && meanings.every((means) => IDLE.includes(means))

/** "la préfecture m'a convoqué", then "pour le 20", which is of the same sentence. */
const isOfOneBefore = ({ full, meanings }: Segment, before: Segment | undefined): boolean =>
  full === 0 && meanings.length === 0 && before?.mark === '' && tells(before)

/** Whether something that no phrase explains is said from one place to another. */
const isSaidBetween = (from: number, to: number, { items, phrases }: Ruled): boolean => {
  for (let at = from; at < to; at += 1) {
    const item = items[at]
    if (item === undefined || item.empty || item.value !== undefined || phrases[at] !== undefined) continue
    if (!isSubjectWord(item)) return true
  }
  return false
}

/** Whether a day or an hour ends a sentence of its own, of which no phrase says what it means. */
export const isTold = ([first]: readonly Said[], ruled: Ruled): boolean => {
  const at = first?.at ?? 0
  const own = ruled.segments.at[at]
  if (own === undefined) return false
  return tells(own)
    ? own.full === 0 || isSaidBetween(own.from, at, ruled)
    : isOfOneBefore(own, ruled.segments.all[own.rank - 1])
}

/** Whether something is told before a day or an hour in its own sentence, whatever stands after it. */
const isTellingBefore = (at: number, ruled: Ruled): boolean => {
  const { items, phrases, segments } = ruled
  const own = segments.at[at]
  if (own === undefined) return false
  let hasSubject = false
  for (let place = own.from; place < at; place += 1) {
    const item = items[place]
    const means = phrases[place]?.rule.means
    if (item?.value !== undefined || (means !== undefined && !IDLE.includes(means))) return false
    hasSubject ||= item !== undefined && isSubjectWord(item)
  }
  return hasSubject && isSaidBetween(own.from, at, ruled)
}

/** What answers right after a day without being of it: a bare yes or no, a request. */
const AFTERWARDS: readonly Meaning[] = ['yes', 'no', 'reschedule', ...REQUESTS]

/** "ma mère arrive samedi oui", without a mark. */
const isAnsweredAfter = (group: readonly Said[], { items, phrases, asked }: Ruled): boolean => {
  let at = (group.at(-1)?.at ?? 0) + 1
  while (phrases[at] === undefined && items[at]?.empty === true && items[at]?.mark === false) at += 1
  const means = phrases[at]?.rule.means
  return means !== undefined && (asked === 'slot' ? REQUESTS : AFTERWARDS).includes(means)
}

/** "ouep, mon fils a judo le mercredi": told beside what says by itself what is meant. */
export const isToldBeside = (group: readonly Said[], ruled: Ruled): boolean => {
  const at = group[0]?.at ?? 0
  const own = ruled.segments.at[at]
  const said = ruled.asked === 'slot' ? REQUESTS : ANSWERS
  const isBeside = (other: Segment): boolean =>
    other !== own && other.meanings.some((means) => said.includes(means))
  return isTold(group, ruled)
    ? ruled.segments.all.some(isBeside)
    : isAnsweredAfter(group, ruled) && isTellingBefore(at, ruled)
}

/** "tout sauf le matin, ma mère arrive samedi": told beside a date that is not. */
export const isBesideDate = (
  group: readonly Said[],
  groups: readonly (readonly Said[])[],
  ruled: Ruled,
): boolean => isTold(group, ruled) && groups.some((other) => other !== group && !isTold(other, ruled))

const TELLERS = new Set(['je', 'on', 'il', 'elle', 'mon', 'ma', 'mes'])

/** A weekday of which a sentence is said that no phrase explains: whether it is free or taken, only who wrote it knows. */
export const isToldAfter = (group: readonly Said[], { items, phrases }: Ruled): boolean => {
  const last = group.at(-1)
  if (last?.value.kind !== 'days' || last.value.weekday === undefined || group.length > 1) return false
  if (!isWish(last) || last.told) return false
  if (!TELLERS.has(items[last.at + 1]?.word ?? '')) return false
  let isUnknown = false
  for (let at = last.at + 1; at < items.length && items[at]?.mark === false; at += 1) {
    if (phrases[at] !== undefined || items[at]?.value !== undefined) return false
    isUnknown ||= items[at]?.empty === false
  }
  return isUnknown
}

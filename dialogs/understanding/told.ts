import type { Said } from './government.ts'
import type { Meaning } from './phrases.ts'
import type { Ruled } from './resemblance/surroundings.ts'
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

/** "ouep, mon fils a judo le mercredi": told beside what says by itself what is meant. */
export const isToldBeside = (group: readonly Said[], ruled: Ruled): boolean => {
  const own = ruled.segments.at[group[0]?.at ?? 0]
  const said = ruled.asked === 'slot' ? REQUESTS : ANSWERS
  return (
    isTold(group, ruled) &&
    ruled.segments.all.some((other) => other !== own && other.meanings.some((means) => said.includes(means)))
  )
}

/** "tout sauf le matin, ma mère arrive samedi": told beside a date that is not. */
export const isBesideDate = (
  group: readonly Said[],
  groups: readonly (readonly Said[])[],
  ruled: Ruled,
): boolean => isTold(group, ruled) && groups.some((other) => other !== group && !isTold(other, ruled))

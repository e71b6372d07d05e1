import type { Entry } from './entry.ts'

const isWish = ({ days, refused, aside }: Entry): boolean => !refused && !aside && days?.origin !== true

const daysKey = ({ days }: Entry): string => JSON.stringify(days?.spans)

/** Where each day that is wanted is said last. */
const lastWishes = (entries: readonly Entry[]): ReadonlyMap<string, number> =>
  new Map(
    entries.flatMap((entry, rank) => (isWish(entry) && entry.days !== null ? [[daysKey(entry), rank]] : [])),
  )

const NO_WISHES: ReadonlyMap<string, number> = new Map()

const mayBeTakenBack = ({ refused, alone, hours }: Entry): boolean => refused && !alone && hours === null

/** "samedi je travaille pas, samdi c'est bon": a whole day that is wanted after all was not refused. */
const isTakenBack = (entry: Entry, rank: number, wishes: ReadonlyMap<string, number>): boolean =>
  mayBeTakenBack(entry) && (wishes.get(daysKey(entry)) ?? -1) > rank

/** Explanations, and the appointment's own date unless refused, go when another date is wanted; so does what is taken back. */
export const withoutReasons = (entries: readonly Entry[]): readonly Entry[] => {
  if (!entries.some(isWish)) return entries
  const wishes = entries.some(mayBeTakenBack) ? lastWishes(entries) : NO_WISHES
  return entries.filter(
    (entry, rank) =>
      !entry.aside && (entry.days?.origin !== true || entry.refused) && !isTakenBack(entry, rank, wishes),
  )
}

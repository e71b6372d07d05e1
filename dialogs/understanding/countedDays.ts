import { addDays } from '../../src/domain/localTime.ts'
import { comingDate, day, past } from './calendar.ts'
import type { Said } from './government.ts'
import type { Item } from './items.ts'
import type { Days, Today } from './values.ts'

/** The last day of what is said before a place and is not counted itself: "jeudi", the Friday of "la semaine prochaine". */
const dayBefore = (at: number, items: readonly Item[]): string | undefined =>
  items
    .slice(0, at)
    .flatMap(({ value }) => (value?.kind === 'days' && value.counted === undefined ? value : []))
    .findLast(({ shape, spans }) => shape !== 'bound' && spans[0]?.to !== undefined)
    ?.spans.at(-1)?.to

const countedFrom = (date: string, counted: NonNullable<Days['counted']>, today: Today): Days => {
  const found =
    'days' in counted
      ? addDays(date, counted.days)
      : comingDate(counted.weekday, { ...today, date: date < today.date ? today.date : date })
  return found < today.date ? past() : day(found)
}

/** Days counted from the one said before them ("le lendemain", "le mardi d'après"); "le même jour" as none is nothing. */
export const withCounted = (
  said: readonly Said[],
  items: readonly Item[],
  today: Today,
): readonly Said[] =>
  said.flatMap((one) => {
    if (one.value.kind !== 'days' || one.value.counted === undefined) return [one]
    const { counted } = one.value
    const date = dayBefore(one.at, items)
    if (date !== undefined) return [{ ...one, value: countedFrom(date, counted, today) }]
    return 'days' in counted && counted.days === 0 ? [] : [one]
  })

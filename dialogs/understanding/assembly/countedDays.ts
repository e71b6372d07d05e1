import { addDays } from '../../../src/domain/localTime.ts'
import { day, past } from '../calendar/days.ts'
import { comingDate } from '../calendar/weekdays.ts'
import type { Said } from '../fates/government.ts'
import type { Item } from '../words/items.ts'
import type { Days, Today } from '../calendar/values.ts'

/** The last day of what is said, unless it is counted itself: "jeudi", the Friday of "la semaine prochaine". */
const lastDayOf = ({ value }: Item): string | undefined =>
  value?.kind === 'days' && value.counted === undefined && value.shape !== 'bound'
    ? value.spans.at(-1)?.to
    : undefined

const countedFrom = (date: string, counted: NonNullable<Days['counted']>, today: Today): Days => {
  const found =
    'days' in counted
      ? addDays(date, counted.days)
      : comingDate(counted.weekday, { ...today, date: date < today.date ? today.date : date })
  return found < today.date ? past() : day(found)
}

/** Days counted from the one said before them ("le lendemain", "le mardi d'après"); "le même jour" as none is nothing. */
export const withCounted = (said: readonly Said[], items: readonly Item[], today: Today): readonly Said[] => {
  let date: string | undefined
  let read = 0
  return said.flatMap((one) => {
    if (one.value.kind !== 'days' || one.value.counted === undefined) return [one]
    for (; read < one.at; read += 1) {
      const item = items[read]
      date = (item === undefined ? undefined : lastDayOf(item)) ?? date
    }
    const { counted } = one.value
    if (date !== undefined) return [{ ...one, value: countedFrom(date, counted, today) }]
    return 'days' in counted && counted.days === 0 ? [] : [one]
  })
}

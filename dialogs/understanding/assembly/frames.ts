import { dayIn } from '../calendar/dates.ts'
import { leftOf } from '../calendar/dayBounds.ts'
import { afterwards, within } from '../calendar/weekdays.ts'
import { isOverAWeek, weekAfter } from '../calendar/weeks.ts'
import type { Days } from '../calendar/values.ts'
import type { Entry } from './entry.ts'

/** A week or a month, in which days that are said beside it stand. */
type Frame = Entry & { readonly days: Days }

const isFrame = (entry: Entry): entry is Frame => entry.days?.shape === 'frame'

const weekdayOnly = ({ days }: Entry): number | undefined => {
  const span = days?.spans[0]
  return days?.spans.length === 1 && span?.from === undefined ? span?.weekday : days?.weekday
}

/** "en janvier, le mardi 12": a date that stands in the month as it is. */
const isWithin = (days: Days | null, frame: Days): boolean => {
  const [one, wide] = [days?.spans[0], frame.spans[0]]
  return (
    days?.spans.length === 1 &&
    one?.from !== undefined &&
    one.from === one.to &&
    wide?.from !== undefined &&
    wide.to !== undefined &&
    one.from >= wide.from &&
    one.from <= wide.to
  )
}

/** A day said beside a week or a month stands in it; null when it cannot. */
const placed = (entry: Entry, { days: frame, hours, refused, aside }: Frame): Entry | null => {
  if (entry.days?.shape === 'bound' && entry.refused === refused) {
    const left = leftOf(frame, entry.days)
    return left === null ? null : { ...entry, days: left, hours: entry.hours ?? hours }
  }
  const weekday = weekdayOnly(entry)
  const first = frame.spans[0]?.from
  const number = entry.days?.dayOfMonth
  const days =
    weekday !== undefined
      ? within(frame, weekday)
      : number === undefined || first === undefined || !isOverAWeek(frame)
        ? null
        : dayIn(number, first)
  if (days === null) return isWithin(entry.days, frame) ? entry : null
  return {
    ...entry,
    days,
    hours: entry.hours ?? (refused === entry.refused && aside === entry.aside ? hours : null),
    // "la semaine prochaine je travaille, mardi ?": of that week, or not.
    ask: entry.ask || frame.ask || aside !== entry.aside,
  }
}

/** A weekday that falls in a period just refused is the one after it. */
const moved = (entry: Entry, frame: Frame): Entry => {
  const [date, span] = [entry.days?.spans[0]?.from, frame.days.spans[0]]
  if (
    date === undefined ||
    span?.from === undefined ||
    span.to === undefined ||
    entry.days?.weekday === undefined
  )
    return entry
  return date < span.from || date > span.to ? entry : { ...entry, days: afterwards(entry.days.weekday, span) }
}

/** Puts days that come before their week in it ("mardi ou jeudi de la semaine prochaine"); false when there are none. */
export const placeBefore = (entries: Entry[], frame: Frame): boolean => {
  let found = false
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at]
    if (
      entry === undefined ||
      entry.refused !== frame.refused ||
      entry.days?.shape !== 'day' ||
      entry.list + 1 < frame.list
    )
      break
    const inside = placed(entry, frame)
    if (inside === null) break
    entries[at] = inside
    found = true
  }
  return found
}

/** Another choice than the week said before, not a day of it: "la semaine prochaine ou vendredi". */
const isApart = ({ link, list, against }: Entry, placedList: number | null): boolean =>
  against || link === 'else' || ((link === 'or' || link === 'and') && list !== placedList)

/** Days said beside a week or a month are put in it; what they make more precise goes. */
export const framed = (entries: readonly Entry[]): readonly Entry[] => {
  const result: Entry[] = []
  const made = new Set<Entry>()
  let frame: Frame | null = null
  let placedList: number | null = null
  for (const entry of entries) {
    if (entry.days?.follows === true && frame !== null) {
      frame = { ...entry, days: { ...weekAfter(frame.days), ask: false } }
      result.push(frame)
    } else if (isFrame(entry)) {
      frame = entry
      result.push(entry)
    } else if (frame === null || isApart(entry, placedList)) result.push(entry)
    else if (frame.refused) result.push(entry.refused ? entry : moved(entry, frame))
    else {
      const inside = placed(entry, frame)
      result.push(inside ?? entry)
      if (inside !== null) placedList = entry.list
      if (inside !== null && !entry.refused) made.add(frame)
    }
  }
  return result.filter((entry) => !made.has(entry))
}

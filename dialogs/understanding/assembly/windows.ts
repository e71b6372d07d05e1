import type { Window, Wish } from '../../../src/domain/reading.ts'
import { timeOfMinutes, weekdayOf } from '../../../src/domain/localTime.ts'
import type { Entry } from './entry.ts'
import { oppositeDays } from '../calendar/dayBounds.ts'
import { opposite } from '../calendar/clock.ts'
import type { DaySpan, HourSpan, Today } from '../calendar/values.ts'

/** A wish, and whether it is certain. */
export interface Wished {
  readonly wish: Wish | null
  readonly ask: boolean
  /** The appointment's own day is named, which is no wish: to be asked, unless that is what is confirmed. */
  readonly own: boolean
  /** Days or hours were said, whether or not one is left. */
  readonly dated: boolean
}

const ANY_DAY: readonly DaySpan[] = [{}]
const ANY_HOUR: readonly HourSpan[] = [{}]

interface Stretch {
  readonly day: DaySpan
  readonly hour: HourSpan
}

const windowOf = ({ day, hour }: Stretch): Window => {
  const window: { -readonly [field in keyof Window]: Window[field] } = { ...day }
  if (hour.at !== undefined) window.at = timeOfMinutes(hour.at)
  if (hour.after !== undefined) window.after = timeOfMinutes(hour.after)
  if (hour.before !== undefined) window.before = timeOfMinutes(hour.before)
  return window
}

const stretchesOf = ({ days, hours }: Entry): readonly Stretch[] => {
  const stretches: Stretch[] = []
  for (const day of days?.spans ?? ANY_DAY)
    for (const hour of hours?.spans ?? ANY_HOUR) stretches.push({ day, hour })
  return stretches
}

/** What is still to come of a stretch: null when it is past. */
const toCome = ({ day, hour }: Stretch, { date, minute }: Today): Stretch | null => {
  if (day.to !== undefined && day.to < date) return null
  if (day.from !== date || day.to !== date) return { day, hour }
  if ((hour.at ?? hour.before ?? Infinity) <= minute) return null
  return hour.after !== undefined && hour.after < minute
    ? { day, hour: { ...hour, after: minute } }
    : { day, hour }
}

/** Whether other days are wanted than those of an entry that is refused. */
const isOtherDay = ({ days, refused, aside }: Entry): boolean =>
  !refused && !aside && days !== null && days.origin !== true

/** The wanted side of a refused bound: "je peux pas avant 14h" wants after 14:00, unless what is wanted is said. */
const turned = (
  { day, hour }: Stretch,
  { days, hours }: Entry,
  { today, isSaid }: { readonly today: Today; readonly isSaid: boolean },
): Stretch | null => {
  if (hours?.shape === 'bound') {
    if (days !== null) return null
    const other = opposite(hour)
    return other === null ? null : { day, hour: other }
  }
  const isTurned = days?.shape === 'bound' && hours === null && !isSaid
  const other = isTurned ? oppositeDays(day, today) : null
  return other === null ? null : { day: other, hour }
}

const key = (window: Window): string =>
  [window.from, window.to, window.weekday, window.at, window.after, window.before].join(' ')

const once = (windows: readonly Window[]): readonly Window[] =>
  windows.length < 2 ? windows : [...new Map(windows.map((window) => [key(window), window])).values()]

/** The weekday of a window of one day. */
const weekdayOnly = ({ from, to }: Window): number | undefined =>
  from !== undefined && from === to ? weekdayOf(from) : undefined

const holds = (wide: Window, narrow: Window): boolean =>
  (wide.from ?? '') <= (narrow.from ?? '') &&
  (wide.to ?? '9') >= (narrow.to ?? '9') &&
  (wide.weekday === undefined || wide.weekday === (narrow.weekday ?? weekdayOnly(narrow))) &&
  (wide.at === undefined || wide.at === narrow.at) &&
  (wide.after ?? '') <= (narrow.at ?? narrow.after ?? '') &&
  (narrow.at === undefined
    ? (wide.before ?? '24') >= (narrow.before ?? '24')
    : (wide.before ?? '25') > narrow.at || wide.at === narrow.at)

/** "mardi ? mardi 14h", "lundi matin, ou mardi si lundi est pris": a day said again with its hours is those hours. */
const isSaidAgain = (window: Window, all: readonly Window[]): boolean =>
  window.from !== undefined &&
  window.from === window.to &&
  all.some(
    (other) =>
      other !== window &&
      (other.at ?? other.after ?? other.before) !== undefined &&
      other.from === window.from &&
      other.to === window.to,
  ) &&
  (window.at ?? window.after ?? window.before) === undefined

/** "après le 1er mai, lundi", "le vendredi, vendredi 9h": a date of what was said more widely is that date. */
const isNarrowed = (window: Window, all: readonly Window[]): boolean =>
  (window.weekday !== undefined || (window.from !== undefined && window.to === undefined)) &&
  all.some((other) => other !== window && weekdayOnly(other) !== undefined && holds(window, other))

const isEmpty = (window: Window): boolean => Object.keys(window).length === 0

/** What the entries wish for, past dates and times left out: nothing past is ever wanted, nor what is refused. */
export const wished = (entries: readonly Entry[], today: Today): Wished => {
  const wanted: Window[] = []
  const refused: Window[] = []
  let ask = false
  let own = false
  let isPast = false
  // "jusqu'au 20 je peux pas, à partir du 22 oui"
  const isSaid = entries.some(isOtherDay)
  for (const entry of entries) {
    const pastOnly = entry.days?.spans.length === 0
    const isOwn = entry.days?.origin === true && !entry.aside
    own ||= isOwn && !entry.refused
    // An explanation is no wish by itself.
    ask ||=
      entry.aside || isOwn
        ? entry.aside && !entry.refused
        : entry.ask || (entry.hours?.ask ?? false) || (entry.days?.ask === true && !pastOnly)
    for (const stretch of stretchesOf(entry)) {
      const other = entry.refused && !entry.aside ? turned(stretch, entry, { today, isSaid }) : null
      const kept = entry.refused && other === null ? stretch : toCome(other ?? stretch, today)
      if (kept === null) isPast = true
      else (entry.refused && other === null ? refused : wanted).push(windowOf(kept))
    }
  }
  const said = once(wanted)
  const unwanted = once(refused)
  const possible = said.filter((window) => !unwanted.some((other) => holds(other, window)))
  const isSame = (window: Window): boolean => unwanted.some((other) => key(other) === key(window))
  const lost = said.some((w) => !possible.includes(w) && !(possible.length > 0 && isSame(w)))
  const onlyPast = possible.length + refused.length === 0 && entries.length > 0
  const wish = {
    wanted: possible.filter((w) => !isEmpty(w) && !isSaidAgain(w, possible) && !isNarrowed(w, possible)),
    refused: unwanted.filter((w) => !isEmpty(w)),
  }
  const isWish = wish.wanted.length + wish.refused.length > 0
  return {
    wish: isWish ? wish : null,
    ask: ask || lost || onlyPast || (isPast && possible.length === 0),
    own,
    dated: entries.length > 0,
  }
}

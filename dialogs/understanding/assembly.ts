import { dayIn } from './calendar/dates.ts'
import { leftOf } from './calendar/dayBounds.ts'
import { afterwards, within } from './calendar/weekdays.ts'
import { isOverAWeek, weekAfter } from './calendar/weeks.ts'
import { inside, narrowed } from './clock.ts'
import type { Link } from './elements.ts'
import type { Said } from './government.ts'
import type { Days, Hours, HourSpan } from './values.ts'

/** Days and hours that go together: "jeudi", "jeudi à 14h", "le matin". */
export interface Entry {
  readonly days: Days | null
  readonly hours: Hours | null
  readonly refused: boolean
  /** Only an explanation: no wish when another is said. */
  readonly aside: boolean
  readonly ask: boolean
  /** Entries of one list ("mardi ou jeudi") have one number: an hour said once is for all of them. */
  readonly list: number
  /** The hours came before the day: "à 14h mardi". */
  readonly hoursFirst: boolean
  readonly against: boolean
  /** A small word just before decides of it: "pas demain". */
  readonly alone: boolean
  readonly link: Link
}

const isSameSpan = (one: HourSpan | undefined, other: HourSpan): boolean =>
  one?.after === other.after && one?.before === other.before

/** What two times said of one day give together; null when they are two choices. */
const together = (first: Hours, second: Hours): Hours | null => {
  if (first.shape === 'exact' && second.shape === 'exact') return null
  if (first.shape === 'exact' && second.shape === 'part') return inside(first, second)
  if (first.shape === 'part' && second.shape === 'exact') return inside(second, first)
  if (first.shape === 'exact' || second.shape === 'exact') return first.shape === 'exact' ? first : second
  if (first.shape === 'part' && second.shape === 'part') return null
  const [wide, narrow] = [first.spans[0], second.spans[0]]
  const span = wide === undefined || narrow === undefined ? null : narrowed(wide, narrow)
  if (span === null) return null
  // "fin d'aprem, après la sieste": a doubtful bound around what is certain takes nothing from it.
  const certain = [first, second].find(({ ask, spans }) => !ask && isSameSpan(spans[0], span))
  return certain ?? { kind: 'hours', spans: [span], ask: first.ask || second.ask, shape: 'bound' }
}

const isList = (link: Link): boolean => link === 'or' || link === 'and' || link === 'comma' || link === 'next'

const withHours = (entry: Entry, hours: Hours): Entry => ({ ...entry, hours })

/** An hour said after a list is for the whole list, to be asked unless it changes nothing for the others. */
const shareHours = (entries: Entry[], hours: Hours, link: Link): void => {
  const last = entries.length - 1
  const list = entries[last]?.list
  let shared = false
  const isAlike = (at: number): boolean =>
    entries[at]?.list === list ||
    (hours.shape === 'exact' &&
      entries[at + 1]?.link === 'else' &&
      entries[at]?.refused === entries[last]?.refused)
  for (let at = last - 1; at >= 0 && isAlike(at); at -= 1) {
    const entry = entries[at]
    if (entry === undefined || entry.days === null) continue
    if (entry.hours === null) {
      entries[at] = { ...withHours(entry, hours), ask: true }
      shared = true
    } else if (link === 'but' || link === 'comma') {
      const both = together(entry.hours, hours)
      shared ||= both === null || JSON.stringify(both.spans) !== JSON.stringify(entry.hours.spans)
    }
  }
  const lastEntry = entries[last]
  if (lastEntry !== undefined)
    entries[last] = { ...withHours(lastEntry, hours), ask: lastEntry.ask || shared }
}

const entryOf = (said: Said, list: number): Entry => ({
  days: said.value.kind === 'days' ? said.value : null,
  hours: said.value.kind === 'hours' ? said.value : null,
  refused: said.refused,
  aside: said.aside,
  ask: !said.sure,
  list,
  hoursFirst: false,
  against: said.against,
  alone: said.alone,
  link: said.link,
})

/** "avant vendredi 17h": the hour of the last day, or of any day before it. */
const isDeadline = (days: Days | null, hours: Hours, link: Link): boolean =>
  days?.shape === 'bound' && days.spans[0]?.to !== undefined && link === 'next' && hours.shape === 'exact'

/** The days that hours of another fate are about: "lundi ou mardi, sauf le matin"; of a day wholly refused, none. */
const daysBefore = (entries: readonly Entry[], refused: boolean): readonly (Days | null)[] => {
  const last = entries.at(-1)
  if (last === undefined || (last.refused && !refused && last.hours === null)) return [null]
  // "la semaine prochaine sauf le matin": never in the morning.
  if (refused && !last.refused) return [null]
  return entries.filter(({ list }) => list === last.list).map(({ days }) => days)
}

/** "plutôt mardi que lundi, l'après-midi": where the day stands that is preferred to the last one; -1 when none is. */
const preferredAt = (entries: readonly Entry[], { refused, link }: Said): number => {
  const [last, before] = [entries.at(-1), entries.at(-2)]
  const isPreferred = last?.against === true && before?.refused === false && before.hours === null
  return isPreferred && !refused && link !== 'stop' ? entries.length - 2 : -1
}

/** "lundi mais pas l'après-midi, plutôt le matin": hours wanted after hours refused are of the day before them. */
const narrowedBack = (
  entries: Entry[],
  { said, hours }: { readonly said: Said; readonly hours: Hours },
): boolean => {
  const [last, wanted] = [entries.at(-1), entries.at(-2)]
  const isRest = last?.refused === true && last.days === null && !said.refused && !said.aside
  if (!isRest || wanted === undefined || wanted.refused || wanted.days === null || wanted.hours !== null)
    return false
  for (const [at, entry] of entries.entries())
    if (entry.list === wanted.list && entry.days !== null && entry.hours === null)
      entries[at] = withHours(entry, hours)
  return true
}

/** Hours after hours of one day: inside ("l'aprem à 15h"), narrower ("mais avant 15h30"), or another choice ("ou 16h"). */
const addHours = (entries: Entry[], said: Said, hours: Hours): void => {
  const last = entries.at(-1)
  const list = last?.list ?? 0
  const preferred = preferredAt(entries, said)
  const wanted = entries[preferred]
  if (wanted !== undefined) {
    entries[preferred] = withHours(wanted, hours)
    return
  }
  if (last !== undefined && narrowedBack(entries, { said, hours })) return
  const isOther = last === undefined || last.refused !== said.refused || last.aside !== said.aside
  if (last === undefined || (isOther && (last.days === null || said.link === 'stop'))) {
    entries.push(entryOf(said, list + 1))
    return
  }
  if (isOther) {
    // "j'ai un entretien mardi à 14h donc plutôt le matin": that morning, or any.
    const ask = !said.sure || (last.aside && last.hours?.shape === 'exact')
    entries.push(
      ...daysBefore(entries, said.refused).map((days) => ({ ...entryOf(said, list + 1), days, ask })),
    )
    return
  }
  if (last.hours === null) {
    if (isDeadline(last.days, hours, said.link))
      entries[entries.length - 1] = { ...withHours(last, hours), ask: true }
    else if (said.alone) entries[entries.length - 1] = withHours(last, hours)
    else shareHours(entries, hours, said.link)
    return
  }
  const both = said.link === 'or' || said.link === 'and' ? null : together(last.hours, hours)
  if (both === null)
    entries.push({ ...entryOf(said, list), days: last.days, ask: said.link === 'next' || last.ask })
  else shareHours(entries, both, said.link)
}

const weekdayOnly = ({ days }: Entry): number | undefined => {
  const span = days?.spans[0]
  return days?.spans.length === 1 && span?.from === undefined ? span?.weekday : days?.weekday
}

const isFrame = (entry: Entry | undefined): entry is Entry & { days: Days } => entry?.days?.shape === 'frame'

type Frame = Entry & { readonly days: Days }

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

/** Days that come before their week: "mardi ou jeudi de la semaine prochaine". */
const placeBefore = (entries: Entry[], frame: Frame): boolean => {
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

/** "pas avant le 6 mais avant le 13": one bound that opens, one that closes; null when they do not meet. */
const meeting = (first: Days | null, second: Days): Days | null => {
  const [one, other] = [first?.spans[0], second.spans[0]]
  if (first?.shape !== 'bound' || second.shape !== 'bound' || one === undefined || other === undefined)
    return null
  const [opening, closing] = one.to === undefined ? [one, other] : [other, one]
  if (opening.to !== undefined || opening.from === undefined || closing.to === undefined) return null
  return opening.from > closing.to
    ? null
    : { ...first, spans: [{ from: opening.from, to: closing.to }], ask: first.ask || second.ask }
}

/** "demain, le 4 septembre": one day said two ways. */
const isSameDay = (first: Days | null, second: Days): boolean =>
  first?.shape === 'day' &&
  second.shape === 'day' &&
  first.spans.length === 1 &&
  JSON.stringify(first.spans) === JSON.stringify(second.spans)

const addDays = (
  entries: Entry[],
  said: Said,
  { days, hoursFollow }: { days: Days; hoursFollow: boolean },
): void => {
  const last = entries.at(-1)
  const alike = last !== undefined && last.refused === said.refused && last.aside === said.aside
  if (
    alike &&
    last.days === null &&
    last.hours !== null &&
    (said.link === 'next' || said.link === 'comma' || said.link === 'apart')
  ) {
    // "à 14h ou 15h mardi": every hour of the list is of that day.
    for (let at = entries.length - 1; at >= 0; at -= 1) {
      const entry = entries[at]
      if (
        entry === undefined ||
        entry.days !== null ||
        entry.list !== last.list ||
        entry.refused !== last.refused
      )
        break
      entries[at] = { ...entry, days, hoursFirst: true, ask: entry.ask || !said.sure }
    }
    return
  }
  if (
    days.shape === 'frame' &&
    said.link === 'next' &&
    placeBefore(entries, { ...entryOf(said, (last?.list ?? 0) + 1), days })
  )
    return
  const both = alike && last.hours === null && said.link !== 'or' ? meeting(last.days, days) : null
  if (both !== null) {
    entries[entries.length - 1] = { ...last, days: both } as Entry
    return
  }
  if (alike && last.hours === null && said.link !== 'or' && isSameDay(last.days, days)) return
  const joined = alike && isList(said.link) && last.days !== null
  const entry = entryOf(said, (last?.list ?? 0) + (joined ? 0 : 1))
  // "à 14h mardi ou jeudi": the hour said first is for both.
  const shares = joined && last.hoursFirst && !hoursFollow
  entries.push(shares ? { ...entry, hours: last.hours, hoursFirst: true, ask: true } : entry)
}

/** Whether hours said before a day belong to it rather than to the day before them: "mardi, à 14h jeudi". */
const isAhead = (said: Said | undefined, next: Said | undefined): boolean =>
  said !== undefined && next?.value.kind === 'days' && next.link === 'next' && said.link !== 'next'

/** Puts days and hours together, from left to right. */
export const assembled = (all: readonly Said[]): readonly Entry[] => {
  const entries: Entry[] = []
  for (const [at, said] of all.entries()) {
    const next = all[at + 1]
    if (said.value.kind === 'days')
      addDays(entries, said, {
        days: said.value,
        hoursFollow: next?.value.kind === 'hours' && next.link === 'next',
      })
    else if (entries.at(-1)?.days && isAhead(said, next) && all[at + 2]?.value.kind !== 'hours')
      entries.push(entryOf(said, (entries.at(-1)?.list ?? 0) + 1))
    else addHours(entries, said, said.value)
  }
  return entries
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

import { inside, narrowed } from '../calendar/clock.ts'
import type { Link } from '../fates/elements.ts'
import type { Said } from '../fates/government.ts'
import type { Days, Hours, HourSpan } from '../calendar/values.ts'
import { entryOf } from './entry.ts'
import type { Entry } from './entry.ts'

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
const narrowedBack = (entries: Entry[], said: Said, hours: Hours): boolean => {
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
export const addHours = (entries: Entry[], said: Said, hours: Hours): void => {
  const last = entries.at(-1)
  const list = last?.list ?? 0
  const preferred = preferredAt(entries, said)
  const wanted = entries[preferred]
  if (wanted !== undefined) {
    entries[preferred] = withHours(wanted, hours)
    return
  }
  if (narrowedBack(entries, said, hours)) return
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

import type { Link } from '../fates/elements.ts'
import type { Said } from '../fates/government.ts'
import { areSameDays } from '../calendar/values.ts'
import type { Days } from '../calendar/values.ts'
import { entryOf } from './entry.ts'
import type { Entry } from './entry.ts'
import { placeBefore } from './frames.ts'

/** How a day follows another of its list. */
const LISTS: ReadonlySet<Link> = new Set(['or', 'and', 'comma', 'next'])

/** How a day follows the hours that are of it. */
const ENDS_HOURS: ReadonlySet<Link> = new Set(['next', 'comma', 'apart'])

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
  first?.shape === 'day' && second.shape === 'day' && first.spans.length === 1 && areSameDays(first, second)

/** "à 14h ou 15h mardi": every hour of the list that ends here is of that day. */
const giveDay = (entries: Entry[], said: Said, days: Days): void => {
  const list = entries.at(-1)?.list
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at]
    if (entry === undefined || entry.days !== null || entry.list !== list || entry.refused !== said.refused)
      break
    entries[at] = { ...entry, days, hoursFirst: true, ask: entry.ask || !said.sure }
  }
}

/** Adds days to what was said before them: the day of hours, the period of days, more of the same days, or days of their own. */
export const addDays = (
  entries: Entry[],
  said: Said,
  { days, hoursFollow }: { days: Days; hoursFollow: boolean },
): void => {
  const last = entries.at(-1)
  const alike = last?.refused === said.refused && last.aside === said.aside
  const { link } = said
  if (alike && last.days === null && last.hours !== null && ENDS_HOURS.has(link)) {
    giveDay(entries, said, days)
    return
  }
  const list = last?.list ?? 0
  if (days.shape === 'frame' && link === 'next' && placeBefore(entries, { ...entryOf(said, list + 1), days }))
    return
  if (alike && last.hours === null && link !== 'or') {
    if (isSameDay(last.days, days)) return
    const both = meeting(last.days, days)
    if (both !== null) {
      entries[entries.length - 1] = { ...last, days: both }
      return
    }
  }
  const joined = alike && last.days !== null && LISTS.has(link)
  const entry = entryOf(said, joined ? list : list + 1)
  // "à 14h mardi ou jeudi": the hour said first is for both.
  const shares = joined && last.hoursFirst && !hoursFollow
  entries.push(shares ? { ...entry, hours: last.hours, hoursFirst: true, ask: true } : entry)
}

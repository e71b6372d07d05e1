import type { Said } from '../fates/government.ts'
import { addDays } from './days.ts'
import { entryOf } from './entry.ts'
import type { Entry } from './entry.ts'
import { addHours } from './hours.ts'

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

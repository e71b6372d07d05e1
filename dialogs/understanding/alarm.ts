import type { Alarm } from '../../src/domain/reading.ts'
import { spokenIn } from '../../src/domain/language.ts'
import { holdsNir } from '../../src/domain/nir.ts'
import { hearingOf } from './hearing/hearingOf.ts'
import type { Item } from './words/items.ts'
import type { Meter } from './meter.ts'
import { writtenLanguage } from './languages/written.ts'

const URGENT = new Set([
  'urgence',
  'urgences',
  'urgent',
  'sos',
  'emergency',
  'urgencia',
  'emergencia',
  'طوارئ',
])

/** The word "urgence" alone, courtesies apart. */
const isUrgent = (items: readonly Item[]): boolean =>
  items.some(({ word }) => URGENT.has(word)) &&
  items.every((item) => item.empty || item.mark || URGENT.has(item.word))

/** What must be noticed before anything is written: danger, a social security number, the word "urgence". Reads the whole text; pure. */
export const alarm = (text: string, meter: Meter = { steps: 0 }): Alarm => {
  const { items, safety } = hearingOf(text, meter)
  const written = safety === null ? null : writtenLanguage(text)
  // A card exists in the languages that are spoken here; in another it would be said twice in the same.
  const lang = written === null ? null : spokenIn(written)
  return { safety, nir: holdsNir(text), urgent: isUrgent(items), ...(lang !== null && { lang }) }
}

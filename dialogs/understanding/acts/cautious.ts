import type { Act, Reading } from '../../../src/domain/reading.ts'
import { coveredBy } from './doubt.ts'
import type { Item } from '../words/items.ts'
import type { Language } from '../languages/languages.ts'
import { has } from '../phrases/phrase.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Parsed } from './parsed.ts'

/**
 * Of languages other than French little is known, and no examples: what rules do not explain to the last word is put to the
 * person, and a message in which a word that turns things round is left ("don't stop") is obeyed in nothing.
 */

type Meant = Omit<Reading, 'safety'>

/** Acts that do nothing, or only show something: put to nobody. */
const HARMLESS: ReadonlySet<Act> = new Set([
  ...(['unknown', 'answer', 'help', 'who', 'appointments', 'repeat', 'urgent', 'my_data'] as const),
])

/** Whether something is done at an act, which may have to be put to the person first. */
export const isDone = (act: Act): boolean => !HARMLESS.has(act)

/** A message that was understood so far as to be obeyed in nothing: no other language is tried. */
export const SETTLED: Meant = { act: 'unknown', wish: null, ask: false }

/** Words that say something, and are part of no phrase and of no date. */
const leftIn = ({ items, phrases }: Parsed): readonly Item[] => {
  const covered = coveredBy(phrases, items)
  return items.filter((item) => !item.mark && !item.empty && item.value === undefined && !covered.has(item))
}

/** The first word that says something after this place, in its sentence. */
const nextWord = (items: readonly Item[], from: number): number => {
  let at = from
  while (items[at]?.mark === false && items[at]?.empty === true && items[at]?.value === undefined) at += 1
  return items[at] === undefined || items[at]?.mark === true ? -1 : at
}

/** "no quiero anular la cita", "no need to cancel": a bare "no" that leads on says no to what follows, and to nothing else. */
const isLeading = (
  { rule, from, to }: Phrase,
  { items, phrases }: Parsed,
  { turning }: Language,
  left: ReadonlySet<Item>,
): boolean => {
  if (rule.means !== 'no' || to - from !== 1) return false
  const at = nextWord(items, to)
  const next = items[at]
  if (next === undefined) return false
  if (!turning.has(items[from]?.word ?? '')) return left.has(next) || next.value !== undefined
  return !(phrases.some((one) => one.from === at) && turning.has(next.word))
}

const isTurned = (found: Parsed, language: Language, left: ReadonlySet<Item>): boolean =>
  [...left].some(({ word }) => language.turning.has(word)) ||
  found.phrases.some((phrase) => isLeading(phrase, found, language, left))

/** What was read in another language than French, as far as it may be trusted. */
export const cautious = (meant: Meant, found: Parsed, language: Language): Meant => {
  if (meant.choice === undefined && !isDone(meant.act) && meant.act !== 'unknown') return meant
  const left = new Set(leftIn(found))
  const turned = isTurned(found, language, left)
  if (turned && (meant.wish === null || meant.choice !== undefined)) return SETTLED
  if (meant.act === 'unknown') return left.size > 0 ? meant : SETTLED
  if (meant.choice !== undefined) return meant
  const isUnsure = has(found.phrases, 'maybe', 'later')
  if (isUnsure && (meant.act === 'confirm' || meant.act === 'decline')) return SETTLED
  return { ...meant, ask: meant.ask || isUnsure || turned || left.size > 0 }
}

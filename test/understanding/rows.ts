import { itemsOf } from '../../dialogs/understanding/words/items.ts'
import { valued } from '../../dialogs/understanding/phrases/valued.ts'
import { languageOf } from '../../dialogs/understanding/languages/languages.ts'

/** Wednesday 3 September 2025 at 10:00: what the tables' examples are read on. */
const TODAY = { date: '2025-09-03', minute: 600 }

/**
 * The rows of phrases of a language with a pattern that this message holds, by their numbers in `languageOf(lang).phrases.rules`,
 * whatever else the message is read as.
 */
export const phraseRowsIn = (text: string, lang: string): ReadonlySet<number> => {
  const [language, meter] = [languageOf(lang), { steps: 0 }]
  const items = valued(itemsOf(text, language.reader, meter), language, { today: TODAY, meter })
  return new Set(language.phrases.automaton.read(items, meter).map(({ rule }) => rule))
}

/** The rows of danger with a pattern that this message holds, and all that they need beside it, by their numbers in `DANGERS`. */
export const dangerRowsIn = (text: string): ReadonlySet<number> => {
  const [{ reader, dangers }, meter] = [languageOf('fr'), { steps: 0 }]
  const items = itemsOf(text, reader, meter)
  const matches = [dangers.automaton, dangers.automatonApart].flatMap((table) => table.read(items, meter))
  const found = new Set(matches.map(({ rule }) => rule))
  return new Set(
    [...dangers.rules.keys()].filter((row) => hasAll(found, [row, ...(dangers.needs[row] ?? [])])),
  )
}

const hasAll = (found: ReadonlySet<number>, numbers: readonly number[]): boolean =>
  numbers.every((number) => found.has(number))

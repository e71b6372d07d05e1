import { fold } from '../text/folding.ts'
import { itemsOf } from '../words/items.ts'
import type { Item } from '../words/items.ts'
import { languageOf } from '../languages/languages.ts'

/** The words of examples that danger has read, left for whoever learns from the same. */
const left = new Map<string, readonly Item[]>()

const wordsOf = (folded: string): readonly Item[] => itemsOf(folded, languageOf('fr').reader, { steps: 0 })

/** The words of a folded example, which are left for another reader when it is `shared`. */
export const wordsRead = (folded: string, shared: boolean): readonly Item[] => {
  const words = wordsOf(folded)
  if (shared) left.set(folded, words)
  return words
}

/** The words of an example, read already or not; they are not kept any longer. */
export const wordsLeft = (text: string): readonly Item[] => {
  const folded = fold(text)
  const words = left.get(folded) ?? wordsOf(folded)
  left.delete(folded)
  return words
}

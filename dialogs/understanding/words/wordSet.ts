import type { Item } from './items.ts'

/** Words, and beginnings of words (`annul*`). */
export interface WordSet {
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
}

/** Of folded words, of which those that end in `*` are beginnings. */
export const wordSetOf = (texts: readonly string[]): WordSet => ({
  words: new Set(texts.filter((text) => !text.endsWith('*'))),
  stems: texts.filter((text) => text.endsWith('*')).map((text) => text.slice(0, -1)),
})

export const holds = ({ words, stems }: WordSet, word: string): boolean =>
  words.has(word) || stems.some((stem) => word.startsWith(stem))

/** Whether a word of a message is one of these. */
export const oneOf = (texts: readonly string[]): ((item: Item) => boolean) => {
  const set = wordSetOf(texts)
  return ({ word }) => holds(set, word)
}

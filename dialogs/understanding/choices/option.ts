import type { Wish } from '../../../src/domain/reading.ts'
import type { Item } from '../words/items.ts'
import { once } from '../memo.ts'
import type { Phrase } from '../phrases/phrase.ts'

/** A button, read as a message would be. */
export interface Option {
  readonly words: readonly Item[]
  readonly items: readonly Item[]
  readonly phrases: readonly Phrase[]
  readonly wish: Wish | null
}

/** Small words that do not tell one button from another. */
const SMALL = new Set(
  'le la les un une des de du au aux a en et ou je on ce est etait ca ne mon ma mes ta ton vos votre svp merci bonjour plutot surtout moi me te se y ai as avons avez ont avais avait suis etais il elle qui que pour dans avec sur par the my please por favor el los las avant apres'.split(
    ' ',
  ),
)

export const contentOf = (items: readonly Item[]): readonly Item[] =>
  items.filter((item) => !item.mark && !SMALL.has(item.word))

/** What a button says, small words left out. */
export const labelWords = once(({ words }: Option) => contentOf(words))

export const onlyOne = (places: readonly number[]): number | null =>
  places.length === 1 ? (places[0] ?? null) : null

export const LONGEST_SENTENCE = 30

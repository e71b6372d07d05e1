import { within } from './within.ts'

/** A card that needs no store. `quiet`: nothing unasked may leave that day; the word "urgence" alone asks for nothing. */
export interface Card {
  readonly text: string
  readonly quiet: boolean
}

/**
 * The card that some words call for, in a language (BCP 47, or whatever a client claims); null for other words. Whose words
 * they are, when it is known without the store, may tell the numbers and the hours of their place.
 */
export type CardFor = (text: string, lang: string, person: string | null) => Card | null

/** Notes that somebody was shown a card which the store does not know of; `person` tells who, once it answers. */
export type Owe = (account: string, person: () => Promise<string | null>) => void

/** How long words in danger wait for the store, on any channel. */
const DANGER_MS = 1_000

/**
 * What came of a message. With a card at hand, null when the store failed or has not answered within a second: the card
 * then goes from memory. Other messages wait, and fail, as they do.
 */
export async function takenInTime<T>(card: Card | null, taken: Promise<T>): Promise<T | null> {
  return card === null ? await taken : await within(DANGER_MS, taken).catch(() => null)
}

/** Chance, as an argument. `ref` is a number that a person can read aloud; `id` is 128 random bits. */
export interface Draw {
  ref(): string
  id(): string
}

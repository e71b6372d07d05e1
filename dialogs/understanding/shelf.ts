/** Keeps between processes what is made of tables and of examples. What it gives back was made by this very code of these very ones. */
export interface Shelf {
  take(name: string): unknown
  put(name: string, made: object): void
}

let shelf: Shelf | null = null

/** Without a shelf every process makes all anew, about two seconds. */
export const useShelf = (one: Shelf | null): void => {
  shelf = one
}

/** What stands on the shelf by this name, or else what is made now, which is put there. */
export const keptOrMade = <Thing extends object>(
  name: string,
  isOne: (kept: unknown) => kept is Thing,
  make: () => Thing,
): Thing => {
  const kept = shelf?.take(name)
  if (isOne(kept)) return kept
  const made = make()
  shelf?.put(name, made)
  return made
}

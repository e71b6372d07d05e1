/** Pages of this process that follow a conversation, so that they are told at once when it is hidden. */
export interface Followers {
  /** Returns how to stop. */
  add(person: string, look: () => void): () => void
  wake(person: string): void
}

export function followers(): Followers {
  const all = new Map<string, Set<() => void>>()
  return {
    add(person, look) {
      const theirs = all.get(person) ?? new Set()
      all.set(person, theirs.add(look))
      return () => {
        theirs.delete(look)
        if (theirs.size === 0 && all.get(person) === theirs) all.delete(person)
      }
    },
    wake: (person) => all.get(person)?.forEach((look) => look()),
  }
}

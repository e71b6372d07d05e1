import type { LocalHelpline } from '../domain/helpline.ts'
import type { Territory } from '../domain/territory.ts'

/** What a card says of a place: whose hours are far away, and the numbers of the place itself. */
export interface CardPlace {
  readonly zone: string
  readonly local: readonly LocalHelpline[]
}

/** Where people of recent turns live, as far as this process knows; a card that goes without the store looks here. */
export interface Places {
  note(person: string, territory: Territory): void
  /** Null for a person of whom nothing was read since the process began, or too long ago. */
  of(person: string): CardPlace | null
}

/** A name and the place that others share: a few bytes a person. */
const MOST = 50_000

/** Held in memory alone, and only for those whose conversation was read; beyond the most, the oldest goes. */
export function recentPlaces(most = MOST): Places {
  const territories = new Map<string, Territory>()
  return {
    note(person, territory) {
      territories.delete(person)
      const [oldest] = territories.keys()
      if (territories.size >= most && oldest !== undefined) territories.delete(oldest)
      territories.set(person, territory)
    },

    of(person) {
      const found = territories.get(person)
      return found === undefined ? null : { zone: found.zone, local: found.helplines ?? [] }
    },
  }
}

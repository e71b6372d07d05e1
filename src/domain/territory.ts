import type { LocalHelpline } from './helpline.ts'
import type { HolidayZone } from './holidays.ts'
import { helplines } from './helpline.ts'
import described from './territories.json' with { type: 'json' }

/** The call by which a territory came in; `added` is one that the deployment brought itself. */
export type Wave = 'pilot-14' | 'ami-1' | 'ami-2' | 'added'

export type TerritoryKind =
  | 'departement'
  | 'metropole'
  | 'groupement'
  | 'collectivite-territoriale-unique'
  | 'collectivite-europeenne'
  | 'collectivite-statut-particulier'
  | 'intercommunalite'

/** `need`: some people read or understand it better than French. `heritage`: a mark of respect, no condition of access. */
export interface LocalLanguage {
  /** BCP 47. */
  readonly tag: string
  readonly name: string
  readonly role: 'need' | 'heritage'
  readonly why?: string
}

export interface Territory {
  /** Stable, lower case, with hyphens. A department code is no key: 67 and 2B each have two territories. */
  readonly id: string
  /** As the ministry's list spells it. */
  readonly name: string
  readonly shortName?: string
  /** Where INSEE spells the name otherwise. */
  readonly inseeName?: string
  readonly wave: Wave
  readonly kind: TerritoryKind
  readonly departments: readonly string[]
  /** IANA zone of the people who live there. */
  readonly zone: string
  readonly holidayZone: HolidayZone
  /** Ids of the other territories that may count the same people: publishing both figures gives away the difference. */
  readonly overlaps: readonly string[]
  /** The authorities of a grouping. */
  readonly members?: readonly string[]
  readonly intercommunalities?: readonly { readonly siren: string; readonly name: string }[]
  readonly languages?: readonly LocalLanguage[]
  /** What a deployer should know, in French. */
  readonly notes?: readonly string[]
  readonly phone?: string
  /** Numbers of the place itself, shown on the cards of these dangers beside the national ones. */
  readonly helplines?: readonly LocalHelpline[]
}

type Described = Omit<Territory, 'overlaps'>

const shareDepartment = (one: Described, other: Described): boolean =>
  one.id !== other.id && one.departments.some((code) => other.departments.includes(code))

const overlapping = (one: Described, all: readonly Described[]): readonly string[] =>
  all.filter((other) => shareDepartment(one, other)).map(({ id }) => id)

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON gives `string` where the type lists the words; tests check each
const listed = described as readonly Described[]

/** The 79 territories of the ministry's list (early 2022), in its order: 14 first ones, 31, then 34. */
export const theTerritories: readonly Territory[] = listed.map((one) => ({
  ...one,
  overlaps: overlapping(one, listed),
}))

/** The national numbers and those of these territories: all that a card may show. */
export const helplinesOf = (territories: readonly Territory[]) => [
  ...helplines,
  ...territories.flatMap((one) => one.helplines ?? []),
]

export const everyHelpline = helplinesOf(theTerritories)

const byId = new Map(theTerritories.map((territory) => [territory.id, territory]))

/** The territory of that id, one that the deployment added before one of the list. */
export const territoryById = (id: string, added: readonly Territory[] = []): Territory | undefined =>
  added.find((territory) => territory.id === id) ?? byId.get(id)

/**
 * Ids of the territories that share a department code with this one, both ways: Bas-Rhin and the Collectivité européenne
 * d'Alsace, Bretagne and one of its members when a deployment adds it. Codes cannot tell apart neighbours of one department
 * (Bastia and Ile Rousse): they count as overlapping, which hides a figure too many rather than one too few.
 */
export const overlapsOf = (id: string, added: readonly Territory[] = []): readonly string[] => {
  const one = territoryById(id, added)
  if (one === undefined) return []
  const all = [...theTerritories, ...added]
  const told = all.filter(({ overlaps }) => overlaps.includes(id)).map((other) => other.id)
  return [...new Set([...one.overlaps, ...overlapping(one, all), ...told])]
}

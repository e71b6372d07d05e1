import type { CaseloadFile, CaseloadLine } from './caseloadFile.ts'
import type { Territories } from './caseloadValue.ts'

/** An organisation as far as other lines need it. */
export interface KnownOrganisation {
  readonly id: string
  readonly ref: string
  readonly territory: string
  readonly dutyDesk: string
}

/** An advisor as far as other lines need it; `organisation` is our id, '' when unknown. */
export interface KnownAdvisor {
  readonly id: string
  readonly ref: string
  readonly organisation: string
}

/** What a ref may lead to, in the files or in the store: the file's word counts before the store's. */
export interface Known {
  readonly organisations: ReadonlyMap<string, KnownOrganisation>
  readonly advisors: ReadonlyMap<string, KnownAdvisor>
  /** Our id of a person by the sender's ref. */
  readonly people: ReadonlyMap<string, string>
  /** By territory, the organisation that has its duty desk. */
  readonly desks: ReadonlyMap<string, KnownOrganisation>
  readonly territories: Territories
}

/** The lines of each file that was sent. */
export type Lines = ReadonlyMap<CaseloadFile, readonly CaseloadLine[]>

/** What the store holds of what the lines refer to, and the ids of the lines, drawn for those that are new. */
export interface Held {
  readonly organisations: readonly KnownOrganisation[]
  readonly advisors: readonly KnownAdvisor[]
  readonly people: ReadonlyMap<string, string>
  readonly territories: Territories
}

/** `idOf` gives the id of a line that was sent: the stored one, or one drawn for it. */
export function knownOf(lines: Lines, held: Held, idOf: (file: CaseloadFile, ref: string) => string): Known {
  const organisations = new Map(held.organisations.map((one) => [one.ref, one]))
  for (const { ref, row } of lines.get('organisations.csv') ?? [])
    organisations.set(ref, {
      id: idOf('organisations.csv', ref),
      ref,
      territory: row['territory'] ?? '',
      dutyDesk: row['duty_desk'] ?? '',
    })
  const advisors = new Map(held.advisors.map((one) => [one.ref, one]))
  for (const { ref, row } of lines.get('advisors.csv') ?? []) {
    const organisation = organisations.get(row['organisation_ref'] ?? '')?.id ?? ''
    advisors.set(ref, { id: idOf('advisors.csv', ref), ref, organisation })
  }
  const people = new Map(held.people)
  for (const { ref } of lines.get('people.csv') ?? []) people.set(ref, idOf('people.csv', ref))
  return { organisations, advisors, people, desks: desksOf(organisations), territories: held.territories }
}

/** The first organisation of a territory that has a desk, in the order of refs: the same whoever asks. */
const desksOf = (organisations: ReadonlyMap<string, KnownOrganisation>): Map<string, KnownOrganisation> => {
  const desks = new Map<string, KnownOrganisation>()
  for (const one of [...organisations.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1)))
    if (one.dutyDesk !== '' && !desks.has(one.territory)) desks.set(one.territory, one)
  return desks
}

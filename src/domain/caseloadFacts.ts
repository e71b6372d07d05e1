import type { Advisor, Checkpoint, Employment, Organisation, Person, Slot, User } from './caseload.ts'
import type { CaseloadFile, Row } from './caseloadFile.ts'
import type { Known } from './caseloadKnown.ts'

/** What a line says, as Jalon keeps it: the fields of `caseload.ts` that a file can give. */
export type Facts = Readonly<Record<string, string | number | null>>

type Said<Fact, Own extends keyof Fact = never> = Required<Omit<Fact, 'id' | 'ref' | Own>>
type Read<Fact> = (row: Row, known: Known) => Fact

const of = (row: Row, column: string): string => row[column] ?? ''
const orNull = (text: string): string | null => (text === '' ? null : text)
const or = (text: string, otherwise: string): string => (text === '' ? otherwise : text)

const organisation: Read<Said<Organisation>> = (row) => ({
  name: of(row, 'name'),
  type: of(row, 'type'),
  territory: of(row, 'territory'),
  phone: of(row, 'phone'),
  openingHours: of(row, 'opening_hours'),
  dutyDesk: of(row, 'duty_desk'),
})

const organisationId = (row: Row, known: Known): string =>
  known.organisations.get(of(row, 'organisation_ref'))?.id ?? ''

const advisor: Read<Said<Advisor>> = (row, known) => ({
  firstName: of(row, 'first_name'),
  lastName: of(row, 'last_name'),
  email: of(row, 'email'),
  organisation: organisationId(row, known),
  deputy: known.advisors.get(of(row, 'deputy_ref'))?.id ?? null,
  entraId: orNull(of(row, 'entra_id')),
})

// oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-unnecessary-type-parameters -- the reader of the file let only these words through
const word = <Word extends string>(text: string): Word => text as Word

const user: Read<Said<User>> = (row, known) => ({
  email: of(row, 'email'),
  entraId: orNull(of(row, 'entra_id')),
  role: word(of(row, 'role')),
  territory: of(row, 'territory'),
  organisation: orNull(organisationId(row, known)),
})

/** A person without organisation has the advisor's, else the one that keeps the territory's duty desk. */
export const organisationOfPerson = (row: Row, known: Known): string =>
  or(
    or(organisationId(row, known), known.advisors.get(of(row, 'advisor_ref'))?.organisation ?? ''),
    known.desks.get(of(row, 'territory'))?.id ?? '',
  )

const DEFAULT_LANGUAGE = 'fr'
const DEFAULT_MINUTES = 30

const person: Read<Said<Person, 'addressDisownedAt'>> = (row, known) => ({
  firstName: of(row, 'first_name'),
  lastName: of(row, 'last_name'),
  language: or(of(row, 'language'), DEFAULT_LANGUAGE),
  territory: of(row, 'territory'),
  organisation: organisationOfPerson(row, known),
  advisor: known.advisors.get(of(row, 'advisor_ref'))?.id ?? null,
  email: of(row, 'email'),
  phone: of(row, 'phone'),
  zone: or(of(row, 'timezone'), known.territories.get(of(row, 'territory'))?.zone ?? ''),
  entraId: orNull(of(row, 'entra_id')),
})

const personId = (row: Row, known: Known): string => known.people.get(of(row, 'person_ref')) ?? ''

const checkpoint: Read<Said<Checkpoint, 'version' | 'answer'>> = (row, known) => ({
  person: personId(row, known),
  startsAt: of(row, 'starts_at'),
  durationMin: Number(or(of(row, 'duration_min'), String(DEFAULT_MINUTES))),
  mode: word(or(of(row, 'mode'), 'PHYSIQUE')),
  place: of(row, 'place'),
  topic: of(row, 'topic'),
  status: word(or(of(row, 'status'), 'planned')),
})

const employment: Read<Said<Employment>> = (row, known) => ({
  person: personId(row, known),
  startedOn: of(row, 'started_on'),
  contract: or(of(row, 'contract'), 'unknown'),
  endsOn: orNull(of(row, 'ends_on')),
  trialEndsOn: orNull(of(row, 'trial_ends_on')),
})

const slot: Read<Said<Slot>> = (row, known) => ({
  advisor: known.advisors.get(of(row, 'advisor_ref'))?.id ?? '',
  startsAt: of(row, 'starts_at'),
  zone: zoneOfAdvisor(row, known),
  durationMin: Number(or(of(row, 'duration_min'), String(DEFAULT_MINUTES))),
  mode: word(or(of(row, 'mode'), 'PHYSIQUE')),
  place: of(row, 'place'),
})

/** An advisor's hours are those of the territory of their organisation; '' when it is not known. */
const zoneOfAdvisor = (row: Row, { advisors, organisations, territories }: Known): string => {
  const works = advisors.get(of(row, 'advisor_ref'))?.organisation
  for (const { id, territory } of organisations.values())
    if (id === works) return territories.get(territory)?.zone ?? ''
  return ''
}

const READERS: Readonly<Record<CaseloadFile, Read<Facts>>> = {
  'organisations.csv': (row, known) => ({ ...organisation(row, known) }),
  'advisors.csv': (row, known) => ({ ...advisor(row, known) }),
  'users.csv': (row, known) => ({ ...user(row, known) }),
  'people.csv': (row, known) => ({ ...person(row, known) }),
  'checkpoints.csv': (row, known) => ({ ...checkpoint(row, known) }),
  'employments.csv': (row, known) => ({ ...employment(row, known) }),
  'slots.csv': (row, known) => ({ ...slot(row, known) }),
}

/** What a line says, its refs resolved to our ids and its empty values to what they stand for. */
export const factsOf = (file: CaseloadFile, row: Row, known: Known): Facts => READERS[file](row, known)

/** The column that says a field. */
export const columnOf = (field: string): string =>
  COLUMN[field] ?? field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const COLUMN: Readonly<Record<string, string>> = {
  organisation: 'organisation_ref',
  advisor: 'advisor_ref',
  deputy: 'deputy_ref',
  person: 'person_ref',
  zone: 'timezone',
}

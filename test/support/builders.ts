import type { Connection } from 'mongoose'
import type { Advisor, Checkpoint, Organisation, Person, Slot } from '../../src/domain/caseload.ts'
import { models } from '../../src/adapters/mongo/models.ts'

/** A service of La Réunion, open as most are. All people here are plainly invented. */
export const theOrganisation: Organisation = {
  id: 'org-1',
  ref: 'ORG1',
  name: 'Mission Exemple',
  type: 'ML',
  territory: 'la-reunion',
  phone: '0262 00 00 00',
  openingHours: 'Mo-Fr 08:00-12:00,13:30-17:00',
  dutyDesk: 'garde@example.org',
}

export const julie: Advisor = {
  id: 'adv-julie',
  ref: 'JULIE',
  firstName: 'Julie',
  lastName: 'Exemple',
  email: 'julie@example.org',
  organisation: 'org-1',
  deputy: 'adv-marc',
  entraId: null,
}

export const marc: Advisor = {
  ...julie,
  id: 'adv-marc',
  ref: 'MARC',
  firstName: 'Marc',
  email: 'marc@example.org',
  deputy: null,
}

export const awa: Person = {
  id: 'per-awa',
  ref: 'AWA',
  firstName: 'Awa',
  lastName: 'Modèle',
  language: 'fr',
  territory: 'la-reunion',
  organisation: 'org-1',
  advisor: 'adv-julie',
  email: 'awa@example.org',
  phone: '0692 00 00 00',
  zone: 'Indian/Reunion',
  entraId: null,
}

export const wednesday: Checkpoint = {
  id: 'chk-1',
  ref: 'CHK1',
  person: 'per-awa',
  startsAt: '2026-03-04T14:00',
  durationMin: 45,
  mode: 'PHYSIQUE',
  place: '',
  topic: '',
  status: 'planned',
  version: 1,
  answer: null,
}

/** So many people like Awa, each with an appointment like hers. */
export const crowdOf = (count: number) => {
  const people = Array.from({ length: count }, (_, index) => ({
    ...awa,
    id: `per-${index}`,
    ref: `P${index}`,
  }))
  const checkpoints = people.map(({ id }, index) => ({
    ...wednesday,
    id: `chk-${index}`,
    ref: `C${index}`,
    person: id,
  }))
  return { people, checkpoints }
}

/** An hour that Julie published: the Thursday after. */
export const thursday: Slot = {
  id: 'slot-1',
  ref: 'SLOT1',
  advisor: 'adv-julie',
  startsAt: '2026-03-05T14:00',
  zone: 'Indian/Reunion',
  durationMin: 30,
  mode: 'PHYSIQUE',
  place: '',
}

export interface Cast {
  readonly organisations: readonly Organisation[]
  readonly advisors: readonly Advisor[]
  readonly people: readonly Person[]
  readonly checkpoints: readonly Checkpoint[]
  readonly slots?: readonly Slot[]
}

export const theCast: Cast = {
  organisations: [theOrganisation],
  advisors: [julie, marc],
  people: [awa],
  checkpoints: [wednesday],
}

/** Puts a cast into the store as an import would have. */
export async function store(connection: Connection, cast: Cast): Promise<void> {
  const all = models(connection)
  await Promise.all([
    all.organisations.insertMany(cast.organisations.map(docOf)),
    all.advisors.insertMany(cast.advisors.map(docOf)),
    all.people.insertMany(cast.people.map(docOf)),
    all.checkpoints.insertMany(cast.checkpoints.map((one) => ({ ...docOf(one), humanMoved: false }))),
    all.slots.insertMany((cast.slots ?? []).map((one) => ({ ...docOf(one), takenBy: null }))),
  ])
}

function docOf<T extends { readonly id: string }>({ id, ...facts }: T) {
  return { _id: id, ...facts, row: {}, listed: true, imported: 1 }
}

import type { Connection, mongo } from 'mongoose'
import type { Known } from '../../domain/facts.ts'
import type { Advisor, Checkpoint, Organisation, Person } from '../../domain/caseload.ts'
import type { Chain } from '../../domain/owner.ts'
import type { Instant } from '../../domain/localTime.ts'
import type { Request } from '../../domain/request.ts'
import { grouped } from './grouped.ts'
import { models, type CaseloadModels } from './models.ts'
import { OVER, type RequestDoc, requestOf } from './requests.ts'
import { freeSlotsOf } from './slots.ts'

/** Reads what dialogs and escalation need to know of a person; what is asked within a tick is read together. */
export interface CaseloadReader {
  /** Null when nobody has that id. With an instant, the hours that are free from then on are read as well, if they can serve. */
  known(person: string, now?: Instant): Promise<Known | null>
  chain(person: Person): Promise<Chain>
  person(id: string): Promise<Person | null>
  personByRef(ref: string): Promise<Person | null>
  personByEntraId(entraId: string): Promise<Person | null>
  organisation(id: string): Promise<Organisation | null>
  advisor(id: string): Promise<Advisor | null>
}

interface Stored {
  readonly _id: string
}

export function caseloadReader(connection: Connection): CaseloadReader {
  const all = models(connection)
  const people = byId<Person>(all.people.collection)
  const organisations = byId<Organisation>(all.organisations.collection)
  const advisors = byId<Advisor>(all.advisors.collection, isGone)
  const checkpoints = byPerson<Checkpoint>(all.checkpoints.collection)
  const requests = openRequests(connection)
  const slots = freeSlotsOf(connection)
  const orNull = async <T>(read: (id: string) => Promise<T | null>, id: string | null): Promise<T | null> =>
    id === null ? null : await read(id)

  return {
    async known(id, now) {
      const [person, theirs, asked] = await Promise.all([people(id), checkpoints(id), requests(id)])
      if (person === null) return null
      const wanted = now !== undefined && theirs.some(stands) ? person.advisor : null
      const [organisation, advisor, free] = await Promise.all([
        organisations(person.organisation),
        orNull(advisors, person.advisor),
        wanted === null ? [] : slots({ advisor: wanted, now: now ?? '' }),
      ])
      if (organisation === null) return null
      const ofReferent = advisor === null ? [] : free
      return { person, organisation, advisor, checkpoints: theirs, requests: asked, slots: ofReferent }
    },

    async chain(person) {
      const [organisation, referent, team] = await Promise.all([
        organisations(person.organisation),
        orNull(advisors, person.advisor),
        find<Advisor>(all.advisors, { organisation: person.organisation, listed: true }),
      ])
      const deputy = await orNull(advisors, await deputyOf(all, person.advisor))
      const desks = await desksOf(all, organisation?.territory ?? person.territory)
      return { referent, deputy, organisation, team, desks }
    },

    person: people,
    personByRef: (ref) => findOne<Person>(all.people, { ref }),
    personByEntraId: byEntraId(all.people.collection),
    organisation: organisations,
    advisor: advisors,
  }
}

/** A date that can still be changed for a free hour. */
const stands = ({ status }: Checkpoint): boolean => status === 'planned' || status === 'moved'

type AnyModel = CaseloadModels[keyof CaseloadModels]

const fact = <T>({ _id, listed: _listed, ...doc }: Stored & Record<string, unknown>): T =>
  // The models hold exactly the fields of the domain's types, plus the import's own, which nobody reads.
  ({ id: _id, ...doc }) as T

/** Fields of the import and of events that a turn never needs. */
const BARE = { projection: { row: 0, humanMoved: 0, lastEvents: 0, imported: 0 } }

/** An advisor whose line left the last file works there no more. */
const isGone = (doc: Record<string, unknown>): boolean => doc['listed'] === false

async function find<T>(model: AnyModel, filter: Record<string, unknown>): Promise<T[]> {
  const found = await model.collection.find<Stored & Record<string, unknown>>(filter, BARE).toArray()
  return found.map((doc) => fact<T>(doc))
}

async function findOne<T>(model: AnyModel, filter: Record<string, unknown>): Promise<T | null> {
  const [found] = await find<T>(model, filter)
  return found ?? null
}

function byId<T>(
  collection: { find: unknown },
  without: (doc: Record<string, unknown>) => boolean = () => false,
): (id: string) => Promise<T | null> {
  const docs = collection as mongo.Collection<Stored>
  return grouped<string, T | null>(async (ids) => {
    const found = await docs.find({ _id: { $in: [...ids] } }, BARE).toArray()
    const kept = found.map((doc) => doc as Stored & Record<string, unknown>).filter((doc) => !without(doc))
    const facts = new Map(kept.map((doc) => [doc._id, fact<T>(doc)]))
    return ids.map((id) => facts.get(id) ?? null)
  })
}

function byEntraId(collection: { find: unknown }): (entraId: string) => Promise<Person | null> {
  const docs = collection as mongo.Collection<Stored & { entraId: string }>
  return grouped<string, Person | null>(async (ids) => {
    const found = await docs.find({ entraId: { $in: [...ids] } }, BARE).toArray()
    const people = new Map(found.map((doc) => [doc.entraId, fact<Person>(doc)]))
    return ids.map((id) => people.get(id) ?? null)
  })
}

function byPerson<T>(collection: { find: unknown }): (person: string) => Promise<readonly T[]> {
  const docs = collection as mongo.Collection<Stored & { person: string }>
  return grouped<string, readonly T[]>(async (people) => {
    const found = await docs.find({ person: { $in: [...people] } }, BARE).toArray()
    return groupBy(people, found, (doc) => fact<T>(doc))
  })
}

function groupBy<D extends { readonly person: string }, T>(
  people: readonly string[],
  found: readonly D[],
  as: (doc: D) => T,
): readonly (readonly T[])[] {
  const theirs = new Map<string, T[]>()
  for (const doc of found) theirs.set(doc.person, [...(theirs.get(doc.person) ?? []), as(doc)])
  return people.map((person) => theirs.get(person) ?? [])
}

function openRequests(connection: Connection): (person: string) => Promise<readonly Request[]> {
  const docs = connection.collection<RequestDoc>('requests')
  return grouped<string, readonly Request[]>(async (people) => {
    const found = await docs.find({ person: { $in: [...people] }, state: { $nin: [...OVER] } }).toArray()
    return groupBy(people, found, requestOf)
  })
}

async function deputyOf(all: CaseloadModels, advisor: string | null): Promise<string | null> {
  if (advisor === null) return null
  const found = await all.advisors.collection.findOne({ _id: advisor } as object, {
    projection: { deputy: 1 },
  })
  return found === null ? null : String(found['deputy'] ?? '') || null
}

async function desksOf(all: CaseloadModels, territory: string): Promise<string[]> {
  const near = await find<Organisation>(all.organisations, { territory, dutyDesk: { $gt: '' } })
  const found =
    near.length > 0 ? near : await find<Organisation>(all.organisations, { dutyDesk: { $gt: '' } })
  return found.map(({ dutyDesk }) => dutyDesk)
}

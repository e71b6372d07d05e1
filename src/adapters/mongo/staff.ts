import type { Connection, mongo } from 'mongoose'
import type { Advisor, Organisation } from '../../domain/caseload.ts'
import type { Instant } from '../../domain/localTime.ts'
import type { Owner, RequestKind } from '../../domain/request.ts'
import { models } from './models.ts'
import { OVER, requestsOf } from './requests.ts'

/** Reads of those who answer, and the few marks that a link's page leaves on a person. */
export function mongoStaff(connection: Connection) {
  const all = models(connection)
  const requests = requestsOf(connection)

  const advisorByEmail = async (email: string): Promise<Advisor | null> =>
    factOf<Advisor>(await all.advisors.findOne({ email, listed: true }).lean())

  const desksOf = async (email: string): Promise<readonly Organisation[]> => {
    const found = await all.organisations.find({ dutyDesk: email }).lean()
    return found.flatMap((doc) => factOf<Organisation>(doc) ?? [])
  }

  return {
    advisorByEmail,
    desksOf,

    async organisationOf(email: string): Promise<Organisation | null> {
      const advisor = await advisorByEmail(email)
      if (advisor === null) return (await desksOf(email)).at(0) ?? null
      return factOf<Organisation>(await all.organisations.findOne({ _id: advisor.organisation }).lean())
    },

    /** Whether anybody would see a request of that owner. */
    async answers(owner: Owner): Promise<boolean> {
      if (owner.kind === 'desk') return (await desksOf(owner.email)).length > 0
      const whom = owner.kind === 'advisor' ? { _id: owner.advisor } : { organisation: owner.organisation }
      return (await all.advisors.findOne({ ...whom, listed: true }, { _id: 1 }).lean()) !== null
    },

    async waiting(person: string, kind: RequestKind): Promise<boolean> {
      const found = await requests.findOne(
        { person, kind, state: { $nin: [...OVER] } },
        { projection: { _id: 1 } },
      )
      return found !== null
    },

    async disown(person: string, at: Instant): Promise<void> {
      await all.people.updateOne({ _id: person }, { $set: { addressDisownedAt: at } })
    },

    /** A new link is a human's word that the address is right again. */
    async own(person: string): Promise<void> {
      await all.people.updateOne({ _id: person }, { $unset: { addressDisownedAt: 1 } })
    },

    /** Calls when a request may have changed, from any process; returns how to stop. Reopened when the store comes back. */
    watchRequests: (changed: () => void): (() => void) => watchAll(requests, changed),
  }
}

const REOPEN_MS = 1_000

function watchAll(requests: ReturnType<typeof requestsOf>, changed: () => void): () => void {
  let stopped = false
  let stream: mongo.ChangeStream | null = null
  const open = (): void => {
    if (stopped) return
    stream = requests.watch()
    stream.once('resumeTokenChanged', changed)
    stream.on('change', changed)
    stream.on('error', () => {
      changed()
      setTimeout(open, REOPEN_MS).unref()
    })
  }
  open()
  return () => {
    stopped = true
    void stream?.close().catch(() => undefined)
  }
}

function factOf<T>(doc: ({ readonly _id: string } & object) | null): T | null {
  if (doc === null) return null
  const { _id, ...facts } = doc
  // The models hold exactly the fields of the domain's types, plus the import's own, which nobody reads.
  return { id: _id, ...facts } as T
}

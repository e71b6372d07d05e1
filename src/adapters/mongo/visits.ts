import { createHash } from 'node:crypto'
import type { mongo } from 'mongoose'
import type { LinkFor, LinkState, Visitor, Visits } from '../../application/ports/visits.ts'

const HOURS_48 = 48 * 3_600_000
/** A visit is renewed by use, but written at most this often. */
const RENEW_EVERY = 10 * 60_000

interface LinkDoc {
  readonly _id: string
  readonly to: LinkFor
  readonly until: number
  readonly usedAt: number | null
}

interface VisitDoc {
  readonly _id: string
  readonly visitor: Visitor
  readonly person: string | null
  readonly until: number
}

interface Options {
  /** Real time in ms: a demonstration's clock does not move links. */
  readonly real: () => number
  readonly draw: () => string
}

const hashed = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** One-use links and visits in MongoDB; codes and cookies are stored hashed. */
export function mongoVisits(db: mongo.Db, { real, draw }: Options): Visits {
  const links = db.collection<LinkDoc>('links')
  const visits = db.collection<VisitDoc>('visits')

  const begin = async (visitor: Visitor): Promise<string> => {
    const visit = draw()
    const person = visitor.kind === 'person' ? visitor.person : null
    await visits.insertOne({ _id: hashed(visit), visitor, person, until: real() + HOURS_48 })
    return visit
  }

  return {
    async createLink(to) {
      const code = draw()
      await links.insertOne({ _id: hashed(code), to, until: real() + HOURS_48, usedAt: null })
      return code
    },

    async linkState(code) {
      return stateOf(await links.findOne({ _id: hashed(code) }), real())
    },

    async spendLink(code) {
      const filter = { _id: hashed(code), usedAt: null, until: { $gt: real() } }
      const link = await links.findOneAndUpdate(filter, { $set: { usedAt: real() } })
      if (link === null) return null
      const visitor: Visitor = { ...link.to, device: draw() }
      return { visit: await begin(visitor), visitor }
    },

    async visitor(visit) {
      const _id = hashed(visit)
      const found = await visits.findOne({ _id, until: { $gt: real() } })
      if (found === null) return null
      const until = real() + HOURS_48
      if (until - found.until > RENEW_EVERY) await visits.updateOne({ _id }, { $set: { until } })
      return found.visitor
    },

    async hideAll(person) {
      await visits.deleteMany({ person })
    },
  }
}

function stateOf(link: LinkDoc | null, now: number): LinkState {
  if (link === null) return { state: 'unknown' }
  if (link.usedAt !== null) return { state: 'used', for: link.to }
  return { state: link.until > now ? 'fresh' : 'expired', for: link.to }
}

import type { mongo } from 'mongoose'
import type { Conversations, NextStored, Stored, Todo } from '../../application/ports/conversations.ts'
import type { Address } from '../../application/ports/deliver.ts'
import type { State } from '../../domain/conversation.ts'
import { grouped } from './grouped.ts'

/** The one document of a person. Short names: it is read and written at every turn. */
interface Doc {
  readonly _id: string
  readonly v: number
  readonly seq: number
  readonly state: State
  readonly todo: Todo | null
  readonly address: Address
  /** Instant of the last turn, for retention; log numbers up to `logFrom` were erased. */
  readonly at?: string
  readonly logFrom?: number
  /** Message keys already treated: key, number answered, mark of the write that put it there, real instant (ms). */
  readonly keys: readonly {
    readonly k: string
    readonly n: number
    readonly w: string
    readonly at: number
  }[]
}

const SEEN = { v: 1, seq: 1, state: 1, todo: 1, address: 1 } as const
/** The last keys kept whatever their age (turn.md); the daily job brings them down to 256 or 48 hours. */
const MOST_KEYS = 1000

interface Options {
  readonly real: () => number
  readonly mark: () => string
}

/** Conversations in MongoDB: reads and writes of one tick go together, each write a compare-and-set on the version. */
export function mongoConversations(db: mongo.Db, { real, mark }: Options): Conversations {
  const docs = db.collection<Doc>('conversations')

  const load = grouped<{ person: string; key: string }, Stored | null>(async (asks) => {
    const found = await docs
      .find(
        { _id: { $in: asks.map(({ person }) => person) } },
        { projection: { ...SEEN, keys: { $elemMatch: { k: { $in: asks.map(({ key }) => key) } } } } },
      )
      .toArray()
    const byPerson = new Map(found.map((doc) => [doc._id, doc]))
    return asks.map(({ person, key }) => stored(byPerson.get(person), key))
  })

  const write = grouped<Write, boolean>(async (writes) => {
    const result = await docs.bulkWrite(writes.map(compareAndSet), { ordered: false })
    if (result.matchedCount === writes.length) return writes.map(() => true)
    return await landed(docs, writes)
  })

  const markSending = grouped<Leaving, boolean>(async (lines) => {
    const result = await docs.bulkWrite(lines.map(leaving), { ordered: false })
    if (result.matchedCount === lines.length) return lines.map(() => true)
    return await left(docs, lines)
  })

  const forget = grouped<{ person: string; version: number }, void>(async (turns) => {
    await docs.bulkWrite(turns.map(forgetting), { ordered: false })
    return turns.map(() => undefined)
  })

  return {
    load: (person, key) => load({ person, key }),
    write: (person, version, next) => write({ person, version, next, mark: mark(), at: real() }),

    async create(person, state) {
      const doc: Doc = { _id: person, v: 0, seq: 0, state, todo: null, address: { channel: 'web' }, keys: [] }
      await docs.updateOne({ _id: person }, { $setOnInsert: doc }, { upsert: true })
    },

    markSending: (person, version, { seq, at }) => markSending({ person, version, seq, at, mark: mark() }),
    forget: (person, version) => forget({ person, version }),

    async unfinished(before, limit) {
      const found = await docs
        .find({ 'todo.since': { $lt: before } }, { projection: { _id: 1 }, limit })
        .toArray()
      return found.map(({ _id }) => _id)
    },
  }
}

interface Write {
  readonly person: string
  readonly version: number
  readonly next: NextStored
  readonly mark: string
  readonly at: number
}

function compareAndSet({ person, version, next, mark, at }: Write): mongo.AnyBulkWriteOperation<Doc> {
  const n = next.todo.heard?.seq ?? next.todo.lines[0]?.seq ?? 0
  const key = { k: next.key, n, w: mark, at }
  return {
    updateOne: {
      filter: { _id: person, v: version },
      update: {
        $set: {
          v: version + 1,
          seq: next.seq,
          state: next.state,
          todo: next.todo,
          address: next.address,
          at: next.todo.at,
        },
        $push: { keys: { $each: [key], $slice: -MOST_KEYS } },
      },
    },
  }
}

/** A bulk write counts but does not name: which of them landed is read back by their marks. */
async function landed(docs: mongo.Collection<Doc>, writes: readonly Write[]): Promise<boolean[]> {
  const marks = writes.map(({ mark }) => mark)
  const found = await docs
    .find(
      { _id: { $in: writes.map(({ person }) => person) }, 'keys.w': { $in: marks } },
      { projection: { keys: { $elemMatch: { w: { $in: marks } } } } },
    )
    .toArray()
  const written = new Set(found.flatMap((doc) => doc.keys.map(({ w }) => w)))
  return marks.map((mark) => written.has(mark))
}

interface Leaving {
  readonly person: string
  readonly version: number
  readonly seq: number
  readonly at: number
  readonly mark: string
}

const leaving = ({ person, version, seq, at, mark }: Leaving): mongo.AnyBulkWriteOperation<Doc> => ({
  updateOne: {
    filter: { _id: person, v: version, 'todo.lines': { $elemMatch: { seq, sendingAt: null } } },
    update: { $set: { 'todo.lines.$.sendingAt': at, 'todo.lines.$.sendingBy': mark } },
  },
})

const forgetting = ({
  person,
  version,
}: {
  person: string
  version: number
}): mongo.AnyBulkWriteOperation<Doc> => ({
  updateOne: { filter: { _id: person, v: version }, update: { $set: { todo: null } } },
})

/** Which lines are ours to send, read back by their marks. */
async function left(docs: mongo.Collection<Doc>, lines: readonly Leaving[]): Promise<boolean[]> {
  const found = await docs
    .find({ _id: { $in: lines.map(({ person }) => person) } }, { projection: { 'todo.lines.sendingBy': 1 } })
    .toArray()
  const ours = new Set(found.flatMap(({ todo }) => todo?.lines.map(({ sendingBy }) => sendingBy) ?? []))
  return lines.map(({ mark }) => ours.has(mark))
}

function stored(doc: Doc | undefined, key: string): Stored | null {
  if (doc === undefined) return null
  const known = doc.keys?.find(({ k }) => k === key)
  return {
    person: doc._id,
    version: doc.v,
    seq: doc.seq,
    state: doc.state,
    todo: doc.todo,
    address: doc.address,
    known: known === undefined ? null : { seq: known.n },
  }
}

/** Daily: keeps the last 256 keys of a conversation, and all those of the last 48 hours. Returns how many conversations shrank. */
export async function trimKeys(db: mongo.Db, now: number): Promise<number> {
  const since = now - 48 * 3_600_000
  const docs = db.collection<Doc>('conversations')
  const result = await docs.updateMany({ 'keys.256': { $exists: true } }, [
    {
      $set: {
        keys: {
          $concatArrays: [
            {
              $filter: {
                input: { $slice: ['$keys', 0, { $subtract: [{ $size: '$keys' }, 256] }] },
                cond: { $gte: ['$$this.at', since] },
              },
            },
            { $slice: ['$keys', -256] },
          ],
        },
      },
    },
  ])
  return result.modifiedCount
}

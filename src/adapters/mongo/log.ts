import type { mongo } from 'mongoose'
import type { Log, LogEntry } from '../../application/ports/log.ts'
import { grouped } from './grouped.ts'

/** `_id` sorts as the conversation does: person, then number. */
type Doc = LogEntry & { readonly _id: string }

const idOf = (person: string, seq: number): string => `${person}|${String(seq).padStart(7, '0')}`
const DUPLICATE = 11000

/** The log of conversations in MongoDB; a change stream, open only while somebody watches, tells of new entries. */
export function mongoLog(db: mongo.Db): Log & { close(): Promise<void> } {
  const docs = db.collection<Doc>('activities')
  const watchers = new Map<string, Set<() => void>>()
  const told = (person: string): void => watchers.get(person)?.forEach((changed) => changed())
  const tellAll = (): void => watchers.forEach((them) => them.forEach((changed) => changed()))
  const stream = changes(docs, { told, tellAll })

  const append = grouped<readonly LogEntry[], void>(async (groups) => {
    const all = groups.flat().map((entry) => ({ _id: idOf(entry.person, entry.seq), ...entry }))
    if (all.length > 0) await insertOnce(docs, all)
    return groups.map(() => undefined)
  })

  return {
    append,

    async read(person, after, limit) {
      const found = await docs
        .find({ _id: { $gt: idOf(person, after), $lte: `${person}|9999999` } }, { projection: { _id: 0 } })
        .sort({ _id: 1 })
        .limit(limit)
        .toArray()
      const [first] = found
      if (first === undefined || first.seq === after + 1) return upToGap(found, after)
      return upToGap(found, Math.max(after, await erasedUpTo(db, person)))
    },

    async mark(person, seq, delivery) {
      await docs.updateOne({ _id: idOf(person, seq) }, { $set: { delivery } })
    },

    watch(person, changed) {
      const mine = watchers.get(person) ?? new Set()
      watchers.set(person, mine.add(changed))
      stream.open()
      return () => {
        mine.delete(changed)
        if (mine.size === 0 && watchers.get(person) === mine) watchers.delete(person)
        if (watchers.size === 0) stream.close()
      }
    },

    close: async () => stream.close(),
  }
}

async function insertOnce(docs: mongo.Collection<Doc>, all: readonly Doc[]): Promise<void> {
  try {
    await docs.insertMany(all, { ordered: false })
  } catch (fault) {
    if (!onlyDuplicates(fault)) throw fault
  }
}

function onlyDuplicates(fault: unknown): boolean {
  if (typeof fault !== 'object' || fault === null || !('writeErrors' in fault)) return false
  const errors = [fault.writeErrors].flat()
  return errors.length > 0 && errors.every((error) => isDuplicate(error))
}

const isDuplicate = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === DUPLICATE

/** A conversation long silent lost its text: its log begins after that number. */
async function erasedUpTo(db: mongo.Db, person: string): Promise<number> {
  const conversations = db.collection<{ _id: string; logFrom?: number }>('conversations')
  const found = await conversations.findOne({ _id: person }, { projection: { logFrom: 1 } })
  return found?.logFrom ?? 0
}

/** A number that is still to come hides what follows it, so that nothing is shown out of order. */
function upToGap(entries: readonly LogEntry[], after: number): readonly LogEntry[] {
  const gap = entries.findIndex((entry, index) => entry.seq !== after + 1 + index)
  return gap === -1 ? entries : entries.slice(0, gap)
}

interface Listening {
  readonly told: (person: string) => void
  /** What was written before the stream stood, or while it was down, is nobody's news: everybody looks. */
  readonly tellAll: () => void
}

/** One change stream for the process, reopened when the store comes back. */
function changes(docs: mongo.Collection<Doc>, { told, tellAll }: Listening) {
  let stream: mongo.ChangeStream | null = null
  let wanted = false

  const open = (): void => {
    wanted = true
    if (stream !== null) return
    const mine = docs.watch([{ $match: { operationType: 'insert' } }, { $project: { 'documentKey._id': 1 } }])
    stream = mine
    mine.on('change', (change) => {
      if ('documentKey' in change) told(change.documentKey._id.split('|', 1)[0] ?? '')
    })
    mine.once('resumeTokenChanged', tellAll)
    mine.on('error', () => {
      stream = null
      if (wanted) setTimeout(open, 1000).unref()
    })
  }

  const close = (): void => {
    wanted = false
    const mine = stream
    stream = null
    mine?.close().catch(() => undefined)
  }
  return { open, close }
}

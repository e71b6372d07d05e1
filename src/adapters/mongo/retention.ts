import type { Connection, mongo } from 'mongoose'
import type { Instant, LocalDate } from '../../domain/localTime.ts'
import { trimKeys } from './conversations.ts'
import { OVER, requestsOf } from './requests.ts'

export interface Purged {
  readonly conversations: number
  readonly receipts: number
}

interface Limits {
  /** Conversations silent since before this lose their text. */
  readonly text: Instant
  /** Published hours before this day are over; those that the last file no longer lists go. */
  readonly slots: LocalDate
  /** Receipts made before this go. */
  readonly receipts: Instant
  /** Real time, ms. */
  readonly real: number
}

/** The daily job on the clock: the text of a conversation, the words of what is over, receipts, published hours, old message keys. Repeatable. */
export async function purge(connection: Connection, limits: Limits): Promise<Purged> {
  const db = connection.getClient().db(connection.name)
  await forgetSilent(db, limits.text)
  const conversations = await emptyLogs(db)
  const answers = { 'what.kind': 'answered', due: { $lt: limits.text } }
  await db.collection('plannedMessages').updateMany(answers, { $set: { 'what.words': '' } })
  await forgetAnswered(connection, limits.text)
  const receipts = await db.collection('requests').deleteMany({ createdAt: { $lt: limits.receipts } })
  await db.collection('slots').deleteMany({ listed: false, startsAt: { $lt: limits.slots } })
  await trimKeys(db, limits.real)
  return { conversations, receipts: receipts.deletedCount }
}

interface Conversation {
  readonly _id: string
  readonly at?: Instant
  readonly v: number
  readonly seq: number
  /** Numbers of the log up to here are forgotten; up to `emptied` they are gone from the store. */
  readonly logFrom?: number
  readonly emptied?: number
}

/** What was being talked about goes, and the log begins anew; a person who writes meanwhile keeps theirs. */
async function forgetSilent(db: mongo.Db, before: Instant): Promise<void> {
  const docs = db.collection<Conversation>('conversations')
  const silent = docs.find(
    { at: { $lt: before }, $expr: { $lt: [{ $ifNull: ['$logFrom', 0] }, '$seq'] } },
    { projection: { v: 1, seq: 1 } },
  )
  for await (const { _id, v, seq } of silent) {
    const bare = { 'state.frames': [], 'state.open': null, 'state.lastSaid': [], todo: null }
    await docs.updateOne({ _id, v }, { $set: { ...bare, logFrom: seq, v: v + 1 } })
  }
}

/** The words themselves, of every log that begins anew: also where a process died before it came to them. */
async function emptyLogs(db: mongo.Db): Promise<number> {
  const docs = db.collection<Conversation>('conversations')
  const forgotten = docs.find(
    { logFrom: { $exists: true }, $expr: { $gt: ['$logFrom', { $ifNull: ['$emptied', 0] }] } },
    { projection: { logFrom: 1 } },
  )
  let emptied = 0
  for await (const { _id, logFrom = 0 } of forgotten) {
    const upTo = `${_id}|${String(logFrom).padStart(7, '0')}`
    await db.collection<{ _id: string }>('activities').deleteMany({ _id: { $gt: `${_id}|`, $lte: upTo } })
    await docs.updateOne({ _id }, { $set: { emptied: logFrom } })
    emptied += 1
  }
  return emptied
}

/** A request that nobody has to answer any more is a receipt: what the person wrote in it goes with the conversation. */
async function forgetAnswered(connection: Connection, before: Instant): Promise<void> {
  const over = { state: { $in: [...OVER] }, createdAt: { $lt: before } }
  await requestsOf(connection).updateMany(over, { $set: { words: '', reason: null, afterwords: [] } })
}

import type { Connection, mongo } from 'mongoose'
import type { Instant } from '../../domain/localTime.ts'
import { trimKeys } from './conversations.ts'

export interface Purged {
  readonly conversations: number
  readonly receipts: number
}

interface Limits {
  /** Conversations silent since before this lose their text. */
  readonly text: Instant
  /** Receipts made before this go. */
  readonly receipts: Instant
  /** Real time, ms. */
  readonly real: number
}

/** The daily job on the clock: the text of a conversation, the words that a human answered, receipts, old message keys. */
export async function purge(connection: Connection, limits: Limits): Promise<Purged> {
  const db = connection.getClient().db(connection.name)
  const conversations = await purgeText(db, limits.text)
  const answers = { 'what.kind': 'answered', due: { $lt: limits.text } }
  await db.collection('plannedMessages').updateMany(answers, { $set: { 'what.words': '' } })
  const receipts = await db.collection('requests').deleteMany({ createdAt: { $lt: limits.receipts } })
  await trimKeys(db, limits.real)
  return { conversations, receipts: receipts.deletedCount }
}

interface Silent {
  readonly _id: string
  readonly v: number
  readonly seq: number
  readonly logFrom?: number
}

async function purgeText(db: mongo.Db, before: Instant): Promise<number> {
  const docs = db.collection<Silent>('conversations')
  const silent = docs.find(
    { at: { $lt: before }, $expr: { $lt: [{ $ifNull: ['$logFrom', 0] }, '$seq'] } },
    { projection: { v: 1, seq: 1 } },
  )
  let purged = 0
  for await (const conversation of silent) purged += await forgetText(db, conversation)
  return purged
}

/** Words live in the log, and in what was being talked about; a person who writes meanwhile keeps theirs. */
async function forgetText(db: mongo.Db, { _id, v, seq }: Silent): Promise<number> {
  const bare = {
    'state.frames': [],
    'state.open': null,
    'state.lastSaid': [],
    todo: null,
    logFrom: seq,
    v: v + 1,
  }
  const done = await db.collection<Silent>('conversations').updateOne({ _id, v }, { $set: bare })
  if (done.matchedCount === 0) return 0
  const upTo = `${_id}|${String(seq).padStart(7, '0')}`
  await db.collection<{ _id: string }>('activities').deleteMany({ _id: { $gt: `${_id}|`, $lte: upTo } })
  return 1
}

import type { ClientSession, Connection, mongo } from 'mongoose'
import type { CaseChange, Cases, NotedAnswer, Withdrawn } from '../../application/cases.ts'
import type { Applied } from '../../application/ports/facts.ts'
import type { Owner, Request } from '../../domain/request.ts'
import { docOf, OVER, type RequestDoc, requestOf, requestsOf } from './requests.ts'
import { applyPlan } from './plannedMessages.ts'
import { release, slotById, takeSlot } from './slots.ts'
import { type CheckpointDoc, checkpointsOf, remember, Stale, transact } from './transaction.ts'

/** Requests and checkpoints in MongoDB; a change of several documents is one transaction. */
export function mongoCases(connection: Connection): Cases {
  const requests = requestsOf(connection)
  const checkpoints = checkpointsOf(connection)
  return {
    async request(ref) {
      const doc = await requests.findOne({ _id: ref })
      return doc === null ? null : requestOf(doc)
    },

    async checkpoint(id) {
      const doc = await checkpoints.findOne({ _id: id }, { projection: { row: 0, listed: 0, imported: 0 } })
      if (doc === null) return null
      const { _id, humanMoved: _, lastEvents: __, ...facts } = doc
      return { id: _id, ...facts }
    },

    insert: (request) => insert(requests, request),
    noteAnswer: (noted) => noteAnswer(checkpoints, noted),

    async noteReason(ref, reason) {
      await requests.updateOne({ _id: ref }, { $set: { reason } })
    },

    withdraw: (withdrawn) => withdraw(requests, withdrawn),
    slot: (id) => slotById(connection, id),
    takeSlot: (taking) => takeSlot(connection, taking),
    change: (change) => transact(connection, (session) => changeAll(connection, session, change)),
    openFor: (owners) => openFor(requests, owners),
    owners: () => requests.distinct('owner', { state: { $nin: [...OVER] } }),

    async reassign(ref, from, to) {
      await requests.updateOne({ _id: ref, owner: from }, { $set: { owner: to } })
    },
  }
}

async function insert(requests: mongo.Collection<RequestDoc>, request: Request): Promise<void> {
  const { _id, ...facts } = docOf(request)
  await requests.updateOne({ _id }, { $setOnInsert: facts }, { upsert: true }).catch(unlessAskedAlready)
  if (request.kind !== 'wish') return
  await requests.updateMany(
    {
      person: request.person,
      checkpoint: request.checkpoint,
      kind: 'wish',
      _id: { $ne: _id },
      state: { $nin: [...OVER] },
      createdAt: { $lte: request.createdAt },
    },
    { $set: { state: 'replaced' }, $inc: { version: 1 } },
  )
}

const DUPLICATE = 11000

/** Of some kinds one person has one request at a time (`onceAtATime`): the one that waits stands for both. */
function unlessAskedAlready(fault: unknown): void {
  const isDuplicate = fault instanceof Error && 'code' in fault && fault.code === DUPLICATE
  if (!isDuplicate) throw fault
}

async function noteAnswer(
  checkpoints: mongo.Collection<CheckpointDoc>,
  noted: NotedAnswer,
): Promise<Applied> {
  const { checkpoint: _id, version, answer, key } = noted
  const result = await checkpoints.updateOne(
    { _id, version, status: { $in: ['planned', 'moved'] }, lastEvents: { $ne: key } },
    { ...(answer !== 'kept' && { $set: { answer } }), $push: remember(key) },
  )
  if (result.matchedCount === 1) return 'applied'
  const before = await checkpoints.findOne({ _id, lastEvents: key }, { projection: { _id: 1 } })
  return before === null ? 'refused' : 'applied'
}

async function withdraw(
  requests: mongo.Collection<RequestDoc>,
  { ref: _id, version, words, key }: Withdrawn,
): Promise<Applied> {
  const same = { _id, lastEvents: { $ne: key }, ...(version !== undefined && { version }) }
  const next = { $inc: { version: 1 }, $push: remember(key) }
  const over = await requests.updateOne({ ...same, state: 'open' }, { ...next, $set: { state: 'withdrawn' } })
  if (over.matchedCount === 1) return 'applied'
  const told = await requests.updateOne(
    { ...same, state: { $in: ['taken', 'countered'] } },
    { ...next, $set: { state: 'taken', proposal: null }, $push: { ...remember(key), afterwords: words } },
  )
  if (told.matchedCount === 1) return 'applied'
  const before = await requests.findOne({ _id, lastEvents: key }, { projection: { _id: 1 } })
  return before === null ? 'refused' : 'applied'
}

async function changeAll(
  connection: Connection,
  session: ClientSession,
  change: CaseChange,
): Promise<'done' | 'stale'> {
  const { ref: _id, version, key, set, move, plan } = change
  const requests = requestsOf(connection)
  const options = { session }
  if ((await requests.findOne({ _id, lastEvents: key }, options)) !== null) return 'done'
  const update = { $set: set, $inc: { version: 1 }, $push: remember(key) }
  const changed = await requests.updateOne({ _id, version, state: { $nin: [...OVER] } }, update, options)
  if (changed.matchedCount === 0) return 'stale'
  if (move !== undefined && !(await moved(connection, session, { ...move, key }))) throw new Stale()
  if (plan !== undefined) await applyPlan(connection, plan, session)
  return 'done'
}

type Move = NonNullable<CaseChange['move']> & { readonly key: string }

async function moved(connection: Connection, session: ClientSession, move: Move): Promise<boolean> {
  const { checkpoint: _id, version, to, key } = move
  const result = await checkpointsOf(connection).updateOne(
    { _id, version },
    {
      $set: { startsAt: to, status: 'moved', answer: null, humanMoved: true },
      $inc: { version: 1 },
      $push: remember(key),
    },
    { session },
  )
  await release(connection, session, _id)
  return result.matchedCount === 1
}

async function openFor(
  requests: mongo.Collection<RequestDoc>,
  owners: readonly Owner[],
): Promise<readonly Request[]> {
  const found = await requests
    .find({ owner: { $in: [...owners] }, state: { $nin: [...OVER] } })
    .sort({ answerBefore: 1, createdAt: 1 })
    .limit(200)
    .toArray()
  return found.map(requestOf)
}

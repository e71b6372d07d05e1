import type { ClientSession, Connection, mongo } from 'mongoose'
import type { SlotTaking } from '../../application/cases.ts'
import type { Slot } from '../../domain/caseload.ts'
import type { Instant } from '../../domain/localTime.ts'
import { addDuration, localDateTime } from '../../domain/localTime.ts'
import { MOST_SLOTS } from '../../domain/slots.ts'
import { grouped } from './grouped.ts'
import { models, type SlotDoc } from './models.ts'
import { applyPlan } from './plannedMessages.ts'
import { docOf, OVER, requestsOf } from './requests.ts'
import { checkpointsOf, remember, Stale, transact } from './transaction.ts'

const slotsOf = (connection: Connection): mongo.Collection<SlotDoc> =>
  // The driver's collection behind the model, typed as the model is.
  models(connection).slots.collection as unknown as mongo.Collection<SlotDoc>

/** Published, and nobody's yet. */
const FREE = { listed: true, takenBy: null } as const

export async function slotById(connection: Connection, id: string): Promise<Slot | null> {
  const doc = await slotsOf(connection).findOne({ _id: id })
  return doc === null ? null : slotOf(doc)
}

function slotOf({ _id: id, row: _, listed: __, imported: ___, takenBy: ____, ...facts }: SlotDoc): Slot {
  return { id, ...facts }
}

interface Ask {
  readonly advisor: string
  readonly now: Instant
}

/** No clock on earth is further behind: a local hour before this one is over everywhere. */
const FURTHEST_BEHIND = '-PT12H'
/** Among them may be some of the last hours, which the caller leaves out. */
const MOST_READ = MOST_SLOTS + 40

/** The free slots of an advisor that are not over everywhere, soonest first; those asked for within a tick are read together. */
export function freeSlotsOf(connection: Connection): (ask: Ask) => Promise<readonly Slot[]> {
  const docs = slotsOf(connection)
  return grouped<Ask, readonly Slot[]>(async (asks) => {
    const from = asks.map(({ now }) => localDateTime(addDuration(now, FURTHEST_BEHIND), 'UTC')).sort()
    const advisor = { $in: [...new Set(asks.map((one) => one.advisor))] }
    const found = await docs
      .aggregate<{ readonly _id: string; readonly slots: readonly SlotDoc[] }>([
        { $match: { ...FREE, advisor, startsAt: { $gte: from[0] } } },
        { $sort: { advisor: 1, startsAt: 1 } },
        { $group: { _id: '$advisor', slots: { $firstN: { n: MOST_READ, input: '$$ROOT' } } } },
      ])
      .toArray()
    const byAdvisor = new Map(found.map(({ _id, slots }) => [_id, slots.map(slotOf)]))
    return asks.map((ask) => byAdvisor.get(ask.advisor) ?? [])
  })
}

/** The slot, if it is still free, the checkpoint, what waited about it, the message to its advisor and the reminders: all, or none. */
export async function takeSlot(connection: Connection, taking: SlotTaking): Promise<'done' | 'stale'> {
  const { key, moved, plan } = taking
  return await transact(connection, async (session) => {
    const before = await checkpointsOf(connection).findOne({ _id: moved.id, lastEvents: key }, { session })
    if (before !== null) return 'done'
    await take(connection, session, taking)
    await moveThere(connection, session, taking)
    await tell(connection, session, taking)
    await applyPlan(connection, plan, session)
    return 'done'
  })
}

async function take(connection: Connection, session: ClientSession, taking: SlotTaking): Promise<void> {
  const { slot, moved } = taking
  await release(connection, session, moved.id)
  const { id: _id, startsAt } = slot
  const won = await slotsOf(connection).updateOne(
    { ...FREE, _id, startsAt },
    { $set: { takenBy: moved.id } },
    { session },
  )
  if (won.matchedCount === 0) throw new Stale()
}

/** A checkpoint that moves away leaves the slot that it stood on to others. */
export async function release(
  connection: Connection,
  session: ClientSession,
  checkpoint: string,
): Promise<void> {
  await slotsOf(connection).updateMany({ takenBy: checkpoint }, { $set: { takenBy: null } }, { session })
}

async function moveThere(
  connection: Connection,
  session: ClientSession,
  { key, version, moved }: SlotTaking,
): Promise<void> {
  const { id: _id, startsAt, durationMin, mode, place, status, answer } = moved
  const result = await checkpointsOf(connection).updateOne(
    { _id, version, status: { $in: ['planned', 'moved'] } },
    {
      $set: { startsAt, durationMin, mode, place, status, answer, humanMoved: true },
      $inc: { version: 1 },
      $push: remember(key),
    },
    { session },
  )
  if (result.matchedCount === 0) throw new Stale()
}

/**
 * What waited about the old date is settled by the new one. Of it the advisor still reads why the person could not come, and
 * the date that they last knew.
 */
async function tell(
  connection: Connection,
  session: ClientSession,
  { key, request }: SlotTaking,
): Promise<void> {
  const requests = requestsOf(connection)
  const { person, checkpoint } = request
  const settled = {
    person,
    checkpoint,
    kind: { $in: ['wish', 'cannot_come', 'slot_taken'] as const },
    state: { $nin: [...OVER] },
  } as mongo.Filter<ReturnType<typeof docOf>>
  const waiting = await requests.find(settled, { session }).sort({ createdAt: 1 }).toArray()
  const reason = waiting.findLast((one) => one.reason !== null)?.reason ?? null
  const from = waiting.find((one) => one.moved !== undefined)?.moved?.from
  const moved = request.moved && { ...request.moved, ...(from !== undefined && { from }) }
  const replaced = { $set: { state: 'replaced' as const }, $inc: { version: 1 }, $push: remember(key) }
  if (waiting.length > 0) await requests.updateMany(settled, replaced, { session })
  await requests.insertOne({ ...docOf({ ...request, reason }), ...(moved && { moved }) }, { session })
}

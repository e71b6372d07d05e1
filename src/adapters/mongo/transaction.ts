import type { ClientSession, Connection, mongo } from 'mongoose'
import type { Checkpoint } from '../../domain/caseload.ts'
import { models } from './models.ts'

export type CheckpointDoc = Omit<Checkpoint, 'id'> & {
  readonly _id: string
  readonly humanMoved: boolean
  readonly lastEvents?: readonly string[]
}

export const checkpointsOf = (connection: Connection): mongo.Collection<CheckpointDoc> =>
  // The driver's collection behind the model: events keep `lastEvents`, which the import's schema does not know.
  models(connection).checkpoints.collection as unknown as mongo.Collection<CheckpointDoc>

/** Events remembered on a fact: more than can be in flight for one person. */
const REMEMBERED = 32
/** Notes on a fact that an event was applied to it: with `$push`. */
export const remember = (key: string) => ({ lastEvents: { $each: [key], $slice: -REMEMBERED } })

/** Undoes a transaction that found what it is about moved. */
export class Stale extends Error {}

/** Several documents at once, or none of them: `stale` when the work threw `Stale`. */
export async function transact(
  connection: Connection,
  work: (session: ClientSession) => Promise<'done' | 'stale'>,
): Promise<'done' | 'stale'> {
  const session = await connection.startSession()
  try {
    return await session.withTransaction(() => work(session))
  } catch (fault) {
    if (fault instanceof Stale) return 'stale'
    throw fault
  } finally {
    await session.endSession()
  }
}

import type { Connection, mongo } from 'mongoose'
import type { Request, RequestKind, RequestState } from '../../domain/request.ts'

/** A request as it is stored: its number is its `_id`, and the last events applied to it make each of them once. */
export type RequestDoc = Omit<Request, 'ref'> & {
  readonly _id: string
  readonly lastEvents: readonly string[]
}

/** States in which nobody has anything left to do. */
export const OVER: readonly RequestState[] = ['accepted', 'answered', 'closed', 'replaced', 'withdrawn']

export function requestOf({ _id, lastEvents: _, ...facts }: RequestDoc): Request {
  return { ref: _id, ...facts }
}

export function docOf({ ref, ...facts }: Request): RequestDoc {
  return { _id: ref, ...facts, lastEvents: [] }
}

/** States in which somebody has. */
const WAITING: readonly RequestState[] = ['open', 'taken', 'countered']
/** Kinds that a press makes: however often and from however many processes, one of each waits for a person. */
const ONCE_AT_A_TIME: readonly RequestKind[] = ['not_me', 'new_link']

/** Indexes of the requests: by owner and urgency, by person; one at a time of some kinds. */
export async function ensureRequestIndexes(connection: Connection): Promise<void> {
  const docs = requestsOf(connection)
  await docs.createIndex({ owner: 1, answerBefore: 1 })
  await docs.createIndex({ person: 1 })
  const partialFilterExpression = { kind: { $in: [...ONCE_AT_A_TIME] }, state: { $in: [...WAITING] } }
  await docs.createIndex(
    { person: 1, kind: 1 },
    { name: 'onceAtATime', unique: true, partialFilterExpression },
  )
}

export const requestsOf = (connection: Connection): mongo.Collection<RequestDoc> =>
  connection.collection<RequestDoc>('requests')

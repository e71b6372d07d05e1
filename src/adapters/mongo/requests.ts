import type { Connection, mongo } from 'mongoose'
import type { Request, RequestState } from '../../domain/request.ts'

/** A request as it is stored: its number is its `_id`, and the last events applied to it make each of them once. */
export type RequestDoc = Omit<Request, 'ref'> & {
  readonly _id: string
  readonly lastEvents: readonly string[]
}

/** States in which nobody has anything left to do. */
export const OVER: readonly RequestState[] = ['accepted', 'answered', 'closed', 'replaced']

export function requestOf({ _id, lastEvents: _, ...facts }: RequestDoc): Request {
  return { ref: _id, ...facts }
}

export function docOf({ ref, ...facts }: Request): RequestDoc {
  return { _id: ref, ...facts, lastEvents: [] }
}

export const requestsOf = (connection: Connection): mongo.Collection<RequestDoc> =>
  connection.collection<RequestDoc>('requests')

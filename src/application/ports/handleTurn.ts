import type { Incoming } from '../../domain/conversation.ts'
import type { Address } from './deliver.ts'

/** One message to the service, from whichever channel. */
export interface TurnRequest {
  readonly person: string
  /** Identifies the message: the same key again is the same message. */
  readonly key: string
  readonly incoming: Incoming
  readonly address: Address
  readonly clientId?: string
}

/** `seq` is the log number of the person's own line, 0 when they said nothing; `known`, the message had been treated before. */
export interface TurnReply {
  readonly seq: number
  readonly known: boolean
}

/** Resolves once the turn is durable; `said` once its lines are in the log and gone to the connector. */
export type HandleTurn = (request: TurnRequest) => Promise<TurnReply & { readonly said: Promise<void> }>

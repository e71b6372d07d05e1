import type { Utterance } from '../../domain/conversation.ts'
import type { Asked } from '../../domain/reading.ts'

/** Where a person can be reached: our own log (page, web chat, terminal), or a connector with its opaque reference. */
export type Address =
  | { readonly channel: 'web' }
  | { readonly channel: 'botFramework'; readonly reference: Readonly<Record<string, unknown>> }

/** What a connector answered when a line was given to it. */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'uncertain'; readonly reason: string }

/** A line of a written turn, on its way. */
export interface TodoLine {
  readonly seq: number
  readonly utterance: Utterance
  readonly asks: Asked | null
  readonly ifApplied: number | null
  /** Null until a connector's line is about to leave; then the real instant (ms). */
  readonly sendingAt: number | null
  /** Who marked it: one of those who would send it wins. */
  readonly sendingBy?: string
}

/** Gives a line to a connector. `Delivery` is what it answered; it never throws. */
export type Deliver = (
  address: Address,
  line: TodoLine,
  about: { readonly person: string },
) => Promise<Delivery>

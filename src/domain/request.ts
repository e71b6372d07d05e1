import type { Instant, LocalDate, LocalDateTime } from './localTime.ts'
import type { Wish } from './reading.ts'
import type { ReplyBy } from './event.ts'

/** Who must deal with a request now. There is always somebody. */
export type Owner =
  | { readonly kind: 'advisor'; readonly advisor: string }
  | { readonly kind: 'team'; readonly organisation: string }
  | { readonly kind: 'desk'; readonly email: string }

/** Of `slot_taken` nothing has to be answered: somebody is told of it. */
export type RequestKind = 'wish' | 'cannot_come' | 'slot_taken' | 'late' | 'help' | 'not_me' | 'new_link'

/** `open` waits for a human; `countered` waits for the person; the rest is over, by a human's act or the person's own. */
export type RequestState =
  'open' | 'taken' | 'countered' | 'accepted' | 'answered' | 'closed' | 'replaced' | 'withdrawn'

/** Something that needs a human (an escalation). `ref` is the number on the person's receipt. */
export interface Request {
  readonly ref: string
  readonly kind: RequestKind
  readonly person: string
  readonly owner: Owner
  readonly state: RequestState
  readonly version: number
  readonly createdAt: Instant
  /** Last day, local to the organisation, by which a human should have answered; computed from its open days. */
  readonly answerBefore: LocalDate
  readonly words: string
  readonly how: ReplyBy | null
  readonly reason: string | null
  readonly wish: Wish | null
  readonly checkpoint: string | null
  readonly checkpointVersion: number | null
  /** What a human proposed instead, local to the person. */
  readonly proposal: LocalDateTime | null
  /** Of a published hour that the person took: the date that it replaced, and itself, local to the person. */
  readonly moved?: { readonly from: LocalDateTime; readonly to: LocalDateTime }
  readonly takenBy: string | null
  /** What the person said after the request was shown or countered. */
  readonly afterwords: readonly string[]
}

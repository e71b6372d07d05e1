import type { Checkpoint, Slot } from '../domain/caseload.ts'
import type { LocalDateTime } from '../domain/localTime.ts'
import type { PlannedMessage } from '../domain/plannedMessage.ts'
import type { Owner, Request } from '../domain/request.ts'
import type { Applied } from './ports/facts.ts'

/** Requests, and the checkpoints they are about. Every change is a compare-and-set on the version that was shown. */
export interface Cases {
  request(ref: string): Promise<Request | null>
  checkpoint(id: string): Promise<Checkpoint | null>
  /** Inserts under its number; twice is once. A wish takes the place of an older one on the same checkpoint. */
  insert(request: Request): Promise<void>
  /** Notes what the person said of a date, if it is still that date; `key` makes it once. */
  noteAnswer(noted: NotedAnswer): Promise<Applied>
  noteReason(ref: string, reason: string): Promise<void>
  slot(id: string): Promise<Slot | null>
  /** One transaction, once by its key: a free slot is taken and a checkpoint moved to it. `stale`: nothing was changed. */
  takeSlot(taking: SlotTaking): Promise<'done' | 'stale'>
  /** The person takes a request back: over, or, once a human has begun it, told to them in the person's words. */
  withdraw(withdrawn: Withdrawn): Promise<Applied>
  /** One transaction: request, checkpoint, planned messages. `stale` when a version had moved: nothing was changed. */
  change(change: CaseChange): Promise<'done' | 'stale'>
  /** Not over, for these owners, those that should be answered first coming first. */
  openFor(owners: readonly Owner[]): Promise<readonly Request[]>
  /** Everybody who owns a request that is not over. */
  owners(): Promise<readonly Owner[]>
  /** Gives a request to another owner, if it still is the first one's. */
  reassign(ref: string, from: Owner, to: Owner): Promise<void>
}

export interface NotedAnswer {
  readonly checkpoint: string
  readonly version: number
  /** `kept`: the answer that stands is left, only the version is checked. Null: there is none any more. */
  readonly answer: Checkpoint['answer'] | 'kept'
  readonly key: string
}

export interface Withdrawn {
  readonly ref: string
  /** As the person knew it; without it, any. */
  readonly version?: number
  readonly words: string
  readonly key: string
}

export interface CaseChange {
  /** Identifies the act or the event: carrying it out again is `done` and changes nothing. */
  readonly key: string
  readonly ref: string
  readonly version: number
  readonly set: Partial<Pick<Request, 'state' | 'proposal' | 'takenBy'>>
  readonly move?: { readonly checkpoint: string; readonly version: number; readonly to: LocalDateTime }
  readonly plan?: PlanChange
}

export interface SlotTaking {
  readonly key: string
  /** As the person read it: an hour that its advisor has changed since is another one. */
  readonly slot: Pick<Slot, 'id' | 'startsAt'>
  /** Of the checkpoint, as the person knew it. */
  readonly version: number
  /** The checkpoint as it stands then. */
  readonly moved: Checkpoint
  /** What its advisor is told; what waited about that checkpoint is replaced by it. */
  readonly request: Request
  readonly plan: PlanChange
}

export interface PlanChange {
  readonly put: readonly PlannedMessage[]
  readonly withdraw: readonly { readonly id: string; readonly person: string; readonly reason: string }[]
}

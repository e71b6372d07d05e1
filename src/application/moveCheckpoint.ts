import type { Checkpoint } from '../domain/caseload.ts'
import type { Known } from '../domain/facts.ts'
import type { Instant, LocalDateTime } from '../domain/localTime.ts'
import type { PlannedMessage } from '../domain/plannedMessage.ts'
import type { ReminderRule } from '../domain/planning.ts'
import type { Request } from '../domain/request.ts'
import type { Territory } from '../domain/territory.ts'
import type { CaseChange, Cases, PlanChange } from './cases.ts'
import type { Outbox } from './outbox.ts'
import type { Applied, EventId } from './ports/facts.ts'
import type { Clock } from './ports/clock.ts'
import { planChange } from './planMessages.ts'

export interface MovePorts {
  readonly cases: Cases
  readonly outbox: Outbox
  readonly clock: Clock
  readonly rules: readonly ReminderRule[]
  readonly known: (person: string) => Promise<Known | null>
  readonly territoryOf: (id: string) => Territory
}

export interface Moving {
  readonly key: string
  readonly request: Request
  readonly version: number
  readonly to: LocalDateTime
  readonly takenBy: string | null
  /** What the person is told with it, if they do not know yet. */
  readonly message?: PlannedMessage
}

/** A new date, in one transaction: request, checkpoint, old reminders withdrawn, new ones planned, the person's line. */
export async function moveCheckpoint(ports: MovePorts, moving: Moving): Promise<'done' | 'stale'> {
  const { request, to } = moving
  const known = await ports.known(request.person)
  const checkpoint = known?.checkpoints.find(({ id }) => id === request.checkpoint)
  if (known === null || checkpoint === undefined) return 'stale'
  const moved: Checkpoint = { ...checkpoint, startsAt: to, status: 'moved', answer: null }
  const plan = await planAfter(ports, known, moved)
  const put = moving.message === undefined ? plan.put : [...plan.put, moving.message]
  return await ports.cases.change({ ...changeOf(moving, checkpoint), plan: { ...plan, put } })
}

function changeOf({ key, request, version, to, takenBy }: Moving, checkpoint: Checkpoint): CaseChange {
  return {
    key,
    ref: request.ref,
    version,
    set: { state: 'accepted', proposal: null, ...(takenBy !== null && { takenBy }) },
    move: { checkpoint: checkpoint.id, version: checkpoint.version, to },
  }
}

/** The messages of the person as if the checkpoint stood at its new date already. */
export async function planAfter(ports: MovePorts, known: Known, moved: Checkpoint): Promise<PlanChange> {
  const checkpoints = known.checkpoints.map((one) => (one.id === moved.id ? moved : one))
  const existing = await ports.outbox.of(known.person.id)
  return planChange(ports, { known: { ...known, checkpoints }, existing, now: ports.clock.now() })
}

/** The person agrees to the date that a human proposed. Refused when the proposal is no longer that one. */
export async function acceptProposal(
  ports: MovePorts,
  {
    ref,
    version,
    id,
  }: { readonly person: string; readonly ref: string; readonly version: number; readonly id: EventId },
): Promise<Applied> {
  const request = await ports.cases.request(ref)
  if (request === null) return 'refused'
  const to = request.proposal ?? ''
  if (to === '') return await againOrRefused(ports.cases, { request, version, key: id.key })
  const done = await moveCheckpoint(ports, { key: id.key, request, version, to, takenBy: null })
  return done === 'done' ? 'applied' : 'refused'
}

/** Without a proposal either this very event emptied it before a crash, or somebody else did. */
async function againOrRefused(
  cases: Cases,
  { request, version, key }: { readonly request: Request; readonly version: number; readonly key: string },
): Promise<Applied> {
  const done = await cases.change({ key, ref: request.ref, version, set: {} })
  return done === 'done' ? 'applied' : 'refused'
}

/** A line that carries a human's answer: due at once, through quiet hours, useful for a month. */
export function answerMessage(
  id: string,
  {
    person,
    what,
    now,
    lastUseful,
  }: {
    readonly person: string
    readonly what: PlannedMessage['what']
    readonly now: Instant
    readonly lastUseful: Instant
  },
): PlannedMessage {
  return { id, person, what, due: now, at: now, lastUseful, status: 'due', reason: null, sentAt: null }
}

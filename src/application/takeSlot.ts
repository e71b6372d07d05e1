import type { Checkpoint, Slot } from '../domain/caseload.ts'
import type { DomainEvent } from '../domain/event.ts'
import type { Known } from '../domain/facts.ts'
import type { RequestPorts } from './newRequest.ts'
import type { Applied, EventId } from './ports/facts.ts'
import { instantOf, localDateTime } from '../domain/localTime.ts'
import { planAfter, type MovePorts } from './moveCheckpoint.ts'
import { newRequest } from './newRequest.ts'

type SlotTaken = DomainEvent & { readonly type: 'slot_taken' }

/**
 * The person takes an hour that their referent published: it is theirs, the appointment moves there, and the referent is told,
 * all in one transaction. Refused when somebody else was quicker, or the hour or the appointment is no longer what was read.
 */
export async function takeSlot(
  ports: MovePorts & RequestPorts,
  person: string,
  { event, id }: { readonly event: SlotTaken; readonly id: EventId },
): Promise<Applied> {
  const { checkpoint: about, version, at: to, before: from, ref, words } = event
  const [known, slot] = await Promise.all([ports.known(person), ports.cases.slot(event.slot)])
  const checkpoint = known?.checkpoints.find((one) => one.id === about)
  if (known === null || slot === null || checkpoint === undefined) return 'refused'
  const moved = movedTo(checkpoint, slot, to)
  const told = { kind: 'slot_taken', id, ref, words, checkpoint: about, checkpointVersion: version } as const
  const done = await ports.cases.takeSlot({
    key: id.key,
    slot: { id: slot.id, startsAt: onItsClock(slot, to, known) },
    version,
    moved,
    request: await newRequest(ports, known, { ...told, moved: { from, to } }),
    plan: await planAfter(ports, known, moved),
  })
  return done === 'done' ? 'applied' : 'refused'
}

/** Who chose an hour comes: the new date is confirmed with it. */
function movedTo(checkpoint: Checkpoint, { durationMin, mode, place }: Slot, startsAt: string): Checkpoint {
  return { ...checkpoint, startsAt, durationMin, mode, place, status: 'moved', answer: 'confirmed' }
}

/** The hour that the person read, as the slot's own clock shows it. */
function onItsClock({ zone }: Slot, moment: string, { person }: Known): string {
  return zone === '' ? moment : localDateTime(instantOf(moment, person.zone), zone)
}

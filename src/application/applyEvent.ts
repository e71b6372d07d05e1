import type { DomainEvent } from '../domain/event.ts'
import type { RequestKind } from '../domain/request.ts'
import type { Cases, NotedAnswer } from './cases.ts'
import type { Applied, ApplyEvent, EventId } from './ports/facts.ts'
import { acceptProposal, type MovePorts } from './moveCheckpoint.ts'
import { newRequest, type NewRequest, type RequestPorts } from './newRequest.ts'
import { takeSlot } from './takeSlot.ts'

export interface ApplyPorts extends MovePorts, RequestPorts {
  readonly plan: (person: string) => Promise<void>
}

/** Carries out what a turn decided. Each event is once, whoever repeats it; a fact that has moved refuses it. */
export function applyEvent(ports: ApplyPorts): ApplyEvent {
  return async (person, event, id) => {
    switch (event.type) {
      case 'checkpoint_confirmed':
        return await noted(ports, person, { event, id, answer: 'confirmed' })
      case 'checkpoint_declined':
        return await notedAndAsked(ports, person, { event, id, answer: 'declined', kind: 'cannot_come' })
      case 'lateness_announced':
        return await notedAndAsked(ports, person, { event, id, answer: 'late', kind: 'late' })
      case 'date_wished':
        return await notedAndAsked(ports, person, { event, id, answer: 'kept', kind: 'wish' })
      case 'help_requested':
        await ask(ports, person, { ...event, kind: 'help', id })
        return 'applied'
      case 'reason_given':
        await ports.cases.noteReason(event.ref, event.reason)
        return 'applied'
      case 'counter_accepted':
        return await acceptProposal(ports, { person, ref: event.request, version: event.version, id })
      case 'counter_refused':
        return await refuseProposal(ports.cases, { ref: event.request, version: event.version, id })
      case 'slot_taken':
        return await takeSlot(ports, person, { event, id })
      case 'answer_withdrawn':
        return await takenBack(ports, person, { event, id, answer: event.answer })
      case 'request_withdrawn':
        return await ports.cases.withdraw({ ...event, key: id.key })
      case 'consent_given':
      case 'consent_withdrawn':
      case 'consent_reopened':
      case 'messages_stopped':
      case 'messages_resumed':
        await ports.plan(person)
        return 'applied'
      case 'hours_chosen':
      case 'language_chosen':
      case 'safety_card_shown':
        return 'applied'
    }
  }
}

type OnDate = DomainEvent & { readonly checkpoint: string; readonly version: number }

interface Noting {
  readonly event: OnDate
  readonly id: EventId
  readonly answer: NotedAnswer['answer']
}

/** What the person said of a date, if it is still that date; then the reminders that it makes useless go. */
async function noted(ports: ApplyPorts, person: string, { event, id, answer }: Noting): Promise<Applied> {
  const { checkpoint, version } = event
  const applied = await ports.cases.noteAnswer({ checkpoint, version, answer, key: id.key })
  if (applied === 'applied') await ports.plan(person)
  return applied
}

/** The answer that stood before stands again, with its reminders; the request that it made goes. */
async function takenBack(
  ports: ApplyPorts,
  person: string,
  { event, id, answer }: Noting & { readonly event: DomainEvent & { readonly type: 'answer_withdrawn' } },
): Promise<Applied> {
  const applied = await noted(ports, person, { event, id, answer })
  const { ref, words } = event
  if (applied === 'applied' && ref !== null) await ports.cases.withdraw({ ref, words, key: id.key })
  return applied
}

type Asking = DomainEvent & { readonly checkpoint: string; readonly ref: string; readonly words: string }

async function notedAndAsked(
  ports: ApplyPorts,
  person: string,
  { event, id, answer, kind }: Noting & { readonly event: OnDate & Asking; readonly kind: RequestKind },
): Promise<Applied> {
  const applied = await noted(ports, person, { event, id, answer })
  if (applied === 'refused') return 'refused'
  const wish = event.type === 'date_wished' ? { wanted: event.wanted, refused: event.refused } : null
  const { checkpoint, version: checkpointVersion, ref, words } = event
  await ask(ports, person, { kind, id, ref, words, wish, checkpoint, checkpointVersion })
  return 'applied'
}

/** A request to a human, kept under its number: twice is once. */
export async function ask(
  ports: RequestPorts & Pick<ApplyPorts, 'cases' | 'known'>,
  person: string,
  asked: NewRequest,
): Promise<void> {
  const known = await ports.known(person)
  if (known !== null) await ports.cases.insert(await newRequest(ports, known, asked))
}

/** The wish is open again: the first date still stands, and the person says another one. */
async function refuseProposal(
  cases: Cases,
  { ref, version, id }: { readonly ref: string; readonly version: number; readonly id: EventId },
): Promise<Applied> {
  const done = await cases.change({ key: id.key, ref, version, set: { state: 'open', proposal: null } })
  return done === 'done' ? 'applied' : 'refused'
}

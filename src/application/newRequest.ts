import type { Person } from '../domain/caseload.ts'
import type { Known } from '../domain/facts.ts'
import type { Chain } from '../domain/owner.ts'
import type { Request, RequestKind } from '../domain/request.ts'
import type { Territory } from '../domain/territory.ts'
import type { EventId } from './ports/facts.ts'
import { answerBefore } from '../domain/office.ts'
import { ownerOf } from '../domain/owner.ts'

export interface NewRequest extends Partial<
  Pick<Request, 'how' | 'wish' | 'checkpoint' | 'checkpointVersion' | 'moved'>
> {
  readonly kind: RequestKind
  /** Due on the next open day, whatever its kind. */
  readonly urgent?: true
  readonly id: EventId
  readonly ref: string
  readonly words: string
}

export interface RequestPorts {
  readonly chain: (person: Person) => Promise<Chain>
  readonly territoryOf: (id: string) => Territory
}

/** A request to a human, whose owner is whoever follows the person at this instant: never nobody. */
export async function newRequest(
  ports: RequestPorts,
  { person, organisation }: Known,
  asked: NewRequest,
): Promise<Request> {
  const { kind, id, ref, words, moved } = asked
  return {
    ref,
    kind,
    person: person.id,
    owner: ownerOf(await ports.chain(person)),
    state: 'open',
    version: 1,
    createdAt: id.at,
    answerBefore: answerBefore(organisation, {
      kind: asked.urgent === true ? 'late' : kind,
      at: id.at,
      territory: ports.territoryOf(organisation.territory),
    }),
    words,
    how: asked.how ?? null,
    reason: null,
    wish: asked.wish ?? null,
    checkpoint: asked.checkpoint ?? null,
    checkpointVersion: asked.checkpointVersion ?? null,
    proposal: null,
    ...(moved !== undefined && { moved }),
    takenBy: null,
    afterwords: [],
  }
}

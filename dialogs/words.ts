import type { Params } from '../src/domain/conversation.ts'
import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'

/** Whom the person knows: the referent's first name, else the organisation. */
export function contactOf({ advisor, organisation }: Facts): string {
  return advisor?.firstName ?? organisation.name
}

/** The values that many sentences need. */
export function about(facts: Facts): Params {
  return {
    firstName: facts.person.firstName,
    contact: contactOf(facts),
    organisation: facts.organisation.name,
    phone: facts.organisation.phone,
  }
}

/** The values of sentences on one checkpoint. */
export function aboutCheckpoint(
  facts: Facts,
  { startsAt, place }: Pick<Checkpoint, 'startsAt' | 'place'>,
): Params {
  return {
    ...about(facts),
    moment: { moment: startsAt },
    date: { date: startsAt.slice(0, 10) },
    time: { time: startsAt.slice(11) },
    place,
    where: place === '' ? '' : { line: { key: 'checkpoint.where', params: { place } } },
  }
}

/** What a receipt says: when it was received, its number, the service and its telephone. */
export function receipt(facts: Facts, ref: string): Params {
  return { ...about(facts), now: { moment: facts.localNow }, ref }
}

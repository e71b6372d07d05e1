import type { LocalDateTime } from '../src/domain/localTime.ts'
import type { Window } from '../src/domain/reading.ts'
import type { Line, Param, Params } from '../src/domain/conversation.ts'
import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Request } from '../src/domain/request.ts'

/** Whom the person knows: the referent's first name, else the organisation. */
export function contactOf({ advisor, organisation }: Facts): string {
  return advisor?.firstName ?? organisation.name
}

/** How many words a message has. */
export const countWords = (text: string): number => text.trim().split(/\s+/).length

/** The values that many sentences need. */
export function about(facts: Facts): Params {
  const { name, phone } = facts.organisation
  return {
    firstName: facts.person.firstName,
    contact: contactOf(facts),
    organisation: name,
    call: phone === '' ? '' : { line: { key: 'common.call', params: { phone } } },
  }
}

/** A date and its hour; whose hour it is is said to who lives in another zone than their service. */
export function momentOf({ elsewhere }: Facts, moment: LocalDateTime): Param {
  return { moment, ...(elsewhere !== null && { zone: elsewhere }) }
}

/** Windows of time, in the same way. */
export function windowsOf({ elsewhere }: Facts, windows: readonly Window[]): Param {
  return { windows, ...(elsewhere !== null && { zone: elsewhere }) }
}

/** The values of sentences on one checkpoint; what is not known of it is not said. */
export function aboutCheckpoint(
  facts: Facts,
  { id, startsAt, place, mode }: Pick<Checkpoint, 'id' | 'startsAt' | 'place' | 'mode'>,
): Params {
  const where: Line = { key: `checkpoint.where.${mode}`, params: { place } }
  return {
    ...about(facts),
    moment: momentOf(facts, startsAt),
    date: { date: startsAt.slice(0, 10) },
    time: { time: startsAt.slice(11) },
    where: place === '' || mode === 'TELEPHONE' ? '' : { line: where },
    waiting: waiting(facts, id),
  }
}

/** The wish for another date that a human has not answered yet. */
export function waitingWish({ requests }: Facts, checkpoint: string): Request | undefined {
  return requests.find(
    (one) => one.checkpoint === checkpoint && one.kind === 'wish' && one.state !== 'countered',
  )
}

/** Said wherever the date is, so that nobody thinks the wish was forgotten. */
function waiting(facts: Facts, checkpoint: string): Param {
  const wish = waitingWish(facts, checkpoint)
  if (wish === undefined) return ''
  const wanted = wish.wish?.wanted ?? []
  if (wanted.length === 0) return { line: { key: 'checkpoint.waitingOpen' } }
  return { line: { key: 'checkpoint.waiting', params: { wanted: { windows: wanted } } } }
}

/** What a receipt says: when it was received, its number, the service and its telephone. */
export function receipt(facts: Facts, ref: string): Params {
  const params = { now: { moment: facts.localNow }, ref, organisation: facts.organisation.name }
  return { ...about(facts), receipt: { line: { key: 'common.receipt', params } } }
}

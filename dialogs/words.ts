import type { Window } from '../src/domain/reading.ts'
import type { Line, Param, Params } from '../src/domain/conversation.ts'
import type { Checkpoint } from '../src/domain/caseload.ts'
import type { Facts } from '../src/domain/facts.ts'
import type { Request } from '../src/domain/request.ts'
import { fold } from './understanding/text/folding.ts'

/** Whom the person knows: the referent's first name, else the team of the organisation. */
function contactOf({ advisor, organisation }: Facts): Param {
  if (advisor !== null) return advisor.firstName
  return { line: { key: 'common.team', params: { organisation: organisation.name } } }
}

/** How many words a message has. */
export const countWords = (text: string): number => text.trim().split(/\s+/).length

/** What says the place of a button, and what stands around it. */
const POINTING =
  /^(?:\d+(?:e|er|re|ere|eme|nde?|st|rd|th)?|prem\w+|deux\w*|second\w*|trois\w*|quatr\w*|cinq\w*|derni\w+)$/
const AROUND =
  /^(?:l[ae]s?|l|une?|c|est|no?|num|numero|choix|option|reponse|bouton|proposition|svp|stp|merci|the|one|two|three|four|five|first|third|fourth|fifth|last|number|answer|choice|please)$/

/** Whether a message only points at a button, "2)", "la deuxième": it holds no words of the person's own. */
export function onlyPoints(text: string): boolean {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 0 && words.every((word) => POINTING.test(word) || AROUND.test(word))
}

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

/** The values of sentences on one checkpoint; what is not known of it is not said. */
export function aboutCheckpoint(
  facts: Facts,
  { id, startsAt, place, mode }: Pick<Checkpoint, 'id' | 'startsAt' | 'place' | 'mode'>,
): Params {
  const where: Line = { key: `checkpoint.where.${mode}`, params: { place } }
  return {
    ...about(facts),
    moment: { moment: startsAt },
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

/** "Pas possible : …", what is refused beside what is wanted; '' when nothing is. */
export function but(refused: readonly Window[]): Param {
  return refused.length === 0
    ? ''
    : { line: { key: 'checkpoint.but', params: { refused: { windows: refused } } } }
}

/** What a receipt says: when it was received, its number, the service and its telephone. */
export function receipt(facts: Facts, ref: string): Params {
  const params = { now: { moment: facts.localNow }, ref, organisation: facts.organisation.name }
  return { ...about(facts), receipt: { line: { key: 'common.receipt', params } } }
}

import type { Act } from './ports/act.ts'
import type { Request } from '../domain/request.ts'
import type { LocalDateTime } from '../domain/localTime.ts'
import type { PlannedMessage } from '../domain/plannedMessage.ts'
import { fingerprint } from '../domain/fingerprint.ts'
import { addDuration, instantOf } from '../domain/localTime.ts'
import { holds } from '../domain/window.ts'
import { answerMessage, moveCheckpoint, type MovePorts } from './moveCheckpoint.ts'

export interface ActPorts extends MovePorts {
  /** Lets what was just planned leave, without waiting for the next round of the sender. */
  readonly nudge: () => void
}

export interface ActRequest {
  readonly ref: string
  /** Version of the request as it was shown. */
  readonly version: number
  readonly act: Act
  /** First name of the human, as the person will read it. */
  readonly by: string
}

export type Acted =
  | { readonly kind: 'done' }
  /** It had moved: it is shown again, with what the person said meanwhile. */
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly why: 'past' | 'empty' | 'not_a_wish' }

/** What a human does with a request: one transaction, on the version that was shown. */
export function actOnRequest(ports: ActPorts): (asked: ActRequest) => Promise<Acted> {
  return async (asked) => {
    const request = await ports.cases.request(asked.ref)
    if (request === null) return { kind: 'stale' }
    const moved = request.version !== asked.version
    const acted = moved ? await again(ports, asked) : await carryOut(ports, request, asked)
    if (acted.kind === 'done') ports.nudge()
    return acted
  }
}

/** The very act that moved it, pressed again: it is done; anything else came too late. */
async function again({ cases }: ActPorts, asked: ActRequest): Promise<Acted> {
  const { ref, version } = asked
  return { kind: await cases.change({ key: keyOf(asked), ref, version, set: {} }) }
}

async function carryOut(ports: ActPorts, request: Request, asked: ActRequest): Promise<Acted> {
  const { act } = asked
  switch (act.act) {
    case 'accept':
    case 'propose':
      return await giveDate(ports, { request, asked, at: act.at, accept: act.act === 'accept' })
    case 'answer':
      return act.words.trim() === ''
        ? { kind: 'refused', why: 'empty' }
        : await change(ports, {
            request,
            asked,
            state: 'answered',
            message: answered(ports, request, { asked, words: act.words.trim() }),
          })
    case 'take':
      return await change(ports, { request, asked, state: 'taken' })
    case 'close':
      return await change(ports, { request, asked, state: 'closed' })
  }
}

interface Changing {
  readonly request: Request
  readonly asked: ActRequest
  readonly state: Request['state']
  readonly proposal?: LocalDateTime
  readonly message?: PlannedMessage
}

/** The same act by the same human on the same version; another date or other words are another act. */
function keyOf({ ref, version, act, by }: ActRequest): string {
  return `act/${ref}/${version}/${act.act}/${fingerprint(JSON.stringify([by, act]))}`
}

async function change(
  ports: ActPorts,
  { request, asked, state, proposal, message }: Changing,
): Promise<Acted> {
  const done = await ports.cases.change({
    key: keyOf(asked),
    ref: request.ref,
    version: asked.version,
    set: { state, takenBy: asked.by, ...(proposal !== undefined && { proposal }) },
    ...(message !== undefined && { plan: { put: [message], withdraw: [] } }),
  })
  return { kind: done }
}

interface Dated {
  readonly request: Request
  readonly asked: ActRequest
  readonly at: LocalDateTime
  readonly accept: boolean
}

/** Inside what the person wished it needs no second yes; outside it is a proposal. */
async function giveDate(ports: ActPorts, dated: Dated): Promise<Acted> {
  const { request, asked, at, accept } = dated
  if (request.checkpoint === null) return { kind: 'refused', why: 'not_a_wish' }
  const known = await ports.known(request.person)
  const checkpoint = known?.checkpoints.find(({ id }) => id === request.checkpoint)
  if (known === null || checkpoint === undefined) return { kind: 'stale' }
  if (isPast(ports, at, known.person.zone)) return { kind: 'refused', why: 'past' }
  if (!accept || !isWished(request, at)) return await propose(ports, dated, checkpoint.id)
  const what = {
    kind: 'accepted',
    request: request.ref,
    checkpoint: checkpoint.id,
    at,
    before: checkpoint.startsAt,
  } as const
  const message = planned(ports, request, { asked, what })
  const moving = { key: keyOf(asked), request, version: asked.version, to: at, takenBy: asked.by, message }
  return { kind: await moveCheckpoint(ports, moving) }
}

async function propose(ports: ActPorts, { request, asked, at }: Dated, checkpoint: string): Promise<Acted> {
  // The person's answer will carry the version that this act gives to the request.
  const what = {
    kind: 'countered',
    request: request.ref,
    version: asked.version + 1,
    checkpoint,
    at,
  } as const
  return await change(ports, {
    request,
    asked,
    state: 'countered',
    proposal: at,
    message: planned(ports, request, { asked, what }),
  })
}

const isPast = ({ clock }: ActPorts, at: LocalDateTime, zone: string): boolean =>
  instantOf(at, zone) <= clock.now()

/** A wish without a window leaves the date to the advisor: any date is then a proposal. */
const isWished = ({ wish }: Request, at: LocalDateTime): boolean =>
  wish !== null &&
  wish.wanted.some((window) => holds(window, at)) &&
  !wish.refused.some((window) => holds(window, at))

function answered(
  ports: ActPorts,
  request: Request,
  { asked, words }: { readonly asked: ActRequest; readonly words: string },
): PlannedMessage {
  return planned(ports, request, {
    asked,
    what: { kind: 'answered', request: request.ref, by: asked.by, words },
  })
}

/** An answer serves for a month: then the person will have been told otherwise. */
const ANSWER_LASTS = 'PT720H'

function planned(
  { clock }: ActPorts,
  { ref, person }: Request,
  { asked, what }: { readonly asked: ActRequest; readonly what: PlannedMessage['what'] },
): PlannedMessage {
  const now = clock.now()
  const id = `request/${ref}/${asked.act.act}/${asked.version}`
  return answerMessage(id, { person, what, now, lastUseful: addDuration(now, ANSWER_LASTS) })
}

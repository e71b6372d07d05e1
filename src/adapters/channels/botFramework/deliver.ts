import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../../../application/ports/clock.ts'
import type { Deliver, Delivery } from '../../../application/ports/deliver.ts'
import type { Utterance } from '../../../domain/conversation.ts'
import { isReference, messageOf, type Reference } from './message.ts'
import { outgoingToken } from './outgoingToken.ts'
import { post, type Post, type Posted } from './post.ts'
import { connectorsOf } from './serviceUrl.ts'
import type { BotFrameworkSettings } from './settings.ts'

/** How long one POST may take, how long a line may wait in all to be repeated, and the first wait if none is asked. */
const PACE = { deadlineMs: 10_000, waitingMs: 30_000, firstWaitMs: 500 }

/** Gives words to a connector; `question` is the log number that its buttons bring back. Never rejects. */
export type Send = (reference: Reference, utterance: Utterance, question: number) => Promise<Delivery>

/**
 * A connector's POST is not idempotent: it is repeated only on 429 and when no connection stood, for 30 s at most. A 5xx
 * or silence after the request left is `uncertain`; any other answer is a refusal with its reason.
 */
export function connectorSend(settings: BotFrameworkSettings, clock: Pick<Clock, 'real'>, pace = PACE): Send {
  const connectorAt = connectorsOf(settings)
  const token = outgoingToken(settings, () => clock.real())

  const attempt = async (message: Omit<Post, 'token'>): Promise<Posted> => {
    const bearer = await token.get().catch(() => undefined)
    if (bearer === undefined) return { kind: 'unreached' }
    const posted = await post({ ...message, token: bearer })
    if (posted.kind === 'answered' && posted.status === 401) token.drop()
    return posted
  }

  return async (reference, utterance, question) => {
    const to = connectorAt(reference.serviceUrl)
    if (to === null) return { kind: 'refused', reason: 'service address not trusted' }
    const path = `${to.pathname}v3/conversations/${encodeURIComponent(reference.conversation.id)}/activities`
    const json = JSON.stringify(messageOf(reference, utterance, question))
    const until = clock.real() + pace.waitingMs
    for (let wait = pace.firstWaitMs; ; wait *= 2) {
      const posted = await attempt({ to, path, json, deadlineMs: pace.deadlineMs })
      const pause = pauseAfter(posted, wait, clock.real())
      if (pause === null || clock.real() + pause > until) return deliveryOf(posted)
      await sleep(pause)
    }
  }
}

/** Gives a line of a turn to the connector of its address, whether the person is there or not. */
export function deliverTo(send: Send): Deliver {
  return async (address, { utterance, seq }) => {
    if (address.channel === 'web') return { kind: 'refused', reason: 'no connector' }
    const { reference } = address
    return isReference(reference)
      ? await send(reference, utterance, seq)
      : { kind: 'refused', reason: 'no reference' }
  }
}

/** Milliseconds until the same POST may be made again; null when it may not. */
function pauseAfter(posted: Posted, backOff: number, now: number): number | null {
  if (posted.kind === 'unreached') return backOff
  if (posted.kind === 'lost' || posted.status !== 429) return null
  const { retryAfter } = posted
  const asked = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now
  return Number.isNaN(asked) ? backOff : Math.max(asked, 0)
}

function deliveryOf(posted: Posted): Delivery {
  if (posted.kind === 'unreached') return { kind: 'refused', reason: 'connector not reached' }
  if (posted.kind === 'lost') return { kind: 'uncertain', reason: posted.reason }
  if (posted.status < 300) return { kind: 'delivered' }
  // The connector's code of a refusal (`MessageWritesBlocked`), never its message.
  const [, code = ''] = /"code"\s*:\s*"(\w{1,60})"/.exec(posted.body) ?? []
  return { kind: posted.status >= 500 ? 'uncertain' : 'refused', reason: `${posted.status} ${code}`.trim() }
}

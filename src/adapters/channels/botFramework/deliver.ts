import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock, Deliver, Delivery } from '../../../application/ports.ts'
import type { Utterance } from '../../../domain/conversation.ts'
import { isReference, messageOf, type Reference } from './message.ts'
import { outgoingToken } from './outgoingToken.ts'
import { post, type Posted } from './post.ts'
import { trustsServiceUrl } from './serviceUrl.ts'
import type { BotFrameworkSettings } from './settings.ts'

/** How long one POST may take, how long a line may wait to be repeated in all, and the first wait when none is asked for. */
const PACE = { deadlineMs: 10_000, waitingMs: 30_000, firstWaitMs: 500 }

/** Gives words to a connector; `question` is the log number that its buttons bring back. Never rejects. */
export type Send = (reference: Reference, utterance: Utterance, question: number) => Promise<Delivery>

/**
 * A connector's POST is not idempotent: it is repeated only on 429 and when no connection stood, for 30 s at most. A 5xx
 * or silence after the request left is `uncertain`; any other answer is a refusal with its reason.
 */
export function connectorSend(
  settings: BotFrameworkSettings,
  { real }: Pick<Clock, 'real'>,
  pace = PACE,
): Send {
  const trusts = trustsServiceUrl(settings)
  const token = outgoingToken(settings, real)

  const attempt = async (url: string, json: string): Promise<Posted> => {
    const bearer = await token.get().catch(() => undefined)
    if (bearer === undefined) return { kind: 'unreached' }
    const posted = await post(url, json, { token: bearer, deadlineMs: pace.deadlineMs })
    if (posted.kind === 'answered' && posted.status === 401) token.drop()
    return posted
  }

  return async (reference, utterance, question) => {
    const { serviceUrl, conversation } = reference
    if (!trusts(serviceUrl)) return { kind: 'refused', reason: 'service address not trusted' }
    const url = `${serviceUrl.replace(/\/$/, '')}/v3/conversations/${encodeURIComponent(conversation.id)}/activities`
    const json = JSON.stringify(messageOf(reference, utterance, question))
    const until = real() + pace.waitingMs
    for (let wait = pace.firstWaitMs; ; wait *= 2) {
      const posted = await attempt(url, json)
      const pause = pauseAfter(posted, wait, real())
      if (pause === null || real() + pause > until) return deliveryOf(posted)
      await sleep(pause)
    }
  }
}

/** Gives a line of a turn to the connector of its address, whether the person is there or not. */
export function deliverTo(send: Send): Deliver {
  return async (address, { utterance, seq }) => {
    if (address.channel === 'web') return { kind: 'refused', reason: 'no connector' }
    return isReference(address.reference)
      ? await send(address.reference, utterance, seq)
      : { kind: 'refused', reason: 'no reference' }
  }
}

/** Milliseconds until the same POST may be made again; null when it may not. */
function pauseAfter(posted: Posted, backOff: number, now: number): number | null {
  if (posted.kind === 'unreached') return backOff
  if (posted.kind === 'lost' || posted.status !== 429) return null
  const asked = /^\d+$/.test(posted.retryAfter)
    ? Number(posted.retryAfter) * 1000
    : Date.parse(posted.retryAfter) - now
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

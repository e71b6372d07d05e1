import type { Limits, RateKind } from './limits.ts'
import { Recent } from './recent.ts'

/** A full bucket, and how fast it fills again. */
export interface Allowance {
  readonly burst: number
  readonly perSecond: number
}

/** Who asks: an address, and a hash of the cookie or token when there is one. */
export interface Caller {
  readonly ip: string
  readonly credential: string | null
  /** The credential, else the address with its user agent. */
  readonly key: string
}

export interface RateLimit {
  /** Ms to wait before asking again; 0 means that this request passes, and is counted. */
  admit(kind: RateKind, caller: Caller, now: number): number
  /** Learns from the answer: refusals count against the caller, a success makes its credential known. */
  learn(caller: Caller, status: number, now: number): void
}

const KEYS = 20_000

/** Token buckets in bounded memory: one number a key, the instant (ms) at which its bucket is full again. */
class Buckets {
  readonly #fullAt = new Recent<number>(KEYS)
  readonly #perToken: number
  readonly #capacity: number

  constructor({ burst, perSecond }: Allowance) {
    this.#perToken = 1000 / perSecond
    this.#capacity = burst * this.#perToken
  }

  /** Ms until a token is there. */
  wait(key: string, now: number): number {
    const owed = Math.max((this.#fullAt.get(key) ?? now) - now, 0)
    return Math.max(owed + this.#perToken - this.#capacity, 0)
  }

  take(key: string, now: number): void {
    this.#fullAt.set(key, Math.max(this.#fullAt.get(key) ?? now, now) + this.#perToken)
  }
}

/**
 * Counts each request twice, against its caller and (generously) against its address. Refusals count against the
 * address, except those of a credential that has been answered well: whoever tries codes does not close the door on
 * the others in the same room.
 */
export function rateLimit(limits: Pick<Limits, 'rates' | 'wrong'>): RateLimit {
  const { page, api, asset } = limits.rates
  const callers = {
    page: new Buckets(page.caller),
    api: new Buckets(api.caller),
    asset: new Buckets(asset.caller),
  }
  const addresses = {
    page: new Buckets(page.address),
    api: new Buckets(api.address),
    asset: new Buckets(asset.address),
  }
  const wrong = new Buckets(limits.wrong)
  const known = new Recent<true>(KEYS)
  const judged = (caller: Caller): string =>
    caller.credential !== null && known.get(caller.credential) ? caller.credential : caller.ip

  return {
    admit(kind, caller, now) {
      const wait = Math.max(
        callers[kind].wait(caller.key, now),
        addresses[kind].wait(caller.ip, now),
        wrong.wait(judged(caller), now),
      )
      if (wait > 0) return wait
      callers[kind].take(caller.key, now)
      addresses[kind].take(caller.ip, now)
      return 0
    },
    learn(caller, status, now) {
      if (status === 401 || status === 403 || status === 404) wrong.take(judged(caller), now)
      else if (status < 400 && caller.credential !== null) known.set(caller.credential, true)
    },
  }
}

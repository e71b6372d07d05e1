import type { Allowance } from './rateLimit.ts'

/** Which family of routes a request is counted with. */
export type RateKind = 'page' | 'api' | 'asset'

/** What one caller, and one address with everybody behind it, may ask for. */
export interface Rate {
  readonly caller: Allowance
  readonly address: Allowance
}

/** Every bound of the door; times in ms, sizes in bytes. */
export interface Limits {
  readonly bodyBytes: number
  readonly bodyMs: number
  readonly headersMs: number
  readonly requestMs: number
  /** What a browser asks to read, and is not ready by then, is answered 503. */
  readonly pageMs: number
  readonly keepAliveMs: number
  readonly requestsPerSocket: number
  readonly connections: number
  readonly inFlight: number
  readonly streams: number
  readonly streamsPerCaller: number
  readonly heartbeatMs: number
  /** How long `close` waits for what is being answered. */
  readonly drainMs: number
  readonly rates: Readonly<Record<RateKind, Rate>>
  /** Answers 401, 403 and 404 that a caller may collect: wrong codes, dead tokens. */
  readonly wrong: Allowance
}

/** Room for 64 people behind one address, each with a burst of 64; no room for trying codes. */
export const defaultLimits: Limits = {
  bodyBytes: 256 * 1024,
  bodyMs: 10_000,
  headersMs: 10_000,
  requestMs: 30_000,
  pageMs: 8_000,
  keepAliveMs: 5_000,
  requestsPerSocket: 10_000,
  connections: 10_000,
  inFlight: 4_000,
  streams: 2_000,
  streamsPerCaller: 8,
  heartbeatMs: 20_000,
  drainMs: 8_000,
  rates: {
    page: { caller: { burst: 128, perSecond: 4 }, address: { burst: 8_192, perSecond: 128 } },
    api: { caller: { burst: 256, perSecond: 16 }, address: { burst: 16_384, perSecond: 512 } },
    asset: { caller: { burst: 256, perSecond: 16 }, address: { burst: 16_384, perSecond: 512 } },
  },
  wrong: { burst: 200, perSecond: 4 },
}

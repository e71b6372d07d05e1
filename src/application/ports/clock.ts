import type { Instant } from '../../domain/localTime.ts'

/** `now` is the service's clock (a demonstration may move it); `real` is for leases, tokens and signatures, in ms. */
export interface Clock {
  now(): Instant
  real(): number
}

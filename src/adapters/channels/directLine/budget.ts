/** Messages that one conversation may send: `burst` at once, then `perSecond`. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** A burst of 64 passes, as interfaces promise; then about one a second. */
export const DEFAULT_RATE: Rate = { burst: 100, perSecond: 1 }

interface Bucket {
  readonly left: number
  readonly at: number
}

/** Takes one from the budget of a conversation; answers 0, or the milliseconds to wait. Holds only those not yet full again. */
export function budget({ burst, perSecond }: Rate, real: () => number): (person: string) => number {
  const buckets = new Map<string, Bucket>()
  const leftAt = (bucket: Bucket | undefined, now: number): number =>
    bucket === undefined ? burst : Math.min(burst, bucket.left + ((now - bucket.at) * perSecond) / 1000)

  /** The oldest come first: those that are full again are forgotten, a few at each call. */
  const forgetFull = (now: number): void => {
    let looked = 0
    for (const [person, bucket] of buckets) {
      if (leftAt(bucket, now) < burst || (looked += 1) > 8) return
      buckets.delete(person)
    }
  }

  return (person) => {
    const now = real()
    forgetFull(now)
    const left = leftAt(buckets.get(person), now)
    if (left < 1) return Math.ceil(((1 - left) * 1000) / perSecond)
    buckets.delete(person)
    buckets.set(person, { left: left - 1, at: now })
    return 0
  }
}

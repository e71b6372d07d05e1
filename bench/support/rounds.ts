/** What one round of one bot showed; times in ms, CPU in µs a turn. */
export interface Round {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuUs: number
  readonly rssMb: number
  /** Requests that reached the store, a turn: it does not depend on how busy the machine is. */
  readonly storeRequests: number
}

/** Each figure's median over the rounds. */
export function medianOf(rounds: readonly Round[]): Round {
  const middle = (pick: (round: Round) => number): number =>
    rounds.map(pick).toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? 0
  return {
    perSecond: middle(({ perSecond }) => perSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    cpuUs: middle(({ cpuUs }) => cpuUs),
    rssMb: middle(({ rssMb }) => rssMb),
    storeRequests: middle(({ storeRequests }) => storeRequests),
  }
}

/** Ours over theirs: more turns is better, less of the rest. */
export function ratioOf(ours: Round, theirs: Round) {
  return {
    turns: rounded(ours.perSecond / theirs.perSecond),
    p99: rounded(ours.p99 / theirs.p99),
    cpu: rounded(ours.cpuUs / theirs.cpuUs),
  }
}

/** To two decimals, as it is printed. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

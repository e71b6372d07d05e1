const KEPT_MS = 60_000
const MOST = 1_000

/**
 * Runs what has the same key once: within a minute, whoever repeats it gets the first outcome. What failed, or what is
 * not worth keeping, may be tried again.
 */
export function onceEach<T>(
  isKept: (outcome: T) => boolean,
): (key: string, run: () => Promise<T>) => Promise<T> {
  const recent = new Map<string, Promise<T>>()
  return async (key, run) => {
    const known = recent.get(key)
    if (known !== undefined) return await known
    const running = run()
    recent.set(key, running)
    forgetLater(recent, key)
    let kept = false
    try {
      const outcome = await running
      kept = isKept(outcome)
      return outcome
    } finally {
      if (!kept) recent.delete(key)
    }
  }
}

function forgetLater(recent: Map<string, unknown>, key: string): void {
  setTimeout(() => recent.delete(key), KEPT_MS).unref()
  const [oldest] = recent.keys()
  if (recent.size > MOST && oldest !== undefined) recent.delete(oldest)
}

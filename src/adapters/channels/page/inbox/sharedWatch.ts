/** Tells of changes until it is stopped. */
export type Watch = (changed: () => void) => () => void

/** One watch for all who look, begun by the first and stopped by the last: a change stream holds a connection. */
export function sharedWatch(watch: Watch): Watch {
  const looking = new Set<() => void>()
  let stop: (() => void) | null = null
  const tell = (): void => looking.forEach((changed) => changed())
  return (changed) => {
    const one = (): void => changed()
    looking.add(one)
    stop ??= watch(tell)
    return () => {
      if (!looking.delete(one) || looking.size > 0) return
      stop?.()
      stop = null
    }
  }
}

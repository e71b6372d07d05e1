/** Null when it takes longer; it goes on all the same, and nobody hears what comes of it. */
export function within<T>(ms: number, wanted: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, null)
    wanted.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

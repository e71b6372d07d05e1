/** Null when it takes longer. */
export function within<T>(ms: number, wanted: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, null)
    wanted.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

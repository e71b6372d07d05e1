/** Something was not there in time. It may come about all the same, and nobody hears of it. */
export class Late extends Error {
  override readonly name = 'Late'
}

/** Rejects with `Late` when it takes longer. */
export function inTime<T>(ms: number, wanted: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Late(`nothing within ${ms} ms`)), ms)
    wanted.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

/** Null when it takes longer. */
export async function within<T>(ms: number, wanted: Promise<T>): Promise<T | null> {
  try {
    return await inTime(ms, wanted)
  } catch (fault) {
    if (fault instanceof Late) return null
    throw fault
  }
}

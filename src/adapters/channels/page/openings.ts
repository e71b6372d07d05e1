import type { Links } from '../../../application/ports/links.ts'

/** Spends a link for a form; null when the link was spent by another. */
export type Openings = (code: string, key: string | null) => ReturnType<Links['open']>

const KEPT_MS = 60_000
const MOST = 1_000

/**
 * A link is spent once, but "Ouvrir" may be pressed twice, and the answer to the first press be lost on the way: for a
 * minute, the same form gets the same visit again. The form's key was seen by that device alone.
 */
export function openings(links: Pick<Links, 'open'>): Openings {
  const recent = new Map<string, ReturnType<Links['open']>>()
  return async (code, key) => {
    if (key === null) return await links.open(code)
    const form = `${code} ${key}`
    const known = recent.get(form)
    if (known) return await known
    const opened = links.open(code)
    recent.set(form, opened)
    forgetLater(recent, form)
    const spent = await opened.catch((fault: unknown) => {
      recent.delete(form)
      throw fault
    })
    if (spent === null) recent.delete(form)
    return spent
  }
}

function forgetLater(recent: Map<string, unknown>, form: string): void {
  setTimeout(() => recent.delete(form), KEPT_MS).unref()
  const [oldest] = recent.keys()
  if (recent.size > MOST && oldest !== undefined) recent.delete(oldest)
}

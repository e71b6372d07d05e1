import type { WebRequest } from '../../application/ports.ts'

/** The cookie of a visit: what reads it, what keeps it, what forgets it. */
export interface VisitCookie {
  readonly readVisit: (request: Pick<WebRequest, 'cookies'>) => string | undefined
  readonly visitCookie: (visit: string) => string
  readonly noVisit: string
}

const VISIT = /^[\w-]{16,128}$/
const SECONDS = 48 * 3600

/**
 * A visit's cookie for 48 h, out of reach of scripts and of other sites. Behind https it is bound to this very host.
 * People and staff have names of their own: both may be open in one browser.
 */
export function visitCookie(kind: 'person' | 'staff', https: boolean): VisitCookie {
  const name = `${https ? '__Host-' : ''}jalon${kind === 'staff' ? '-staff' : ''}`
  const rest = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
  return {
    readVisit: ({ cookies }) => (VISIT.test(cookies[name] ?? '') ? cookies[name] : undefined),
    visitCookie: (visit) => `${name}=${visit}; Max-Age=${SECONDS}; ${rest}`,
    noVisit: `${name}=; Max-Age=0; ${rest}`,
  }
}

import { createHmac, timingSafeEqual } from 'node:crypto'
import type { WebRequest } from '../../application/ports/route.ts'

type Cookies = Pick<WebRequest, 'cookies'>

/** The cookie of a visit: what reads it, what keeps it, what forgets it. */
export interface VisitCookie {
  readonly readVisit: (request: Cookies) => string | undefined
  /** Whose visit it was made for, told by our signature when the store cannot; null for any other. */
  readonly readPerson: (request: Cookies) => string | null
  readonly visitCookie: (visit: string, person?: string) => string
  readonly noVisit: string
}

/** A visit, then perhaps whose it is and our signature of both. */
const VALUE = /^([\w-]{16,128})(?:\.([\w-]{1,64})\.([\w-]{43}))?$/
const PERSON = /^[\w-]{1,64}$/
const SECONDS = 48 * 3600

/**
 * A visit's cookie for 48 h, out of reach of scripts and of other sites. Behind https it is bound to this very host.
 * People and staff have names of their own: both may be open in one browser. With a key, it is signed for its person.
 */
export function visitCookie(
  kind: 'person' | 'staff',
  https: boolean,
  key: string | null = null,
): VisitCookie {
  const name = `${https ? '__Host-' : ''}jalon${kind === 'staff' ? '-staff' : ''}`
  const rest = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`
  const partsIn = ({ cookies }: Cookies) => VALUE.exec(cookies[name] ?? '')
  return {
    readVisit: (request) => partsIn(request)?.[1],
    readPerson(request) {
      const [, visit, person, signature] = partsIn(request) ?? []
      if (key === null || visit === undefined || person === undefined || signature === undefined) return null
      return timingSafeEqual(Buffer.from(signature), Buffer.from(signed(key, visit, person))) ? person : null
    },
    visitCookie(visit, person) {
      const isSigned = key !== null && person !== undefined && PERSON.test(person)
      const value = isSigned ? `${visit}.${person}.${signed(key, visit, person)}` : visit
      return `${name}=${value}; Max-Age=${SECONDS}; ${rest}`
    },
    noVisit: `${name}=; Max-Age=0; ${rest}`,
  }
}

const signed = (key: string, visit: string, person: string): string =>
  createHmac('sha256', key).update(`visit cookie.${visit}.${person}`).digest('base64url')

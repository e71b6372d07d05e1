import type { WebReply, WebRequest } from '../../../../application/ports/route.ts'
import type { Desk } from './settings.ts'
import { staffNotice } from './staffLayout.ts'

/** A device of somebody of the staff, known by its cookie. */
export interface StaffVisit {
  readonly visit: string
  readonly email: string
}

/** Who of the staff is behind a request; null without a cookie, with a dead one, or with a person's. */
export async function staffVisit(
  { visits, cookie }: Pick<Desk, 'visits' | 'cookie'>,
  request: WebRequest,
): Promise<StaffVisit | null> {
  const visit = cookie.readVisit(request)
  const visitor = visit === undefined ? null : await visits.visitor(visit)
  return visit !== undefined && visitor?.kind === 'staff' ? { visit, email: visitor.email } : null
}

/** The way back in for a device that is not, or no longer, known. */
export const noStaffVisit = ({ frame }: Desk): WebReply =>
  staffNotice(frame, { status: 401, about: 'noVisit', path: '/inbox' })

/** The way out for an e-mail that nobody works under any more. */
export const nobodyHere = ({ frame }: Desk): WebReply =>
  staffNotice(frame, { status: 403, about: 'nobody', path: '/inbox' })

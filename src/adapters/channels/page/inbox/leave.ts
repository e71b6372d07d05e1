import type { WebReply } from '../../../../application/ports/route.ts'
import type { Desk } from './settings.ts'
import { staffNotice } from './staffLayout.ts'

/** `POST /inbox/leave`: this device forgets its visit. */
export const leaveInbox =
  ({ cookie }: Desk) =>
  async (): Promise<WebReply> => ({
    status: 303,
    headers: { location: '/inbox/left', 'set-cookie': cookie.noVisit },
  })

/** `GET /inbox/left`: says that it is closed. */
export const leftInbox =
  ({ frame }: Desk) =>
  async (): Promise<WebReply> =>
    staffNotice(frame, { status: 200, about: 'left', path: '/inbox/left' })

import type { Route } from '../../../../application/ports/route.ts'
import { inboxAssets } from './inboxAssets.ts'
import { getInbox } from './inboxPage.ts'
import { postInbox } from './inboxPost.ts'
import { getInboxUpdates } from './inboxUpdates.ts'
import { leaveInbox, leftInbox } from './leave.ts'
import type { Desk, InboxSettings } from './settings.ts'
import { staffFrame } from './staffLayout.ts'
import { getStaffLink, postStaffLink } from './staffLink.ts'

/** The advisors' pages: their link, the requests to answer as plain HTML, its live updates, its style and script. */
export function inboxRoutes(settings: InboxSettings): readonly Route[] {
  const assets = inboxAssets(settings.palette)
  const { say, lang = 'fr', demonstration } = settings
  const desk: Desk = { ...settings, frame: staffFrame(say, { lang, assets, demonstration }) }
  return [
    { method: 'GET', path: '/s/:code', limit: 'page', handle: getStaffLink(desk) },
    { method: 'POST', path: '/s/:code', limit: 'page', handle: postStaffLink(desk) },
    { method: 'GET', path: '/inbox', limit: 'page', handle: getInbox(desk) },
    { method: 'POST', path: '/inbox', limit: 'page', handle: postInbox(desk) },
    { method: 'GET', path: '/inbox/updates', limit: 'page', handle: getInboxUpdates(desk) },
    { method: 'POST', path: '/inbox/leave', limit: 'page', handle: leaveInbox(desk) },
    { method: 'GET', path: '/inbox/left', limit: 'page', handle: leftInbox(desk) },
    ...assets.routes,
  ]
}

import type { Inbox } from '../../../../application/inbox.ts'
import type { Draw } from '../../../../domain/draw.ts'
import type { Links } from '../../../../application/ports/links.ts'
import type { Say } from '../../../../application/ports/dialogs.ts'
import type { Visits } from '../../../../application/ports/visits.ts'
import type { Demonstration, VisitCookie } from '../settings.ts'
import type { Palette } from '../theme.ts'
import type { Watch } from './sharedWatch.ts'
import type { StaffFrame } from './staffLayout.ts'

/** What the advisors' pages are made with. */
export interface InboxSettings {
  readonly say: Say
  readonly links: Pick<Links, 'view' | 'open'>
  readonly visits: Pick<Visits, 'visitor' | 'linkState'>
  readonly inbox: Inbox
  /** The cookie of staff, under a name of its own. */
  readonly cookie: VisitCookie
  readonly draw: Pick<Draw, 'id'>
  /** Calls when some request may have changed, from any process; returns how to stop. Without it, the list is looked at every 5 s. */
  readonly watch?: Watch
  readonly demonstration?: Demonstration
  readonly palette?: Partial<Palette>
  readonly lang?: string
}

/** Settings with the frame that every page of staff stands in. */
export type Desk = InboxSettings & { readonly frame: StaffFrame }

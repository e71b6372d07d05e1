import type { CardFor, Owe } from '../../../application/danger.ts'
import type { Draw } from '../../../domain/draw.ts'
import type { HandleTurn } from '../../../application/ports/handleTurn.ts'
import type { Links } from '../../../application/ports/links.ts'
import type { Log } from '../../../application/ports/log.ts'
import type { Say } from '../../../application/ports/dialogs.ts'
import type { ViewConversation } from '../../../application/ports/conversationView.ts'
import type { Visits } from '../../../application/ports/visits.ts'
import type { WebRequest } from '../../../application/ports/route.ts'
import type { Instant } from '../../../domain/localTime.ts'
import type { Palette } from './theme.ts'

/** The cookie that holds a person's visit on this device. */
export interface VisitCookie {
  readonly readVisit: (request: WebRequest) => string | undefined
  /** Whose visit it is, told by its signature alone; null when it has none of ours. */
  readonly readPerson: (request: WebRequest) => string | null
  /** `Set-Cookie` that keeps a visit, and the one that forgets it. */
  readonly visitCookie: (visit: string, person?: string) => string
  readonly noVisit: string
}

/** What the bar of a demonstration shows: its clock, and the last message that a telephone would have received. */
export interface Demonstration {
  now(): Instant
  readonly zone: string
  sms?(): { readonly text: string; readonly link: string } | null
}

/** What the light page is made with. */
export interface PageSettings {
  readonly say: Say
  readonly links: Links
  readonly visits: Pick<Visits, 'visitor' | 'linkState' | 'hideAll'>
  readonly view: ViewConversation
  readonly handleTurn: HandleTurn
  readonly log: Pick<Log, 'read' | 'watch'>
  readonly cookie: VisitCookie
  readonly draw: Pick<Draw, 'id'>
  /** Web Chat is there: `/chat/live` may be linked. */
  readonly live?: boolean
  readonly demonstration?: Demonstration
  /** What to show at once to somebody in danger when the store does not answer, and how to note it. */
  readonly emergency?: CardFor
  readonly owe?: Owe
  readonly palette?: Partial<Palette>
  /** Of pages shown to somebody not yet known. */
  readonly lang?: string
}

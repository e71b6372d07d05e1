import type { ConversationView } from '../../../application/ports/conversationView.ts'
import type { WebRequest } from '../../../application/ports/route.ts'
import type { PageSettings } from './settings.ts'

/** A person's device, known by its cookie. */
export interface Visiting {
  readonly visit: string
  readonly person: string
}

type Doors = Pick<PageSettings, 'visits' | 'cookie'>

/** Who is behind a request; null without a cookie, with a dead one, or with one of staff. */
export async function visiting({ visits, cookie }: Doors, request: WebRequest): Promise<Visiting | null> {
  const visit = cookie.readVisit(request)
  const visitor = visit === undefined ? null : await visits.visitor(visit)
  return visit !== undefined && visitor?.kind === 'person' ? { visit, person: visitor.person } : null
}

/** The same, with the conversation. */
export async function visitedView(
  doors: Doors & Pick<PageSettings, 'view'>,
  request: WebRequest,
): Promise<(Visiting & { readonly view: ConversationView }) | null> {
  const who = await visiting(doors, request)
  const view = who === null ? null : await doors.view(who.person)
  return who === null || view === null ? null : { ...who, view }
}

import type { CardFor, Owe } from '../../../application/danger.ts'
import type { Clock } from '../../../application/ports/clock.ts'
import type { Draw } from '../../../domain/draw.ts'
import type { HandleTurn } from '../../../application/ports/handleTurn.ts'
import type { Links } from '../../../application/ports/links.ts'
import type { Log } from '../../../application/ports/log.ts'
import type { Say } from '../../../application/ports/dialogs.ts'
import type { ViewConversation } from '../../../application/ports/conversationView.ts'
import type { Visits } from '../../../application/ports/visits.ts'
import type { Instant } from '../../../domain/localTime.ts'
import { door } from './access.ts'
import { liveAssets } from './assets.ts'
import { budget, DEFAULT_RATE, type Rate } from './budget.ts'
import { conversationCalls, type DirectLineRoute } from './conversationCalls.ts'
import type { Pace } from './delivery.ts'
import { livePage, type Demonstration } from './livePage.ts'
import { placeOfRequest } from './place.ts'
import { sessionCall, type VisitCookie } from './session.ts'
import { shownQuestions } from './shown.ts'
import { streams, type Streams } from './stream.ts'
import { tokenCalls } from './tokenCalls.ts'
import { directLineTokens } from './tokens.ts'

export interface DirectLineDeps extends VisitCookie {
  /** What tokens are signed with, the same for every process of the deployment. */
  readonly key: string
  /** What another server shows to get tokens; null when no server may. */
  readonly secret: string | null
  /** What links begin with, known once the service listens; its scheme decides between ws and wss. */
  readonly publicUrl: () => string
  readonly rate?: Rate
  readonly pace?: Pace
  readonly clock: Clock
  readonly draw: Draw
  readonly log: Log
  readonly visits: Visits
  readonly links: Links
  readonly handleTurn: HandleTurn
  readonly viewConversation: ViewConversation
  readonly say: Say
  /** CSS that sets other colours, in the light page's own variables. */
  readonly theme?: string
  /** What to show at once to somebody in danger when the store does not answer, and how to note it. */
  readonly emergency?: CardFor
  readonly owe?: Owe
  /** Given in a demonstration: its pages say so. */
  readonly demonstration?: Demonstration
}

export interface DirectLine extends Streams {
  readonly routes: readonly DirectLineRoute[]
}

/** Our own Direct Line 3.0, the call that opens a session, and the Web Chat page, over one log. */
export function directLineRoutes(deps: DirectLineDeps): DirectLine {
  const real = (): number => deps.clock.real()
  const now = (): Instant => deps.clock.now()
  const tokens = directLineTokens(deps.key, real, deps.draw)
  const shared = {
    ...deps,
    tokens,
    door: door(tokens, deps.visits),
    shown: shownQuestions(),
    wait: budget(deps.rate ?? DEFAULT_RATE, real),
    place: placeOfRequest(deps.publicUrl),
    assets: liveAssets(deps.theme),
    real,
    now,
  }
  const sockets = streams(shared)
  const hide = async (person: string): Promise<void> => {
    await deps.visits.hideAll(person)
    sockets.wake(person)
  }
  return {
    routes: [
      ...tokenCalls(shared),
      ...conversationCalls({ ...shared, show: sockets.show, hide }),
      sessionCall(shared),
      livePage(shared),
      ...shared.assets.routes,
    ],
    ...sockets,
  }
}

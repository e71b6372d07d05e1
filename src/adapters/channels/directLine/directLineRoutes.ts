import type {
  Clock,
  Draw,
  HandleTurn,
  Links,
  Log,
  Say,
  ViewConversation,
  Visits,
} from '../../../application/ports.ts'
import { door } from './access.ts'
import { liveAssets } from './assets.ts'
import { budget, DEFAULT_RATE, type Rate } from './budget.ts'
import { conversationCalls, type DirectLineRoute } from './conversationCalls.ts'
import { livePage } from './livePage.ts'
import { placeOfRequest } from './place.ts'
import { sessionCall, type VisitCookie } from './session.ts'
import { shownQuestions } from './shown.ts'
import { streams, type Pace, type Streams } from './stream.ts'
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
}

export interface DirectLine extends Streams {
  readonly routes: readonly DirectLineRoute[]
}

/** Our own Direct Line 3.0, the call that opens a session, and the Web Chat page, over one log. */
export function directLineRoutes(deps: DirectLineDeps): DirectLine {
  const real = (): number => deps.clock.real()
  const tokens = directLineTokens(deps.key, real, deps.draw)
  const shared = {
    ...deps,
    tokens,
    door: door(tokens, deps.visits),
    shown: shownQuestions(),
    wait: budget(deps.rate ?? DEFAULT_RATE, real),
    place: placeOfRequest(deps.publicUrl),
    assets: liveAssets(),
    real,
  }
  return {
    routes: [
      ...tokenCalls(shared),
      ...conversationCalls(shared),
      sessionCall(shared),
      livePage(shared),
      ...shared.assets.routes,
    ],
    ...streams(shared),
  }
}

import {
  CloudAdapter,
  INVOKE_RESPONSE_KEY,
  TurnContext,
  type Activity,
  type InvokeResponse,
} from 'botbuilder'
import type { Identity } from './authentication.ts'

/** CloudAdapter without what it builds anew at each turn: our lines leave by the outbox, over kept connections. */
export class ConnectorAdapter extends CloudAdapter {
  /** Runs a turn for a caller that was authenticated; gives what an invoke is answered. */
  async receive(
    { claimsIdentity }: Identity,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const context = new TurnContext(this, activity)
    context.turnState.set(this.BotIdentityKey, claimsIdentity)
    await this.runMiddleware(context, logic)
    return context.turnState.get<Activity>(INVOKE_RESPONSE_KEY)?.value
  }
}

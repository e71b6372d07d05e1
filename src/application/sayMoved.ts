import type { DomainEvent } from '../domain/event.ts'
import type { FinishTurn } from './finishTurn.ts'
import type { Converse } from './ports/dialogs.ts'
import type { Draw } from '../domain/draw.ts'
import type { RunTurn } from './turn.ts'

export interface MovedPorts {
  readonly converse: Converse
  readonly draw: Draw
  readonly runTurn: RunTurn
  readonly finish: () => FinishTurn
}

/** The turn `{key}/moved`: says what is true now and asks; its own write drops the turn whose events were refused. */
export function sayMoved({ converse, draw, runTurn, finish }: MovedPorts) {
  return async (person: string, key: string, events: readonly DomainEvent[]): Promise<void> => {
    const [event] = events
    if (event === undefined) return
    const result = await runTurn({ person, key }, (stored, facts) => ({
      outcome: converse(stored.state, { kind: 'refused', event, ref: draw.ref() }, facts, draw),
      heard: null,
      address: stored.address,
    }))
    if (result.kind !== 'written') return
    const { version, todo } = result.written
    await finish().now(person, version, todo)
  }
}

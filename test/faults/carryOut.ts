import { connectorSend, deliverTo } from '../../src/adapters/channels/botFramework/deliver.ts'
import { PUBLIC_CLOUD } from '../../src/adapters/channels/botFramework/settings.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { compose, type Service } from '../../src/compose.ts'
import type { Address, Deliver } from '../../src/application/ports/deliver.ts'
import { countedConnection } from './countedConnection.ts'
import { addressAt, AWA, NOW, type Order } from './scenario.ts'

/** Does one thing over a store, with a connection and a service of its own; tells after each operation of store or connector. */
export async function carryOut(order: Order, counted: () => void): Promise<void> {
  const clock = { now: () => NOW, real: realTime }
  const connection = await countedConnection(order.uri, counted)
  const connector = deliverTo(connectorSend(PUBLIC_CLOUD, clock))
  const deliver: Deliver = async (...given) => {
    const delivery = await connector(...given)
    counted()
    return delivery
  }
  let drawn = 0
  const service = compose({
    connection,
    clock,
    deliver,
    run: order.run,
    dpo: 'dpo@example.org',
    // The same numbers whether or not a process died before: only what was written can tell.
    draw: { ref: () => 'ABC-DEF-GHJ', id: () => `${order.run}-${(drawn += 1)}` },
    nudge: () => undefined,
  })
  await service.leases.hold({ force: true })
  await service.sweep({ all: true })
  await doIt(service, order)
  await service.sendDue()
  await service.sweep({ all: true })
  await service.close()
  await connection.close()
}

async function doIt(service: Service, { kind, connector }: Order): Promise<void> {
  const address = addressAt(connector)
  if (kind === 'turn' || kind === 'slot') return await turn(service, { text: 'oui', address })
  if (kind === 'undo') return await turn(service, { text: 'annule', address })
  if (kind === 'act') return await act(service)
  await service.sendDue()
}

async function turn(
  service: Service,
  { text, address }: { readonly text: string; readonly address: Address },
): Promise<void> {
  const incoming = { kind: 'words', text, shown: null } as const
  const { said } = await service.handleTurn({ person: AWA, key: 'activity-2', incoming, address })
  await said
}

/** The advisor presses again after the restart, on the page that they still have. */
async function act(service: Service): Promise<void> {
  await service.inbox.act('julie@example.org', {
    ref: 'ABC-DEF-GHJ',
    version: 1,
    act: { act: 'accept', at: '2026-03-05T14:00' },
  })
}

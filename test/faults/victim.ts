/**
 * A process that does one thing over a store, and kills itself after its n-th operation of store or connector:
 * `node victim.ts '{"uri":…,"connector":…,"kind":"turn"|"slot"|"undo"|"send"|"act","killAfter":n|null}'`. Prints how many operations it did.
 */
import { connectorSend, deliverTo } from '../../src/adapters/channels/botFramework/deliver.ts'
import { PUBLIC_CLOUD } from '../../src/adapters/channels/botFramework/settings.ts'
import { realTime } from '../../src/adapters/clock.ts'
import { compose } from '../../src/compose.ts'
import type { Address, Deliver } from '../../src/application/ports.ts'
import { countedConnection } from './countedConnection.ts'
import { addressAt, AWA, NOW, type Order } from './scenario.ts'

const order = JSON.parse(process.argv[2] ?? '{}') as Order

let operations = 0
const counted = (): void => {
  operations += 1
  if (operations === order.killAfter) process.kill(process.pid, 'SIGKILL')
}

let drawn = 0
const clock = { now: () => NOW, real: realTime }
const connection = await countedConnection(order.uri, counted)
const connector = deliverTo(connectorSend(PUBLIC_CLOUD, clock))
const deliver: Deliver = async (...given) => {
  const delivery = await connector(...given)
  counted()
  return delivery
}
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
const address: Address = addressAt(order.connector)

await service.leases.hold({ force: true })
await service.sweep({ all: true })
await doIt()
await service.sendDue()
await service.sweep({ all: true })
await service.close()
await connection.close()
process.stdout.write(`${operations}\n`)

async function doIt(): Promise<void> {
  if (order.kind === 'turn' || order.kind === 'slot') return await turn('oui')
  if (order.kind === 'undo') return await turn('annule')
  if (order.kind === 'act') return await act()
  await service.sendDue()
}

async function turn(text: string): Promise<void> {
  const incoming = { kind: 'words', text, shown: null } as const
  const { said } = await service.handleTurn({ person: AWA, key: 'activity-2', incoming, address })
  await said
}

/** The advisor presses again after the restart, on the page that they still have. */
async function act(): Promise<void> {
  await service.inbox.act('julie@example.org', {
    ref: 'ABC-DEF-GHJ',
    version: 1,
    act: { act: 'accept', at: '2026-03-05T14:00' },
  })
}

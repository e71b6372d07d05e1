import { randomUUID } from 'node:crypto'
import { carryOut } from './carryOut.ts'
import { before, differences, dump, uncertain, victim, type Dump, type Kind, type Order } from './scenario.ts'

/** How what is not killed is run: in a process of its own, or in that of the test with a service and a connection of its own. */
export type Way = 'process' | 'here'

/** The run that nobody kills: what everything must look like, and how many operations it takes. */
export async function whole(
  kind: Kind,
  way: Way,
): Promise<{ readonly expected: Dump; readonly operations: number }> {
  const { world, connector } = await before(kind)
  try {
    const operations = await run({ uri: world.uri, connector: connector.url, kind }, way)
    return { expected: await dump(world.connection, connector), operations }
  } finally {
    await connector.close()
    await world.end()
  }
}

/** A process killed after its n-th operation, another run, the message delivered again: what differs from the whole run. */
export async function killedAfter(
  kind: Kind,
  { n, expected, way }: { readonly n: number; readonly expected: Dump; readonly way: Way },
): Promise<readonly string[]> {
  const { world, connector } = await before(kind)
  const order = { uri: world.uri, connector: connector.url, kind }
  try {
    const ended = await victim({ ...order, run: randomUUID(), killAfter: n })
    if (ended !== null) return [`it was not killed after ${n} operations`]
    await run(order, way)
    return differences(await dump(world.connection, connector), expected, await uncertain(world.connection))
  } finally {
    await connector.close()
    await world.end()
  }
}

/** A run to the end; how many operations it did. */
async function run(order: Omit<Order, 'run' | 'killAfter'>, way: Way): Promise<number> {
  const whole = { ...order, run: randomUUID(), killAfter: null }
  if (way === 'process') return (await victim(whole)) ?? 0
  let operations = 0
  await carryOut(whole, () => (operations += 1))
  return operations
}

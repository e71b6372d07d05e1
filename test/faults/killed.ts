import { randomUUID } from 'node:crypto'
import { before, differences, dump, uncertain, victim, type Dump, type Kind } from './scenario.ts'

/** The run that nobody kills: what everything must look like, and how many operations it takes. */
export async function whole(kind: Kind): Promise<{ readonly expected: Dump; readonly operations: number }> {
  const { world, connector } = await before(kind)
  try {
    const operations = await victim({
      uri: world.uri,
      connector: connector.url,
      kind,
      run: randomUUID(),
      killAfter: null,
    })
    return { expected: await dump(world.connection, connector), operations: operations ?? 0 }
  } finally {
    await connector.close()
    await world.end()
  }
}

/** Killed after its n-th operation, started again, the message delivered again: what differs from the whole run. */
export async function killedAfter(kind: Kind, n: number, expected: Dump): Promise<readonly string[]> {
  const { world, connector } = await before(kind)
  const order = { uri: world.uri, connector: connector.url, kind }
  try {
    const ended = await victim({ ...order, run: randomUUID(), killAfter: n })
    if (ended !== null) return [`it was not killed after ${n} operations`]
    await victim({ ...order, run: randomUUID(), killAfter: null })
    return differences(await dump(world.connection, connector), expected, await uncertain(world.connection))
  } finally {
    await connector.close()
    await world.end()
  }
}

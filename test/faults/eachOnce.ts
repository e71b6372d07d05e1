import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'chai'
import { crowdOf } from '../support/builders.ts'
import { openWorld } from '../support/world.ts'

export const MONDAY = '2026-03-02T09:00:00+04:00'
/** When a reminder has just left. */
export const TEN = '2026-03-02T10:00:00+04:00'

/** Two processes are given so many messages, each three times and in orders of their own: every one has its effect, once. */
export async function eachOnce(count: number): Promise<void> {
  const { people, checkpoints } = crowdOf(count)
  const world = await openWorld({ now: MONDAY, cast: { people, checkpoints } })
  try {
    await world.moveTo(TEN)
    const results = await Promise.all([1, 2].map((seed) => deliverer(world.uri, { seed, count })))
    expect(results.reduce((sum, fresh) => sum + fresh, 0)).to.equal(count)
    const requests = await world.connection.collection('requests').find().toArray()
    expect(requests).to.have.length(count)
    expect(new Set(requests.map(({ person }) => String(person))).size).to.equal(count)
    const heard = await world.connection.collection('activities').countDocuments({ from: 'person' })
    expect(heard).to.equal(count)
  } finally {
    await world.end()
  }
}

/** A process that sends each of the messages three times; how many were new to the service. */
function deliverer(
  uri: string,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const file = join(import.meta.dirname, 'deliverer.ts')
    const child = spawn(process.execPath, [file, uri, String(seed), String(count)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.once('error', reject)
    child.once('close', (code) =>
      code === 0 ? resolve(Number(printed)) : reject(new Error(`The deliverer ended with ${code}.`)),
    )
  })
}

/** A process that gives each of so many messages to the service three times: `node deliverer.ts URI SEED MESSAGES`. Prints how many were new. */
import { systemClock } from '../../src/adapters/clock.ts'
import { openConnection } from '../../src/adapters/mongo/store.ts'
import { compose } from '../../src/compose.ts'

const [, , uri = '', seed = '1', messages = ''] = process.argv
const count = Number(messages)
const connection = await openConnection(uri)
const clock = { now: () => '2026-03-02T06:00:00.000Z', real: systemClock.real }
const service = compose({
  connection,
  clock,
  run: `deliverer-${seed}`,
  dpo: 'dpo@example.org',
  alive: () => true,
})

const order = Array.from({ length: 3 * count }, (_, index) => ({
  message: index % count,
  rank: ((index + 7) * 7919 * Number(seed)) % 1009,
}))
order.sort((one, other) => one.rank - other.rank)

let fresh = 0
const send = async (message: number): Promise<void> => {
  const person = `per-${message}`
  const question = (await service.view(person))?.open?.seq ?? 0
  const { known, said } = await service.handleTurn({
    person,
    key: `activity-${message}`,
    incoming: { kind: 'choice', choice: 'cannot', question },
    address: { channel: 'web' },
  })
  await said
  if (!known) fresh += 1
}
for (let at = 0; at < order.length; at += 60)
  await Promise.all(order.slice(at, at + 60).map(({ message }) => send(message)))
await service.close()
await connection.close()
process.stdout.write(String(fresh))

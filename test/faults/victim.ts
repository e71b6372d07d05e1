/**
 * A process that does one thing over a store, and kills itself after its n-th operation of store or connector:
 * `node victim.ts '{"uri":…,"connector":…,"kind":"turn"|"slot"|"undo"|"send"|"act","killAfter":n|null}'`. Prints how many operations it did.
 */
import { carryOut } from './carryOut.ts'
import type { Order } from './scenario.ts'

const order = JSON.parse(process.argv[2] ?? '{}') as Order

let operations = 0
await carryOut(order, () => {
  operations += 1
  if (operations === order.killAfter) process.kill(process.pid, 'SIGKILL')
})
process.stdout.write(`${operations}\n`)

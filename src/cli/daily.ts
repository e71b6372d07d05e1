import type { Connection } from '../adapters/mongo/store.ts'
import type { Service } from '../compose.ts'
import { purge } from '../adapters/mongo/retention.ts'
import { KEPT_DAYS } from '../compose.ts'
import { addDays, addMonths, instantOf, localDate } from '../domain/localTime.ts'

/** Receipts are kept this long: a person may need them. */
const RECEIPT_MONTHS = 24

/** Requests whose owner has left, and retention, on the clock: a demonstration that jumps a month forgets as a service would have. */
export async function daily({
  connection,
  service,
}: {
  readonly connection: Connection
  readonly service: Pick<Service, 'clock' | 'reroute'>
}): Promise<void> {
  await service.reroute()
  const today = localDate(service.clock.now(), 'Europe/Paris')
  await purge(connection, {
    text: instantOf(`${addDays(today, -KEPT_DAYS)}T00:00`, 'Europe/Paris'),
    receipts: instantOf(`${addMonths(today, -RECEIPT_MONTHS)}T00:00`, 'Europe/Paris'),
    slots: addDays(today, -1),
    real: service.clock.real(),
  })
}
